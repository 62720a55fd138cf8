import type { Token } from '../../text/words'
import type { DateLexicon } from './lexicon'

/** What a text writes of one day: parts it leaves out are null. Months run 1 to 12, weekdays 0 (Sunday) to 6. */
export type DayParts = { from: number; to: number; day: number | null; month: number | null; year: number | null; weekday: number | null }

const dayNumberAt = (token: Token | undefined): number | null =>
  token?.kind === 'number' && /^\d{1,2}$/.test(token.text) && Number(token.text) >= 1 && Number(token.text) <= 31 ? Number(token.text) : null

export const yearAt = (token: Token | undefined): number | null => (token?.kind === 'number' && /^(?:1[5-9]|20|21)\d\d$/.test(token.text) ? Number(token.text) : null)

const ordinalAfter = (tokens: Token[], i: number, lexicon: DateLexicon): number => (tokens[i]?.glued && lexicon.ordinal.has(tokens[i]?.fold ?? '') ? 1 : 0)

const monthAt = (tokens: Token[], i: number, lexicon: DateLexicon): number | null => {
  const token = tokens[i]
  const month = token?.kind === 'word' ? lexicon.months.get(token.fold) : undefined
  // "may" and "march" are verbs and nouns too: only as names, with a capital, in languages that write months so.
  if (month === undefined || (lexicon.numeric === 'mdy' && token && !/^\p{Lu}/u.test(token.text))) return null
  return month + 1
}

/** The day, month or weekday that begins at `tokens[i]`; a bare number counts as a day only when `bare`. */
export function dayPartsAt(tokens: Token[], i: number, lexicon: DateLexicon, bare: boolean): DayParts | null {
  let at = i
  let weekday: number | null = null
  const named = tokens[at]?.kind === 'word' ? lexicon.weekdays.get(tokens[at]?.fold ?? '') : undefined
  if (named !== undefined && (lexicon.numeric === 'dmy' || /^\p{Lu}/u.test(tokens[at]?.text ?? ''))) {
    weekday = named
    at++
    const skip = tokens[at]?.text === ',' ? at + 1 : at
    const next = lexicon.on.has(tokens[skip]?.fold ?? '') ? skip + 1 : skip
    if (dayNumberAt(tokens[next]) !== null || monthAt(tokens, next, lexicon) !== null) at = next
    // "Friday evening, April 19": one word may stand between.
    else if (tokens[at]?.kind === 'word' && tokens[at + 1]?.text === ',' && monthAt(tokens, at + 2, lexicon) !== null && dayNumberAt(tokens[at + 3]) !== null) at += 2
    else return { from: i, to: at, day: null, month: null, year: null, weekday }
  }
  const iso = /^\d{4}$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '-' && tokens[at + 3]?.text === '-' && tokens[at + 1]?.glued
  if (iso) {
    const [y, m, d] = [tokens[at], tokens[at + 2], tokens[at + 4]].map((token) => Number(token?.text))
    if (y && m && d && tokens[at + 4]?.glued) return { from: i, to: at + 5, day: d, month: m, year: y, weekday }
  }
  const slashed = tokens[at + 1]?.text === '/' && tokens[at + 3]?.text === '/' && tokens[at + 1]?.glued && tokens[at + 4]?.glued
  if (slashed && yearAt(tokens[at + 4]) !== null) {
    const [a, b] = [Number(tokens[at]?.text), Number(tokens[at + 2]?.text)]
    const [day, month] = lexicon.numeric === 'dmy' || a > 12 ? [a, b] : [b, a]
    return { from: i, to: at + 5, day, month, year: yearAt(tokens[at + 4]), weekday }
  }
  const withYear = (to: number, day: number | null, month: number): DayParts => {
    const comma = tokens[to]?.text === ',' && day !== null && lexicon.numeric === 'mdy' ? 1 : 0
    const year = yearAt(tokens[to + comma])
    return { from: i, to: year === null ? to : to + comma + 1, day, month, year, weekday }
  }
  const day = dayNumberAt(tokens[at])
  if (day !== null) {
    const after = at + 1 + ordinalAfter(tokens, at + 1, lexicon)
    const of = tokens[after]?.fold === 'of' ? after + 1 : after
    const month = monthAt(tokens, of, lexicon)
    if (month !== null) return withYear(of + 1, day, month)
    const glued = tokens[at + 1]?.glued && tokens[at + 1]?.kind === 'word' && after === at + 1
    return bare && !glued ? { from: i, to: after, day, month: null, year: null, weekday } : weekday === null ? null : { from: i, to: after, day, month: null, year: null, weekday }
  }
  const month = monthAt(tokens, at, lexicon)
  if (month === null) return null
  const then = dayNumberAt(tokens[at + 1])
  const unit = tokens[at + 2]
  if (then !== null && !(unit?.kind === 'word' && unit.glued && !lexicon.ordinal.has(unit.fold))) {
    return withYear(at + 2 + ordinalAfter(tokens, at + 2, lexicon), then, month)
  }
  return withYear(at + 1, null, month)
}
