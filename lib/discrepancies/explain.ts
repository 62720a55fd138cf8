import type { Claim } from '../claims/claim'
import { sameParty } from '../claims/parties'
import { outcomeLikeness, populationLikeness } from '../claims/scope'
import { compareValues } from '../values'
import { around } from '../values/tolerance'
import type { Quantity } from '../values/quantity/schema'
import type { Explanation } from './discrepancy'

/** At most this many explanations are proposed for one discrepancy. */
const most = 5

/** Hypotheses that would dissolve the conflict of `a` and `b`: another scope, moment or rounding, or a sum. Best supported first. */
export function explain(a: Claim, b: Claim, question: Claim[], event: Claim[]): Explanation[] {
  const found = [...sums(a, b, event), ...sums(b, a, event), ...terms(a, b), ...scopes(a, b), ...moments(a, b), ...rounding(a, b, question)]
  return found.toSorted((x, y) => y.for.length - x.for.length).slice(0, most)
}

const exact = (claim: Claim): number | null => (claim.value.kind === 'quantity' && claim.value.min !== null && claim.value.min === claim.value.max ? claim.value.min : null)

/** "18 killed + 5 captured = 23", which "more than 20" admits: the other figure may count both. Outcomes must be disjoint. */
function sums(a: Claim, b: Claim, event: Claim[]): Explanation[] {
  const base = exact(a)
  if (base === null || b.value.kind !== 'quantity') return []
  const target = b.value
  const parts = event.filter((other) => other.id !== a.id && other.id !== b.id && other.value.kind === 'quantity' && other.value.unit === target.unit && (exact(other) ?? 0) > 0 && disjoint(a, other) && !other.frame.part)
  const unique = parts.filter((part, i) => parts.findIndex((other) => exact(other) === exact(part) && other.frame.outcome?.value === part.frame.outcome?.value) === i)
  const near = unique.filter((part) => sameParty(part.attribution.party, a.attribution.party) || part.document === a.document)
  return near.slice(0, 12).flatMap((part): Explanation[] => {
    const total = base + (exact(part) ?? 0)
    const sum: Quantity = { ...target, min: total, max: total, minExclusive: false, maxExclusive: false, approx: false }
    if (compareValues(sum, target).relation === 'apart') return []
    return [
      {
        because: { code: 'sum', values: { a: base, b: exact(part) ?? 0, total, outcome: part.frame.outcome?.value ?? '', chance: chanceOf(target) } },
        for: [a.id, part.id, b.id],
        against: [],
        assumes: [{ code: 'counts-both', values: { claimant: b.attribution.claimant } }],
      },
    ]
  })
}

const disjoint = (a: Claim, b: Claim) => a.frame.outcome !== null && b.frame.outcome !== null && outcomeLikeness(a.frame.outcome.value, b.frame.outcome.value) === 'different' && populationLikeness(a.frame.population?.value ?? null, b.frame.population?.value ?? null) !== 'different'

/** Small integers meet by chance: the share of sums near the target that would fit it, in percent. */
function chanceOf(target: Quantity): number {
  if (target.min === null || target.max === null) return 50
  const { min, max } = target.approx ? around(target.min) : { min: target.min, max: target.max }
  return Math.max(1, Math.min(90, Math.round((100 * (max - min + 1)) / Math.max(target.max, 1))))
}

/** "neutralised", "hors de combat": may include the captured and the wounded. */
function terms(a: Claim, b: Claim): Explanation[] {
  const vague = [a, b].filter((claim) => claim.frame.outcome?.value === 'neutralised' || claim.frame.outcome?.value === 'killed+wounded')
  const other = [a, b].find((claim) => !vague.includes(claim))
  if (!vague[0] || !other) return []
  return [{ because: { code: 'neutralised-may-include', values: {} }, for: [vague[0].id], against: [other.id], assumes: [] }]
}

function scopes(a: Claim, b: Claim): Explanation[] {
  const explanations: Explanation[] = []
  const [pa, pb] = [a.frame.place?.value, b.frame.place?.value]
  if (pa !== pb) explanations.push({ because: { code: 'other-place', values: { place: pa ?? pb ?? '' } }, for: [pa ? a.id : b.id], against: [], assumes: [] })
  const [qa, qb] = [a.frame.population?.value, b.frame.population?.value]
  if (qa !== qb && a.value.kind === 'quantity') explanations.push({ because: { code: 'other-population', values: { a: qa ?? '', b: qb ?? '' } }, for: [a.id, b.id].filter((id) => (id === a.id ? qa : qb)), against: [], assumes: [] })
  return explanations
}

function moments(a: Claim, b: Claim): Explanation[] {
  if (!a.asOf || !b.asOf || a.asOf === b.asOf || a.value.kind !== 'quantity') return []
  return [{ because: { code: 'other-moment', values: { a: a.asOf, b: b.asOf } }, for: [a.id, b.id], against: [], assumes: [] }]
}

/** "une vingtaine" hardened to "more than 20": another claim on the question is approximate and admits both. */
function rounding(a: Claim, b: Claim, question: Claim[]): Explanation[] {
  const soft = question.find((claim) => claim.value.kind === 'quantity' && claim.value.approx && claim.id !== a.id && claim.id !== b.id && compareValues(claim.value, a.value).relation !== 'apart' && compareValues(claim.value, b.value).relation !== 'apart')
  return soft ? [{ because: { code: 'rounding', values: {} }, for: [soft.id], against: [], assumes: [{ code: 'tolerance', values: { percent: 10 } }] }] : []
}
