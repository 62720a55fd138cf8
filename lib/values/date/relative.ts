import type { DateUnit } from '../../languages/language'
import { type Token, tokenAt } from '../../text/words'
import type { Assumption } from '../value'
import { type Days, monthOf, moved, periodOf, weekOf, yearOf } from './calendar'
import { type Context, complete, type Point, pointOf, weekdayPoint } from './context'
import { feastAt } from './feasts'
import type { DateLexicon } from './lexicon'
import { dayAt, dayPartsAt, monthAt, weekdayAt, yearAt } from './parts'

const clock: Assumption[] = [{ slot: 'weekday', from: 'published' }]
const loose = (to: number, { from, to: until }: Days, assumed: Assumption[] = clock): Point => pointOf(to, from, until, 'period', assumed, true)

/** A date counted from another: "yesterday", "two days ago", "last week", "the next three months", "3 days from Tuesday". */
export function relativeAt(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
  return clockAt(tokens, i, lexicon, context) ?? countedAt(tokens, i, lexicon, context) ?? whichAt(tokens, i, lexicon, context) ?? afterUnit(tokens, i, lexicon, context) ?? weekdayOfWeek(tokens, i, lexicon, context) ?? feastAt(tokens, i, lexicon, context)
}

function clockAt(tokens: Token[], i: number, lexicon: DateLexicon, { published, anchor }: Context): Point | null {
  const turn = lexicon.turn.startingAt(tokens, i)
  const base = anchor ?? published
  // "the day before yesterday", "la veille de Noël" are counted from what they name.
  if (turn && base && tokenAt(tokens, i + turn.length).kind !== 'word') {
    const day = moved(base, turn.value, 'day')
    return pointOf(i + turn.length, day, day, 'day', [{ slot: 'weekday', from: anchor ? 'context' : 'published' }], true)
  }
  const found = lexicon.clock.startingAt(tokens, i)
  if (!found || !published) return null
  const day = moved(published, found.value, 'day')
  return pointOf(i + found.length, day, day, 'day', clock, true)
}

/** "two", "3", "a couple of": a count of units. */
export function countAt(tokens: Token[], i: number, lexicon: DateLexicon): { to: number; count: number } | null {
  const digits = tokenAt(tokens, i).kind === 'number' && /^\d{1,3}$/.test(tokenAt(tokens, i).text) ? Number(tokenAt(tokens, i).text) : null
  if (digits !== null) return digits > 0 ? { to: i + 1, count: digits } : null
  const words = lexicon.counts.startingAt(tokens, i)
  return words && words.value > 0 ? { to: i + words.length, count: words.value } : null
}

const steps: Partial<Record<DateUnit, ['day' | 'week' | 'month' | 'year', number]>> = { day: ['day', 1], week: ['week', 1], fortnight: ['week', 2], month: ['month', 1], quarter: ['month', 3], half: ['month', 6], year: ['year', 1], decade: ['year', 10] }

type Length = { to: number; parts: { count: number; unit: DateUnit }[] }

/** "3 weeks", "2 years 1 month and 21 days". */
function lengthAt(tokens: Token[], i: number, lexicon: DateLexicon): Length | null {
  // "half a year"
  const half = lexicon.units.startingAt(tokens, i)
  const one = half?.value === 'half' ? countAt(tokens, i + half.length, lexicon) : null
  const whole = one?.count === 1 ? lexicon.units.startingAt(tokens, one.to) : null
  if (one && whole?.value === 'year') return { to: one.to + whole.length, parts: [{ count: 1, unit: 'half' }] }
  const parts: Length['parts'] = []
  let to = i
  for (let rounds = 0; rounds < 4; rounds++) {
    const joined = parts.length > 0 && lexicon.and.startingAt(tokens, to) ? to + 1 : to
    const count = countAt(tokens, joined, lexicon)
    const unit = count && lexicon.units.startingAt(tokens, count.to)
    if (!count || !unit || !steps[unit.value]) break
    parts.push({ count: count.count, unit: unit.value })
    to = count.to + unit.length
  }
  return parts.length > 0 ? { to, parts } : null
}

/** A day so long after (or before, with -1) another. */
const shifted = (day: string, { parts }: Length, sign: 1 | -1): string =>
  parts.reduce((at, { count, unit }) => {
    const [step, times] = steps[unit] ?? ['day', 1]
    return moved(at, sign * count * times, step)
  }, day)

/** "two days ago", "il y a deux jours", "in 2 weeks", "three days later", "2 weeks before May 13". */
function countedAt(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
  const back = lexicon.agoBefore.startingAt(tokens, i)
  const ahead = back ? null : lexicon.inTime.startingAt(tokens, i)
  const opener = back ?? ahead
  const length = lengthAt(tokens, i + (opener?.length ?? 0), lexicon)
  if (!length) return null
  const { published, anchor, future } = context
  const at = (day: string, to: number, from: 'published' | 'context') => pointOf(to, day, day, 'day', [{ slot: 'weekday', from }], true)
  if (back) return published ? at(shifted(published, length, -1), length.to, 'published') : null
  const linked = ahead && (lexicon.beforePoint.startingAt(tokens, length.to) ?? lexicon.afterPoint.startingAt(tokens, length.to))
  const origin = linked ? startOf(tokens, length.to + linked.length, lexicon, context) : null
  if (origin) return at(shifted(origin.value.from, length, 1), origin.to, 'published')
  // "in three days" is a date only of the future; "killed in three days" is a length of time.
  if (ahead) return published && (future || !lexicon.yearBefore.has(tokenAt(tokens, i).fold)) ? at(shifted(published, length, 1), length.to, 'published') : null
  // "two days later than planned" is no date.
  const compared = (word: { length: number } | null) => (word && !lexicon.than.has(tokenAt(tokens, length.to + word.length).fold) ? word : null)
  const ago = compared(lexicon.ago.startingAt(tokens, length.to))
  const before = lexicon.beforePoint.startingAt(tokens, length.to)
  const after = before ? null : lexicon.afterPoint.startingAt(tokens, length.to)
  const link = before ?? after
  const from = link ? startOf(tokens, length.to + link.length, lexicon, context) : null
  if (from) return at(shifted(from.value.from, length, before ? -1 : 1), from.to, 'published')
  const above = context.told ?? anchor
  if (ago && above && lexicon.earlierThan.startingAt(tokens, length.to)) return at(shifted(above, length, -1), length.to + ago.length, 'context')
  if (ago) return published ? at(shifted(published, length, -1), length.to + ago.length, 'published') : null
  const later = compared(lexicon.later.startingAt(tokens, length.to))
  const base = above ?? published
  return later && base ? at(shifted(base, length, 1), length.to + later.length, anchor ? 'context' : 'published') : null
}

