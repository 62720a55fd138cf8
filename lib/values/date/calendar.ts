/** Days as ISO 8601 strings and as whole days since 1970-01-01; proleptic Gregorian, years 1 to 9999, no time zone. */

const ms = 86_400_000

/** Days since 1970-01-01. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / ms)

/** The ISO day of a day number. */
export const dayOf = (number: number): string => new Date(number * ms).toISOString().slice(0, 10)

/** The ISO day of year, month (1–12) and day, or null when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month))) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export const lengthOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (day: string): number => (((dayNumber(day) + 4) % 7) + 7) % 7
