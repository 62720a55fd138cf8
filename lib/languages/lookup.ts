import { compilePhrases, type Phrases } from '../text/phrases'
import { tokenAt } from '../text/words'
import { isHappening, isOutcome, isPopulation, type Happening, type Outcome, type Population } from './concepts'
import { countryNames } from './countries'
import { eachLang } from './each'
import { type Lang, languages } from './index'

type Country = { iso: string; as: 'name' | 'capital' | 'demonym' }

/** A language's concept words, compiled once: what to look a token up in. */
export type Lookup = {
  outcomes: Phrases<Outcome>
  populations: Phrases<Population>
  happenings: Phrases<Happening>
  /** Country names and capitals ("Niamey" stands for Niger's government) and demonyms, as ISO 3166 codes. */
  countries: Pick<Phrases<Country>, 'startingAt'>
  /** The same in a text that is folded. */
  foldedCountries: Phrases<Country>
  clause: Phrases<true>
  partitive: Phrases<true>
  locative: Phrases<true>
  /** Nouns for a sum of people or things: a "toll" is none of those that it counts. */
  counts: Phrases<true>
}

/** Names with their capital: "une réunion", "told us" and "a jordan" are no countries; an adjective needs none ("français"). */
const capitalised = (names: Phrases<Country>): Lookup['countries'] => ({
  startingAt(tokens, at) {
    const { kind, text } = tokenAt(tokens, at)
    const hit = kind === 'word' ? names.startingAt(tokens, at) : null
    return hit && (/^\p{Lu}/u.test(text) || (hit.value.as === 'demonym' && text.length > 2)) ? hit : null
  },
})

function lookupOf(lang: Lang): Lookup {
  const language = languages[lang]
  const countries = compilePhrases(lang, countryNames(lang))
  const entries = Object.entries(language.concepts)
  const those = <C extends string>(is: (concept: string) => concept is C) =>
    compilePhrases(lang, entries.flatMap(([concept, forms]) => (is(concept) ? [[forms, concept] as const] : [])))
  const list = (forms: string) => compilePhrases(lang, [[forms, true as const]])
  return {
    outcomes: those(isOutcome),
    populations: those(isPopulation),
    happenings: those(isHappening),
    countries: capitalised(countries),
    foldedCountries: countries,
    clause: list(language.clause),
    partitive: list(language.partitive),
    locative: list(language.locative),
    counts: list(language.speech.counts),
  }
}

/** The compiled concept words, by language. */
export const lookups = eachLang(lookupOf)
