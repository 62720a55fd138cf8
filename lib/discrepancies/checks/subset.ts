import type { SourceDocument } from '../../text/document'
import { toUnit } from '../../values/quantity/units'
import type { Reading } from '../../values/value'
import type { Finding } from './finding'
import { type Passage, wordsOf } from './passage'

/** Kinds of people that nobody is two of: their counts may be added. */
const exclusive: readonly (readonly string[])[] = [['soldier', 'police', 'fighter', 'civilian'], ['man', 'woman', 'child']]

/**
 * A part, or parts of different people together, larger than their whole: "five dead, including seven children". Where
 * several figures stand before a part, larger than all of them together.
 */
export function checkSubsets({ body }: SourceDocument, passages: Passage[]): Finding[] {
  return passages.flatMap(({ tokens, figures, readings, breakdowns }) => {
    const quotes = (list: number[]) => list.flatMap((i) => (readings[i] && figures[i] ? [wordsOf(readings[i], figures[i], tokens, body)] : []))
    return breakdowns.filter(({ complete }) => !complete).flatMap(({ whole, parts }): Finding[] => {
      const above = parts.some((part) => part < whole) ? [whole] : figures.flatMap((_, i) => (i <= whole && sameUnit(readings[i], readings[whole]) ? [i] : []))
      const most = above.map((i) => upper(readings[i])).reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0)
      const counted = parts.filter((part) => sameUnit(readings[part], readings[whole]) && lower(readings[part]) !== null)
      if (most === null) return []
      const larger = (list: number[], part: number): Finding => ({ check: 'subset', strength: 'hard', because: { code: 'subset-larger', values: { part, whole: most } }, quotes: quotes([whole, ...list]).slice(0, 8) })
      const together = counted.reduce((sum, part) => sum + (lower(readings[part]) ?? 0), 0)
      const alone = counted.filter((part) => (lower(readings[part]) ?? 0) > most)
      if (alone.length > 0) return alone.map((part) => larger([part], lower(readings[part]) ?? 0))
      return counted.length > 1 && counted.length === parts.length && together > most && areExclusive(counted.map((part) => readings[part])) ? [larger(counted, together)] : []
    })
  })
}

function areExclusive(parts: (Reading | undefined)[]): boolean {
  const names = parts.map((part) => part?.counted?.population?.value ?? '')
  return new Set(names).size === names.length && exclusive.some((kinds) => names.every((name) => kinds.includes(name)))
}

/** Whether two readings count in one unit; shares are of different wholes, so they never do. */
function sameUnit(a: Reading | undefined, b: Reading | undefined): boolean {
  if (a?.value.kind !== 'quantity' || b?.value.kind !== 'quantity' || a.denied || b.denied) return false
  return a.value.unit !== 'percent' && b.value.unit !== 'percent' && (a.value.unit === '' || b.value.unit === '' || a.value.unit === b.value.unit) && toUnit(a.value, b.value.unit) !== null
}

const upper = (reading: Reading | undefined): number | null => (reading?.value.kind === 'quantity' && !reading.value.approx ? reading.value.max : null)
const lower = (reading: Reading | undefined): number | null => (reading?.value.kind === 'quantity' && !reading.value.approx ? reading.value.min : null)
