import { z } from 'zod'
import { reason, strength } from '../values/value'

export const certainty = z.enum(['firm', 'possible'])

/** How two claims on one question stand. `scope`: they look comparable and count different things. */
export const relation = z.object({
  a: z.string(),
  b: z.string(),
  relation: z.enum(['conflict', 'compatible', 'superseded', 'scope']),
  certainty,
  strength,
  because: reason,
})
export type Relation = z.infer<typeof relation>

/** A hypothesis that would dissolve a discrepancy; `for` and `against` name the claims whose quotations bear on it. */
export const explanation = z.object({
  because: reason,
  for: z.array(z.string()),
  against: z.array(z.string()),
  assumes: z.array(reason),
})
export type Explanation = z.infer<typeof explanation>

/** Claims on one question that are apart. Derived from the claims alone, so rebuildable. `severity` runs 0 to 100. */
export const discrepancy = z.object({
  id: z.string(),
  question: z.string(),
  claims: z.array(z.string()).min(2),
  strength,
  certainty,
  severity: z.number().min(0).max(100),
  because: reason,
  explanations: z.array(explanation).max(5),
})
export type Discrepancy = z.infer<typeof discrepancy>
