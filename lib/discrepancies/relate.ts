import { dayNumber } from '../values/date/calendar'
import { isDaily } from '../values/date/schema'
import type { Claim } from '../claims/claim'
import { sameParty } from '../claims/parties'
import { ongoing } from '../claims/events'
import { isItsOwn } from '../claims/period'
import { isAnyone, likeness } from '../claims/scope'
import { compareValues } from '../values'
import type { Comparison, Reason } from '../values/value'
import type { Relation } from './discrepancy'

/** Counts of a state that changes by the day: two of them days apart are no conflict. */
const changing = new Set(['missing', 'displaced', 'infected', 'hospitalised', 'monitored'])

/** What all claims of an event say of each: whether what it is goes on, so that counts hold for their own day only; and of which outcomes it is open whether they befell civilians or others. */
export type Surroundings = { growing: boolean; contested: ReadonlySet<string> }

export function surroundingsOf(event: Claim[]): Surroundings {
  const named = (civilian: boolean) => new Set(event.flatMap(({ frame: { outcome, population } }) => (outcome && population && population.from !== 'assumed' && !isAnyone(population.value) && (population.value === 'civilian') === civilian ? [outcome.value] : [])))
  const [civilian, others] = [named(true), named(false)]
  if (event.some(({ value }) => value.kind === 'answer' && value.topic === 'civilianHarm')) civilian.add('killed')
  return { growing: event.some(({ frame }) => ongoing.has(frame.event.what ?? '')), contested: new Set([...civilian].filter((outcome) => others.has(outcome))) }
}

/** How two claims on one question stand, by the first rule that fires; claims of one party in one document are not compared. `settled`: a person said that they count the same, or one a part of the other. */
export function relate(a: Claim, b: Claim, { growing, contested }: Surroundings, settled: 'same' | 'part' | null = null): Relation | null {
  const same = sameParty(a.attribution.party, b.attribution.party)
  if (same && a.document === b.document) return null
  const compared = compareValues(a.value, b.value)
  const said = (relation: Relation['relation'], code: Reason['code'], certainty: Relation['certainty'] = 'firm', values: Reason['values'] = {}): Relation => ({
    a: a.id,
    b: b.id,
    relation,
    certainty: settled === null && (a.placed === 'possible' || b.placed === 'possible') ? 'possible' : certainty,
    strength: compared.strength,
    because: { code, values: { ...compared.because.values, ...values } },
  })
  if (compared.relation === 'incomparable') return said('scope', a.value.kind === 'quantity' ? 'units-differ' : compared.because.code, 'possible')
  if (settled === 'part') return said('scope', 'part-of')
  const like = likeness(a.frame, b.frame)
  const joined = sameFloor(a, b) || compared.relation !== 'apart'
  if (joined && compared.because.code !== 'both-ends-differ') return said('compatible', sameFloor(a, b) ? 'same-number' : compared.because.code)
  if (a.value.kind === 'date') {
    const certain = b.value.kind === 'date' && a.value.kind === 'date' && a.frame.event.role === b.frame.event.role && !same && plainDates(a, b)
    return said('conflict', compared.because.code, certain ? 'firm' : 'possible')
  }
  if (a.value.kind !== 'quantity') return said(same && later(a, b).published !== earlier(a, b).published ? 'superseded' : 'conflict', compared.because.code, a.value.kind === 'answer' && (like.side === 'same' || (!a.frame.side && !b.frame.side)) ? 'firm' : 'possible')
  if (same && a.published !== b.published && a.published && b.published) return said('superseded', 'later-figure', 'firm', { from: earlier(a, b).published ?? '', to: later(a, b).published ?? '' })
  if (a.published !== b.published && (growing || changes(a, b))) return said('scope', 'changing-count', 'possible')
  if (settled === 'same') return said('conflict', compared.because.code)
  if (like.population === 'part' || like.population === 'whole' || like.outcome === 'part' || like.outcome === 'whole') return said('scope', 'part-of', 'possible')
  const doubts = doubtsOf(a, b)
  // One thing left open makes a conflict possible; several make it a hint that the two may count different things.
  const torn = doubts.includes('population-not-stated') && [a, b].some(({ frame, value }) => (isUnnamed(frame) && contested.has(frame.outcome?.value ?? '')) || (frame.population?.from !== 'explicit' && value.kind === 'quantity' && value.max === 0))
  const open = doubts.length + Number(a.placed === 'possible') + Number(b.placed === 'possible') + Number(torn) + Number(isLongAfter(a, b) || isLongAfter(b, a)) + Number(isOthers(a, b) || isOthers(b, a))
  if (open > mostOpen) return said('scope', doubts[0] ?? 'may-differ', 'possible')
  return said('conflict', doubts[0] ?? compared.because.code, doubts.length ? 'possible' : 'firm')
}

