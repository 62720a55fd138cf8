import { type Token, tokenAt } from '../../text/words'
import type { Assumption } from '../value'
import { dayNumber, monthOf, moved, weekdayOf, yearOf } from './calendar'
import { type Context, complete, type Point, pointOf, yearPoint } from './context'
import type { DateLexicon } from './lexicon'
import { type DayParts, dayAt, dayPartsAt, yearAfter, yearAt } from './parts'
import { periodAt } from './periods'
import { relativeAt } from './relative'

/** One end of a span: the parts of a day or month, still to be completed from the other end, or a date in itself. */
type End = { to: number; parts: DayParts | null; point: Point | null }

/** "from 8 to 18 June", "entre le 7 et le 19 juin", "June 8-18", "from Sep to Nov", "2014-2018", "dans la nuit de lundi à mardi". */
export function spanAt(tokens: Token[], i: number, lexicon: DateLexicon, context: Context, above: DayParts | null): { point: Point; parts: DayParts | null } | null {
  const night = lexicon.night.startingAt(tokens, i)
  const between = night ? null : lexicon.between.startingAt(tokens, i)
  const opener = night ?? between ?? lexicon.from.startingAt(tokens, i)
  const left = endAt(tokens, i + (opener?.length ?? 0), lexicon, context, Boolean(opener))
  if (!left) return null
  const both = !opener || night || between
  const joint = (between ? lexicon.and.startingAt(tokens, left.to) : null) ?? lexicon.to.startingAt(tokens, left.to) ?? (both && !left.point ? lexicon.and.startingAt(tokens, left.to) : null)
  if (!joint) return null
  const right = withYearAfter(tokens, endAt(tokens, left.to + joint.length, lexicon, context, true), lexicon, left.parts?.month ?? null)
  if (!right) return null
  const plainAnd = !opener && lexicon.and.startingAt(tokens, left.to) && !lexicon.to.startingAt(tokens, left.to)
  if (plainAnd && !(isDay(left) && isDay(right) && left.parts?.month !== right.parts?.month)) return null
  // "on 3 and 17 June", "on 3 June and 5 July 2018": two days; the first has its month and year from the second.
  if (plainAnd && left.parts && right.parts && !areNeighbours(left.parts, right.parts)) return alone(left.parts, right.parts, context)
  return joined(left, right, context, above, { night: Boolean(night), opened: Boolean(opener) })
}

/** "5/1-5/7, 2020", "June 8-18, 2020": a year after the whole span, whose month stands at its end or its beginning. */
function withYearAfter(tokens: Token[], end: End | null, lexicon: DateLexicon, month: number | null): End | null {
  if (!end?.parts || end.parts.year !== null || (end.parts.month ?? month) === null) return end
  const year = yearAfter(tokens, end.to, lexicon)
  return year ? { ...end, to: year.to, parts: { ...end.parts, to: year.to, year: year.year } } : end
}

/** "3 and 4 June": days that follow each other are one span. */
const areNeighbours = (a: DayParts, b: DayParts): boolean => (a.month === null || b.month === null) && (b.day ?? 0) - (a.day ?? 0) === 1

/** The first of two days that a text names together: its own date. */
function alone(a: DayParts, b: DayParts, context: Context): Joined | null {
  const point = complete({ ...a, month: a.month ?? b.month, year: a.year ?? b.year }, context)
  return point && { point, parts: { ...a, month: a.month ?? b.month } }
}

const isDay = ({ parts }: End): boolean => parts !== null && parts.day !== null

function endAt(tokens: Token[], i: number, lexicon: DateLexicon, context: Context, opened: boolean): End | null {
  let at = i
  for (let skipped = 0; opened && skipped < 2 && lexicon.on.has(tokenAt(tokens, at).fold) && !lexicon.which.startingAt(tokens, at); skipped++) at++
  const period = periodAt(tokens, at, lexicon, context) ?? relativeAt(tokens, at, lexicon, context)
  if (period && !(period.value.precision === 'day' && dayPartsAt(tokens, at, lexicon, true)?.month)) return { to: period.to, parts: null, point: period }
  const year = yearAt(tokenAt(tokens, at))
  if (year !== null && !dayPartsAt(tokens, at, lexicon, false)) return { to: at + 1, parts: null, point: yearPoint(at + 1, year) }
  const parts = dayPartsAt(tokens, at, lexicon, true)
  if (!parts) return null
  // "from Monday 3 to Friday 7 June": the day of a weekday that only the other end gives a month.
  const day = opened && endKind(parts) === 'weekday' ? dayAt(tokens, parts.to, lexicon) : null
  const ofSpan = day && !day.spelled && (lexicon.to.startingAt(tokens, day.to) ?? lexicon.and.startingAt(tokens, day.to))
  return ofSpan ? { to: day.to, parts: { ...parts, to: day.to, day: day.day }, point: null } : { to: parts.to, parts, point: null }
}

