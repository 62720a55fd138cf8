import { partyRoles } from '../../languages/roles'
import { fold } from '../../text/words'
import type { Comparison } from '../value'
import type { PartiesValue, Party } from './schema'

const wordsOf = (name: string): string[] => fold(name).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3)

/** One party: the same country, or names that share a word that is not a common one. */
function sameParty(a: Party, b: Party): boolean {
  if (a.iso || b.iso) return a.iso === b.iso || (a.iso === null) !== (b.iso === null) && wordsOf(a.name).some((word) => wordsOf(b.name).some((other) => other.startsWith(word.slice(0, 5)) && word.startsWith(other.slice(0, 5))))
  const [x, y] = [fold(a.name), fold(b.name)]
  return x === y || wordsOf(a.name).some((word) => wordsOf(b.name).includes(word))
}

/**
 * How two lists of parties stand, if they answer one question. Lists that share a party agree; lists that share none are
 * apart only where the question is who is responsible, and even then names may hide one party behind two.
 */
export function compareParties(a: PartiesValue, b: PartiesValue): Comparison {
  const [ask, other] = [partyRoles[a.role], partyRoles[b.role]]
  if (ask !== other) return { relation: 'incomparable', strength: 'hard', because: { code: 'roles-differ', values: {} } }
  const inB = a.parties.map((party) => b.parties.some((one) => sameParty(party, one)))
  const inA = b.parties.map((party) => a.parties.some((one) => sameParty(one, party)))
  const strength = 'reading-dependent'
  if (inB.every(Boolean) && inA.every(Boolean)) return { relation: 'same', strength: 'hard', because: { code: 'same-parties', values: {} } }
  if (inB.some(Boolean)) return { relation: inB.every(Boolean) ? 'within' : inA.every(Boolean) ? 'contains' : 'overlaps', strength, because: { code: 'parties-shared', values: {} } }
  if (ask === 'responsible') return { relation: 'apart', strength, because: { code: 'no-party-shared', values: {} } }
  return { relation: 'incomparable', strength, because: { code: 'others-named', values: {} } }
}
