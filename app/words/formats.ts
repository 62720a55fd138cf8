import { type Lang, languages } from '@/lib/languages'

/** A number with its thousands apart: 1,234 or 1 234. */
export const numberInWords = (n: number, lang: Lang): string => new Intl.NumberFormat(lang, { notation: Math.abs(n) >= 1e6 ? 'compact' : 'standard' }).format(n)

/** Chooses the form that a count takes and writes the count before it; 0 is singular in French. */
export const pluralIn = (lang: Lang) => {
  const rules = new Intl.PluralRules(lang)
  return (n: number, one: string, other: string) => `${numberInWords(n, lang)} ${rules.select(n) === 'one' ? one : other}`
}

/** A day as people write it: 20 June 2019, 1er juin 2019. Empty for none. */
export function dayInWords(day: string | null, lang: Lang, parts: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' }): string {
  if (!day) return ''
  const written = new Intl.DateTimeFormat(languages[lang].locale, { ...parts, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
  return lang === 'fr' ? written.replace(/^1(?=\s|$)/, '1er') : written
}

/** The days from one to another: 8 to 18 June 2019, du 8 au 18 juin 2019; one day when they are the same. */
export function daysInWords(from: string | null, to: string | null, lang: Lang): string {
  if (!from || !to || from === to) return dayInWords(from ?? to, lang)
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  const first = dayInWords(from, lang, sameYear && from.slice(5, 7) === to.slice(5, 7) ? { day: 'numeric' } : sameYear ? { day: 'numeric', month: 'long' } : undefined)
  return lang === 'fr' ? `du ${first} au ${dayInWords(to, lang)}` : `${first} to ${dayInWords(to, lang)}`
}

/** An instant with its clock: 20 June 2019 at 14:05 UTC. */
export const instantInWords = (at: Date, lang: Lang): string => `${new Intl.DateTimeFormat(languages[lang].locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(at)} UTC`

/** A language's name by its code: French, français. */
export const languageInWords = (code: string, lang: Lang): string => new Intl.DisplayNames([lang], { type: 'language' }).of(code) ?? code
