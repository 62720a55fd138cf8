import { type Lang, languages } from '../../languages'
import { isPopulation, populations } from '../../languages/concepts'
import { eachLang } from '../../languages/each'
import { lookups } from '../../languages/lookup'
import { compilePhrases } from '../../text/phrases'
import { fold, tokenize } from '../../text/words'

/** Whether one speaks for oneself, is a body, or is several: what a pronoun agrees with. */
export type Kind = 'person' | 'body' | 'group'

function lexiconOf(lang: Lang) {
  const language = languages[lang]
  const { speech, dates } = language
  const list = (...forms: string[]) => compilePhrases(lang, [[forms.filter(Boolean).join('|'), true as const]])
  const set = (...forms: string[]) => new Set(forms.flatMap((one) => one.split('|').filter(Boolean).map(fold)))
  const agreeing = (forms: string) => forms.split('|').flatMap((form) => [form, ...speech.agreement.split('|').filter(Boolean).map((ending) => form + ending)]).join('|')
  const spelled = (...forms: string[]) => new Set(forms.flatMap((one) => one.split('|')).map((form) => (tokenize(form, lang).at(-1)?.text ?? form).toLowerCase()))
  const several = (forms: string) => forms.split('|').map((form) => form + speech.plural).join('|')
  const people = Object.entries(language.concepts).flatMap(([concept, forms]) => (isPopulation(concept) && populations[concept].unit === 'person' ? [forms] : []))
  return {
    lang,
    head: speech.head,
    adverb: speech.adverb,
    gerund: speech.gerund,
    verbs: list(speech.verbs),
    participles: list(agreeing(speech.participles)),
    figureVerbs: list(speech.figureVerbs, speech.issuing),
    figureParticiples: list(agreeing(speech.figureParticiples), agreeing(speech.issuingParticiples)),
    /** How finite forms and participles are spelled, accents kept: "annonce" is no "annoncé". */
    finite: spelled(speech.verbs, speech.figureVerbs, speech.issuing, speech.accounting),
    perfect: spelled(agreeing(speech.participles), agreeing(speech.figureParticiples), agreeing(speech.issuingParticiples)),
    holding: set(speech.holding),
    ofCounts: set(speech.ofCounts),
    placedAt: set(speech.placedAt),
    finding: set(speech.finding),
    otherwise: list(speech.otherwise),
    accounting: list(speech.accounting),
    denial: set(speech.denial),
    reflexive: set(speech.reflexive),
    split: splits(speech.split),
    hedges: list(...Object.values(language.before)),
    generic: set(speech.generic),
    access: set(speech.access),
    indefinite: set(language.numerals.article),
    /** Forms of having as they are written: "a" is no "à". */
    havingForms: new Set(speech.having.split('|')),
    portfolio: set(speech.portfolio),
    none: set(language.zero),
    claims: list(language.parties.claims),
    according: list(speech.according),
    opinion: set(speech.opinion),
    by: set(speech.reckoned),
    agent: set(speech.by),
    counts: list(speech.counts),
    accounts: list(speech.accounts),
    studies: list(speech.studies),
    official: list(speech.official),
    authorities: speech.authorities.split('|').map(fold),
    kinds: compilePhrases<Kind>(lang, [[several(speech.persons), 'group'], [several(speech.bodies), 'group'], [speech.groups, 'group'], [speech.persons, 'person'], [speech.bodies, 'body'], [Object.values(language.parties.bodies).join('|'), 'body']]),
    people: list(...people),
    spokespersons: set(speech.spokespersons),
    wires: list(speech.wires),
    some: list(speech.some),
    pronouns: { masculine: set(speech.pronouns.masculine), feminine: set(speech.pronouns.feminine), neuter: set(speech.pronouns.neuter), plural: set(speech.pronouns.plural) },
    oblique: set(speech.oblique),
    nounLike: set(speech.nounLike),
    possessives: set(speech.possessives),
    masculine: set(speech.gender.masculine),
    feminine: set(speech.gender.feminine),
    nobody: set(speech.nobody),
    own: set(speech.own),
    same: set(speech.same),
    latter: list(speech.latter),
    likewise: list(speech.likewise),
    backReference: list(speech.backReference),
    that: set(speech.that),
    clause: list(language.clause),
    relatives: set(speech.relatives),
    relativeObject: set(speech.relativeObject),
    auxiliaries: list(speech.auxiliaries),
    having: list(speech.having),
    passive: set(speech.passive),
    clitics: set(speech.clitics),
    asides: list(speech.asides),
    adjuncts: list(speech.adjuncts),
    hearing: set(speech.hearing),
    hearer: list(speech.hearer),
    relayed: list(speech.relayed),
    from: set(speech.from),
    than: set(speech.than),
    joins: list(speech.joins),
    nameJoins: set(speech.nameJoins),
    and: set(speech.and),
    ends: list(speech.ends),
    starts: list(speech.starts),
    contrast: set(speech.contrast),
    continuing: list(speech.continuing),
    conditional: set(speech.conditional),
    articles: set(language.articles),
    little: language.stopWords,
    nations: lookups[lang].countries,
    locative: list(language.locative),
    /** Days and months that are other words where they have no capital: "the march". */
    otherDays: set(dates.otherWords),
    days: set(...dates.weekdays, ...dates.months, dates.today, dates.yesterday, dates.tomorrow),
  }
}

/** Two-word verbs by their first word. */
function splits(forms: string): Map<string, Set<string>> {
  const seconds = new Map<string, Set<string>>()
  for (const [first = '', second = ''] of forms.split('|').map((form) => form.split(' ').map(fold))) seconds.set(first, (seconds.get(first) ?? new Set()).add(second))
  return seconds
}

export type SpeechLexicon = ReturnType<typeof lexiconOf>

/** The compiled words of saying, by language. */
export const speechLexicons = eachLang(lexiconOf)
