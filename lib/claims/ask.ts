import { type Lang, languages } from '../languages'
import { type Happening, isHappening, isOutcome, isPopulation } from '../languages/concepts'
import { type PartyAsk, placeRoles } from '../languages/roles'
import { isTopic } from '../languages/topics'
import type { EventMention } from './frame'
import type { Event, Question } from './question'

const first = (forms: string): string => forms.split('|')[0] ?? ''

const english: Record<string, string> = { killed: 'were killed', wounded: 'were wounded', captured: 'were captured', missing: 'were missing', displaced: 'were displaced', neutralised: 'were killed or put out of action', 'killed+wounded': 'were killed or wounded', 'captured+killed': 'were killed or captured', present: 'took part', deployed: 'took part', marched: 'marched', recovered: 'recovered', seized: 'were seized', rescued: 'were rescued' }
const french: Record<string, string> = { killed: 'ont été tués', wounded: 'ont été blessés', captured: 'ont été capturés', missing: 'étaient portés disparus', displaced: 'ont été déplacés', neutralised: 'ont été tués ou mis hors de combat', 'killed+wounded': 'ont été tués ou blessés', 'captured+killed': 'ont été tués ou capturés', present: 'ont participé', deployed: 'ont participé', marched: 'ont manifesté' }

/** A question in words that a person would use: "How many soldiers were killed?", "When did it take place?" */
export function askOf(question: Question, event: Event, mention: EventMention, lang: Lang): string {
  if (question.kind === 'date') {
    const what = mention.what && isHappening(mention.what) ? first(languages[lang].concepts[mention.what]) : null
    const named = mention.name ? event.title : what && (lang === 'en' ? `the ${what}` : null)
    if (lang === 'en') return named ? `When did ${named} take place?` : 'When did this take place?'
    return named ? `Quand a eu lieu : ${named} ?` : 'Quand cela a-t-il eu lieu ?'
  }
  if (question.kind === 'parties') return askOfParties(question, mention, lang)
  if (question.kind === 'place') return askOfPlace(question, mention, lang)
  if (question.kind === 'answer') return askOfAnswer(question, lang)
  const { outcome, population, side, place, part } = question.about
  const people = new Intl.DisplayNames([lang], { type: 'region' })
  const whose = side && /^[A-Z]{2}$/.test(side.value) ? ` (${people.of(side.value)})` : ''
  const who = population && isPopulation(population.value) ? first(languages[lang].concepts[population.value]) : (question.unit ?? '')
  const where = place ? ` ${lang === 'en' ? 'in' : 'à'} ${place.value.replace(/(?:^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())}` : ''
  const among = part ? (lang === 'en' ? ' among them' : ' parmi eux') : ''
  if (question.unit === 'percent' || (question.unit && /^[A-Z]{3}$/.test(question.unit))) {
    const unit = question.unit === 'percent' ? '%' : question.unit
    return lang === 'en' ? `How much, in ${unit}: ${who || 'figure'}${where}?` : `Combien, en ${unit} : ${who || 'chiffre'}${where} ?`
  }
  const verbs = lang === 'en' ? english : french
  const named = outcome && isOutcome(outcome.value) ? first(languages[lang].concepts[outcome.value]) : outcome?.value.split('+').join(lang === 'en' ? ' or ' : ' ou ')
  const verb = outcome ? (verbs[outcome.value] ?? (lang === 'en' ? `were ${named}` : `ont été ${named}`)) : lang === 'en' ? 'are reported' : 'sont cités'
  const noun = who === 'person' || who === '' ? (lang === 'en' ? 'people' : 'personnes') : who
  return lang === 'en' ? `How many ${noun}${whose}${among} ${verb}${where}?` : `Combien de ${noun}${whose}${among} ${verb}${where} ?`
}

/** "Were United States involved?": the topic's own question, of whom it is asked where that is known. */
function askOfAnswer({ about: { topic, side, population } }: Question, lang: Lang): string {
  const { topics } = languages[lang].answers
  const { ask } = topics[topic && isTopic(topic.value) ? topic.value : 'allegations']
  const named = side && /^[A-Z]{2}$/.test(side.value) ? nationOf(side.value, lang) : null
  const who = named ?? (population && isPopulation(population.value) ? first(languages[lang].concepts[population.value]) : null)
  const text = ask.replace(/\{who\|([^}]*)\}/, (_, other: string) => who ?? other)
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`
}

/** A country's name as it stands in a sentence: "the United States". */
function nationOf(iso: string, lang: Lang): string | null {
  const name = new Intl.DisplayNames([lang], { type: 'region' }).of(iso) ?? null
  return name && lang === 'en' && /^(?:United|Netherlands|Philippines|Central African|European|Bahamas|Maldives)/.test(name) ? `the ${name}` : name
}

/** Happenings that somebody carries out. */
const acts: readonly Happening[] = ['operation', 'ambush', 'raid', 'bombing', 'massacre', 'coup', 'hostageTaking', 'exercise', 'explosion']
const partyAsks: readonly PartyAsk[] = ['responsible', 'tookPart', 'supported', 'denied']

/** "Who carried out the raid?": what is asked of parties, and the event's own noun where it has one. */
function askOfParties({ about }: Question, mention: EventMention, lang: Lang): string {
  const asked = partyAsks.find((ask) => ask === about.topic?.value) ?? 'responsible'
  return filled(languages[lang].parties.ask[asked], { ...mention, what: acts.some((act) => act === mention.what) ? mention.what : null }, lang)
}

/** "Where did the ambush take place?" */
function askOfPlace({ about }: Question, mention: EventMention, lang: Lang): string {
  return filled(languages[lang].places.ask[placeRoles.find((role) => role === about.topic?.value) ?? 'happened'], mention, lang)
}

function filled(ask: string, mention: EventMention, lang: Lang): string {
  const what = lang === 'en' && mention.what && isHappening(mention.what) ? `the ${first(languages[lang].concepts[mention.what])}` : mention.name
  return ask.replace(/\{what\|([^}]*)\}/, (_, other: string) => what ?? other)
}
