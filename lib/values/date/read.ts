import type { Lang } from '../../languages'
import { isCapital, isMark, type Token, tokenAt } from '../../text/words'
import type { Assumption, Reading } from '../value'
import { monthOf, yearOf } from './calendar'
import { type Context, complete, type Point, yearPoint } from './context'
import { type DateLexicon, dateLexicons } from './lexicon'
import { type DayParts, dayAt, dayPartsAt, romanAt, spelledYear, yearAt } from './parts'
import { periodAt } from './periods'
import { relativeAt } from './relative'
import { dayInWeek, relativeYearAfter, wholeYear } from './which'
import type { DateValue } from './schema'
import { spanAt } from './spans'

/** A date found in tokens `from` to `to` (excluded). `bare`: the document's own clock ("Thursday", "yesterday"). `statedWeekday`: 0 (Sunday) to 6. */
export type DateFound = { from: number; to: number; value: DateValue; assumed: Assumption[]; bare: boolean; statedWeekday: number | null }
/** Tokens that are written like a date; `found` is null where there is no such date, which is no figure either. */
export type DateSpan = { from: number; to: number; found: DateFound | null }

/**
 * The dates and spans of days of one sentence, in order. Without `published`, only dates with a year are read.
 * `anchor` is the last date of the text before, for "the next day" and "the 13th"; `dated` the last whose year is written.
 */
export function datesAndSpans(tokens: Token[], lang: Lang, published: string | null, anchor: string | null = null, dated: string | null = null): DateSpan[] {
  const lexicon = dateLexicons[lang]
  const ahead = tokens.some((token) => isFuture(token, lexicon))
  const context: Context = { published, anchor, future: false, dated }
  const spans: DateSpan[] = []
  let above: DayParts | null = null
  const lastJoint = tokens.findLastIndex((token) => lexicon.joints.has(token.fold))
  for (let i = 0; i < tokens.length; ) {
    if (!opens(tokenAt(tokens, i), lexicon)) {
      i++
      continue
    }
    context.future = ahead && isAhead(tokens, i, lexicon)
    const span: ReturnType<typeof spanAt> = i < lastJoint ? spanAt(tokens, i, lexicon, context, above) : null
    const read: Point | null = span?.point ?? pointAt(tokens, i, lexicon, context)
    const point = read && inApposition(read, spans.at(-1), tokens, i)
    if (!point) {
      const parts = dayPartsAt(tokens, i, lexicon, false)
      const written = parts && parts.month !== null && parts.day !== null
      if (written) spans.push({ from: i, to: parts.to, found: null })
      i = written ? parts.to : i + 1
      continue
    }
    spans.push({ from: i, to: point.to, found: { from: i, to: point.to, value: point.value, assumed: point.assumed, bare: point.bare, statedWeekday: point.statedWeekday } })
    const parts: DayParts | null = span ? span.parts : dayPartsAt(tokens, i, lexicon, false)
    if (parts && parts.month !== null) above = parts
    if (hasYear(point)) context.dated = point.value.to
    if (!point.bare) context.told = point.value.to
    if (!point.bare && point.value.precision !== 'year') context.anchor = point.value.to
    i = point.to
  }
  return spans
}

/** "next Tuesday, 28 March": the day just named, said again. */
function inApposition(point: Point, before: DateSpan | undefined, tokens: Token[], at: number): Point {
  const day = before?.found?.value
  const again = day?.precision === 'day' && point.value.precision === 'day' && before?.to === at - 1 && tokenAt(tokens, at - 1).text === ',' && !point.bare && !hasYear(point) && day.from.slice(5) === point.value.from.slice(5)
  return again && day ? { ...point, value: day } : point
}

/** Whether the year of a date is written. */
export const hasYear = ({ bare, assumed }: Pick<Point, 'bare' | 'assumed'>): boolean => !bare && !assumed.some(({ slot }) => slot === 'year' || slot === 'month')

/** Tokens on either side of a date that its tense is looked for in. */
const clauseReach = 40
/** A part of a sentence this short between its marks is a date alone: "…, on Thursday, …". */
const dateAlone = 3

/** Whether a word speaks of what is to come: one of a list, or by its ending ("ouvrira"). */
const isFuture = (token: Token, lexicon: DateLexicon): boolean =>
  lexicon.future.has(token.fold) || (lexicon.futureEndings?.test(token.text) === true && !isCapital(token) && !lexicon.notFuture.has(token.fold))

/** Whether, in a sentence that speaks of what is to come, the clause around a token does, or at least not of the past: "burnt down on Thursday, and the visit is due next week" does so only in its second. */
function isAhead(tokens: Token[], at: number, lexicon: DateLexicon): boolean {
  const parts = (i: number) => { const token = tokens[i]; return !token || isMark(token, ',;:.()–—“”«»"') || lexicon.and.startingAt(tokens, i) !== null }
  const leftOf = (i: number) => { let from = i; while (from > 0 && i - from < clauseReach && !parts(from - 1)) from--; return from }
  const rightOf = (i: number) => { let to = i; while (to < tokens.length && to - i < clauseReach && !parts(to)) to++; return to }
  let [from, to] = [leftOf(at), rightOf(at + 1)]
  if (to - from <= dateAlone) {
    if (from > 1) from = leftOf(from - 1)
    else to = rightOf(to + 1)
  }
  // "the mill that burnt down on Thursday will reopen": the verb before the day is its own.
  for (let i = from; i < at; i++) if (lexicon.clause.startingAt(tokens, i) && tokens.slice(i, at).some((token) => lexicon.past.has(token.fold)) && !tokens.slice(i, at).some((token) => isFuture(token, lexicon))) return false
  const clause = tokens.slice(from, to)
  return clause.some((token) => isFuture(token, lexicon)) || !clause.some((token) => lexicon.past.has(token.fold))
}

