import { dayNumber } from '../values/date/calendar'
import { type Answered, nothingAnswered } from '../claims/answers'
import type { Claim } from '../claims/claim'
import type { Question } from '../claims/question'
import type { Discrepancy, Relation } from './discrepancy'
import { explain } from './explain'
import { doubtsOf, relate, surroundingsOf } from './relate'

/** How each pair of claims on one question stands, among all claims of its event; pairs of one party in one document are left out. */
export function relationsOn(claims: Claim[], event: Claim[], answered: Answered = nothingAnswered): Relation[] {
  const sorted = claims.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const around = surroundingsOf(event)
  return sorted.flatMap((a, i) => sorted.slice(i + 1).flatMap((b) => relate(a, b, around, settledBy(a, b, claims, answered)) ?? []))
}

/** What people said of two claims, straight or through one that stands beside the other without a doubt. */
function settledBy(a: Claim, b: Claim, claims: Claim[], answered: Answered): 'same' | 'part' | null {
  if (answered.same(a.id, b.id)) return 'same'
  if (answered.part(a.id, b.id)) return 'part'
  const through = (one: Claim, other: Claim) => answered.fellows(one.id).some((id) => { const fellow = claims.find((claim) => claim.id === id); return fellow && fellow !== one && other.placed === 'firm' && fellow.placed === 'firm' && doubtsOf(fellow, other).length === 0 })
  return through(a, b) || through(b, a) ? 'same' : null
}

/**
 * What is apart on one question: one discrepancy holding every claim that conflicts with another, or null.
 * `event` holds all claims of the event, for explanations. The id depends on the question only.
 */
export function discrepancyOn(question: Question, claims: Claim[], event: Claim[], answered: Answered = nothingAnswered): Discrepancy | null {
  const conflicts = relationsOn(claims, event, answered).filter(({ relation }) => relation === 'conflict')
  if (conflicts.length === 0) return null
  const firm = conflicts.filter(({ certainty }) => certainty === 'firm')
  const hard = conflicts.filter(({ strength }) => strength === 'hard')
  const widest = (firm.length ? firm : conflicts).toSorted((a, b) => gap(b, claims) - gap(a, claims) || (wordsOf(a, claims) < wordsOf(b, claims) ? -1 : 1))[0]
  if (!widest) return null
  const held = claims.filter(({ id }) => conflicts.some(({ a, b }) => a === id || b === id))
  const [a, b] = [widest.a, widest.b].map((id) => claims.find((claim) => claim.id === id)).toSorted((x, y) => lowest(x) - lowest(y))
  if (!a || !b) return null
  return {
    id: `d-${question.id}`,
    question: question.id,
    claims: held.map(({ id }) => id).toSorted(),
    strength: hard.length ? 'hard' : 'reading-dependent',
    certainty: firm.length ? 'firm' : 'possible',
    severity: Math.round(Math.min(100, (firm.length ? 40 : 10) + 30 * gap(widest, claims) + Math.min(30, 5 * new Set(held.map(({ origin }) => origin)).size))),
    because: { code: widest.because.code, values: { ...widest.because.values, a: a.id, b: b.id } },
    explanations: explain(a, b, claims, event),
  }
}

/** What tells pairs apart when nothing else does: their words, which do not change from one database to another. */
const wordsOf = (relation: Relation, claims: Claim[]): string =>
  [relation.a, relation.b].map((id) => claims.find((claim) => claim.id === id)).map((claim) => `${claim?.published} ${claim?.attribution.claimant} ${claim?.quotation.exact}`).toSorted().join(' ')

const lowest = (claim: Claim | undefined): number => (claim?.value.kind === 'quantity' ? (claim.value.min ?? Number.NEGATIVE_INFINITY) : 0)

/** How far apart two figures are, 0 to 1, as the share of the larger that lies between them; dates about 0.5, the more the more days lie between their ends. */
function gap(relation: Relation, claims: Claim[]): number {
  const [a, b] = [relation.a, relation.b].map((id) => claims.find((claim) => claim.id === id)?.value)
  if (a?.kind === 'date' && b?.kind === 'date') {
    const days = Math.max(Math.abs(dayNumber(a.from) - dayNumber(b.from)), Math.abs(dayNumber(a.to) - dayNumber(b.to)))
    return 0.4 + (0.2 * days) / (days + 7)
  }
  if (a?.kind !== 'quantity' || b?.kind !== 'quantity') return 0.5
  // "More than 20" begins one further off than 20 itself.
  const near = (q: typeof a) => (q.min === null ? (q.max ?? 0) - (q.maxExclusive ? 1 : 0) : q.min + (q.minExclusive ? 1 : 0))
  const [x, y] = [near(a), near(b)]
  return Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y), 1)
}
