import countries from 'world-countries'
import type { Lang } from './index'

type Name = readonly [string, { iso: string; as: 'name' | 'capital' | 'demonym' }]

/** Names that news uses and the gazetteer (world-countries, ODbL) lacks or spells otherwise. */
const more: Record<Lang, Record<string, string>> = {
  en: { US: 'United States|U.S.|US|America|Washington', GB: 'Britain|UK|U.K.|London', RU: 'Moscow|Kremlin', CI: 'Ivory Coast', CD: 'DR Congo|DRC', EU: 'European Union' },
  fr: { US: 'États-Unis|Etats-Unis|Amérique|Washington', GB: 'Royaume-Uni|Grande-Bretagne|Londres', RU: 'Moscou', CI: 'Côte d’Ivoire', CD: 'RDC', NE: 'Niger', EU: 'Union européenne', CN: 'Pékin', DE: 'Berlin', DZ: 'Alger', TN: 'Tunis', SY: 'Damas', GR: 'Athènes', UA: 'Kiev', IL: 'Jérusalem' },
}
const demonyms: Record<Lang, Record<string, string>> = {
  en: { US: 'American|Americans|U.S.|US', GB: 'British|Britons|Briton', FR: 'French|Frenchman|Frenchmen', NE: 'Nigerien|Nigeriens', CF: 'Central African', CD: 'Congolese', ES: 'Spanish', TR: 'Turkish|Turks', PL: 'Polish', NL: 'Dutch', IE: 'Irish', DK: 'Danish', SE: 'Swedish', FI: 'Finnish', GR: 'Greek|Greeks', CH: 'Swiss', SN: 'Senegalese', CN: 'Chinese', UA: 'Ukrainian' },
  fr: { US: 'américain|américaine|américains|américaines|étatsunien', GB: 'britannique|britanniques|anglais', TD: 'tchadien|tchadienne|tchadiens|tchadiennes' },
}
const ambiguous = new Set(['GN', 'GQ', 'DM', 'IO', 'UM', 'AQ'])

/** Every name by which a language calls a country, its capital and its people. */
export function countryNames(lang: Lang): Name[] {
  const names: Name[] = []
  for (const country of countries) {
    const iso = country.cca2
    const name = lang === 'en' ? country.name.common : country.translations.fra?.common
    if (name) names.push([name, { iso, as: 'name' }])
    if (!ambiguous.has(iso) || iso === 'GN') for (const capital of country.capital ?? []) names.push([capital, { iso, as: 'capital' }])
    const people = country.demonyms?.[lang === 'en' ? 'eng' : 'fra']
    for (const form of people ? [people.m, people.f] : []) {
      if (!form) continue
      names.push([lang === 'en' ? `${form}|${form}s` : `${form}|${form}s`, { iso, as: 'demonym' }])
    }
  }
  for (const [iso, forms] of Object.entries(more[lang])) names.push([forms, { iso, as: 'name' }])
  for (const [iso, forms] of Object.entries(demonyms[lang])) names.push([forms, { iso, as: 'demonym' }])
  // Niger's people share a stem with Nigeria's in the gazetteer's English: the news words above come first.
  return names.reverse()
}
