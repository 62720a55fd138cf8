import { compilePhrases, type Phrases } from '../text/phrases'
import { isHappening, isOutcome, isPopulation, type Happening, type Outcome, type Population } from './concepts'
import { countryNames } from './countries'
import { eachLang } from './each'
import { type Lang, languages } from './index'

/** A language's concept words, compiled once: what to look a token up in. */
export type Lookup = {
  outcomes: Phrases<Outcome>
  populations: Phrases<Population>
  happenings: Phrases<Happening>
  /** Country names and capitals ("Niamey" stands for Niger's government) and demonyms, as ISO 3166 codes. */
  countries: Phrases<{ iso: string; as: 'name' | 'capital' | 'demonym' }>
  clause: Phrases<true>
  partitive: Phrases<true>
  locative: Phrases<true>
  /** Nouns for a sum of people or things: a "toll" is none of those that it counts. */
  counts: Phrases<true>
}

function lookupOf(lang: Lang): Lookup {
  const language = languages[lang]
  const entries = Object.entries(language.concepts)
  const those = <C extends string>(is: (concept: string) => concept is C) =>
    compilePhrases(lang, entries.flatMap(([concept, forms]) => (is(concept) ? [[forms, concept] as const] : [])))
  const list = (forms: string) => compilePhrases(lang, [[forms, true as const]])
  return {
    outcomes: those(isOutcome),
    populations: those(isPopulation),
    happenings: those(isHappening),
    countries: compilePhrases(lang, countryNames(lang)),
    clause: list(language.clause),
    partitive: list(language.partitive),
    locative: list(language.locative),
    counts: list(language.speech.counts),
  }
}

/** The compiled concept words, by language. */
export const lookups = eachLang(lookupOf)
