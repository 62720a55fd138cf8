import type { DateUnit } from '../../languages/language'
import { type Token, tokenAt } from '../../text/words'
import type { Assumption } from '../value'
import { type Days, monthOf, monthsFrom, moved, periodOf, weekOf, yearOf } from './calendar'
import { type Context, complete, type Point, pointOf, weekdayPoint } from './context'
import { countAt, steps } from './lengths'
import type { DateLexicon } from './lexicon'
import { dayAt, dayPartsAt, monthAt, weekdayAt, yearAt } from './parts'

const clock: Assumption[] = [{ slot: 'weekday', from: 'published' }]
const loose = (to: number, { from, to: until }: Days, assumed: Assumption[] = clock): Point => pointOf(to, from, until, 'period', assumed, true)

/** "last week", "this month", "the next 3 days", "les trois derniers jours", "next Friday", "last June", "cet été". */
export function whichAt(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
  const count = lexicon.which.startingAt(tokens, i) ? null : countAt(tokens, i, lexicon)
  const which = lexicon.which.startingAt(tokens, count?.to ?? i)
  if (!which || !context.published || lexicon.lastAfter.has(tokenAt(tokens, i).fold)) return null
  const at = (count?.to ?? i) + which.length
  const inner = count ?? (which.value === 0 ? null : countAt(tokens, at, lexicon))
  const begin = count ? at : (inner?.to ?? at)
  const unit = lexicon.units.startingAt(tokens, begin)
  if (unit) {
    if (inner) return which.value === 0 ? null : severalUnits(begin + unit.length, inner.count, unit.value, which.value, context.published)
    const end = begin + unit.length
    const tailed = tokenAt(tokens, end).text === '-' ? (tokenAt(tokens, end + 1).fold) : ''
    // "that year", "cette année-là": the one that the sentence has just named.
    const told = which.value === 0 && context.told && (lexicon.that.startingAt(tokens, i) || lexicon.thatTail.has(tailed)) ? context.told : null
    const days = unitDays(unit.value, which.value, told ?? context.published)
    return days && loose(end + (lexicon.thisTail.has(tailed) ? 2 : 0), days, told ? [{ slot: 'year', from: 'context' }] : clock)
  }
  // "next 8 June"
  if (inner && !lexicon.months.has(tokenAt(tokens, begin).fold)) return null
  return namedAt(tokens, at, which.value, lexicon, context)
}

/** The year that a point is the whole of, or null. */
export const wholeYear = (point: Point | null): number | null => (point?.value.from.endsWith('-01-01') && point.value.to === `${point.value.from.slice(0, 4)}-12-31` ? yearOf(point.value.from) : null)

/** "(June) last year", "(le 3 juin) de l’année dernière": the year that the document's day gives, past its preposition and article. */
export function relativeYearAfter(tokens: Token[], to: number, lexicon: DateLexicon, context: Context): { to: number; year: number } | null {
  const of = lexicon.of.startingAt(tokens, to)
  const start = tokenAt(tokens, to).fold.endsWith("'") ? to + 1 : to
  for (const at of of ? [start, to + of.length, to + of.length + 1] : [start]) {
    const point = whichAt(tokens, at, lexicon, context) ?? afterUnit(tokens, at, lexicon, context)
    const year = wholeYear(point)
    if (point && year !== null) return { to: point.to, year }
  }
  return null
}

/** A weekday, month, season or dated day after "this", "last", "next". */
function namedAt(tokens: Token[], at: number, which: number, lexicon: DateLexicon, context: Context): Point | null {
  const published = context.published ?? ''
  const parts = dayPartsAt(tokens, at, lexicon, true)
  if (parts && parts.day !== null) return parts.month === null && parts.weekday === null ? null : complete(parts, { ...context, ahead: which === 1 })
  const weekday = weekdayAt(tokens, at, lexicon)
  if (weekday) return weekdayPoint(weekday.to, weekday.weekday, which, context, which === 0)
  const month = monthAt(tokens, at, lexicon, true)
  if (month) return yearAt(tokenAt(tokens, month.to)) === null ? monthPoint(month.to, month.month, which, published) : null
  const season = lexicon.seasons.startingAt(tokens, at)
  return season && which <= 0 ? seasonPoint(at + season.length, season.value, seasonYear(season.value, which, context), clock) : null
}

const monthPoint = (to: number, month: number, which: number, published: string): Point => {
  const [year, now] = [yearOf(published), monthOf(published)]
  const chosen = which === 0 ? year : which < 0 ? (month < now ? year : year - 1) : month > now ? year : year + 1
  const days = monthsFrom(chosen, month, 1)
  return pointOf(to, days.from, days.to, 'month', [{ slot: 'year', from: 'published' }])
}

const opening = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const

/** Meteorological seasons of the northern hemisphere, three whole months: a convention, and marked as one. */
export function seasonPoint(to: number, season: keyof typeof opening, year: number, assumed: Assumption[]): Point {
  return loose(to, monthsFrom(year, opening[season], 3), [...assumed, { slot: 'month', from: 'convention' }])
}

