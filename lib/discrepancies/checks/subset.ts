import type { SourceDocument } from '../../text/document'
import { toUnit } from '../../values/quantity/units'
import type { Reading } from '../../values/value'
import type { Finding } from './finding'
import { type Passage, wordsOf } from './passage'

/** A part that is larger than its whole: "five dead, including seven children". Where several figures stand before it, larger than all of them together. */
export function checkSubsets({ body }: SourceDocument, passages: Passage[]): Finding[] {
  return passages.flatMap(({ tokens, figures, readings, breakdowns }) =>
    breakdowns.filter(({ complete }) => !complete).flatMap(({ whole, parts }) => {
      const above = parts.some((part) => part < whole) ? [whole] : figures.flatMap((_, i) => (i <= whole && sameUnit(readings[i], readings[whole]) ? [i] : []))
      const most = above.map((i) => upper(readings[i])).reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0)
      return parts.flatMap((part): Finding[] => {
        const [a, b] = [readings[part], readings[whole]]
        const [figure, wholeFigure] = [figures[part], figures[whole]]
        if (!a || !b || !figure || !wholeFigure || most === null || !sameUnit(a, b)) return []
        const least = lower(a)
        if (least === null || least <= most) return []
        return [{ check: 'subset', strength: 'hard', because: { code: 'subset-larger', values: { part: least, whole: most } }, quotes: [wordsOf(b, wholeFigure, tokens, body), wordsOf(a, figure, tokens, body)] }]
      })
    }),
  )
}

/** Whether two readings count in one unit; shares are of different wholes, so they never do. */
function sameUnit(a: Reading | undefined, b: Reading | undefined): boolean {
  if (a?.value.kind !== 'quantity' || b?.value.kind !== 'quantity' || a.denied || b.denied) return false
  return a.value.unit !== 'percent' && b.value.unit !== 'percent' && (a.value.unit === '' || b.value.unit === '' || a.value.unit === b.value.unit) && toUnit(a.value, b.value.unit) !== null
}

const upper = (reading: Reading | undefined): number | null => (reading?.value.kind === 'quantity' && !reading.value.approx ? reading.value.max : null)
const lower = ({ value }: Reading): number | null => (value.kind === 'quantity' && !value.approx ? value.min : null)
