import { type Lang, languages } from '../../languages'
import { eachLang } from '../../languages/each'
import { lookups } from '../../languages/lookup'
import { compilePhrases } from '../../text/phrases'
import type { SourceDocument } from '../../text/document'
import { isMark, type Token, tokenAt } from '../../text/words'
import { dayNumber } from '../../values/date/calendar'
import type { DateFound } from '../../values/date/read'
import type { Figure } from '../../values/quantity/figures'
import { lexicons } from '../../values/quantity/lexicon'
import type { Finding, Words } from './finding'
import { exactly, type Passage, wordsAt } from './passage'

/** A stated length of something that happened: how many days, and by how many it may be rounded. */
type Length = { happening: string | null; days: number; slack: number; at: number; quote: Words; apposed: DateFound | null }
type Stated = { happening: string | null; date: DateFound; at: number; quote: Words }

const lasted = eachLang((lang) => compilePhrases(lang, [[languages[lang].breakdown.lasted, true as const]]))
/** Tokens between a length and what lasted, between a date and what happened then; sentences between the two, fewer where the date names nothing that happened. */
const reach = { length: 4, date: 14, sentences: 12, unnamed: 3 } as const

/** Lengths and spans of days that are set against one another in a document, at most. */
const most = 200

/**
 * How long something lasted against the days given for it: "a 10-day operation" against "between June 8 and 18".
 * Counted with both ends and without one; a length that only the second fits depends on that reading. One length and one
 * span of days for one kind of happening, close together; a document that gives more is not judged. Days that name nothing
 * that happened are taken to be the length's only where they nearly fit it.
 */
export function checkDurations({ body, lang }: SourceDocument, passages: Passage[]): Finding[] {
  const lengths = passages.flatMap((passage, at) => passage.figures.flatMap((figure, i) => lengthOf(passage, figure, i, at, lang, body) ?? [])).slice(0, most)
  const spans = passages.flatMap((passage, at) => passage.dates.flatMap((date): Stated[] => (date.value.precision === 'span' ? [{ happening: happeningNear(passage.tokens, date, lang), date, at, quote: wordsAt(passage.tokens, date.from, date.to, body) }] : []))).slice(0, most)
  return lengths.flatMap((length): Finding[] => {
    const apposed = spans.filter(({ date }) => date === length.apposed)
    const named = apposed.length > 0 ? apposed : spans.filter(({ happening, at }) => (happening === length.happening || (happening === null && at === length.at)) && Math.abs(at - length.at) <= reach.sentences)
    const unnamed = spans.filter(({ happening, at }) => happening === null && Math.abs(at - length.at) <= reach.unnamed)
    const own = named.length > 0 ? named : unnamed
    const distinct = new Set(own.map(({ date }) => `${date.value.from} ${date.value.to}`))
    const others = apposed.length > 0 ? [] : lengths.filter(({ happening, days }) => happening === length.happening && days !== length.days)
    const [span] = own.toSorted((a, b) => Math.abs(a.at - length.at) - Math.abs(b.at - length.at))
    if (!span || distinct.size > 1 || others.length > 0) return []
    const exclusive = dayNumber(span.date.value.to) - dayNumber(span.date.value.from)
    const inclusive = exclusive + 1
    if (Math.abs(inclusive - length.days) <= length.slack) return []
    const oneEnd = Math.abs(exclusive - length.days) <= length.slack
    if (!oneEnd && named.length === 0) return []
    const values = { days: length.days, from: span.date.value.from, to: span.date.value.to, inclusive, exclusive }
    return [{ check: 'duration', strength: oneEnd ? 'reading-dependent' : 'hard', because: { code: oneEnd ? 'duration-one-end' : 'duration-and-dates', values }, quotes: [length.quote, span.quote] }]
  }).filter((found, i, all) => all.findIndex((other) => other.quotes[1]?.start === found.quotes[1]?.start && other.because.values.days === found.because.values.days) === i)
}