/** The year in which the season of that name begins: this one's, or of the last that is over. */
const seasonYear = (season: keyof typeof opening, which: number, { published, future }: Context): number => {
  const [year, month] = [yearOf(published ?? ''), monthOf(published ?? '')]
  const begun = month >= opening[season]
  if (which === 0) return begun || future ? year : year - 1
  return year - (begun && month >= opening[season] + 3 ? 0 : 1)
}

/** "la semaine dernière", "le mois prochain", "lundi prochain", "juin dernier", "next week Monday": the word stands after. */
export function afterUnit(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
  const { published } = context
  if (!published) return null
  const unit = lexicon.units.startingAt(tokens, i)
  const season = unit ? null : lexicon.seasons.startingAt(tokens, i)
  const named = unit || season ? null : (weekdayAt(tokens, i, lexicon) ?? monthAt(tokens, i, lexicon, true))
  const end = unit ? i + unit.length : season ? i + season.length : (named?.to ?? 0)
  const which = end ? lexicon.which.startingAt(tokens, end) : null
  if (!which || which.value === 0 || lexicon.units.startingAt(tokens, end + which.length) || lexicon.weekdays.has(tokenAt(tokens, end + which.length).fold)) return null
  // "Friday last week": the words belong to what follows.
  if (unit) {
    const days = unitDays(unit.value, which.value, published)
    return days && loose(end + which.length, days)
  }
  if (season) return which.value < 0 ? seasonPoint(end + which.length, season.value, seasonYear(season.value, -1, context), clock) : null
  if (named && 'weekday' in named) return weekdayPoint(end + which.length, named.weekday, which.value, context)
  return named && 'month' in named ? monthPoint(end + which.length, named.month, which.value, published) : null
}

/** "Tuesday of last week", "next week on Tuesday", "le mardi de la semaine dernière". */
export function weekdayOfWeek(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
  const weekday = weekdayAt(tokens, i, lexicon)
  if (!weekday || !context.published) return null
  const of = lexicon.of.startingAt(tokens, weekday.to)
  const week = weekPoint(tokens, weekday.to + (of?.length ?? 0), lexicon, context)
  return week && inWeek(week, weekday.weekday, week.to)
}

const inWeek = (week: Point, weekday: number, to: number): Point => {
  const day = moved(week.value.from, (weekday + 6) % 7, 'day')
  return pointOf(to, day, day, 'day', clock, true)
}

/** "last week", "la semaine dernière"; null for other units. */
function weekPoint(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
  const unit = lexicon.units.startingAt(tokens, i) ?? lexicon.units.startingAt(tokens, i + (lexicon.which.startingAt(tokens, i)?.length ?? 0))
  return unit?.value === 'week' ? (whichAt(tokens, i, lexicon, context) ?? afterUnit(tokens, i, lexicon, context)) : null
}

/** A week and then one of its days: "next week Monday", "la semaine prochaine mardi". */
export function dayInWeek(week: Point, tokens: Token[], lexicon: DateLexicon): Point {
  if (moved(week.value.from, 6, 'day') !== week.value.to) return week
  const at = lexicon.on.has(tokenAt(tokens, week.to).fold) ? week.to + 1 : week.to
  const weekday = weekdayAt(tokens, at, lexicon)
  return weekday && dayAt(tokens, weekday.to, lexicon) === null ? inWeek(week, weekday.weekday, weekday.to) : week
}

function unitDays(unit: DateUnit, which: number, published: string): Days | null {
  if (unit === 'day') return null
  if (unit === 'week') return weekOf(moved(published, which, 'week'))
  if (unit === 'fortnight') return { from: weekOf(moved(published, 2 * which, 'week')).from, to: weekOf(moved(published, 2 * which + 1, 'week')).to }
  if (unit === 'weekend') {
    const { to } = weekOf(moved(published, which, 'week'))
    return { from: moved(to, -1, 'day'), to }
  }
  const [step, times] = unit === 'century' ? (['year', 100] as const) : (steps[unit] ?? ['day', 1])
  return periodOf(moved(published, which * times, step), unit)
}

function severalUnits(to: number, count: number, unit: DateUnit, which: number, published: string): Point | null {
  const step = steps[unit]
  if (!step) return null
  if (unit === 'quarter') {
    const now = periodOf(published, 'quarter')
    return loose(to, which < 0 ? { from: moved(now.from, -3 * count, 'month'), to: moved(now.from, -1, 'day') } : { from: moved(now.to, 1, 'day'), to: moved(moved(moved(now.to, 1, 'day'), 3 * count, 'month'), -1, 'day') })
  }
  const far = moved(published, which * count * step[1], step[0])
  return loose(to, which < 0 ? { from: far, to: moved(published, -1, 'day') } : { from: moved(published, 1, 'day'), to: far })
}
