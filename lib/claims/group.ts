import type { Lang } from '../languages'
import { isPopulation, populations } from '../languages/concepts'
import { compareValues } from '../values'
import { dayNumber } from '../values/date/calendar'
import type { Answered } from './answers'
import { askOf } from './ask'
import type { Claim } from './claim'
import { akin, ongoing, preciseDays } from './events'
import type { EventMention, Frame } from './frame'
import type { Event, Question } from './question'
import { isItsOwn, isSum } from './period'
import { skeleton } from './profile'
import { type FrameLikeness, isAnyone, likeness, nationOf } from './scope'

export type Certainty = 'firm' | 'possible'
export type Group = { question: Question; members: { claim: Claim; certainty: Certainty }[] }

/** A claim joins a question from this weight of evidence on, and is surely on it from the next. */
const joins = 3
const sure = 4.5
/** Different places among an event's figures from which on a place narrows what is counted, and the lack of one means the whole. */
const manyPlaces = 2

/** `country`: what the event's documents speak of most; `rank`: the order of documents, by document; `answered`: what people said of the claims. */
export type Surroundings = { country: string | null; rank: Map<string, number>; answered: Answered }

/** The claims of one event by question: the fullest frames first; a bare claim joins one question at most and bridges none. */
export function groupClaims(event: Event, mention: EventMention, claims: Claim[], newId: (prefix: 'q') => string, lang: Lang, { country, rank, answered }: Surroundings): Group[] {
  const scoped = scopes(claims, mention, country)
  const groups: (Group & { frames: Frame[] })[] = []
  const frameOf = (claim: Claim): Frame => scoped.get(claim.id) ?? claim.frame
  const sorted = claims.toSorted((a, b) => known(frameOf(b)) - known(frameOf(a)) || (rank.get(a.document) ?? 0) - (rank.get(b.document) ?? 0) || a.quotation.start - b.quotation.start)
  for (const claim of sorted) {
    const frame = frameOf(claim)
    const fits = groups
      .map((group) => ({ group, fit: fitAsSaid(claim, group, answered) ?? fitOf(claim, frame, group, mention), agrees: group.members.some((member) => compareValues(member.claim.value, claim.value).relation === 'same') }))
      .filter(({ fit }) => fit >= joins)
      .sort((a, b) => b.fit + 0.75 * Number(b.agrees) - a.fit - 0.75 * Number(a.agrees) || b.group.members.length - a.group.members.length)
    const [best, second] = fits
    // Of two questions that a bare claim fits alike it is on neither for certain.
    const torn = best && second && second.fit === best.fit
    if (best) {
      best.group.members.push({ claim, certainty: best.fit >= sure && !torn ? 'firm' : 'possible' })
      if (!torn) best.group.question = { ...best.group.question, about: widen(best.group.question.about, frame) }
    } else {
      const question: Question = { id: newId('q'), event: event.id, text: '', kind: claim.value.kind, unit: frame.unit?.value ?? null, about: frame }
      groups.push({ question, members: [{ claim, certainty: 'firm' }], frames: [frame] })
    }
  }
  return groups.map((group) => {
    const question = { ...group.question, about: { ...group.question.about, place: placeOf(group) } }
    return { question: { ...question, text: askOf(question, event, mention, lang) }, members: group.members }
  })
}

/** The place of a question: that of every claim on it; what one source mentions is not asked of all. */
const placeOf = ({ members }: Group): Frame['place'] => (members.every(({ claim }) => claim.frame.place) ? (members[0]?.claim.frame.place ?? null) : null)

/** Frames with the places that narrow them: the event's country narrows nothing, nor its own place where few others are named. */
function scopes(claims: Claim[], mention: EventMention, country: string | null): Map<string, Frame> {
  const counts = claims.filter(({ value }) => value.kind === 'quantity')
  const countOf = ({ frame }: Claim) => `${frame.unit?.value} ${frame.outcome?.value}`
  const named = new Map<string, Set<string>>()
  for (const claim of counts) {
    const place = claim.frame.place?.value
    if (place && place !== 'elsewhere' && nationOf(place) === null) named.set(countOf(claim), (named.get(countOf(claim)) ?? new Set()).add(spelled(place)))
  }
  const own = mention.places.map(spelled)
  const narrows = (claim: Claim, place: string) => {
    const nation = nationOf(place)
    if (nation !== null) return nation !== country
    const here = spelled(place)
    return (named.get(countOf(claim))?.size ?? 0) > manyPlaces || !own.some((event) => event === here || event.includes(here) || here.includes(event))
  }
  const grows = ongoing.has(mention.what ?? '')
  return new Map(counts.map((claim) => {
    const place = claim.frame.place && narrows(claim, claim.frame.place.value) ? claim.frame.place : null
    return [claim.id, { ...claim.frame, place, period: claim.frame.period ?? (isMeasure(claim.frame) ? spanOf(claim.frame.event, year) : grows ? spanOf(claim.frame.event, 2, preciseDays) : null) }]
  }))
}

/** Days of what its sentences speak of, as a period: some days of what goes on for months ("21 dead between 29 May and 1 June"), or the years that sums are of. */
function spanOf({ from, to }: EventMention, least: number, most = Number.POSITIVE_INFINITY): Frame['period'] {
  const days = from && to ? dayNumber(to) - dayNumber(from) + 1 : 0
  return days >= least && days <= most ? { value: `${from}/${to}`, from: 'inherited' } : null
}
const year = 360

