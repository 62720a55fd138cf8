import { type Lang, languages } from '../../languages'
import { eachLang } from '../../languages/each'
import { type Body, bodies, type PartyRole } from '../../languages/roles'
import { compilePhrases } from '../../text/phrases'
import { fold } from '../../text/words'

/** How a phrase ties a party to what happened, and on which side of it the party stands. */
export type Tie = { role: PartyRole; where: 'before' | 'after' | 'claim' | 'suffered' }

function lexiconOf(lang: Lang) {
  const { parties, articles, answers, speech, range, both, of, dates } = languages[lang]
  const set = (forms: string) => new Set(forms.split('|').filter(Boolean).map(fold))
  const list = (forms: string) => compilePhrases(lang, [[forms, true as const]])
  const tie = (role: PartyRole, where: Tie['where'], forms: string) => [forms, { role, where }] as const
  return {
    ties: compilePhrases<Tie>(lang, [
      tie('conducted', 'before', parties.before.conducted), tie('tookPart', 'before', parties.before.tookPart), tie('supported', 'before', parties.before.supported), tie('accused', 'claim', parties.before.accused), tie('denied', 'before', parties.before.denied),
      tie('conducted', 'after', parties.after.conducted), tie('tookPart', 'after', parties.after.tookPart), tie('supported', 'after', parties.after.supported), tie('accused', 'after', parties.after.accused),
      tie('claimed', 'after', parties.claimedBy), tie('denied', 'after', parties.describe.denied), tie('claimed', 'claim', parties.claims), tie('conducted', 'suffered', parties.suffered),
    ]),
    bodies: compilePhrases<Body>(lang, bodies.map((body) => [parties.bodies[body], body] as const)),
    ends: list(parties.ends),
    nobody: list(parties.nobody),
    denies: list([answers.denies, answers.negation, answers.announces].filter(Boolean).join('|')),
    uncertain: list(answers.uncertain),
    articles: set(`${articles}|${of}`),
    within: set(parties.within),
    of: set(of),
    responsibility: set(parties.responsibility),
    isAdverb: (word: string) => parties.adverbs.split('|').some((ending) => word.endsWith(ending)),
    auxiliaries: set(speech.auxiliaries),
    speakers: list([speech.persons, speech.bodies, speech.groups].join('|')),
    verbs: list([speech.verbs, speech.participles].filter(Boolean).join('|')),
    by: set(speech.by),
    /** Words of a day: "On MONDAY the army …". */
    days: set([...dates.weekdays, ...dates.months, dates.today, dates.yesterday, dates.tomorrow].join('|')),
    on: set(dates.on),
    and: set(range.and),
    but: new Set([...set(both)].filter((word) => !set(range.and).has(word))),
    passive: set(speech.passive),
    alleged: set(parties.alleged),
    onto: set(parties.onto),
  }
}
export type PartyLexicon = ReturnType<typeof lexiconOf>

/** The compiled words about parties, by language. */
export const partyLexicons = eachLang(lexiconOf)

/** The English name of a body: one name in every language. */
export const bodyName = (body: Body): string => languages.en.parties.bodies[body].split('|')[0] ?? body
