import type { z } from 'zod'
import type { Lang } from '../languages'
import type { Comparison, Extent } from './value'

/** What a kind of value can do. Comparing never fails: `incomparable` is an answer. */
export type Kind<V> = {
  schema: z.ZodType<V>
  compare(a: V, b: V): Comparison
  /** The value in words that read back to it. */
  describe(value: V, lang: Lang): string
  extent(value: V): Extent | null
}
