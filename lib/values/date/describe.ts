import { type Lang, languages } from '../../languages'
import { fill } from '../../languages/sentences'
import type { DateValue } from './schema'

/** A date in words that read back to it: "8 June 2019", "du 8 au 18 juin 2019", "juin 2019". */
export function describeDate(value: DateValue, lang: Lang): string {
  const { locale, describe: { date: words } } = languages[lang]
  const format = (day: string, parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...parts }).format(new Date(`${day}T00:00:00Z`)).replace(/^1(?!\d)/, words.first)
  const full = { day: 'numeric', month: 'long', year: 'numeric' } as const
  if (value.precision === 'year') return fill(words.year, { year: value.from.slice(0, 4) })
  if (value.precision === 'month') return format(value.from, { month: 'long', year: 'numeric' })
  if (value.from === value.to) return format(value.from, full)
  const sameYear = value.from.slice(0, 4) === value.to.slice(0, 4)
  const sameMonth = sameYear && value.from.slice(5, 7) === value.to.slice(5, 7)
  const from = format(value.from, sameMonth ? { day: 'numeric' } : sameYear ? { day: 'numeric', month: 'long' } : full)
  return fill(value.precision === 'night' ? words.night : words.span, { from, to: format(value.to, full) })
}
