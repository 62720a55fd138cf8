import type { Lang } from '../languages'
import { sentencesOf } from '../text/sentences'
import type { Token } from '../text/words'
import { answers } from './answer'
import { readAnswers } from './answer/read'
import { dates } from './date'
import { datesAndSpans, readDates } from './date/read'
import { parties } from './parties'
import { readParties } from './parties/read'
import { places } from './place'
import { readPlaces } from './place/read'
import { quantities } from './quantity'
import { readQuantities } from './quantity/read'
import type { Kind } from './kind'
import type { Comparison, Extent, Reading, Value } from './value'

/** The values of one sentence's tokens, in order. Dates are read first, so that their numbers are not taken for figures. */
export function readSentence(tokens: Token[], lang: Lang, published: string | null, text: string): Reading[] {
  const spans = datesAndSpans(tokens, lang, published)
  const days = spans.flatMap(({ found }) => found ?? [])
  return [...readDates(tokens, days, text), ...readQuantities(tokens, lang, spans, text), ...readAnswers(tokens, lang, text), ...readParties(tokens, lang, text), ...readPlaces(tokens, lang, text)].sort((a, b) => a.start - b.start)
}

/** The values of every kind in a text, in its order; `published` (ISO day) completes dates. Never throws; linear in the text. */
export function readValues(text: string, lang: Lang, published: string | null): Reading[] {
  return sentencesOf(text, lang).flatMap(({ tokens }) => readSentence(tokens, lang, published, text))
}

/** The kinds, by name: the one list that a new kind joins. Each entry takes and gives its own kind's values only. */
const kindOf: { [K in Value['kind']]: Kind<Extract<Value, { kind: K }>> } = { quantity: quantities, date: dates, answer: answers, parties, place: places }

/** The kind that a value belongs to; the map above pairs each name with its own values, which the compiler cannot follow through an index. */
const of = (value: Value) => kindOf[value.kind] as Kind<Value>

/** How two values stand; values of different kinds are incomparable. */
export const compareValues = (a: Value, b: Value): Comparison =>
  a.kind === b.kind ? of(a).compare(a, b) : { relation: 'incomparable', strength: 'hard', because: { code: 'kinds-differ', values: { a: a.kind, b: b.kind } } }

/** A value in words that `readValues` reads back to it. */
export const describeValue = (value: Value, lang: Lang): string => of(value).describe(value, lang)

/** The value's place on an axis, or null when it cannot be drawn on one. */
export const extentOf = (value: Value): Extent | null => of(value).extent(value)
