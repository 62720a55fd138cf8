import { z } from 'zod'
import { reading, value } from '../values/value'
import { frame } from './frame'

/** Exact words in a capture, with what stands around them (W3C text quote and position selectors; UTF-16 offsets). */
export const quotation = z.object({
  exact: z.string().min(1).max(2000),
  prefix: z.string().max(32),
  suffix: z.string().max(32),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type Quotation = z.infer<typeof quotation>

/**
 * Who says it through whom. `claimant` is in the words of the document (or its publisher, when nobody else speaks; for a sum that it
 * only recalls as given out before, a phrase that says so);
 * `party` is the identity that claimants in other wordings share; `via` runs from spokesperson to outlet.
 */
export const attribution = z.object({
  claimant: z.string().min(1).max(300),
  party: z.string().min(1).max(300),
  via: z.array(z.string().max(300)).max(8),
  mode: z.enum(['direct', 'indirect', 'none']),
  how: z.enum(['verb', 'according', 'nominal', 'pronoun', 'carried', 'back-reference', 'publisher', 'person']),
  certainty: z.enum(['sure', 'likely']),
})
export type Attribution = z.infer<typeof attribution>

/** A reading with who says it, its quotation, and what it answers: what a person accepts, corrects or rejects. */
export const attributedReading = reading.extend({ quotation, attribution, frame, asOf: z.iso.date().nullable() })
export type AttributedReading = z.infer<typeof attributedReading>

/** One claimant's answer to one question. */
export const claim = z.object({
  id: z.string(),
  document: z.string(),
  quotation,
  /** Where the words of the value stand in the capture: first offset, and the one after the last. */
  said: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  attribution,
  value,
  frame,
  assumed: reading.shape.assumed,
  asOf: z.iso.date().nullable(),
  published: z.iso.date().nullable(),
  /** The first document in the chain of copies and relays that this claim came through. */
  origin: z.string(),
  /** Whether it surely belongs on its question; `possible` makes its conflicts possible ones. */
  placed: z.enum(['firm', 'possible']),
})
export type Claim = z.infer<typeof claim>
