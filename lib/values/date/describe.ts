import type { Lang } from '../../languages'
import type { DateValue } from './schema'

const span: Record<Lang, (from: string, to: string) => string> = {
  en: (from, to) => `from ${from} to ${to}`,
  fr: (from, to) => `du ${from} au ${to}`,
}
const night: Record<Lang, (from: string, to: string) => string> = {
  en: (from, to) => `the night of ${from} to ${to}`,
  fr: (from, to) => `dans la nuit du ${from} au ${to}`,
}

/** A date in words that read back to it: "8 June 2019", "du 8 au 18 juin 2019", "juin 2019". */
export function describeDate(value: DateValue, lang: Lang): string {
  const format = (day: string, parts: Intl.DateTimeFormatOptions) => {
    const words = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : 'fr-FR', { timeZone: 'UTC', ...parts }).format(new Date(`${day}T00:00:00Z`))
    return lang === 'fr' ? words.replace(/^1 /, '1er ') : words
  }
  const full = { day: 'numeric', month: 'long', year: 'numeric' } as const
  if (value.precision === 'year') return `${lang === 'en' ? 'in' : 'en'} ${value.from.slice(0, 4)}`
  if (value.precision === 'month') return format(value.from, { month: 'long', year: 'numeric' })
  if (value.from === value.to) return format(value.from, full)
  const sameYear = value.from.slice(0, 4) === value.to.slice(0, 4)
  const sameMonth = sameYear && value.from.slice(5, 7) === value.to.slice(5, 7)
  const first = format(value.from, sameMonth ? { day: 'numeric' } : sameYear ? { day: 'numeric', month: 'long' } : full)
  return (value.precision === 'night' ? night : span)[lang](lang === 'fr' && first === '1' ? '1er' : first, format(value.to, full))
}
