import { type Lang, languages } from '../../languages'
import { eachLang } from '../../languages/each'
import type { PlaceRole } from '../../languages/roles'
import { compilePhrases } from '../../text/phrases'
import { fold } from '../../text/words'

function lexiconOf(lang: Lang) {
  const { places, articles, of, range, dates, parties, speech, eventNames, answers } = languages[lang]
  const list = (forms: string) => compilePhrases(lang, [[forms, true as const]])
  return {
    events: compilePhrases<PlaceRole>(lang, [[places.happens, 'happened'], [places.left, 'left'], [places.heading, 'heading']]),
    suffers: list(places.suffers),
    at: list(places.at),
    /** Words that end in one of place and tie a party: "attribuée À". */
    ties: list(Object.values(parties.after).join('|')),
    /** "ATTRIBUTED the attack to X": what happened is laid at a door, not at a place. */
    blames: list(parties.after.accused),
    unnamed: list(places.unnamed),
    of: list(of),
    ofThe: list(places.ofThe),
    kinds: list(places.kinds),
    bodies: list(Object.values(parties.bodies).join('|')),
    verbs: list([speech.verbs, speech.participles].filter(Boolean).join('|')),
    /** "NOT in X but in Y". */
    not: list(answers.negation),
    denied: list(places.denied),
    by: new Set(speech.by.split('|').map(fold)),
    bound: list(places.bound),
    and: new Set(`${range.and}|${places.andThen}`.split('|').map(fold)),
    andThen: new Set(places.andThen.split('|').map(fold)),
    articles: new Set(articles.split('|').map(fold)),
    /** Capitalised words that are no places: months, weekdays, feasts, kinds of event ("Operation X"). */
    never: new Set([...dates.months, ...dates.weekdays, ...Object.values(dates.easter), ...Object.values(dates.holidays), ...eventNames.split('|'), places.never].flatMap((forms) => forms.split('|').map(fold))),
  }
}
export type PlaceLexicon = ReturnType<typeof lexiconOf>

/** The compiled words about places, by language. */
export const placeLexicons = eachLang(lexiconOf)