type Joined = { point: Point; parts: DayParts | null }

function joined(left: End, right: End, context: Context, above: DayParts | null, { night, opened }: { night: boolean; opened: boolean }): Joined | null {
  const [a, b] = [left.parts, right.parts]
  // "13-2019": a day of no month and a year are no two ends.
  if ([left, right].some(({ point }) => point?.value.precision === 'year') && [a, b].some((parts) => parts && parts.month === null && parts.weekday === null)) return null
  if (a && b && endKind(a) && endKind(b) && endKind(a) !== endKind(b)) return withWeekday(a, b, context, night)
  if (a && b && (a.day !== null || b.day !== null || a.month !== null || b.month !== null)) return dayPair(a, b, context, above, night, opened)
  const first = right.point ?? (b && complete(after(left.point, b), context))
  // "between now and November 15th": the second end comes after the first.
  const late = first && b && left.point && left.point.value.from > first.value.to ? complete(b, { ...context, ahead: true }) : null
  const end = late ?? first
  if (!end) return null
  const start = left.point ?? (a && beforeEnd(a, end, context))
  if (!start) return null
  const backward = start.value.from > end.value.to || (a && b && start.value.from === end.value.from)
  if (backward) return weekdays(left.point !== null && right.point === null, start, end, night) ?? yearApart(start, end)
  const daily = start.value.precision === 'day' && end.value.precision === 'day'
  return { point: { ...pointOf(end.to, start.value.from, end.value.to, night ? 'night' : daily ? 'span' : 'period', [...start.assumed, ...end.assumed], start.bare && end.bare) }, parts: b }
}

const endKind = ({ day, month }: DayParts): 'day' | 'weekday' | null => (day !== null && month !== null ? 'day' : day === null && month === null ? 'weekday' : null)

/** Days that a span may have when one end is only a weekday. */
const mostToWeekday = 31

/** "from 3 June to Friday", "from Monday to 7 June": the weekday before the document's day, or else the first one after the first day; or the last one before the second. */
function withWeekday(a: DayParts, b: DayParts, context: Context, night: boolean): Joined | null {
  const end = complete(b, context)
  if (!end) return null
  if (a.day === null) return { point: pointOf(end.to, moved(end.value.from, -daysTo(a.weekday ?? 0, weekdayOf(end.value.from)), 'day'), end.value.from, night ? 'night' : 'span', end.assumed), parts: b }
  const start = complete(a, context)
  if (!start) return null
  const last = end.value.from > start.value.from ? end.value.from : moved(start.value.from, daysTo(weekdayOf(start.value.from), b.weekday ?? 0), 'day')
  if (last > moved(start.value.from, mostToWeekday, 'day')) return null
  return { point: pointOf(end.to, start.value.from, last, night ? 'night' : 'span', [...start.assumed, ...end.assumed]), parts: b }
}

/** Days from one weekday to the next that has the other name, 1 to 7. */
const daysTo = (from: number, to: number): number => ((to - from + 6) % 7) + 1

/** "from Monday to Friday" around the document's own day: the first is the last of its name before the second; "from yesterday to Sunday": the second the next after the first. */
function weekdays(forward: boolean, start: Point, end: Point, night: boolean): Joined | null {
  if (!start.bare || !end.bare || start.value.precision !== 'day' || end.value.precision !== 'day') return null
  const away = daysTo(weekdayOf(start.value.from), weekdayOf(end.value.from))
  const [from, to] = forward ? [start.value.from, moved(start.value.from, away, 'day')] : [moved(end.value.from, -away, 'day'), end.value.from]
  return { point: pointOf(end.to, from, to, night ? 'night' : 'span', end.assumed, true), parts: null }
}