/** Whether a date may begin with this token: most words are passed over at once. "Q1" is a word that ends in a digit. */
const opens = (token: Token, { openers }: DateLexicon): boolean =>
  (token.kind === 'number' || (token.kind === 'word' && (openers.has(token.fold) || /\d$/.test(token.fold) || romanAt(token) !== null)))

/** One date: counted from another, a part of a longer one, a day, a month, a weekday, a year. */
function pointAt(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
  const period = periodAt(tokens, i, lexicon, context)
  if (period) return period
  const relative = relativeAt(tokens, i, lexicon, context)
  if (relative) return inRelativeYear(tokens, relative, lexicon, context) ?? dayInWeek(relative, tokens, lexicon)
  const named = lexicon.on.has(tokenAt(tokens, i - 1).fold)
  const parts = dayPartsAt(tokens, i, lexicon, named)
  if (parts && (parts.month !== null || parts.weekday !== null)) return ofRelativeYear(tokens, parts, lexicon, context) ?? complete(parts, context)
  if (parts && isLoneDay(tokens, i, parts, lexicon)) return complete(parts, context)
  // "June 3 and 17, 2018": the month of the day before.
  const again = lexicon.and.endingAt(tokens, i) ? dayAt(tokens, i, lexicon) : null
  if (again && context.told && tokenAt(tokens, again.to).text === ',' && yearAt(tokenAt(tokens, again.to + 1)) === yearOf(context.told)) return complete({ from: i, to: again.to + 2, day: again.day, month: monthOf(context.told), year: yearOf(context.told), weekday: null }, context)
  const spelled = lexicon.yearBefore.has(tokenAt(tokens, i - 1).fold) ? spelledYear(tokens, i, lexicon) : null
  if (spelled && spelled.year >= 1900) return yearPoint(spelled.to, spelled.year)
  const year = yearAt(tokenAt(tokens, i))
  const clear = year !== null && !tokenAt(tokens, i).glued && !(tokenAt(tokens, i + 1).glued && tokenAt(tokens, i + 1).kind !== 'mark') && !(tokenAt(tokens, i + 1).glued && tokenAt(tokens, i + 2).glued)
  const placed = lexicon.yearBefore.has(tokenAt(tokens, i - 1).fold) || lexicon.afterPoint.endingAt(tokens, i) || lexicon.beforePoint.endingAt(tokens, i)
  return clear && placed ? yearPoint(i + 1, year) : null
}

/** "last year, in June", "l’an dernier en juin": a month or day of that year. */
function inRelativeYear(tokens: Token[], relative: Point, lexicon: DateLexicon, context: Context): Point | null {
  const year = wholeYear(relative)
  const at = tokenAt(tokens, relative.to).text === ',' ? relative.to + 1 : relative.to
  const word = tokenAt(tokens, at).fold
  const parts = lexicon.yearBefore.has(word) || lexicon.on.has(word) ? dayPartsAt(tokens, at + 1, lexicon, true) : null
  return parts && parts.month !== null && parts.year === null ? inYear(parts, year, context) : null
}

/** A day or month in a year that the document's day gives, and so assumed. */
function inYear(parts: DayParts, year: number | null, context: Context): Point | null {
  const point = year === null ? null : complete({ ...parts, year }, context)
  return point && { ...point, assumed: [...point.assumed, { slot: 'year', from: 'published' }] }
}

/** "June last year", "le 3 juin de l’année dernière": the year that the document's day gives. */
function ofRelativeYear(tokens: Token[], parts: DayParts, lexicon: DateLexicon, context: Context): Point | null {
  if (parts.month === null || parts.year !== null) return null
  const told = relativeYearAfter(tokens, parts.to, lexicon, context)
  return told && inYear({ ...parts, to: told.to }, told.year, context)
}

/** "on the 18th.", "le 4 :": a day of the month alone, at the end of its clause. */
function isLoneDay(tokens: Token[], i: number, parts: DayParts, lexicon: DateLexicon): boolean {
  const next = tokens[parts.to]
  const ends = next === undefined || (next.kind === 'mark' && !next.glued) || (isMark(next, '.,;:!?)') && !(next.glued && tokenAt(tokens, parts.to + 1).glued))
  const ordinal = parts.to - i > 1
  return ends && (lexicon.numeric === 'mdy' ? ordinal : lexicon.dayArticle.has(tokenAt(tokens, i - 1).fold))
}

/** The dates as readings. */
export function readDates(tokens: Token[], found: DateFound[], text: string): Reading[] {
  return found.map((date) => {
    const [start, end] = [tokenAt(tokens, date.from).start, tokenAt(tokens, date.to - 1).end]
    return { kind: 'date', start, end, quote: text.slice(start, end), value: date.value, assumed: date.assumed, counted: null }
  })
}
