import type { Lang } from '../languages'
import { type Answered, nothingAnswered } from './answers'
import type { Claim } from './claim'
import { eventOf, groupMentions, type KnownEvent, type Mention, mentionKey, mentionOfGroup } from './events'
import { groupClaims } from './group'
import type { Question } from './question'
import { inOrder, type Told } from './stories'

/** Where a claim belongs, and whether that is certain. */
export type Placement = { claim: string; event: string; question: string; certainty: 'firm' | 'possible' }
export type Placed = { events: KnownEvent[]; questions: Question[]; placements: Placement[] }

/**
 * Puts claims on questions: on a known one where the slots agree, else on a new one. Returns the events and questions
 * that had to be added (ids from `newId`, called once per addition) and one placement for each claim.
 * What people `answered` overrules what the texts suggest. The result does not depend on the order of `claims`.
 */
export function placeClaims(claims: Claim[], documents: Told[], newId: (prefix: 'e' | 'q') => string, lang: Lang = 'en', answered: Answered = nothingAnswered): Placed {
  const mentions = new Map<string, Mention>()
  for (const { document, frame } of claims) {
    const key = mentionKey(document, frame.event)
    if (!mentions.has(key)) mentions.set(key, { key, document, mention: frame.event })
  }
  const events: KnownEvent[] = []
  const eventOfMention = new Map<string, KnownEvent>()
  for (const group of joinedAsSaid(groupMentions([...mentions.values()], documents), claims, answered).toSorted((a, b) => order(a) - order(b))) {
    const event = eventOf(group, newId('e'), lang)
    const known = { event, mention: mentionOfGroup(group, event) }
    events.push(known)
    for (const { key } of group) eventOfMention.set(key, known)
  }
  const byEvent = new Map<string, Claim[]>()
  for (const claim of claims) {
    const id = eventOfMention.get(mentionKey(claim.document, claim.frame.event))?.event.id
    if (id) byEvent.set(id, [...(byEvent.get(id) ?? []), claim])
  }
  const rank = new Map(inOrder(documents).map(({ id }, i) => [id, i]))
  const questions: Question[] = []
  const placements: Placement[] = []
  for (const { event, mention } of events) {
    const here = byEvent.get(event.id) ?? []
    for (const { question, members } of groupClaims(event, mention, here, newId, lang, { country: countryOf(here, documents), rank, answered })) {
      questions.push(question)
      for (const { claim, certainty } of members) placements.push({ claim: claim.id, event: event.id, question: question.id, certainty })
    }
  }
  return { events, questions, placements }
}

/** Groups of mentions, those joined that people said to be one event. */
function joinedAsSaid(groups: Mention[][], claims: Claim[], { oneEvent }: Answered): Mention[][] {
  const keys = new Map(claims.map(({ id, document, frame }) => [id, mentionKey(document, frame.event)]))
  return oneEvent.reduce((so, [a, b]) => {
    const [x, y] = [a, b].map((id) => so.find((group) => group.some(({ key }) => key === keys.get(id))))
    return x && y && x !== y ? [...so.filter((group) => group !== x && group !== y), [...x, ...y]] : so
  }, groups)
}

const order = (group: Mention[]) => (group.some(({ mention }) => mention.role === 'main') ? 0 : 1)

/** The country that the documents of some claims speak of most, or null. */
function countryOf(claims: Claim[], documents: Told[]): string | null {
  const held = new Set(claims.map(({ document }) => document))
  const weights = new Map<string, number>()
  for (const { id, profile } of documents) if (held.has(id)) for (const [iso, weight] of Object.entries(profile.countries)) weights.set(iso, (weights.get(iso) ?? 0) + weight)
  return [...weights].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}
