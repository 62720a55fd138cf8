import type { Claim } from '../../claims/claim'
import { sameParty } from '../../claims/parties'
import { outcomeLikeness, populationLikeness } from '../../claims/scope'
import { compareQuantities } from '../../values/quantity/compare'
import type { Quantity } from '../../values/quantity/schema'
import type { Explanation } from '../discrepancy'
import { chanceOf } from './chance'

/** At most so many other claims are tried as what one figure leaves out; two at a time at most. */
const most = 12

type Figure = Claim & { value: Quantity }
const isFigure = (claim: Claim): claim is Figure => claim.value.kind === 'quantity'
const exact = ({ value }: Figure): number | null => (value.min !== null && value.min === value.max && !value.approx ? value.min : null)

/**
 * What one figure counts and the other leaves out: "18 killed + 5 captured = 23", which "more than 20" admits; or takes away,
 * "23 − 5 captured = 18". Up to three claims with disjoint outcomes, or of disjoint people where the other names none.
 */
export function sums(a: Claim, b: Claim, event: Claim[]): Explanation[] {
  if (!isFigure(a) || !isFigure(b)) return []
  const [added, taken] = [combined(a, b, event, 1), combined(b, a, event, 1)]
  const found = [...added, ...taken]
  // Both ways of adding failed: the one may be the other without what it also counts.
  return found.length > 0 ? found : [...combined(a, b, event, -1), ...combined(b, a, event, -1)]
}

function combined(base: Figure, target: Figure, event: Claim[], sign: 1 | -1): Explanation[] {
  const start = exact(base)
  if (start === null) return []
  const parts = partsFor(base, target, event, sign)
  const groups = [...parts.map((part) => [part]), ...parts.flatMap((p, i) => parts.slice(i + 1).flatMap((q) => (disjoint(p, q, target) ? [[p, q]] : [])))]
  const tried = groups.map((group) => ({ group, total: start + sign * group.reduce((sum, part) => sum + (exact(part) ?? 0), 0) }))
  const chance = chanceOf(start, sign, tried.map(({ total }) => Math.abs(total - start)), (total) => admits(target.value, total))
  return tried.filter(({ total }) => total >= 0 && admits(target.value, total)).map(({ group, total }) => ({
    because: { code: sign === 1 ? 'sum' : 'difference', values: { a: start, b: group.map((part) => exact(part) ?? 0).join(sign === 1 ? ' + ' : ' − '), total, outcome: group.map(({ frame }) => frame.outcome?.value ?? '').filter((outcome, i, all) => outcome && all.indexOf(outcome) === i).join('+'), tried: tried.length, chance } },
    for: [base.id, ...group.map(({ id }) => id), target.id],
    against: group.filter((part) => !near(part, base) && !near(part, target)).map(({ id }) => id),
    assumes: [{ code: sign === 1 ? 'counts-both' : 'counts-more', values: { claimant: (sign === 1 ? target : base).attribution.claimant } }],
  }))
}

const admits = (target: Quantity, total: number): boolean => compareQuantities({ ...target, min: total, max: total, minExclusive: false, maxExclusive: false, approx: false }, target).relation !== 'apart'

/** The claims of the event that may be what `base` leaves out: one for each figure and scope, those of its own source first. */
function partsFor(base: Figure, target: Figure, event: Claim[], sign: 1 | -1): Figure[] {
  const { unit } = target.value
  const others = event.filter(isFigure).filter((other) => other.id !== base.id && other.id !== target.id && other.value.unit === unit && (exact(other) ?? 0) > 0 && !other.frame.part && disjoint(sign === 1 ? base : target, other, target))
  const figureOf = (part: Figure) => `${exact(part)} ${part.frame.outcome?.value}`
  // The same figure with and without its population is one.
  const peopled = new Set(others.filter(({ frame }) => frame.population).map(figureOf))
  const scopes = new Map(others.toReversed().map((part) => [`${figureOf(part)} ${part.frame.population?.value}`, part]))
  const unique = [...scopes.values()].filter((part) => part.frame.population !== null || !peopled.has(figureOf(part)))
  return unique.toSorted((x, y) => Number(near(y, base)) - Number(near(x, base)) || (x.id < y.id ? -1 : 1)).slice(0, most)
}

const near = (a: Claim, b: Claim): boolean => a.document === b.document || sameParty(a.attribution.party, b.attribution.party)

/** Whether nobody can be in both: other outcomes of the same people, or other people where `whole` names none in particular. */
function disjoint(a: Claim, b: Claim, whole: Claim): boolean {
  const outcome = outcomeLikeness(a.frame.outcome?.value ?? null, b.frame.outcome?.value ?? null)
  const population = populationLikeness(a.frame.population?.value ?? null, b.frame.population?.value ?? null)
  if (a.frame.outcome && b.frame.outcome && outcome === 'different') return population !== 'different'
  const general = ['same', 'whole', 'unknown'].includes(populationLikeness(whole.frame.population?.value ?? null, b.frame.population?.value ?? null))
  return outcome === 'same' && population === 'different' && general
}
