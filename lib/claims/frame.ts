import { z } from 'zod'
import { slot } from '../values/value'

/** What happened, when and where, as one document speaks of it. `name` is a proper name ("Operation X"), `what` an event noun. */
export const eventMention = z.object({
  name: z.string().max(200).nullable(),
  what: z.string().max(60).nullable(),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  places: z.array(z.string().max(120)).max(20),
  /** Folded proper names that stand near it: what it can be known again by. */
  names: z.array(z.string().max(80)).max(40),
  title: z.string().max(300),
  /** The document's own news, or something earlier that it recalls. */
  role: z.enum(['main', 'background']),
})
export type EventMention = z.infer<typeof eventMention>

/**
 * What a value is the answer to. An absent slot is unknown: neither the same as another's nor different from it.
 * `population` is who or what is counted ("fighter"), `side` whose they are (an ISO country or a party's name),
 * `topic` what a yes, a party or a place answers,
 * `outcome` what became of them ("killed"), `part` the partitive phrase that makes it a part of a larger count.
 */
export const frame = z.object({
  outcome: slot.nullable(),
  population: slot.nullable(),
  side: slot.nullable(),
  unit: slot.nullable(),
  place: slot.nullable(),
  part: slot.nullable(),
  topic: slot.nullable().default(null),
  /** What span of time a sum or share is of, as `from/to` (ISO days). */
  period: slot.nullable().default(null),
  event: eventMention,
})
export type Frame = z.infer<typeof frame>
