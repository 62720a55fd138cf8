import type { Lang } from '../languages'
import { sentencesOf } from '../text/sentences'
import type { Token } from '../text/words'
import { answers } from './answer'
import { readAnswers } from './answer/read'
import { dates } from './date'
import { datesAndSpans, readDates } from './date/read'
import type { Kind } from './kind'
import { partiesKind } from './parties'
import { readParties } from './parties/read'
import { places } from './place'
import { readPlaces } from './place/read'
import { quantities } from './quantity'
import { readQuantities } from './quantity/read'
import type { Comparison, Extent, Reading, Value } from './value'

const kinds = { quantity: quantities, date: dates, place: places, parties: partiesKind, answer: answers }

/** A value's own kind; what it is asked is always a value of that kind. */
const kindOf = (value: Value): Kind<Value> => kinds[value.kind] as Kind<Value> // the key and the kind agree, which TypeScript cannot follow

/** The values of one sentence's tokens, in order. Dates are read first, so that their numbers are not taken for figures. */
export function readSentence(tokens: Token[], lang: Lang, published: string | null, text: string): Reading[] {
  const spans = datesAndSpans(tokens, lang, published)
  const days = spans.flatMap(({ found }) => found ?? [])
  return [...readDates(tokens, days, text), ...readQuantities(tokens, lang, spans, text), ...readWords(tokens, lang, text)].sort((a, b) => a.start - b.start)
}

/** The values that are no figures: places, parties and answers. */
export const readWords = (tokens: Token[], lang: Lang, text: string): Reading[] => [...readPlaces(tokens, lang, text), ...readParties(tokens, lang, text), ...readAnswers(tokens, lang, text)]

/** The values of every kind in a text, in its order; `published` (ISO day) completes dates. Never throws; linear in the text. */
export function readValues(text: string, lang: Lang, published: string | null): Reading[] {
  return sentencesOf(text, lang).flatMap(({ tokens }) => readSentence(tokens, lang, published, text))
}

/** How two values stand; values of different kinds are incomparable. */
export function compareValues(a: Value, b: Value): Comparison {
  if (a.kind === b.kind) return kindOf(a).compare(a, b)
  return { relation: 'incomparable', strength: 'hard', because: { code: 'kinds-differ', values: { a: a.kind, b: b.kind } } }
}

/** A value in words; those of figures, dates and answers read back to it. */
export const describeValue = (value: Value, lang: Lang): string => kindOf(value).describe(value, lang)

/** The value's place on an axis, or null when it cannot be drawn on one. */
export const extentOf = (value: Value): Extent | null => kindOf(value).extent(value)
