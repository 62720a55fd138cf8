import type { Lang } from '../languages'
import { sentencesOf } from '../text/sentences'
import type { Token } from '../text/words'
import { dates } from './date'
import { datesAndSpans, readDates } from './date/read'
import { quantities } from './quantity'
import { readQuantities } from './quantity/read'
import type { Comparison, Extent, Reading, Value } from './value'

/** The values of one sentence's tokens, in order. Dates are read first, so that their numbers are not taken for figures. */
export function readSentence(tokens: Token[], lang: Lang, published: string | null, text: string): Reading[] {
  const spans = datesAndSpans(tokens, lang, published)
  const days = spans.flatMap(({ found }) => found ?? [])
  return [...readDates(tokens, days, text), ...readQuantities(tokens, lang, spans, text)].sort((a, b) => a.start - b.start)
}

/** The values of every kind in a text, in its order; `published` (ISO day) completes dates. Never throws; linear in the text. */
export function readValues(text: string, lang: Lang, published: string | null): Reading[] {
  return sentencesOf(text, lang).flatMap(({ tokens }) => readSentence(tokens, lang, published, text))
}

/** How two values stand; values of different kinds are incomparable. */
export function compareValues(a: Value, b: Value): Comparison {
  if (a.kind === 'quantity' && b.kind === 'quantity') return quantities.compare(a, b)
  if (a.kind === 'date' && b.kind === 'date') return dates.compare(a, b)
  return { relation: 'incomparable', strength: 'hard', because: { code: 'kinds-differ', values: { a: a.kind, b: b.kind } } }
}

/** A value in words that `readValues` reads back to it. */
export const describeValue = (value: Value, lang: Lang): string => (value.kind === 'quantity' ? quantities.describe(value, lang) : dates.describe(value, lang))

/** The value's place on an axis, or null when it cannot be drawn on one. */
export const extentOf = (value: Value): Extent | null => (value.kind === 'quantity' ? quantities.extent(value) : dates.extent(value))