/** "from early June to mid-July": an end whose year was assumed, in the year after; "from early January to late February 2018": a start whose year was, in the year of the end. */
function yearApart(start: Point, end: Point): Joined | null {
  const isAssumed = ({ assumed }: Point) => assumed.some(({ slot }) => slot === 'year')
  const later = isAssumed(end) ? 12 : 0
  const earlier = !later && isAssumed(start) ? 12 * (yearOf(end.value.to) - yearOf(start.value.from)) : 0
  const [from, to] = [moved(start.value.from, earlier, 'month'), moved(end.value.to, later, 'month')]
  return from <= to ? { point: pointOf(end.to, from, to, 'period', [...start.assumed, ...end.assumed]), parts: null } : null
}

/** "from Easter 2018 to June": the year of the first end, where it is written. */
function after(start: Point | null, parts: DayParts): DayParts {
  if (!start || start.bare || start.assumed.length > 0 || parts.month === null || parts.year !== null) return parts
  const year = yearOf(start.value.from)
  return { ...parts, year: parts.month < monthOf(start.value.from) ? year + 1 : year }
}

/** A first end without its year stands in that of the second, or in the one before. */
function beforeEnd(parts: DayParts, end: Point, context: Context): Point | null {
  if (parts.year !== null) return complete(parts, context)
  const year = yearOf(end.value.to)
  const same = complete({ ...parts, year }, context)
  return same && same.value.from > end.value.to ? complete({ ...parts, year: year - 1 }, context) : same
}

function dayPair(a: DayParts, b: DayParts, context: Context, above: DayParts | null, night: boolean, opened: boolean): Joined | null {
  const stated = a.month !== null || b.month !== null
  const inherited = stated ? null : above
  // "de lundi 3 à mardi 4": the month in which the days have those names.
  const fitting = a.weekday !== null && b.weekday !== null && b.day !== null ? complete(b, context) : null
  const month = b.month ?? a.month ?? (fitting ? monthOf(fitting.value.from) : null) ?? inherited?.month ?? null
  if (month === null || (!stated && !opened)) return null
  // A lone number before a month is no day of it: "the 19 of June and 20 May".
  if ((a.day === null && a.month === null) || (b.day === null && b.month === null && a.day === null)) return null
  const startMonth = a.month ?? month
  const year = b.year ?? inherited?.year ?? (a.year !== null && month < startMonth ? a.year + 1 : a.year)
  const end = endOf(a, { ...b, month, year, weekday: null }, startMonth, context)
  if (!end) return null
  const startYear = a.year ?? yearOf(end.value.from) - (startMonth > month ? 1 : 0)
  const wraps = a.month === null && a.day !== null && b.day !== null && a.day > b.day
  const start = complete({ ...a, month: wraps ? ((startMonth + 10) % 12) + 1 : startMonth, year: wraps && startMonth === 1 ? startYear - 1 : startYear, weekday: null }, context)
  if (!start || start.value.from > end.value.to) return null
  const assumed: Assumption[] = [...end.assumed, ...(stated ? [] : [{ slot: 'month', from: 'context' } as const])]
  const daily = a.day !== null && b.day !== null
  return { point: pointOf(b.to, start.value.from, end.value.to, night ? 'night' : daily ? 'span' : 'period', assumed), parts: { ...b, month, year } }
}

/** Days from the document's day beyond which an end that a sentence does not put in the future is not one to come. */
const farAhead = 100

/** The last day: in the year that is written, or the first of its name after the first day. */
function endOf(a: DayParts, b: DayParts, startMonth: number, context: Context): Point | null {
  if (b.year !== null) return complete(b, context)
  const start = complete({ ...a, month: startMonth, year: null, weekday: null }, context)
  if (!start || (b.month === startMonth && (a.day ?? 0) > (b.day ?? 0))) return complete(b, context)
  const wraps = (b.month ?? 0) < startMonth
  const year = yearOf(start.value.from) + (wraps ? 1 : 0)
  const next = complete({ ...b, year }, context)
  // "The talks ran from May to March", told in June: the year before.
  const far = wraps && !context.future && context.published !== null && next !== null && dayNumber(next.value.from) - dayNumber(context.published) > farAhead
  const end = far ? complete({ ...b, year: year - 1 }, context) : next
  return end && { ...end, assumed: start.assumed }
}
