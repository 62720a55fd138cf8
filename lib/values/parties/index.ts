import type { Kind } from '../kind'
import { compareParties } from './compare'
import { parties, type Parties } from './schema'

/** Who took part, did it, claimed it, or is accused of it; no place on an axis. */
export const partiesKind: Kind<Parties> = { schema: parties, compare: compareParties, describe: (value) => value.parties.map(({ name }) => name).join(', '), extent: () => null }