const spelled = (place: string): string => place.split(' ').map(skeleton).join(' ')

const known = (frame: Frame) => [frame.outcome, frame.population, frame.side, frame.place, frame.period, frame.outcome ? null : frame.event.what].filter(Boolean).length
/** What people said of a claim and those on a question decides; null where they said nothing. */
function fitAsSaid(claim: Claim, { question, members }: Group, answered: Answered): number | null {
  if (members.some((member) => answered.other(claim.id, member.claim.id))) return 0
  return question.kind === claim.value.kind && members.some((member) => answered.same(claim.id, member.claim.id)) ? sure + joins : null
}

/** How well a claim fits a question, in weight of evidence: 0 is a veto. The value itself never speaks. */
function fitOf(claim: Claim, frame: Frame, group: Group, event: EventMention): number {
  const { question, members } = group
  if (question.kind !== claim.value.kind) return 0
  if (claim.value.kind === 'date') return fitOfDate(claim, group, event)
  const like = likeness(frame, question.about)
  if (claim.value.kind !== 'quantity') return fitOfTopic(like) - (frame.topic?.value === 'allegations' ? 1 : 0)
  const { unit, outcome, population, side, place, period } = like
  if ([unit, outcome, population, side, period].includes('different') || outcome === 'part' || outcome === 'whole' || population === 'part' || population === 'whole') return 0
  const doubt = () => Math.max(0, ...members.map((member) => against(member.claim, claim)))
  // An earthquake has one magnitude; its aftershocks have others.
  if (unit === 'same' && isItsOwn(unitOf(frame))) return place === 'different' || doubt() > 0 ? 0 : sure
  if (place === 'different' || (place === 'unknown' && (frame.place !== null) !== (question.about.place !== null))) return 0
  if (frame.outcome === null !== (question.about.outcome === null) && !(population === 'same' && isThing(frame.population?.value))) return 0
  if (!frame.outcome && !question.about.outcome && (population !== 'same' || isAnyone(frame.population?.value))) return 0
  if (isMere(frame) || isMere(question.about)) return 0
  if (members.some((member) => isPartOf(member.claim, claim) || isPartOf(claim, member.claim))) return 0
  if ((frame.period === null) !== (question.about.period === null) && unitOf(frame) === 'person') return 0
  const bare = !frame.population && !question.about.population
  const evidence = (outcome === 'same' ? 3 : (outcome === 'unknown' && frame.outcome && question.about.outcome) || isMeasure(frame) ? 2 : 1) + (population === 'same' || bare ? 2 : 0) + (side === 'same' ? 0.5 : 0) + (place === 'same' ? 1 : 0) + (period === 'same' ? 1 : 0)
  return evidence - doubt()
}

/**
 * Days answer one question when they are of one kind of happening; a day that does not say of what it is joins those that it
 * shares days with, and is apart from none, unless its event is one that every document only recalls: by its day.
 */
function fitOfDate(claim: Claim, { question, members }: Group, event: EventMention): number {
  const [what, asked] = [claim.frame.event.what, question.about.event.what]
  if (what !== null && asked !== null) return akin(what, asked) ? sure : 0
  if (event.role === 'background' && what === asked) return joins
  return members.some((member) => ['same', 'within', 'contains'].includes(compareValues(member.claim.value, claim.value).relation)) ? joins : 0
}

/** Whether one figure of a sentence counts a part of what another in it does. */
const isPartOf = (part: Claim, whole: Claim): boolean => part.frame.part !== null && whole.frame.part === null && part.document === whole.document && Math.abs(part.quotation.start - whole.quotation.start) < 160

/** A part of a larger count that nothing else tells apart from its whole. */
const unitOf = (frame: Frame) => frame.unit?.value ?? null
const isMere = (frame: Frame): boolean => frame.part?.value === 'subset' || (frame.part !== null && !(frame.population?.from === 'explicit' && frame.population.value !== 'person') && frame.outcome?.from !== 'explicit' && !frame.place)
/** A sum or share: what is measured says it all, and of when. */
const isMeasure = (frame: Frame): boolean => isSum(unitOf(frame) ?? '') && !frame.outcome
const isThing = (population: string | undefined): boolean => population !== undefined && isPopulation(population) && populations[population].unit !== 'person'

/** One claimant that gives two figures that cannot both be meant for one count speaks of two, unless it corrects itself. */
function against(member: Claim, claim: Claim): number {
  // Sums and shares are given twice to be contrasted: "12.3 %, against 4.9 %".
  if (claim.value.kind === 'quantity' && isSum(claim.value.unit)) return 0
  if (member.document !== claim.document || member.attribution.party !== claim.attribution.party || compareValues(member.value, claim.value).relation !== 'apart') return 0
  return Math.abs(member.quotation.start - claim.quotation.start) < 160 ? 2 : 0.5
}

/** Answers, parties and places belong together by their topic; of two people or sides named, both must fit, and one left open makes it only possible. */
function fitOfTopic({ topic, side, population }: FrameLikeness): number {
  if (topic === 'different' || topic === 'unknown' || side === 'different' || population === 'different') return 0
  return topic === 'same' && side === 'same' ? sure + 1 : topic === 'same' ? sure : joins + 1
}

const widen = (about: Frame, frame: Frame): Frame => ({ ...about, population: about.population ?? frame.population, side: about.side ?? frame.side, outcome: about.outcome ?? frame.outcome, period: about.period ?? frame.period })
