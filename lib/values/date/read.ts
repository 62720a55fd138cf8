import type { Lang } from '../../languages'
import type { Token } from '../../text/words'
import type { Assumption, Reading } from '../value'
import { dayNumber, dayOf, isoDay, lengthOfMonth, weekdayOf } from './calendar'
import { type DateLexicon, dateLexicons } from './lexicon'
import { type DayParts, dayPartsAt, yearAt } from './parts'
import type { DateValue } from './schema'

/** A date found in tokens `from` to `to` (excluded). `bare`: a weekday alone, or "yesterday": the document's own clock. */
export type DateFound = { from: number; to: number; value: DateValue; assumed: Assumption[]; bare: boolean }

/**
 * The dates and spans of days of one sentence, in order. Without `published`, only dates with a year are read.
 * What is written like a date and is none (31 February, a day without any year) has no date, and is no figure either.
 */
export function datesAndSpans(tokens: Token[], lang: Lang, published: string | null): { from: number; to: number; found: DateFound | null }[] {
  const lexicon = dateLexicons[lang]
  const spans: { from: number; to: number; found: DateFound | null }[] = []
  let monthBefore: DayParts | null = null
  const future = tokens.some((token) => lexicon.next.has(token.fold))
  for (let i = 0; i < tokens.length; ) {
    const hit: Hit | null = spanAt(tokens, i, lexicon, published, future, monthBefore) ?? singleAt(tokens, i, lexicon, published, future)
    if (!hit) {
      const parts = dayPartsAt(tokens, i, lexicon, false)
      const written = parts && parts.month !== null && parts.day !== null
      if (written) spans.push({ from: i, to: parts.to, found: null })
      i = written ? parts.to : i + 1
      continue
    }
    spans.push({ from: i, to: hit.found.to, found: hit.found })
    if (hit.parts.month !== null) monthBefore = hit.parts
    i = hit.found.to
  }
  return spans
}

type Hit = { found: DateFound; parts: DayParts }

/** "from 8 to 18 June", "du 28 mai au 3 juin", "entre le 7 et le 19 juin", "June 8-18", "April 16 and 17". */
function spanAt(tokens: Token[], i: number, lexicon: DateLexicon, published: string | null, future: boolean, above: DayParts | null): Hit | null {
  const night = lexicon.night.startingAt(tokens, i)
  const between = night ? null : lexicon.between.startingAt(tokens, i)
  const from = night || between ? null : lexicon.from.startingAt(tokens, i)
  const opener = night ?? between ?? from
  let at = i + (opener?.length ?? 0)
  const skipOn = (index: number) => (lexicon.on.has(tokens[index]?.fold ?? '') ? index + 1 : index)
  at = opener ? skipOn(at) : at
  const first = dayPartsAt(tokens, at, lexicon, true)
  if (!first || first.day === null) return null
  const joint = (between ? lexicon.and : lexicon.to).startingAt(tokens, first.to) ?? (!opener || night || between ? lexicon.and.startingAt(tokens, first.to) : null)
  if (!joint) return null
  const second = dayPartsAt(tokens, skipOn(first.to + joint.length), lexicon, true)
  if (!second || second.day === null) return null
  const both = first.month !== null || second.month !== null
  if (!both && !(above?.month && opener)) return null
  const inherited = both ? null : above
  const month = second.month ?? first.month ?? inherited?.month ?? null
  const startMonth = first.month ?? month
  const year = second.year ?? first.year ?? inherited?.year ?? null
  if (month === null || startMonth === null) return null
  const end = complete({ ...second, month, year }, published, future)
  if (!end) return null
  const startYear = first.year ?? Number(end.day.slice(0, 4)) - (startMonth > month ? 1 : 0)
  const start = isoDay(startYear, startMonth, first.day)
  if (!start || start > end.day) return null
  const assumed: Assumption[] = [...end.assumed, ...(both ? [] : [{ slot: 'month', from: 'context' } as const])]
  const precision = night ? 'night' : 'span'
  return { found: { from: i, to: second.to, value: { kind: 'date', from: start, to: end.day, precision }, assumed, bare: false }, parts: { ...second, month, year } }
}

