import countries from 'world-countries'
import { type Lang, languages } from './index'
import type { CountryWords } from './language'

type Name = readonly [string, { iso: string; as: 'name' | 'capital' | 'demonym' }]

/** Codes whose capitals are other words or other countries' names. */
const ambiguous = new Set(['GQ', 'DM', 'IO', 'UM', 'AQ'])

/** Every name by which a language calls a country, its capital and its people: the gazetteer's (world-countries, ODbL), and the language's own before them. */
export function countryNames(lang: Lang): Name[] {
  const { names: key, demonyms: peoples, moreNames, moreCapitals, moreDemonyms }: CountryWords = languages[lang].countries
  const names: Name[] = []
  for (const { cca2: iso, name: { common }, translations, capital, demonyms } of countries) {
    const name = key === null ? common : translations[key]?.common
    if (name) names.push([name, { iso, as: 'name' }])
    if (!ambiguous.has(iso)) for (const city of capital ?? []) names.push([city, { iso, as: 'capital' }])
    const people = peoples === null ? undefined : demonyms?.[peoples]
    for (const form of people ? [people.m, people.f] : []) if (form) names.push([`${form}|${form}s`, { iso, as: 'demonym' }])
  }
  for (const [iso, forms] of Object.entries(moreNames)) names.push([forms, { iso, as: 'name' }])
  for (const [iso, forms] of Object.entries(moreCapitals)) names.push([forms, { iso, as: 'capital' }])
  for (const [iso, forms] of Object.entries(moreDemonyms)) names.push([forms, { iso, as: 'demonym' }])
  // Niger's people share a stem with Nigeria's in the gazetteer's English: the language's own words come first.
  return names.reverse()
}
