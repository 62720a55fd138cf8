import { isPopulation, type Population, populations } from '../languages/concepts'
import { areKin } from '../languages/topics'
import type { Frame } from './frame'

/** Three states: what is unknown is neither the same nor different. `part` says that the first counts a part of the second. */
export type Likeness = 'same' | 'different' | 'unknown' | 'part' | 'whole'

/** Sides of a fight or a march: one who is counted in one is not in another. */
const camps = new Set<Population>(['fighter', 'soldier', 'police', 'civilian', 'protester', 'rioter', 'peacekeeper'])
/** Words for anyone at all: they neither narrow nor contradict. */
const anyone = new Set<string>(['person', 'man', 'victim', 'case', 'grave', 'family'])

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
  if ([a, b].every((o) => o === 'captured' || o === 'arrested')) return 'unknown'
  return 'different'
}

const slotLikeness = (a: string | null, b: string | null): Likeness => (a === null || b === null ? 'unknown' : a === b ? 'same' : 'different')

export type FrameLikeness = { unit: Likeness; outcome: Likeness; population: Likeness; side: Likeness; place: Likeness; part: Likeness; topic: Likeness }

/** How each slot of two frames stands. */
export function likeness(a: Frame, b: Frame): FrameLikeness {
  const of = (slot: keyof Pick<Frame, 'outcome' | 'population' | 'side' | 'unit' | 'place' | 'part' | 'topic'>) => [a[slot]?.value ?? null, b[slot]?.value ?? null] as const
  const [pa, pb] = of('part')
  return {
    unit: slotLikeness(...of('unit')),
    outcome: outcomeLikeness(...of('outcome')),
    population: populationLikeness(...of('population')),
    side: slotLikeness(...of('side')),
    place: placeLikeness(...of('place')),
    part: pa === pb ? 'same' : 'different',
    topic: topicLikeness(...of('topic')),
  }
}

/** Two topics that sources use for one another are unknown to be the same question. */
const topicLikeness = (a: string | null, b: string | null): Likeness => {
  const like = slotLikeness(a, b)
  return like === 'different' && areKin(a ?? '', b ?? '') ? 'part' : like
}

const placeLikeness = (a: string | null, b: string | null): Likeness => {
  if (a === null || b === null) return 'unknown'
  return a === b || a.includes(b) || b.includes(a) ? 'same' : 'different'
}