/** The date that a length is counted from. */
function startOf(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
  const at = lexicon.on.has(tokenAt(tokens, i).fold) ? i + 1 : i
  const ahead = { ...context, future: true }
  const parts = dayPartsAt(tokens, at, lexicon, false)
  return clockAt(tokens, at, lexicon, context) ?? feastAt(tokens, at, lexicon, ahead) ?? whichAt(tokens, at, lexicon, context) ?? (parts && complete(parts, parts.weekday !== null && parts.day === null ? ahead : context)) ?? yearPoint(tokens, at, lexicon)
}

function yearPoint(tokens: Token[], i: number, lexicon: DateLexicon): Point | null {
  const named = lexicon.year.startingAt(tokens, i)
  const year = yearAt(tokenAt(tokens, i + (named?.length ?? 0)))
  return year === null ? null : pointOf(i + (named?.length ?? 0) + 1, `${year}-01-01`, `${year}-12-31`, 'year')
}

/** "last week", "this month", "the next 3 days", "les trois derniers jours", "next Friday", "last June", "cet été". */
function whichAt(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
  const count = lexicon.which.startingAt(tokens, i) ? null : countAt(tokens, i, lexicon)
  const which = lexicon.which.startingAt(tokens, count?.to ?? i)
  if (!which || !context.published || lexicon.lastAfter.has(tokenAt(tokens, i).fold)) return null
  const at = (count?.to ?? i) + which.length
  const inner = count ?? (which.value === 0 ? null : countAt(tokens, at, lexicon))
  const begin = count ? at : (inner?.to ?? at)
  const unit = lexicon.units.startingAt(tokens, begin)
  if (unit) {
    if (inner && inner.count > 0 && unit) return which.value === 0 ? null : severalUnits(begin + unit.length, inner.count, unit.value, which.value, context.published)
    const end = begin + unit.length
    const tailed = tokenAt(tokens, end).text === '-' ? (tokenAt(tokens, end + 1).fold) : ''
    // "that year", "cette année-là": the one that the sentence has just named.
    const told = which.value === 0 && context.told && (lexicon.that.startingAt(tokens, i) || lexicon.thatTail.has(tailed)) ? context.told : null
    const days = unitDays(unit.value, which.value, told ?? context.published)
    return days && loose(end + (lexicon.thisTail.has(tailed) ? 2 : 0), days, told ? [{ slot: 'year', from: 'context' }] : clock)
  }
  if (inner) return null
  return namedAt(tokens, at, which.value, lexicon, context)
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
  const days = periodOf(`${String(chosen).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`, 'month')
  return pointOf(to, days.from, days.to, 'month', [{ slot: 'year', from: 'published' }])
}

const opening = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const

/** Meteorological seasons of the northern hemisphere, three whole months: a convention, and marked as one. */
export function seasonPoint(to: number, season: keyof typeof opening, year: number, assumed: Assumption[]): Point {
  const from = `${String(year).padStart(4, '0')}-${String(opening[season]).padStart(2, '0')}-01`
  return loose(to, { from, to: moved(moved(from, 3, 'month'), -1, 'day') }, [...assumed, { slot: 'month', from: 'convention' }])
}

/** The year in which the season of that name begins: this one's, or of the last that is over. */
const seasonYear = (season: keyof typeof opening, which: number, { published, future }: Context): number => {
  const [year, month] = [yearOf(published ?? ''), monthOf(published ?? '')]
  const begun = month >= opening[season]
  if (which === 0) return begun || future ? year : year - 1
  return year - (begun && month >= opening[season] + 3 ? 0 : 1)
}

/** "la semaine dernière", "le mois prochain", "lundi prochain", "juin dernier", "next week Monday": the word stands after. */
function afterUnit(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
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
function weekdayOfWeek(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
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
  if (week.value.precision !== 'period' || moved(week.value.from, 6, 'day') !== week.value.to) return week
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

function severalUnits(to: number, count: number, unit: DateUnit, which: number, published: string): Point {
  const length: Length = { to, parts: [{ count, unit }] }
  if (unit === 'quarter') {
    const now = periodOf(published, 'quarter')
    return loose(to, which < 0 ? { from: moved(now.from, -3 * count, 'month'), to: moved(now.from, -1, 'day') } : { from: moved(now.to, 1, 'day'), to: moved(moved(moved(now.to, 1, 'day'), 3 * count, 'month'), -1, 'day') })
  }
  return loose(to, which < 0 ? { from: shifted(published, length, -1), to: moved(published, -1, 'day') } : { from: moved(published, 1, 'day'), to: shifted(published, length, 1) })
}
