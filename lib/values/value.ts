import { z } from 'zod'
import { reasonCodes } from '../languages/sentences'
import { answer } from './answer/schema'
import { date } from './date/schema'
import { parties } from './parties/schema'
import { place } from './place/schema'
import { quantity } from './quantity/schema'

/** What a claim says. One member a kind of value; each kind's folder owns its member. */
export const value = z.discriminatedUnion('kind', [quantity, date, answer, parties, place])
export type Value = z.infer<typeof value>

/** Every kind of value, in the order of the list above. */
export const kinds = ['quantity', 'date', 'answer', 'parties', 'place'] as const satisfies Value['kind'][]

/** Something the text does not say and the reader supplied, e.g. the year of "8 June"; shown beside the value. */
export const assumption = z.object({
  slot: z.enum(['year', 'month', 'century', 'weekday', 'unit', 'noun', 'order']),
  from: z.enum(['published', 'context', 'convention']),
})
export type Assumption = z.infer<typeof assumption>

/** Where a slot's value came from: the words themselves, the words around them, or a guess that is shown as one. */
export const provenance = z.enum(['explicit', 'inherited', 'assumed'])
export type Provenance = z.infer<typeof provenance>

/** A slot of what is counted: a concept or words, and where they came from. Absent means unknown, not "none". */
export const slot = z.object({ value: z.string().max(200), from: provenance })
export type Slot = z.infer<typeof slot>

/**
 * What a figure counts. `noun`: the head noun as written, base form. `outcome`: basic outcomes joined by "+" ("killed+wounded").
 * `population`: a population concept; `side`: whose they are (ISO 3166 country); `part`: the words that make it a part of a whole.
 */
export const counted = z.object({
  noun: z.string().max(80).nullable(),
  outcome: slot.nullable(),
  population: slot.nullable(),
  side: slot.nullable(),
  part: slot.nullable(),
  /** Where the words of the outcome and noun stand, first and last offset; the quotation covers them. */
  words: z.tuple([z.int(), z.int()]).nullable(),
})
export type Counted = z.infer<typeof counted>

/** A value found in text, with the words it was read from. Offsets are UTF-16 units into the whole text. */
export const reading = z.object({
  kind: z.enum(kinds),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string(),
  value,
  assumed: z.array(assumption),
  counted: counted.nullable(),
  /** The words deny it: "did not kill 18" states anything but 18. */
  denied: z.boolean().optional(),
})
export type Reading = z.infer<typeof reading>

/** How the sets of what two values admit lie to each other. */
export const relationOfValues = z.enum(['same', 'within', 'contains', 'overlaps', 'apart', 'incomparable'])

/** A reason as data: a code and the values it speaks of; put into words by each language's sentences. */
export const reason = z.object({
  code: z.enum(reasonCodes),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Reason = z.infer<typeof reason>

/** `hard`: apart under every reading. `reading-dependent`: a stated convention or scope would join them. */
export const strength = z.enum(['hard', 'reading-dependent'])
export type Strength = z.infer<typeof strength>

export type Comparison = { relation: z.infer<typeof relationOfValues>; strength: Strength; because: Reason }

/** A value's place on an axis (a plain number, or days since 1970-01-01); `soft` is the band that a tolerance admits. */
export type Extent = {
  min: number | null
  max: number | null
  minOpen: boolean
  maxOpen: boolean
  soft: { min: number; max: number } | null
}
