import { type Lang, languages, sentencesFor } from '../languages'
import { type Happening, happenings, isHappening, isPopulation } from '../languages/concepts'
import { firstOf as first, outcomeIn, populationIn } from '../languages/naming'
import { type PartyAsk, placeRoles } from '../languages/roles'
import { fill, type Sentences } from '../languages/sentences'
import { isTopic } from '../languages/topics'
import type { EventMention } from './frame'
import { isItsOwn } from './period'
import type { Event, Question } from './question'

const capitals = (words: string): string => words.replace(/(?:^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
const isCountry = (side: string): boolean => /^[A-Z]{2}$/.test(side)
const countryIn = (iso: string, lang: Lang): string | null => new Intl.DisplayNames([lang], { type: 'region' }).of(iso) ?? null

type Speaking = { lang: Lang; words: Sentences['questions'] }

/** A question in words that a person would use: "How many soldiers were killed?", "When did it take place?" */
export function askOf(question: Question, event: Event, mention: EventMention, reader: Lang): string {
  const { lang, sentences } = sentencesFor(reader)
  const speaking = { lang, words: sentences.questions }
  const asked = {
    date: () => askOfDate(event, mention, speaking),
    parties: () => askOfParties(question, mention, speaking),
    place: () => askOfPlace(question, mention, speaking),
    answer: () => askOfAnswer(question, speaking),
    quantity: () => askOfQuantity(question, speaking),
  }
  return sentences.finish(asked[question.kind]())
}

/** "When did the raid take place?" */
function askOfDate(event: Event, mention: EventMention, speaking: Speaking): string {
  const what = mention.name ? speaking.words.titled(eventInWords(event, speaking.lang)) : happeningIn(mention, speaking)
  return what ? fill(speaking.words.when, { what }) : speaking.words.whenThis
}

/** What befalls ships, trains and aircraft: who was there was on board. */
const carriers = new Set<string>(['shipwreck', 'crash', 'collision', 'hijacking'])

/** "How many soldiers were killed?", "How much, in %: turnout?" */
function askOfQuantity({ about: { outcome, population, side, place, part, event: { what: happened } }, unit }: Question, { lang, words }: Speaking): string {
  const counted = population && isPopulation(population.value) ? populationIn(population.value, lang) : (unit ?? '')
  const where = place ? ` ${words.in} ${capitals(place.value)}` : ''
  const measured = unit === 'percent' ? '%' : unit && /^[A-Z]{3}$/.test(unit) ? unit : null
  if (isItsOwn(unit)) return fill(words.howStrong, { where })
  if (measured) return fill(words.howMuch, { unit: measured, who: counted, where })
  const key = outcome?.value === 'present' && carriers.has(happened ?? '') ? 'aboard' : (outcome?.value ?? '')
  const became = outcome && (words.became[key] ?? fill(words.passive, { outcome: outcomeIn(outcome.value, lang) }))
  return fill(words.howMany, {
    who: counted === 'person' ? '' : counted,
    whose: side && isCountry(side.value) ? ` (${countryIn(side.value, lang)})` : '',
    among: part ? words.among : '',
    became: became && words.agreeing(became, counted === 'person' || counted === '' ? first(languages[lang].concepts.person) : counted),
    where,
  })
}

/** "Were United States involved?": the topic's own question, of whom it is asked where that is known. */
function askOfAnswer({ about: { topic, side, population } }: Question, { lang, words }: Speaking): string {
  const { topics } = languages[lang].answers
  const { ask } = topics[topic && isTopic(topic.value) ? topic.value : 'allegations']
  const named = side && isCountry(side.value) ? nationIn(side.value, { lang, words }) : null
  const text = fill(ask, { who: named ?? (population && isPopulation(population.value) ? populationIn(population.value, lang) : null) })
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`
}

/** A country's name as it stands in a sentence: "the United States". */
function nationIn(iso: string, { lang, words: { articled } }: Speaking): string | null {
  const name = countryIn(iso, lang)
  return name && articled.names.split('|').some((start) => start && name.startsWith(start)) ? `${articled.article}${name}` : name
}

/** Happenings that somebody carries out. */
const acts: readonly Happening[] = ['operation', 'ambush', 'raid', 'bombing', 'massacre', 'coup', 'hostageTaking', 'exercise', 'explosion']
const partyAsks: readonly PartyAsk[] = ['responsible', 'tookPart', 'supported', 'denied']

/** "Who carried out the raid?": what is asked of parties, and the event's own noun where it has one. */
function askOfParties({ about }: Question, mention: EventMention, speaking: Speaking): string {
  const asked = partyAsks.find((ask) => ask === about.topic?.value) ?? 'responsible'
  const act = { ...mention, what: acts.some((act) => act === mention.what) ? mention.what : null }
  return fill(languages[speaking.lang].parties.ask[asked], { what: happeningIn(act, speaking) ?? mention.name })
}

/** "Where did the ambush take place?" */
function askOfPlace({ about }: Question, mention: EventMention, speaking: Speaking): string {
  const role = placeRoles.find((role) => role === about.topic?.value) ?? 'happened'
  return fill(languages[speaking.lang].places.ask[role], { what: happeningIn(mention, speaking) ?? mention.name })
}

/** "the raid": the event's noun as a sentence speaks of it, or null. */
const happeningIn = ({ what }: EventMention, { lang, words }: Speaking): string | null =>
  what && isHappening(what) ? words.happening(first(languages[lang].concepts[what])) : null

/** The language that questions and events are worded in when they are stored. */
export const storedLang: Lang = 'en'

/** A stored question in a language of the interface: worded anew where its words are Parallax's own; a person's words stay as written. */
export function questionInWords(question: Question, event: Event, lang: Lang): string {
  if (lang === storedLang) return question.text
  const bare = { ...question, about: { ...question.about, place: null } }
  const mention = question.about.event
  const mentions = [mention, { ...mention, name: null }, { ...mention, name: mention.name ?? event.title, what: null }, { ...mention, what: null }, ...happenings.map((what) => ({ ...mention, name: null, what }))]
  for (const said of mentions) for (const asked of [question, bare]) if (askOf(asked, event, said, storedLang) === question.text) return askOf(asked, event, said, lang)
  return question.text
}

/** An event's title in a language of the interface where it is Parallax's own ("Raid at X") or begins with its kind ("Operation X"). */
export function eventInWords(event: Event, reader: Lang): string {
  const { lang, sentences } = sentencesFor(reader)
  if (lang === storedLang) return event.title
  const at = ` ${sentencesFor(storedLang).sentences.questions.at} `
  const [kind = '', ...rest] = event.title.includes(at) ? event.title.split(at) : event.title.split(' ')
  const known = happenings.find((happening) => first(languages[storedLang].concepts[happening]) === kind.toLowerCase())
  if (!known) return event.title
  const [joint, noun] = [event.title.includes(at) ? ` ${sentences.questions.at} ` : ' ', first(languages[lang].concepts[known])]
  return [`${noun[0]?.toUpperCase() ?? ''}${noun.slice(1)}`, ...rest].join(joint)
}
