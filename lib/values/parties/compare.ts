import { fold } from '../../text/words'
import type { Comparison } from '../value'
import type { Parties } from './schema'

type Party = Parties['parties'][number]

const words = (name: string): Set<string> => new Set(fold(name).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3).map((word) => word.slice(0, 6)))

const meets = (a: Party, b: Party): boolean => {
  if (a.iso && b.iso) return a.iso === b.iso
  const [x, y] = [words(a.name), words(b.name)]
  return [...x].some((word) => y.has(word))
}

/** A shared party is agreement; none shared is apart where the question is who did it, and only by this reading of the names. */
export function compareParties(a: Parties, b: Parties): Comparison {
  if (a.part !== b.part && [a, b].some(({ part }) => part === 'together')) return { relation: 'incomparable', strength: 'hard', because: { code: 'different-things', values: {} } }
  const covered = (list: Party[], others: Party[]) => list.every((party) => others.some((other) => meets(party, other)))
  const [ab, ba] = [covered(a.parties, b.parties), covered(b.parties, a.parties)]
  if (ab && ba) return { relation: 'same', strength: 'hard', because: { code: 'same-parties', values: {} } }
  if (ab || ba) return { relation: ab ? 'within' : 'contains', strength: 'hard', because: { code: 'shared-party', values: {} } }
  if (a.parties.some((party) => b.parties.some((other) => meets(party, other)))) return { relation: 'overlaps', strength: 'hard', because: { code: 'shared-party', values: {} } }
  if (a.part === 'together') return { relation: 'overlaps', strength: 'hard', because: { code: 'silence', values: {} } }
  return { relation: 'apart', strength: 'reading-dependent', because: { code: 'other-party', values: {} } }
}
