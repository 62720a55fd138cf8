import type { AttributedReading } from '../../claims/claim'
import { populationLikeness } from '../../claims/scope'
import { readDocument } from '../../claims/read'
import { type Lang, languages } from '../../languages'
import type { SourceDocument } from '../../text/document'
import { fold } from '../../text/words'
import { compareValues, readValues } from '../../values'
import { dayNumber } from '../../values/date/calendar'
import type { Quantity } from '../../values/quantity/schema'
import type { Reading } from '../../values/value'
import type { Finding } from './finding'

/** Exact figures that may add up to the title's are tried together, up to so many. */
const mostSummed = 10

/** A count in the title that no figure of the body agrees with: the same outcome and people, in the document's own news. */
export function checkTitle(document: SourceDocument): Finding[] {
  const { title, lang, published, body } = document
  const heads = readValues(title, lang, published).filter(({ kind, counted, denied }) => kind === 'quantity' && counted?.outcome?.from === 'explicit' && !counted.part && !denied).filter(({ quote }) => !isArticle(quote, lang))
  if (heads.length === 0) return []
  const figures = readDocument(document).filter(({ kind }) => kind === 'quantity')
  return heads.flatMap((head): Finding[] => {
    const same = figures.filter((figure) => isNews(figure, published) && counts(head, figure, fold(title)))
    const first = same[0]
    const figure = head.value
    if (!first || figure.kind !== 'quantity' || heads.some((other) => other !== head && other.value.kind === 'quantity' && other.counted?.outcome?.value === head.counted?.outcome?.value)) return []
    // Any figure that fits, whatever it counts, or a sum of some, may be what the title means.
    const agrees = figures.some(({ value }) => value.kind === 'quantity' && value.unit === figure.unit && fits(figure, value))
    if (agrees || sums(figures.filter(({ counted }) => counted?.outcome?.value === head.counted?.outcome?.value)).some((sum) => fits(figure, { ...figure, min: sum, max: sum, minExclusive: false, maxExclusive: false, approx: false }))) return []
    const quote = { in: 'body' as const, start: first.start, end: first.end, exact: body.slice(first.start, first.end) }
    return [{ check: 'title', strength: 'hard', because: { code: 'title-and-body', values: { title: head.quote, body: first.quote } }, quotes: [{ in: 'title', start: head.start, end: head.end, exact: head.quote }, quote] }]
  })
}

/** Whether a figure is only a word that may be the article: "a dead man", "Un mort" need not count. */
const isArticle = (quote: string, lang: Lang): boolean => {
  const { article, one } = languages[lang].numerals
  return article.split('|').includes(fold(quote)) && !one.split('|').includes(fold(quote))
}

/** Days before its publication that a document's own news may have happened. */
const newsDays = 14

/** Whether a figure is of the document's own news: no other day is named for it. */
const isNews = ({ frame: { event } }: AttributedReading, published: string | null): boolean => event.role === 'main' || (event.to !== null && published !== null && dayNumber(published) - dayNumber(event.to) <= newsDays)

function counts(head: Reading, figure: AttributedReading, title: string): boolean {
  const { counted, value, denied, frame } = figure
  if (!counted || counted.part || denied || value.kind !== 'quantity' || head.value.kind !== 'quantity' || value.unit !== head.value.unit) return false
  if (counted.outcome?.value !== head.counted?.outcome?.value || counted.outcome?.from !== 'explicit') return false
  return populationLikeness(head.counted?.population?.value ?? null, counted.population?.value ?? null) !== 'different'
    && (counted.population?.value ?? null) === (head.counted?.population?.value ?? counted.population?.value ?? null)
    && (counted.side?.value ?? null) === (head.counted?.side?.value ?? null) && (frame.place === null || title.includes(fold(frame.place.value)))
}

/** Whether two figures can be one number, or one of them the other as titles round it: "300" for 296. */
function fits(a: Quantity, b: Quantity): boolean {
  if (compareValues(a, b).relation !== 'apart') return true
  const [x, y] = [a.min ?? a.max ?? 0, b.min ?? b.max ?? 0]
  const unit = 10 ** (String(Math.trunc(Math.abs(x))).length - String(Math.trunc(Math.abs(x))).replace(/0+$/, '').length)
  return unit > 1 && Math.abs(x - y) < unit
}

/** The sums of two figures or more; every subset of the first ten. */
function sums(figures: AttributedReading[]): number[] {
  const values = [...new Set(figures.flatMap(({ value }) => (value.kind === 'quantity' && value.min !== null ? [value.min] : [])))].slice(0, mostSummed)
  return [...Array(2 ** values.length).keys()].filter((mask) => mask & (mask - 1)).map((mask) => values.reduce((sum, value, i) => (mask & (1 << i) ? sum + value : sum), 0))
}
