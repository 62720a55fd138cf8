import type { SourceDocument } from '../../text/document'
import { type Sentence, sentencesOf } from '../../text/sentences'
import { indexFrom, type Token } from '../../text/words'
import { type DateFound, datesAndSpans } from '../../values/date/read'
import type { Breakdown } from '../../values/quantity/breakdowns'
import type { Figure } from '../../values/quantity/figures'
import { readFigures } from '../../values/quantity/read'
import type { Reading } from '../../values/value'
import type { Words } from './finding'

/** One sentence as the checks see it: its dates, its figures (one reading a figure) and which figures are parts of which. */
export type Passage = { sentence: Sentence; tokens: Token[]; dates: DateFound[]; figures: Figure[]; readings: Reading[]; breakdowns: Breakdown[] }

/** A sentence with more figures than this is a table: which of them are parts of which is not judged. */
const mostFigures = 60

/** The sentences of a document's body, in order, read once for all checks. */
export function passagesOf({ body, lang, published, title }: SourceDocument): Passage[] {
  return sentencesOf(body, lang, title).flatMap((sentence) => {
    if (sentence.role === 'furniture') return []
    const spans = datesAndSpans(sentence.tokens, lang, published)
    const read = readFigures(sentence.tokens, lang, spans, body)
    return [{ sentence, tokens: sentence.tokens, dates: spans.flatMap(({ found }) => found ?? []), ...read, breakdowns: read.figures.length > mostFigures ? [] : read.breakdowns }]
  })
}

/** The words of a document's body from one token to another (excluded), with where they stand. */
export function wordsAt(tokens: Token[], from: number, to: number, body: string): Words {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  return { in: 'body', start, end, exact: body.slice(start, end) }
}

/** The words of a reading with the noun that it counts. */
export function wordsOf(reading: Reading, figure: Figure, tokens: Token[], body: string): Words {
  const from = indexFrom(tokens, reading.start)
  return wordsAt(tokens, from, Math.max(figure.to, figure.noun.end, from + 1), body)
}

/** The one number that a reading states, or null when it is hedged, a range or denied. */
export const exactly = ({ value, denied }: Reading): number | null => (value.kind === 'quantity' && !denied && !value.approx && value.min !== null && value.min === value.max ? value.min : null)
