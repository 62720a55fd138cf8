import { isPopulation, type Population, populations } from '../languages/concepts'
import { langs } from '../languages'
import { lookups } from '../languages/lookup'
import { areKin } from '../languages/topics'
import { tokenize } from '../text/words'
import { dayNumber } from '../values/date/calendar'
import type { Slot } from '../values/value'
import type { Frame } from './frame'
import { skeleton } from './profile'

/** Three states: what is unknown is neither the same nor different. `part` says that the first counts a part of the second. */
export type Likeness = 'same' | 'different' | 'unknown' | 'part' | 'whole'

/** Sides of a fight or a march: one who is counted in one is not in another. */
const camps = new Set<Population>(['fighter', 'soldier', 'police', 'civilian', 'protester', 'rioter', 'peacekeeper'])
/** Words for anyone at all: they neither narrow nor contradict. */
const anyone = new Set<string>(['person', 'man', 'victim', 'case', 'patient', 'grave', 'family'])

export const isAnyone = (population: string | undefined): boolean => anyone.has(population ?? '')

const ancestors = (population: Population): Population[] => {
  const above = populations[population].isA
  return above && isPopulation(above) ? [above, ...ancestors(above)] : []
}

/** How two populations stand: soldiers are no fighters; children are a part of the people. */
export function populationLikeness(a: string | null, b: string | null): Likeness {
  if (a === b) return a === null ? 'unknown' : 'same'
  // A bare toll ("187 dead") counts people, whoever they were.
  if ((a === null && anyone.has(b ?? '')) || (b === null && anyone.has(a ?? ''))) return 'same'
  if (a === null || b === null || !isPopulation(a) || !isPopulation(b)) return 'unknown'
  if (anyone.has(a) && anyone.has(b)) return 'same'
  if (camps.has(a) && camps.has(b)) return ancestors(a).includes(b) || ancestors(b).includes(a) ? 'unknown' : 'different'
  if (anyone.has(a) || anyone.has(b)) return camps.has(a) || camps.has(b) ? 'unknown' : anyone.has(a) ? 'whole' : 'part'
  if (ancestors(a).includes(b)) return 'part'
  if (ancestors(b).includes(a)) return 'whole'
  return 'different'
}

const basics = (outcome: string): Set<string> => new Set(outcome.split('+'))

/** Outcomes that one source calls by the other's name. */
const loose: readonly (readonly string[])[] = [['captured', 'arrested'], ['hospitalised', 'wounded'], ['executed', 'killed'], ['rescued', 'evacuated'], ['missing', 'abducted']]

/** How two outcomes stand: killed is a part of killed-or-wounded; neutralised may be killed, so it is unknown, not different. */
export function outcomeLikeness(a: string | null, b: string | null): Likeness {
  if (a === b) return a === null ? 'unknown' : 'same'
  if (a === null || b === null) return 'unknown'
  if (a === 'neutralised' || b === 'neutralised') return [a, b].some((o) => o === 'killed' || o === 'killed+wounded' || o.includes('captured+killed')) ? 'same' : 'different'
  const [x, y] = [basics(a), basics(b)]
  if ([...x].every((outcome) => y.has(outcome))) return 'part'
  if ([...y].every((outcome) => x.has(outcome))) return 'whole'
  if ((a === 'marched' || b === 'marched') && (a === 'present' || b === 'present')) return 'same'
  if ((a === 'deployed' || b === 'deployed') && (a === 'present' || b === 'present')) return 'same'
  if (loose.some((pair) => pair.includes(a) && pair.includes(b))) return 'unknown'
  return 'different'
}

const slotLikeness = (a: string | null, b: string | null): Likeness => (a === null || b === null ? 'unknown' : a === b ? 'same' : 'different')

export type FrameLikeness = { unit: Likeness; outcome: Likeness; population: Likeness; side: Likeness; place: Likeness; part: Likeness; topic: Likeness; period: Likeness }

/** How each slot of two frames stands. */
export function likeness(a: Frame, b: Frame): FrameLikeness {
  const of = (slot: keyof Pick<Frame, 'outcome' | 'population' | 'side' | 'unit' | 'place' | 'part' | 'topic' | 'period'>) => [a[slot]?.value ?? null, b[slot]?.value ?? null] as const
  const [pa, pb] = of('part')
  return {
    unit: slotLikeness(...of('unit')),
    outcome: assumedApart(a.outcome, b.outcome, outcomeLikeness(...of('outcome'))),
    population: assumedApart(a.population, b.population, populationLikeness(whoOf(a), whoOf(b))),
    side: slotLikeness(...of('side')),
    place: placeLikeness(...of('place')),
    part: pa === pb ? 'same' : 'different',
    topic: topicLikeness(...of('topic')),
    period: periodLikeness(...of('period')),
  }
}

/** Who is counted: people who marched are protesters, whatever the words. */
const whoOf = ({ outcome, population }: Frame): string | null => (outcome?.value === 'marched' && (!population || anyone.has(population.value)) ? 'protester' : (population?.value ?? null))

/** What was only assumed of one side makes no difference, and is no more than a guess where it agrees with what is written. */
const assumedApart = (a: Slot | null, b: Slot | null, like: Likeness): Likeness => (like === 'different' && (a?.from === 'assumed' || b?.from === 'assumed') ? 'unknown' : like)

/** Two topics that sources use for one another are unknown to be the same question. */
const topicLikeness = (a: string | null, b: string | null): Likeness => {
  const like = slotLikeness(a, b)
  return like === 'different' && areKin(a ?? '', b ?? '') ? 'part' : like
}

/** Periods `from/to` that share days are one; those that share none are two. */
const periodLikeness = (a: string | null, b: string | null): Likeness => {
  const [[from = '', to = ''], [since = '', until = '']] = [a?.split('/') ?? [], b?.split('/') ?? []]
  if (!from || !since) return 'unknown'
  if (from > until || since > to) return 'different'
  const [x, y] = [lengthOf(from, to), lengthOf(since, until)]
  // A year is a part of five years, and what is counted over them another figure; a day at the end of one year speaks of it.
  return Math.max(x, y) >= 600 && Math.max(x, y) / Math.min(x, y) > 1.8 ? 'different' : 'same'
}

const lengthOf = (from: string, to: string): number => dayNumber(to) - dayNumber(from) + 1

/** A place's names in every language that is read. */
const countryHit = (place: string) => langs.flatMap((lang) => { const tokens = tokenize(place, lang); const hit = lookups[lang].foldedCountries.startingAt(tokens, 0); return hit && hit.length === tokens.length ? [hit.value] : [] })

/** The country that a place is the name of (ISO 3166), or null. */
export const nationOf = (place: string): string | null => countryHit(place).find(({ as }) => as === 'name')?.iso ?? null
const isCapital = (place: string): boolean => countryHit(place).some(({ as }) => as === 'capital')

const placeLikeness = (a: string | null, b: string | null): Likeness => {
  if (a === null || b === null) return 'unknown'
  if (a === b || a.includes(b) || b.includes(a)) return 'same'
  const [x, y] = [a, b].map((place) => place.split(' ').map(skeleton).join(' '))
  if (x === y || (nationOf(a) !== null && nationOf(a) === nationOf(b))) return 'same'
  return (a === 'capital' && isCapital(b)) || (b === 'capital' && isCapital(a)) ? 'same' : 'different'
}
