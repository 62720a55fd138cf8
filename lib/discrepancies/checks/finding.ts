import { z } from 'zod'
import { reason, strength } from '../../values/value'

/** Exact words of a document, in its body or its title; offsets are UTF-16 units into that. */
export const words = z.object({ in: z.enum(['body', 'title']), start: z.int().nonnegative(), end: z.int().nonnegative(), exact: z.string().min(1) })
export type Words = z.infer<typeof words>

/** Something in one document that does not fit with something else in it. `reading-dependent`: one way of counting would make it fit. */
export const finding = z.object({
  check: z.enum(['weekday', 'duration', 'parts', 'subset', 'title']),
  strength,
  because: reason,
  quotes: z.array(words).min(1).max(8),
})
export type Finding = z.infer<typeof finding>
