import { z } from 'zod'

/** What part a text gives the parties: each is a question of its own, and silence about a party says nothing. */
export const part = z.enum(['conducted', 'claimed', 'accused', 'together'])

/** Who did, claimed, or is accused of something; `iso` is the ISO 3166 country that a name or demonym stands for. */
export const parties = z.object({
  kind: z.literal('parties'),
  part,
  parties: z.array(z.object({ name: z.string().min(1).max(120), iso: z.string().length(2).nullable() })).min(1).max(8),
})
export type Parties = z.infer<typeof parties>
