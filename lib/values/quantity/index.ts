import { around } from '../tolerance'
import type { Kind } from '../kind'
import { compareQuantities } from './compare'
import { describeQuantity } from './describe'
import { quantity, type Quantity } from './schema'

/** Reported figures. */
export const quantities: Kind<Quantity> = {
  schema: quantity,
  compare: compareQuantities,
  describe: describeQuantity,
  extent: (q) => ({
    min: q.min,
    max: q.max,
    minOpen: q.minExclusive,
    maxOpen: q.maxExclusive,
    soft: q.approx && q.min !== null && q.max !== null ? { min: around(q.min).min, max: around(q.max).max } : null,
  }),
}
