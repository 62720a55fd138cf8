import type { Assumption } from '../value'
import { dayNumber, isoDay, lengthOfMonth, monthOf, monthsFrom, moved, weekdayOf, yearOf } from './calendar'
import type { DayParts } from './parts'
import type { DateValue } from './schema'

/** What completes a date: the document's day, whether the sentence speaks of the future, the last date before this one in the text. */
export type Context = { published: string | null; future: boolean; anchor: string | null; /** The last date that the sentence itself states, a year too. */ told?: string; /** The last date of the text whose year is written. */ dated?: string | null; /** Only a day to come will do. */ ahead?: boolean }

/** A date found before token `to`. `bare`: the document's own clock ("Thursday", "yesterday"); `statedWeekday`: the weekday written beside it. */
export type Point = { to: number; value: DateValue; assumed: Assumption[]; bare: boolean; statedWeekday: number | null }

export const pointOf = (to: number, from: string, until: string, precision: DateValue['precision'], assumed: Assumption[] = [], bare = false): Point => ({
  to, value: { kind: 'date', from, to: until, precision }, assumed, bare, statedWeekday: null,
})

export const yearPoint = (to: number, year: number): Point => {
  const { from, to: until } = monthsFrom(year, 1, 12)
  return pointOf(to, from, until, 'year')
}

const fromPublished = (slot: Assumption['slot']): Assumption[] => [{ slot, from: 'published' }]

/** The date that parts make, completed from the context; null when nothing can complete them or there is no such day. */
export function complete(parts: DayParts, context: Context): Point | null {
  const { day, month, year, weekday, to } = parts
  if (month === null && day === null) return weekday === null ? null : weekdayPoint(to, weekday, 0, context)
  if (day === null && month !== null) {
    const first = withYear({ day: 1, month, year }, context)
    return first && pointOf(to, first.day, `${first.day.slice(0, 8)}${lengthOfMonth(yearOf(first.day), month)}`, 'month', first.assumed)
  }
  if (day === null) return null
  const found = month === null ? withMonth(day, weekday, context) : withYear({ day, month, year }, context, weekday)
  return found && { ...pointOf(to, found.day, found.day, 'day', found.assumed), statedWeekday: weekday }
}

type Day = { day: string; assumed: Assumption[] }

/** Days within which a day without its year is taken for the news, and within which it goes with a date whose year is written. */
const [recent, alike] = [31, 62]

/** The year that a text leaves out: the most recent not after `published`, or the next when the tense is future or only its weekday fits. */
function withYear({ day, month, year }: { day: number; month: number; year: number | null }, { published, future, ahead, dated }: Context, weekday: number | null = null): Day | null {
  if (year !== null) {
    const written = isoDay(year, month, day)
    return written ? { day: written, assumed: [] } : null
  }
  if (!published) return null
  const near = yearOf(published)
  const candidates = [near - 4, near - 3, near - 2, near - 1, near, near + 1, near + 2, near + 3, near + 4].flatMap((y) => isoDay(y, month, day) ?? [])
  const past = candidates.filter((candidate) => candidate <= published).at(-1)
  const coming = candidates.find((candidate) => candidate > published)
  const away = (one: string | undefined) => (one ? Math.abs(dayNumber(one) - dayNumber(published)) : 0)
  const fits = (one: string | undefined) => one !== undefined && weekdayOf(one) === weekday
  const soonOnly = fits(coming) && !fits(past) && away(coming) < 100
  // Months after the event a report says its year once: "in April 2022 … from March 27 to 31".
  const told = dated ? candidates.find((candidate) => Math.abs(dayNumber(candidate) - dayNumber(dated)) <= alike && candidate <= published) : undefined
  if (told && told !== past && !ahead && !future && away(past) > recent) return { day: told, assumed: [{ slot: 'year', from: 'context' }] }
  const chosen = ahead || soonOnly ? coming : future && away(coming) < 200 && past !== published ? coming : (past ?? coming)
  return chosen ? { day: chosen, assumed: fromPublished('year') } : null
}

/** Months from a given one, the nearest first and the earlier of two: 0, -1, 1 … 9. */
const nearest = Array.from({ length: 19 }, (_, i) => (i % 2 === 1 ? -1 : 1) * Math.ceil(i / 2))

/** A day without its month: that of the last date in the text, or the most recent one; with a weekday, one that fits it. */
function withMonth(day: number, weekday: number | null, { published, future, anchor }: Context): Day | null {
  const base = anchor ?? published
  if (!base) return null
  const assumed: Assumption[] = [{ slot: 'month', from: anchor ? 'context' : 'published' }]
  const inMonth = (offset: number) => {
    const first = moved(`${base.slice(0, 8)}01`, offset, 'month')
    return isoDay(yearOf(first), monthOf(first), day)
  }
  const order = weekday !== null ? nearest : anchor ? [0] : future ? [0, 1] : [0, -1]
  for (const offset of order) {
    const candidate = inMonth(offset)
    const fits = candidate && (weekday === null || weekdayOf(candidate) === weekday)
    const timely = candidate && (anchor || weekday !== null || (future ? candidate >= base : candidate <= base))
    if (candidate && fits && timely) return { day: candidate, assumed }
  }
  return null
}

/** A weekday alone: the most recent not after `published`, or the next in the future tense; `which` -1 before, 1 of next week, 0 as the tense says. */
export function weekdayPoint(to: number, weekday: number, which: number, { published, future }: Context, thisWeek = false): Point | null {
  if (!published) return null
  const back = (weekdayOf(published) - weekday + 7) % 7
  const monday = moved(published, -((weekdayOf(published) + 6) % 7), 'day')
  const inWeek = (week: number) => moved(monday, 7 * week + ((weekday + 6) % 7), 'day')
  const day = which === 1 ? inWeek(1) : which === -1 ? moved(published, -(back || 7), 'day') : thisWeek ? inWeek(future && inWeek(0) < published ? 1 : 0) : moved(published, future && back !== 0 ? 7 - back : -back, 'day')
  return pointOf(to, day, day, 'day', fromPublished('weekday'), true)
}
