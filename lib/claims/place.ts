import type { Lang } from '../languages'
import type { Claim } from './claim'
import { eventOf, groupMentions, type KnownEvent, type Mention, mentionKey, mentionOfEvent, mentionOfGroup } from './events'
import type { EventMention, Frame } from './frame'
import { askOf } from './ask'
import type { Event, Question } from './question'
import { compareValues } from '../values'
import { type FrameLikeness, likeness } from './scope'

/** Where a claim belongs, and whether that is certain. */
export type Placement = { claim: string; event: string; question: string; certainty: 'firm' | 'possible' }
export type Placed = { events: KnownEvent[]; questions: Question[]; placements: Placement[] }

type Group = { question: Question; members: { claim: Claim; certainty: Placement['certainty'] }[]; known: boolean }

/**
 * Puts claims on questions: on a known one where the slots agree, else on a new one. Returns the events and questions
 * that had to be added (ids from `newId`, called once per addition) and one placement for each claim.
 * The result does not depend on the order of `claims`.
 */
export function placeClaims(claims: Claim[], known: { events: KnownEvent[]; questions: Question[] }, newId: (prefix: 'e' | 'q') => string, lang: Lang = 'en'): Placed {
  const mentions = new Map<string, Mention>()
  for (const { document, frame } of claims) {
    const key = mentionKey(document, frame.event)
    if (!mentions.has(key)) mentions.set(key, { key, document, mention: frame.event, known: null })
  }
  const groups = groupMentions([...known.events.map(mentionOfEvent), ...mentions.values()])
  const events: KnownEvent[] = []
  const eventOfMention = new Map<string, Event>()
  for (const group of groups.toSorted((a, b) => order(a) - order(b))) {
    const stored = known.events.find(({ event }) => event.id === group[0]?.known)?.event
    if (stored && group.length === 1) continue
    const event = stored ?? eventOf(group, newId('e'), lang)
    if (!stored) events.push({ event, mention: mentionOfGroup(group, event) })
    for (const mention of group) eventOfMention.set(mention.key, event)
  }
  const byEvent = new Map<string, Claim[]>()
  for (const claim of claims) {
    const event = eventOfMention.get(mentionKey(claim.document, claim.frame.event))
    if (event) byEvent.set(event.id, [...(byEvent.get(event.id) ?? []), claim])
  }
  const questions: Question[] = []
  const placements: Placement[] = []
  for (const { event, mention } of [...known.events, ...events]) {
    const here = byEvent.get(event.id)
    if (!here) continue
    const result = groupClaims(event, mention, here, known.questions.filter((question) => question.event === event.id), newId, lang)
    for (const group of result) {
      if (!group.known) questions.push(group.question)
      for (const { claim, certainty } of group.members) placements.push({ claim: claim.id, event: event.id, question: group.question.id, certainty })
    }
  }
  return { events, questions, placements }
}

const order = (group: Mention[]) => (group.some(({ mention }) => mention.role === 'main') ? 0 : 1)

const known = (frame: Frame) => [frame.outcome, frame.population, frame.side, frame.place].filter(Boolean).length

/** The claims of one event by question: the fullest frames first; a bare claim joins one group at most and bridges none. */
function groupClaims(event: Event, mention: EventMention, claims: Claim[], stored: Question[], newId: (prefix: 'q') => string, lang: Lang): Group[] {
  const groups: Group[] = stored.map((question) => ({ question, members: [], known: true }))
  const sorted = claims.toSorted((a, b) => known(b.frame) - known(a.frame) || compareIds(a, b))
  for (const claim of sorted) {
    const fits = groups
      .map((group) => ({ group, fit: fitOf(claim, group) }))
      .filter(({ fit }) => fit > 0)
      .sort((a, b) => b.fit - a.fit || b.group.members.length - a.group.members.length)
    const [best, second] = fits
    const tied = best && second && second.fit === best.fit && second.group.members.length === best.group.members.length
    if (best && !(tied && best.fit < sure)) {
      best.group.members.push({ claim, certainty: best.fit >= sure ? 'firm' : 'possible' })
      best.group.question = { ...best.group.question, about: widen(best.group.question.about, claim.frame) }
    } else {
      const about = { ...claim.frame }
      const question: Question = { id: newId('q'), event: event.id, text: '', kind: claim.value.kind, unit: claim.frame.unit?.value ?? null, about }
      groups.push({ question, members: [{ claim, certainty: 'firm' }], known: false })
    }
  }
  for (const group of groups) if (!group.known) group.question = { ...group.question, text: askOf(named(group), event, mention, lang) }
  return groups.filter((group) => group.members.length > 0)
}

/** The question with its place only when every claim names one: a place that one source mentions is not asked of all. */
const named = ({ question, members }: Group): Question => (members.every(({ claim }) => claim.frame.place) ? question : { ...question, about: { ...question.about, place: null } })

const compareIds = (a: Claim, b: Claim) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.quotation.start - b.quotation.start)

/** A fit at or above this is certain; below it the claim is *possibly* on the question. */
const sure = 3

/** How well a claim fits a question: 0 is a veto or nothing shared. The value itself never speaks. */
function fitOf(claim: Claim, group: Group): number {
  const { question } = group
  if (question.kind !== claim.value.kind) return 0
  if (claim.value.kind === 'date') return 2
  const like = likeness(claim.frame, question.about)
  if (claim.value.kind !== 'quantity') return fitOfTopic(like) - (claim.frame.topic?.value === 'allegations' ? 1 : 0)
  if (like.unit === 'different' || like.outcome === 'different' || like.side === 'different' || like.population === 'different' || like.part === 'different' || like.place === 'different') return 0
  if (like.outcome === 'part' || like.outcome === 'whole' || like.population === 'part' || like.population === 'whole') return 0
  if (group.members.some((member) => member.claim.document === claim.document && member.claim.attribution.party === claim.attribution.party && (sameSentence(member.claim, claim) || compareValues(member.claim.value, claim.value).relation === 'apart'))) return 0
  const bareToll = !claim.frame.population && !question.about.population && like.outcome === 'same' && claim.frame.unit?.value === 'person'
  const score = (like.outcome === 'same' ? 2 : 0) + (like.population === 'same' || bareToll ? 1.5 : 0) + (like.side === 'same' ? 0.5 : 0) + (like.place === 'same' ? 1 : 0) + (like.unit === 'same' ? 0.5 : 0)
  const bothBare = !claim.frame.outcome && !question.about.outcome
  if (bothBare && like.population !== 'same') return 0
  if (claim.frame.outcome === null !== (question.about.outcome === null)) return 0
  return score >= 2 ? score : 0
}

/** Answers, parties and places belong together by their topic; of two people or sides named, both must fit, and one left open makes it only possible. */
function fitOfTopic({ topic, side, population }: FrameLikeness): number {
  if (topic === 'different' || topic === 'unknown' || side === 'different' || population === 'different') return 0
  return topic === 'same' && side === 'same' ? sure + 1 : sure - (topic === 'part' ? 1 : 0)
}

const sameSentence = (a: Claim, b: Claim) => Math.abs(a.quotation.start - b.quotation.start) < 160 && a.quotation.start !== b.quotation.start

const widen = (about: Frame, frame: Frame): Frame => ({ ...about, population: about.population ?? frame.population, side: about.side ?? frame.side, outcome: about.outcome ?? frame.outcome, place: about.place ?? frame.place })
