import { z } from 'zod'

/**
 * A reported figure as the set of numbers it admits: an interval with open or closed ends, in one unit.
 * `null` is no bound on that side. `approx` widens both ends by the house tolerance (see tolerance.ts).
 * `unit` is a unit concept ("person", "percent", "km"), an ISO 4217 currency, or the counted noun in its base form.
 */
export const quantity = z
  .object({
    kind: z.literal('quantity'),
    min: z.number().nullable(),
    max: z.number().nullable(),
    minExclusive: z.boolean(),
    maxExclusive: z.boolean(),
    approx: z.boolean(),
    unit: z.string().max(80),
  })
  .refine((q) => q.min !== null || q.max !== null, 'a quantity needs a bound')
  .refine((q) => q.min === null || q.max === null || q.min <= q.max, 'the lower bound is above the upper bound')

export type Quantity = z.infer<typeof quantity>
