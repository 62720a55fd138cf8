import { type GivenAnswers, keyOf } from '../claims/answers'
import type { Claim } from '../claims/claim'
import { sameParty } from '../claims/parties'
import type { Event, Question } from '../claims/question'
import { likeness } from '../claims/scope'
import { type Lang, sentencesFor } from '../languages'
import type { ReasonCode } from '../languages/sentences'
import { fill } from '../languages/sentences'
import { compareValues } from '../values'
import { dayNumber } from '../values/date/calendar'
import type { Relation } from './discrepancy'

/**
 * What a person could answer at a glance and the texts do not say: whether a figure counts what others do, whether two
 * questions are one, whether two events are. The answers that would settle most come first.
 */
export type Ask = {
  key: string
  kind: 'count' | 'event'
  /** What is left open between the two, or `likeness` where they were kept apart and may belong together. */
  open: ReasonCode | 'likeness'
  /** The two claims whose words are put side by side. */
  claims: [string, string]
  choices: ('same' | 'part' | 'other')[]
  /** Relations that the answer would make certain or take away, at most. */
  settles: number
}

/** How likely an answer changes something: a join that stands on little, two questions that may be one, two events that may be. */
const weights = { open: 1, questions: 0.5, events: 0.25 } as const
/** Codes that say that two claims may not count the same thing. */
const openness = new Set<ReasonCode>(['population-not-stated', 'outcome-not-stated', 'period-not-stated', 'place-not-stated', 'may-differ', 'neutralised-may-include', 'yes-and-no-nearby'])
/** Pairs of questions or events of one story that are looked at, at most. */
const mostPairs = 4000
/** Days between two events that may still be one. */
const nearDays = 31

export type Standing = { events: Event[]; questions: Question[]; claims: Claim[]; placements: { claim: string; question: string; event: string }[]; relations: Relation[] }

/** What could be asked, the most settling first; what was answered is not asked again. The order does not depend on ids. */
export function asksOf(standing: Standing, given: GivenAnswers = {}): Ask[] {
  const claims = new Map(standing.claims.map((claim) => [claim.id, claim]))
  const on = new Map<string, Claim[]>()
  const of = new Map<string, Claim[]>()
  for (const { claim: id, question, event } of standing.placements) {
    const claim = claims.get(id)
    if (!claim) continue
    on.set(question, [...(on.get(question) ?? []), claim])
    of.set(event, [...(of.get(event) ?? []), claim])
  }
  const all = [...openJoins(standing.relations, claims), ...nearQuestions(standing.questions, on, given), ...nearEvents(standing.events, of)]
  const best = new Map<string, Ask & { weight: number }>()
  for (const ask of all) if (!(ask.key in given) && (best.get(ask.key)?.weight ?? 0) < ask.weight) best.set(ask.key, ask)
  const words = ({ claims: two }: Ask) => two.map((id) => { const claim = claims.get(id); return claim ? keyAt(claim) : '' }).toSorted().join(' ')
  return [...best.values()].toSorted((a, b) => b.weight - a.weight || (words(a) < words(b) ? -1 : 1)).map(({ weight: _, ...ask }) => ask)
}

type Weighed = Ask & { weight: number }

/** Claims whose place on their question stands on something unsaid, each beside the plainest claim that it would be compared with. */
function openJoins(relations: Relation[], claims: Map<string, Claim>): Weighed[] {
  const open = new Map<string, { relation: Relation; other: Claim }[]>()
  for (const relation of relations) {
    const doubtful = relation.certainty === 'possible' && (relation.relation === 'conflict' || (relation.relation === 'scope' && openness.has(relation.because.code)))
    const [a, b] = [claims.get(relation.a), claims.get(relation.b)]
    if (!doubtful || !a || !b || relation.because.code === 'days-apart') continue
    for (const [one, other] of [[a, b], [b, a]] as const) if (plainness(one) <= plainness(other)) open.set(one.id, [...(open.get(one.id) ?? []), { relation, other }])
  }
  return [...open].flatMap(([id, held]) => {
    const claim = claims.get(id)
    const beside = held.toSorted((a, b) => plainness(b.other) - plainness(a.other) || (keyAt(a.other) < keyAt(b.other) ? -1 : 1))[0]
    if (!claim || !beside) return []
    const code = beside.relation.because.code
    return [{ key: keyOf('count', claim, beside.other), kind: 'count' as const, open: openness.has(code) ? code : ('may-differ' as const), claims: [claim.id, beside.other.id] as [string, string], choices: ['same', 'part', 'other'] as Ask['choices'], settles: held.length, weight: held.length * weights.open }]
  })
}

/** What tells claims apart in every database: their day and words, not their ids. */
const keyAt = ({ published, quotation, said }: Claim): string => `${published} ${quotation.exact} ${String(said[0]).padStart(9, '0')}`

/** How much of what a claim counts is said in so many words, and how surely it belongs where it is. */
const plainness = ({ frame, placed }: Claim): number => [frame.outcome, frame.population, frame.side, frame.period].filter((slot) => slot?.from === 'explicit').length + (placed === 'firm' ? 2 : 0)