/** "a 10-day operation", "an operation of ten days", "the operation lasted ten days", "une opération de dix jours"; weeks within three days. */
function lengthOf({ tokens, readings, dates }: Passage, figure: Figure, i: number, at: number, lang: Lang, body: string): Length | null {
  const reading = readings[i]
  const count = reading ? exactly(reading) : null
  const unit = reading?.value.kind === 'quantity' ? reading.value.unit : ''
  if (count === null || (unit !== 'day' && unit !== 'week') || !Number.isInteger(count)) return null
  const of = lexicons[lang].of.endingAt(tokens, figure.from)
  const verb = lasted[lang].endingAt(tokens, figure.from)
  const before = of || verb ? happeningBefore(tokens, figure.from - (of ?? verb ?? { length: 0 }).length, verb !== null, lang) : null
  const joined = tokens.slice(figure.from, figure.to).some(({ text }) => text === '-')
  const after = before === null && joined ? happeningAfter(tokens, figure.to, lang) : null
  const found = before ?? after
  // "for ten days, from 8 to 17 June"; "from 8 to 17 June (ten days)".
  const apposed = dates.find((date) => date.value.precision === 'span' && ((date.from === figure.to + 1 && apposing.has(tokenAt(tokens, figure.to).text)) || (figure.from === date.to + 1 && tokenAt(tokens, date.to).text === '(' && tokenAt(tokens, figure.to).text === ')'))) ?? null
  if (!found && !apposed) return null
  const [from, to] = [Math.min(found?.from ?? figure.from, figure.from), Math.max(found?.to ?? figure.to, figure.to)]
  return { happening: found?.value ?? null, days: unit === 'week' ? 7 * count : count, slack: unit === 'week' ? 3 : 0, at, quote: wordsAt(tokens, from, to, body), apposed }
}

const apposing = new Set([',', '(', ':', '–', '—'])

type Happened = { value: string; from: number; to: number }

/** The happening whose noun stands a few words before: for a verb, as its subject in the same clause. */
function happeningBefore(tokens: Token[], before: number, verb: boolean, lang: Lang): Happened | null {
  // "the exercise, which lasted ten days"
  const relative = verb && lookups[lang].clause.startingAt(tokens, before - 1) !== null && tokenAt(tokens, before - 2).text === ','
  const end = relative ? before - 2 : before
  for (let to = end; to > Math.max(0, end - (verb ? 8 : 1)); to--) {
    if (isMark(tokenAt(tokens, to - 1), ',;:.()“”«»') || lookups[lang].clause.startingAt(tokens, to - 1)) return null
    const hit = lookups[lang].happenings.endingAt(tokens, to)
    if (hit) return { value: hit.value, from: to - hit.length, to }
  }
  return null
}

function happeningAfter(tokens: Token[], from: number, lang: Lang): Happened | null {
  for (let at = from; at < from + reach.length; at++) {
    if (tokenAt(tokens, at).kind !== 'word') return null
    const hit = lookups[lang].happenings.startingAt(tokens, at)
    if (hit) return { value: hit.value, from: at, to: at + hit.length }
  }
  return null
}

/** The nearest happening to a date in its own clause, before or after it. */
function happeningNear(tokens: Token[], date: DateFound, lang: Lang): string | null {
  const near = [...Array(reach.date).keys()].flatMap((step) => {
    const before = clear(tokens, date.from - step, date.from, lang) ? lookups[lang].happenings.endingAt(tokens, date.from - step) : null
    const after = clear(tokens, date.to, date.to + step, lang) ? lookups[lang].happenings.startingAt(tokens, date.to + step) : null
    return [before?.value ?? [], after?.value ?? []].flat()
  })
  return near[0] ?? null
}

const clear = (tokens: Token[], from: number, to: number, lang: Lang): boolean => from >= 0 && !tokens.slice(from, to).some(({ text }, i) => /^[;:.()]$/.test(text) || lookups[lang].clause.startingAt(tokens, from + i))
