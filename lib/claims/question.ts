import { z } from 'zod'
import { kinds } from '../values/value'
import { frame } from './frame'

/** What happened, when, where. Ids are opaque. */
export const event = z.object({
  id: z.string(),
  title: z.string().min(1).max(300),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  place: z.string().max(300).nullable(),
})
export type Event = z.infer<typeof event>

/** One thing asked about one event. `about` holds the slots that its claims share. */
export const question = z.object({
  id: z.string(),
  event: z.string(),
  text: z.string().min(1).max(400),
  kind: z.enum(kinds),
  unit: z.string().max(80).nullable(),
  about: frame,
})
export type Question = z.infer<typeof question>
