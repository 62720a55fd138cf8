import countries from 'world-countries'
import type { Lang } from './index'

/** The ISO 4217 codes in use (world-countries, ODbL). */
export const currencyCodes: ReadonlySet<string> = new Set(countries.flatMap((country) => Object.keys(country.currencies ?? {})))

/** Every currency's names in a language, singular and plural, from CLDR through Intl. */
export const currencyNames = (lang: Lang): [string, string][] =>
  [...currencyCodes].map((code) => {
    const named = new Intl.NumberFormat(lang, { style: 'currency', currency: code, currencyDisplay: 'name' })
    const names = [1, 2].map((n) => named.formatToParts(n).find((part) => part.type === 'currency')?.value ?? code)
    return [[...new Set(names)].join('|'), code]
  })
