import { z } from 'zod'
import { topics } from '../../languages/topics'

/** What somebody answers to a yes-or-no question on a topic: affirms it, denies it, leaves it uncertain, or will not say. */
export const answer = z.object({
  kind: z.literal('answer'),
  answer: z.enum(['affirmed', 'denied', 'uncertain', 'declined']),
  topic: z.enum(topics),
})
export type AnswerValue = z.infer<typeof answer>