/** "Thirty dead", "at least 500 people": whoever they were. */
const isUnnamed = ({ population }: Claim['frame']): boolean => !population || isAnyone(population.value)

/** A sum of no stated year, told a year or more after the one that another is of: it is likelier of a later one. */
const isLongAfter = ({ frame: a, published }: Claim, { frame: b }: Claim): boolean => a.period === null && b.period !== null && published !== null && dayNumber(published) - dayNumber(b.period.value.split('/')[1] ?? published) > 365

/** "As many Ruritanians died", beside fighters of no stated country: they may be on two sides. */
const isOthers = ({ frame: a }: Claim, { frame: b }: Claim): boolean => a.side !== null && a.population === null && b.side === null && b.population !== null

/** Things left open under which two figures that are apart are still said to be perhaps apart. */
const mostOpen = 2

const earlier = (a: Claim, b: Claim) => ((a.published ?? '') <= (b.published ?? '') ? a : b)
const later = (a: Claim, b: Claim) => (earlier(a, b) === a ? b : a)

/** "28" and "at least 28" speak of one number. */
function sameFloor(a: Claim, b: Claim): boolean {
  const [x, y] = [a.value, b.value]
  return x.kind === 'quantity' && y.kind === 'quantity' && x.unit === y.unit && (x.min ?? x.max) === (y.min ?? y.max)
}

const plainDates = (a: Claim, b: Claim): boolean => [a, b].every(({ value, assumed }) => value.kind === 'date' && isDaily(value) && !assumed.some(({ slot }) => slot === 'weekday'))

const changes = (a: Claim, b: Claim): boolean => [a, b].some(({ frame }) => changing.has(frame.outcome?.value ?? ''))

/** Whether one of two reports gives a number alone ("some 300"), which counts what the figure before it did, if it does; a crowd is a crowd. */
const isBareElsewhere = (a: Claim, b: Claim): boolean => a.document !== b.document && [a, b].some(({ frame }) => frame.outcome?.from === 'inherited' && frame.outcome.value !== 'marched' && frame.population?.from === 'inherited')

/** Why two figures may count different things, as reason codes; none when every slot that decides is written on both sides. */
export function doubtsOf(a: Claim, b: Claim): Reason['code'][] {
  const like = likeness(a.frame, b.frame)
  const doubts: Reason['code'][] = []
  if (like.outcome === 'unknown' && !(like.population === 'same' && !a.frame.outcome && !b.frame.outcome) && !isItsOwn(a.frame.unit?.value)) doubts.push('outcome-not-stated')
  if ([a, b].some((claim) => claim.frame.outcome?.value === 'neutralised') && a.frame.outcome?.value !== b.frame.outcome?.value) doubts.push('neutralised-may-include')
  if ((like.population === 'unknown' && a.frame.population?.value !== b.frame.population?.value) || [a, b].some(({ frame }) => frame.population?.from === 'assumed') || isBareElsewhere(a, b)) doubts.push('population-not-stated')
  if ([a, b].some(({ frame }) => frame.outcome?.from === 'assumed') && !doubts.includes('outcome-not-stated')) doubts.push('outcome-not-stated')
  // A sum of a year and one of no stated year.
  if (like.period === 'unknown' && (a.frame.period !== null) !== (b.frame.period !== null)) doubts.push('period-not-stated')
  return doubts
}

export type { Comparison }
