import type { Claim } from '../../claims/claim'
import type { Explanation } from '../discrepancy'

/** "neutralised", "hors de combat", "casualties": may include the captured and the wounded. */
export function terms(a: Claim, b: Claim): Explanation[] {
  const vague = [a, b].filter(({ frame }) => frame.outcome?.value === 'neutralised' || frame.outcome?.value === 'killed+wounded')
  const other = [a, b].find((claim) => !vague.includes(claim))
  return vague[0] && other ? [{ because: { code: 'neutralised-may-include', values: {} }, for: [vague[0].id], against: [other.id], assumes: [] }] : []
}

/** Another place, or other people: for it the claims that name theirs. */
export function scopes(a: Claim, b: Claim): Explanation[] {
  const explanations: Explanation[] = []
  const [pa, pb] = [a.frame.place?.value, b.frame.place?.value]
  if (pa !== pb) explanations.push({ because: { code: 'other-place', values: { place: pa ?? pb ?? '' } }, for: [a, b].filter(({ frame }) => frame.place).map(({ id }) => id), against: [], assumes: [] })
  const [qa, qb] = [a.frame.population?.value, b.frame.population?.value]
  if (qa !== qb && a.value.kind === 'quantity') explanations.push({ because: { code: 'other-population', values: { a: qa ?? '', b: qb ?? '' } }, for: [a, b].filter(({ frame }) => frame.population).map(({ id }) => id), against: [], assumes: [] })
  return explanations
}

/** Counts that only grow: a later figure below an earlier one speaks against a mere difference in time. */
const growing = new Set(['killed', 'wounded', 'killed+wounded', 'infected', 'arrested', 'captured', 'destroyed', 'identified'])

/** The reports are of different days, so a count may have grown or a position changed; for it other figures of the question that lie between, in time and in size. */
export function moments(a: Claim, b: Claim, question: Claim[]): Explanation[] {
  if (!a.asOf || !b.asOf || a.asOf === b.asOf || a.value.kind === 'date' || a.value.kind === 'place') return []
  const [first, last] = a.asOf < b.asOf ? [a, b] : [b, a]
  if (a.value.kind !== 'quantity') return [{ because: { code: 'position-changed', values: { a: first.asOf ?? '', b: last.asOf ?? '' } }, for: [first.id, last.id], against: [], assumes: [] }]
  const [low, high] = [size(first), size(last)]
  const falls = low > high && growing.has(a.frame.outcome?.value ?? '')
  const between = question.filter((claim) => claim.id !== a.id && claim.id !== b.id && claim.asOf && claim.asOf > (first.asOf ?? '') && claim.asOf < (last.asOf ?? '') && size(claim) >= Math.min(low, high) && size(claim) <= Math.max(low, high))
  return [{ because: { code: 'other-moment', values: { a: a.asOf, b: b.asOf } }, for: falls ? [] : [first.id, ...between.map(({ id }) => id), last.id], against: falls ? [last.id] : [], assumes: [] }]
}

const size = ({ value }: Claim): number => (value.kind === 'quantity' ? (value.min ?? value.max ?? 0) : 0)
