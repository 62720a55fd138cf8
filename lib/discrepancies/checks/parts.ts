import { isPopulation, populations } from '../../languages/concepts'
import { lookups } from '../../languages/lookup'
import type { SourceDocument } from '../../text/document'
import { compareQuantities } from '../../values/quantity/compare'
import type { Reading } from '../../values/value'
import type { Finding } from './finding'
import { exactly, type Passage, wordsOf } from './passage'

/** Parts that do not add up to the total that they are said to make: "eighteen: twelve soldiers and three civilians". */
export function checkParts({ body, lang }: SourceDocument, passages: Passage[]): Finding[] {
  return passages.flatMap(({ tokens, figures, readings, breakdowns }) =>
    breakdowns.filter(({ complete }) => complete).flatMap(({ whole, parts }): Finding[] => {
      const [total, list] = [readings[whole], parts.flatMap((part) => readings[part] ?? [])]
      const values = list.flatMap((reading) => exactly(reading) ?? [])
      if (total?.value.kind !== 'quantity' || total.denied || total.value.approx || values.length !== list.length || list.length < 2 || !distinct(list)) return []
      const unit = total.value.unit
      const bare = unit === '' && Boolean(total.counted?.outcome)
      if (!list.every(({ value }) => value.kind === 'quantity' && (value.unit === unit || bare) && value.unit !== 'percent')) return []
      // "at 18: …" may be an hour: a total says what it counts.
      if (!total.counted?.outcome && !total.counted?.population && lookups[lang].populations.endingAt(tokens, figures[whole]?.to ?? 0) === null && whole < (parts[0] ?? 0)) return []
      const sum = values.reduce((a, b) => a + b, 0)
      if (compareQuantities({ ...total.value, min: sum, max: sum, minExclusive: false, maxExclusive: false, approx: false }, total.value).relation !== 'apart') return []
      const quotes = [whole, ...parts].toSorted((a, b) => a - b).flatMap((i) => {
        const [figure, reading] = [figures[i], readings[i]]
        return figure && reading ? [wordsOf(reading, figure, tokens, body)] : []
      })
      return [{ check: 'parts', strength: 'hard', because: { code: 'parts-and-total', values: { parts: values.join(' + '), sum, total: total.value.min ?? total.value.max ?? 0 } }, quotes: quotes.slice(0, 8) }]
    }),
  )
}

/** Whether the parts surely count different people or things: none is named twice, and none may hold another ("civilians and children"). */
function distinct(parts: Reading[]): boolean {
  const names = parts.map(({ counted }) => counted?.population?.value ?? counted?.noun ?? null)
  const outcomes = parts.map(({ counted }) => (counted?.outcome?.from === 'explicit' ? counted.outcome.value : null))
  const sides = parts.map(({ counted }) => counted?.side?.value ?? null)
  const told = (list: (string | null)[]) => list.every((one) => one !== null) && new Set(list).size === list.length
  return (told(names) && !names.some((name) => names.some((other) => isWithin(name, other)))) || told(outcomes) || told(sides)
}

const isWithin = (name: string | null, other: string | null): boolean => {
  const above = name !== null && isPopulation(name) ? populations[name].isA : null
  return above !== null && (above === other || isWithin(above, other))
}
