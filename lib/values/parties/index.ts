import type { Kind } from '../kind'
import { compareParties } from './compare'
import { describeParties } from './describe'
import { parties as schema, type PartiesValue } from './schema'

/** Who did something, helped, claims it or is blamed for it. */
export const parties: Kind<PartiesValue> = { schema, compare: compareParties, describe: describeParties, extent: () => null }
