/** Days as ISO 8601 strings and as whole days since 1970-01-01; proleptic Gregorian, years 1 to 9999, no time zone. */

const ms = 86_400_000

/** Days since 1970-01-01. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / ms)

/** The ISO day of a day number; what lies outside the years 1 to 9999 is moved to their ends. */
export const dayOf = (number: number): string => new Date(Math.max(-719_162, Math.min(2_932_896, number)) * ms).toISOString().slice(0, 10)

/** The ISO day of year, month (1–12) and day, or null when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month))) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export const lengthOfMonth = (year: number, month: number): number => (month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (day: string): number => (((dayNumber(day) + 4) % 7) + 7) % 7

export const yearOf = (day: string): number => Number(day.slice(0, 4))
export const monthOf = (day: string): number => Number(day.slice(5, 7))

/** The day `count` days, weeks, months or years away; the 31st of a shorter month is its last day. */
export function moved(day: string, count: number, unit: 'day' | 'week' | 'month' | 'year'): string {
  if (unit === 'day') return dayOf(dayNumber(day) + count)
  if (unit === 'week') return dayOf(dayNumber(day) + 7 * count)
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count * (unit === 'year' ? 12 : 1)
  const [year, month] = [Math.max(1, Math.min(9999, Math.floor(months / 12))), (((months % 12) + 12) % 12) + 1]
  return isoDay(year, month, Math.min(Number(day.slice(8)), lengthOfMonth(year, month))) ?? day
}

export type Days = { from: string; to: string }

/** So many whole months from the first of one (1–12) of a year. */
export const monthsFrom = (year: number, month: number, months: number): Days => {
  const from = isoDay(year, month, 1) ?? '0001-01-01'
  return { from, to: moved(moved(from, months, 'month'), -1, 'day') }
}

/** The month, quarter, half, year, decade or century that a day lies in. */
export function periodOf(day: string, unit: 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century'): Days {
  const [year, month] = [yearOf(day), monthOf(day)]
  if (unit === 'month') return monthsFrom(year, month, 1)
  if (unit === 'quarter') return monthsFrom(year, month - ((month - 1) % 3), 3)
  if (unit === 'half') return monthsFrom(year, month <= 6 ? 1 : 7, 6)
  if (unit === 'year') return monthsFrom(year, 1, 12)
  const size = unit === 'decade' ? 10 : 100
  return monthsFrom(Math.max(1, year - (year % size)), 1, 12 * size)
}

/** The week, Monday to Sunday (ISO 8601), that a day lies in. */
export function weekOf(day: string): Days {
  const monday = moved(day, -((weekdayOf(day) + 6) % 7), 'day')
  return { from: monday, to: moved(monday, 6, 'day') }
}

/** Week `n` of a year or a month: the first is the one that holds its fourth day (ISO 8601); `n` 0 is the last. */
export function numberedWeek(period: Days, n: number): Days {
  const first = weekOf(moved(period.from, 3, 'day'))
  const last = weekOf(moved(period.to, -3, 'day'))
  return n === 0 ? last : { from: moved(first.from, n - 1, 'week'), to: moved(first.to, n - 1, 'week') }
}

/** Easter Sunday (Butcher's algorithm, Gregorian). */
export function easterOf(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114
  return isoDay(year, Math.floor(m / 31), (m % 31) + 1) ?? `${year}-04-01`
}
