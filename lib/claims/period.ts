import { type Lang, languages } from '../languages'
import { eachLang } from '../languages/each'
import { compilePhrases } from '../text/phrases'
import type { Sentence } from '../text/sentences'
import { type Token, tokenAt } from '../text/words'
import type { DateFound } from '../values/date/read'
import type { Slot } from '../values/value'
import type { Standing } from './complete'
import { isPartedByContrast } from './contrast'

/** The span of time that a figure is of: a year for a deficit, the years since 2009 for the dead of a war. */

const breaks = /^[;.:!?]$/
const explicit = (days: { from: string; to: string }): Slot => ({ value: `${days.from}/${days.to}`, from: 'explicit' })
const since = eachLang((lang) => compilePhrases(lang, [[languages[lang].since, true as const]]))

/** Whether a unit is one of sums and shares, which are of some period. */
export const isSum = (unit: string): boolean => unit === 'percent' || /^[A-Z]{3}$/.test(unit)
/** Whether a unit says by itself what is measured: an earthquake's magnitude. */
export const isItsOwn = (unit: string | null | undefined): boolean => unit === 'magnitude'

/** The figure before, with its period. */
type Before = { standing: Standing; filled: { period: Slot | null } } | null

/**
 * The period of a figure: for a sum, the nearest date of its clause, else that of the sum before it in its sentence, or in the
 * sentence before when its own names no date; for people, only a long time that they are counted over.
 */
export function periodOf(one: Standing, sentences: Sentence[], dates: DateFound[][], lang: Lang, before: Before): Slot | null {
  const { reading, at } = one
  const tokens = sentences[at]?.tokens ?? []
  const here = dates[at] ?? []
  if (reading.value.kind !== 'quantity') return null
  if (reading.value.unit === 'person') return countedOver(one, tokens, here, lang)
  if (!isSum(reading.value.unit)) return null
  return statedFor(one, tokens, here, lang) ?? inheritedBy(one, sentences, here, before)
}

/** The nearest date of the clause, whatever its precision, or a year that no word of time announces: "a 2023 deficit". */
function statedFor({ index, end }: Standing, tokens: Token[], dates: DateFound[], lang: Lang): Slot | null {
  const gap = (date: DateFound) => (date.to <= index ? index - date.to : Math.max(0, date.from - end))
  const inClause = dates.filter((date) => {
    const [from, to] = date.to <= index ? [date.to, index] : [index, date.from]
    return gap(date) <= 16 && !tokens.slice(from, to).some(({ text }) => breaks.test(text)) && !(date.from >= end && isPartedByContrast(tokens, end - 1, date.from, lang))
  })
  const nearest = inClause.toSorted((a, b) => gap(a) - gap(b))[0]
  for (let i = index - 1; i >= Math.max(0, index - (nearest ? gap(nearest) : 8)); i--) if (/^(?:19|20)\d\d$/.test(tokenAt(tokens, i).text) && !breaks.test(tokenAt(tokens, i + 1).text)) return explicit({ from: `${tokenAt(tokens, i).text}-01-01`, to: `${tokenAt(tokens, i).text}-12-31` })
  return nearest ? explicit(nearest.value) : null
}

/** "a 2023 deficit of 10 % rather than 5 %, and a debt of 80 %": of one year, until another is named. */
function inheritedBy({ at, index }: Standing, sentences: Sentence[], here: DateFound[], before: Before): Slot | null {
  const period = before?.filled.period
  if (!before || !period) return null
  const same = before.standing.at === at && !(sentences[at]?.tokens ?? []).slice(before.standing.index, index).some(({ text }) => text === ':')
  const above = before.standing.at === at - 1 && sentences[at - 1]?.paragraph === sentences[at]?.paragraph && here.length === 0
  return same || above ? { value: period.value, from: 'inherited' } : null
}

/** A long time that a count of people runs over: "3 000 morts depuis 2009", "in the past year". */
function countedOver({ index, end }: Standing, tokens: Token[], dates: DateFound[], lang: Lang): Slot | null {
  const counts = ({ from, to }: DateFound) => since[lang].endingAt(tokens, from) !== null || tokens.slice(Math.max(0, from - 2), to).some((_, i) => since[lang].startingAt(tokens, Math.max(0, from - 2) + i))
  const long = dates.find((date) => {
    const { from, to, value } = date
    const near = to <= index ? index - to <= 14 : from - end <= 8 && from >= end
    const [a, b] = to <= index ? [to, index] : [end, from]
    return near && !tokens.slice(a, b).some(({ text }) => breaks.test(text)) && (counts(date) || value.from.slice(0, 4) !== value.to.slice(0, 4))
  })
  return long ? explicit(long.value) : null
}
