import { z } from 'zod'
import { topics } from '../../languages/concepts'

/** What a source answers to a yes-or-no question on a topic. `uncertain` leaves it open, `declined` refuses to say. */
export const answer = z.object({
  kind: z.literal('answer'),
  topic: z.enum(topics),
  answer: z.enum(['affirmed', 'denied', 'uncertain', 'declined']),
})
export type Answer = z.infer<typeof answer>
