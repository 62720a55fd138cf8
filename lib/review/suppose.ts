import type { Claim } from '../claims/claim'
import { sameParty } from '../claims/parties'
import type { Question } from '../claims/question'
import type { Discrepancy } from '../discrepancies/discrepancy'
import { discrepancyOn } from '../discrepancies/find'
import { compareValues } from '../values'
import { tolerance } from '../values/tolerance'
import type { Value } from '../values/value'

/**
 * What a reader may suppose of the claims on one question, without changing any of them. Of those with one name, one holds at a time.
 * `tolerance`: how far an approximate figure reaches; `bound`: "more than 20" was a round figure; `gloss`: what "neutralised" counts;
 * `sum`: the claimant that an explanation names counts both groups; the others set claims that differ in a slot on lanes of their own.
 */
export const suppositions = ['tolerance-0', 'tolerance-5', 'tolerance-20', 'bound-round', 'gloss-killed', 'gloss-all', 'sum-both', 'place-apart', 'moment-apart', 'population-apart', 'part-lower'] as const
export type Supposition = (typeof suppositions)[number]
const nameOf = (one: Supposition): string => one.split('-')[0] ?? one

/** Claims that are compared with each other under what is supposed; `slots` say what sets them off from other lanes. */
export type Lane = { slots: { name: 'place' | 'moment' | 'population' | 'part'; value: string | null }[]; claims: Claim[]; discrepancy: Discrepancy | null }
export type Supposed = { lanes: Lane[]; outcome: 'gone' | 'weaker' | 'same' }

/** Reads suppositions from an address; the last of one name holds. */
export function parseSuppositions(given: string | string[] | undefined): Supposition[] {
  const held = new Map<string, Supposition>()
  for (const text of [given ?? []].flat()) {
    const one = suppositions.find((known) => known === text)
    if (one) held.set(nameOf(one), one)
  }
  return suppositions.filter((one) => held.get(nameOf(one)) === one)
}

/** What is supposed after one of them is switched: on, in place of another of its name; or off. */
export const toggled = (held: Supposition[], one: Supposition): Supposition[] => (held.includes(one) ? held.filter((other) => other !== one) : [...held.filter((other) => nameOf(other) !== nameOf(one)), one])

/** What there is to suppose about these claims. */
export function supposable(claims: Claim[], discrepancy: Discrepancy): Supposition[] {
  const figures = claims.filter(({ value }) => value.kind === 'quantity')
  const several = (slot: (claim: Claim) => string | null | undefined) => new Set(claims.map((claim) => slot(claim) ?? null)).size > 1
  const offered: Record<Supposition, boolean> = {
    'tolerance-0': figures.some(isApproximate),
    'tolerance-5': figures.some(isApproximate),
    'tolerance-20': figures.some(isApproximate),
    'bound-round': figures.some(({ value }) => roundFigure(value) !== value),
    'gloss-killed': claims.some(isNeutralised),
    'gloss-all': claims.some(isNeutralised),
    'sum-both': discrepancy.explanations.some(({ because }) => because.code === 'sum'),
    'place-apart': several(({ frame }) => frame.place?.value),
    'moment-apart': several(({ asOf }) => asOf),
    'population-apart': several(({ frame }) => frame.population?.value),
    'part-lower': figures.length > 1,
  }
  return suppositions.filter((one) => offered[one])
}

/** What the flag would become. `event` holds all claims of the event, for explanations. */
export function suppose(question: Question, claims: Claim[], event: Claim[], discrepancy: Discrepancy, held: Supposition[]): Supposed {
  const changed = claims.map((claim) => held.reduce((one, supposition) => asSupposed(one, supposition, claims, discrepancy), claim))
  const lanes = new Map<string, Lane>()
  for (const claim of changed) {
    const slots = slotsOf(claim, held, changed, discrepancy)
    const key = JSON.stringify(slots)
    const lane = lanes.get(key) ?? { slots, claims: [], discrepancy: null }
    lane.claims.push(claim)
    lanes.set(key, lane)
  }
  const all = [...lanes.values()].map((lane) => ({ ...lane, discrepancy: discrepancyOn(question, lane.claims, event) }))
  const left = all.flatMap((lane) => lane.discrepancy ?? [])
  return { lanes: all, outcome: left.length === 0 ? 'gone' : left.every((one) => weight(one) < weight(discrepancy)) ? 'weaker' : 'same' }
}

const weight = ({ certainty, strength }: Discrepancy): number => (certainty === 'firm' ? 2 : 0) + (strength === 'hard' ? 1 : 0)
const isApproximate = ({ value }: Claim): boolean => value.kind === 'quantity' && value.approx
const isNeutralised = ({ frame }: Claim): boolean => frame.outcome?.value === 'neutralised'

/** A bound read as the round figure that it may have hardened from. */
function roundFigure(value: Value): Value {
  if (value.kind !== 'quantity' || (value.min === null) === (value.max === null)) return value
  const n = value.min ?? value.max
  return { ...value, min: n, max: n, minExclusive: false, maxExclusive: false, approx: true }
}

/** An approximate figure as the range that it spans under another tolerance. */
function widened(value: Value, percent: number): Value {
  if (value.kind !== 'quantity' || !value.approx || value.min === null || value.max === null) return value
  const share = percent / 100
  return { ...value, min: value.min - Math.abs(value.min) * share, max: value.max + Math.abs(value.max) * share, approx: false }
}

/** The tolerance of the house, in percent. */
export const houseTolerance = tolerance.share * 100

function asSupposed(claim: Claim, supposition: Supposition, claims: Claim[], discrepancy: Discrepancy): Claim {
  const counting = (outcome: string): Claim => ({ ...claim, frame: { ...claim.frame, outcome: { value: outcome, from: 'assumed' } } })
  switch (supposition) {
    case 'tolerance-0':
    case 'tolerance-5':
    case 'tolerance-20':
      return { ...claim, value: widened(claim.value, Number(supposition.split('-')[1])) }
    case 'bound-round':
      return { ...claim, value: roundFigure(claim.value) }
    case 'gloss-killed':
      return isNeutralised(claim) ? counting('killed') : claim
    case 'gloss-all':
      return isNeutralised(claim) ? counting('captured+killed+wounded') : claim
    case 'sum-both': {
      const sum = discrepancy.explanations.find(({ because }) => because.code === 'sum')
      const larger = claims.find(({ id }) => id === sum?.for.at(-1))
      const counts = larger && sameParty(larger.attribution.party, claim.attribution.party)
      const outcome = String(sum?.because.values.outcome ?? '')
      return counts && outcome ? counting([...new Set([...(claim.frame.outcome?.value === 'neutralised' ? ['killed'] : (claim.frame.outcome?.value.split('+') ?? [])), ...outcome.split('+')])].toSorted().join('+')) : claim
    }
    default:
      return claim
  }
}

function slotsOf(claim: Claim, held: Supposition[], claims: Claim[], discrepancy: Discrepancy): Lane['slots'] {
  const slots: Lane['slots'] = []
  if (held.includes('place-apart')) slots.push({ name: 'place', value: claim.frame.place?.value ?? null })
  if (held.includes('moment-apart')) slots.push({ name: 'moment', value: claim.asOf })
  if (held.includes('population-apart')) slots.push({ name: 'population', value: claim.frame.population?.value ?? null })
  if (held.includes('part-lower')) {
    const higher = claims.find(({ id }) => id === discrepancy.because.values.b)
    const apart = higher && higher.id !== claim.id && compareValues(claim.value, higher.value).relation === 'apart'
    slots.push({ name: 'part', value: apart ? 'lower' : 'higher' })
  }
  return slots
}