/** One day, month, year, weekday, or "yesterday". */
function singleAt(tokens: Token[], i: number, lexicon: DateLexicon, published: string | null, future: boolean): Hit | null {
  const parts = dayPartsAt(tokens, i, lexicon, false)
  if (parts) return parts.month === null ? weekdayAt(parts, tokens, lexicon, published, future) : dayOrMonth(parts, published, future)
  const year = yearAt(tokens[i])
  if (year !== null && !tokens[i]?.glued && lexicon.yearBefore.has(tokens[i - 1]?.fold ?? '') && !tokens[i + 1]?.glued) {
    return { found: { from: i, to: i + 1, value: { kind: 'date', from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' }, assumed: [], bare: false }, parts: { from: i, to: i + 1, day: null, month: null, year, weekday: null } }
  }
  const back = lexicon.yesterday.startingAt(tokens, i)
  const now = back ? null : lexicon.today.startingAt(tokens, i)
  const length = (back ?? now)?.length
  if (!length || !published) return null
  const day = dayOf(dayNumber(published) - (back ? 1 : 0))
  return { found: { from: i, to: i + length, value: { kind: 'date', from: day, to: day, precision: 'day' }, assumed: [{ slot: 'weekday', from: 'published' }], bare: true }, parts: { from: i, to: i + length, day: null, month: null, year: null, weekday: null } }
}

function dayOrMonth(parts: DayParts, published: string | null, future: boolean): Hit | null {
  if (parts.day !== null) {
    const done = complete(parts, published, future)
    return done && { found: { from: parts.from, to: parts.to, value: { kind: 'date', from: done.day, to: done.day, precision: 'day' }, assumed: done.assumed, bare: false }, parts }
  }
  if (parts.month === null) return null
  const first = complete({ ...parts, day: 1 }, published, future)
  if (!first) return null
  const [year, month] = [Number(first.day.slice(0, 4)), parts.month]
  return { found: { from: parts.from, to: parts.to, value: { kind: 'date', from: first.day, to: `${first.day.slice(0, 8)}${lengthOfMonth(year, month)}`, precision: 'month' }, assumed: first.assumed, bare: false }, parts }
}

/** The year that a text leaves out: the most recent not after `published`, or the next when the tense is future. */
function complete(parts: DayParts, published: string | null, future: boolean): { day: string; assumed: Assumption[] } | null {
  if (parts.day === null || parts.month === null) return null
  if (parts.year !== null) {
    const day = isoDay(parts.year, parts.month, parts.day)
    return day ? { day, assumed: [] } : null
  }
  if (!published) return null
  const year = Number(published.slice(0, 4))
  const candidates = [year - 1, year, year + 1].flatMap((y) => isoDay(y, parts.month ?? 0, parts.day ?? 0) ?? [])
  const past = candidates.filter((day) => day <= published).at(-1)
  const coming = candidates.find((day) => day > published)
  const soon = coming !== undefined && dayNumber(coming) - dayNumber(published) < 200
  const day = future && soon ? coming : (past ?? coming)
  return day ? { day, assumed: [{ slot: 'year', from: 'published' }] } : null
}

/** A weekday alone: the most recent not after `published`, the day itself included, or the next in the future tense. */
function weekdayAt(parts: DayParts, tokens: Token[], lexicon: DateLexicon, published: string | null, future: boolean): Hit | null {
  if (!published || parts.weekday === null || parts.day !== null) return null
  const today = weekdayOf(published)
  const next = lexicon.next.has(tokens[parts.to]?.fold ?? '') || lexicon.next.has(tokens[parts.from - 1]?.fold ?? '')
  const back = (today - parts.weekday + 7) % 7
  const day = dayOf(dayNumber(published) + (next || (future && back !== 0) ? 7 - back : -back))
  return { found: { from: parts.from, to: parts.to, value: { kind: 'date', from: day, to: day, precision: 'day' }, assumed: [{ slot: 'weekday', from: 'published' }], bare: true }, parts }
}

/** The dates as readings. */
export function readDates(tokens: Token[], found: DateFound[], text: string): Reading[] {
  return found.map((date) => {
    const [start, end] = [tokens[date.from]?.start ?? 0, tokens[date.to - 1]?.end ?? 0]
    return { kind: 'date', start, end, quote: text.slice(start, end), value: date.value, assumed: date.assumed, counted: null }
  })
}