/** Whether the answers of two claims exclude one another, so that it matters whether they answer one question. */
const wouldConflict = (a: Claim, b: Claim): boolean => !(a.document === b.document && sameParty(a.attribution.party, b.attribution.party)) && compareValues(a.value, b.value).relation === 'apart'

const countApart = (xs: Claim[], ys: Claim[]): number => xs.slice(0, 60).reduce((sum, x) => sum + ys.slice(0, 60).filter((y) => wouldConflict(x, y)).length, 0)

const byPlainness = (claims: Claim[]): Claim[] => claims.toSorted((a, b) => plainness(b) - plainness(a) || (keyAt(a) < keyAt(b) ? -1 : 1))

/** The plainest claim of each side of which nobody was asked yet; a few of each are looked at. */
function unasked(xs: Claim[], ys: Claim[], given: GivenAnswers): [Claim, Claim] | null {
  const pairs = byPlainness(xs).slice(0, 4).flatMap((a) => byPlainness(ys).slice(0, 4).map((b) => [a, b] as [Claim, Claim]))
  return pairs.find(([a, b]) => !(keyOf('count', a, b) in given)) ?? null
}

/** Questions of one event that no word tells apart, and that were kept apart for want of evidence. */
function nearQuestions(questions: Question[], on: Map<string, Claim[]>, given: GivenAnswers): Weighed[] {
  const found: Weighed[] = []
  const byEvent = new Map<string, Question[]>()
  for (const question of questions) byEvent.set(question.event, [...(byEvent.get(question.event) ?? []), question])
  for (const of of byEvent.values()) {
    const pairs = of.slice(0, 400).flatMap((x, i) => of.slice(i + 1, 400).filter((y) => x.kind === y.kind && mayBeOne(x, y)).map((y) => [x, y] as const)).slice(0, mostPairs)
    for (const [x, y] of pairs) {
      const [xs, ys] = [on.get(x.id) ?? [], on.get(y.id) ?? []]
      const pair = unasked(xs, ys, given)
      const settles = countApart(xs, ys)
      if (pair && settles > 0) found.push({ key: keyOf('count', ...pair), kind: 'count', open: 'likeness', claims: [pair[0].id, pair[1].id], choices: ['same', 'part', 'other'], settles, weight: settles * weights.questions })
    }
  }
  return found
}

function mayBeOne(x: Question, y: Question): boolean {
  const like = likeness(x.about, y.about)
  if (x.kind === 'date') return x.about.event.what === null || y.about.event.what === null || x.about.event.what === y.about.event.what
  if (x.kind !== 'quantity') return like.topic === 'part' && like.side !== 'different'
  const told = [like.outcome, like.population, like.side, like.place, like.period].filter((one) => one === 'same').length
  return ![like.unit, like.outcome, like.population, like.side, like.period].includes('different') && told >= 1
}

/** Events a few days apart, or of no stated day, of which like things are told. */
function nearEvents(events: Event[], of: Map<string, Claim[]>): Weighed[] {
  const found: Weighed[] = []
  const pairs = events.slice(0, 100).flatMap((x, i) => events.slice(i + 1, 100).filter((y) => daysBetween(x, y) <= nearDays).map((y) => [x, y] as const)).slice(0, mostPairs)
  for (const [x, y] of pairs) {
    const [xs, ys] = [x, y].map(({ id }) => (of.get(id) ?? []).filter(({ value }) => value.kind === 'quantity').slice(0, 60))
    const alike = (xs ?? []).flatMap((p) => (ys ?? []).filter((q) => wouldConflict(p, q) && countsAlike(p, q)).map((q) => [p, q] as const))
    const [first] = alike
    if (first) found.push({ key: keyOf('event', first[0], first[1]), kind: 'event', open: 'likeness', claims: [first[0].id, first[1].id], choices: ['same', 'part', 'other'], settles: alike.length, weight: alike.length * weights.events })
  }
  return found
}

function countsAlike(a: Claim, b: Claim): boolean {
  const like = likeness(a.frame, b.frame)
  return like.unit === 'same' && like.outcome === 'same' && like.population === 'same'
}

function daysBetween(x: Event, y: Event): number {
  if (!x.from || !x.to || !y.from || !y.to) return 0
  return Math.max(0, dayNumber(x.from) - dayNumber(y.to), dayNumber(y.from) - dayNumber(x.to))
}

/** What is asked, in words: “Does «89 dead» count the same people as «25 soldiers killed»?” */
export function describeAsk(ask: Ask, claims: Map<string, Claim>, lang: Lang): string {
  const { sentences } = sentencesFor(lang)
  const [a, b] = ask.claims.map((id) => claims.get(id)?.quotation.exact.replace(/\s+/g, ' ') ?? '')
  const form = ask.kind === 'event' ? 'event' : ask.open === 'population-not-stated' ? 'people' : ask.open === 'period-not-stated' ? 'period' : 'count'
  return sentences.finish(fill(sentences.asks[form], { a, b }))
}

