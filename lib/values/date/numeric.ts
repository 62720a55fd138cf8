import { type Token, tokenAt } from '../../text/words'
import type { DateLexicon } from './lexicon'

/** A date in figures: the token after it and its parts. */
export type Numeric = { to: number; day: number | null; month: number; year: number | null }

const forms: { pattern: RegExp; parts: ('y' | 'm' | 'd' | 'a' | 'b')[] }[] = [
  { pattern: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, parts: ['y', 'm', 'd'] },
  { pattern: /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/, parts: ['a', 'b', 'y'] },
  { pattern: /^(\d{4})[-/](\p{L}{3,9})\.?[-/](\d{1,2})(?!\d)/u, parts: ['y', 'm', 'd'] },
  { pattern: /^(\d{4})[-/](\d{1,2})[-/](\p{L}{3,9})(?!\p{L})/u, parts: ['y', 'd', 'm'] },
  { pattern: /^(\p{L}{3,9})[-/](\d{1,2})[-/](\d{4})(?!\d)/u, parts: ['m', 'd', 'y'] },
  { pattern: /^(\p{L}{3,9})-(\d{1,2})(?![\d/-])/u, parts: ['m', 'd'] },
  { pattern: /^(\d{4})-(\d{1,2})(?![\d/-])/, parts: ['y', 'm'] },
  { pattern: /^(\d{1,2})[-/](\d{4})(?!\d)/, parts: ['m', 'y'] },
]
/** With a point both have two figures: "1.2" is a number. */
const short = /^(?:(\d{1,2})\/(\d{1,2})|(\d\d)\.(\d\d))(?![\d/%])/
/** "02 04 2009", "2009 04 02": two figures, two figures, a year. */
const spaced: typeof forms = [
  { pattern: /^(\d\d) (\d\d) ((?:19|20)\d\d)$/, parts: ['d', 'm', 'y'] },
  { pattern: /^((?:19|20)\d\d) (\d\d) (\d\d)$/, parts: ['y', 'm', 'd'] },
]

/** "2019-06-08", "08/06/2019" in the language's order, "23/Sep/2020", "12-2015"; "22/04" where a date is expected (`asked`) or it can be nothing else. */
export function numericAt(tokens: Token[], at: number, lexicon: DateLexicon, asked: boolean): Numeric | null {
  const first = tokenAt(tokens, at)
  if (first.kind !== 'number' && !lexicon.months.has(first.fold)) return null
  let text = first.text.toLowerCase()
  for (let end = at + 1; tokenAt(tokens, end).glued && end < at + 9; end++) text += tokenAt(tokens, end).fold
  const apart = [0, 1, 2].map((step) => tokenAt(tokens, at + step).text).join(' ')
  // Most numbers stand alone, and are looked at no further.
  const alone = !tokenAt(tokens, at + 1).glued && !text.includes('.')
  for (const [written, list] of [[text, alone ? [] : forms], [apart, spaced]] as const) {
    for (const { pattern, parts } of list) {
      const match = pattern.exec(written)
      const found = match && fromParts(match.slice(1).filter((part) => !/[-/.]/.test(part)), parts, lexicon)
      const to = match ? tokenAfter(tokens, at, match[0].length) : 0
      if (found && to) return { to, ...found }
    }
  }
  return alone ? null : shortForm(tokens, at, text, lexicon, asked)
}

/** The token after the first `length` characters from token `at`, or 0 when that is inside one. */
function tokenAfter(tokens: Token[], at: number, length: number): number {
  const stop = (tokens[at]?.start ?? 0) + length
  for (let i = at; i < at + 10; i++) if (tokens[i]?.end === stop) return i + 1
  return 0
}

function fromParts(values: string[], parts: (typeof forms)[number]['parts'], lexicon: DateLexicon): Omit<Numeric, 'to'> | null {
  const read: Record<string, number> = {}
  values.forEach((value, i) => {
    const part = parts[i] ?? 'd'
    read[part] = /^\d/.test(value) ? Number(value) : (lexicon.months.get(value) ?? -1) + 1
    if (part === 'y' && value.length === 2) read[part] = Number(value) + (Number(value) > 35 ? 1900 : 2000)
  })
  const { a = 0, b } = read
  if (b !== undefined) {
    const dayFirst = lexicon.numeric === 'dmy' ? b <= 12 : a > 12
    read.d = dayFirst ? a : b
    read.m = dayFirst ? b : a
  }
  const { y = null, m = 0, d = null } = read
  if (m < 1 || m > 12 || (d !== null && (d < 1 || d > 31)) || (y !== null && (y < 1000 || y > 2199))) return null
  return { day: d, month: m, year: y }
}

function shortForm(tokens: Token[], at: number, text: string, lexicon: DateLexicon, asked: boolean): Numeric | null {
  const match = short.exec(text)
  if (!match) return null
  const [first = '', second = ''] = match[1] ? [match[1], match[2]] : [match[3], match[4]]
  const [a, b] = [Number(first), Number(second)]
  const placed = asked || lexicon.on.has(tokenAt(tokens, at - 1).fold) || Boolean(lexicon.which.endingAt(tokens, at)) || Boolean(lexicon.from.endingAt(tokens, at)) || Boolean(lexicon.to.endingAt(tokens, at)) || at === 0
  if (lexicon.names.has(match[0])) return null
  const plain = match[0].includes('/') && (/^0\d/.test(second) || /^0\d/.test(first))
  if (match[0].includes('.') ? !(asked && tokenAt(tokens, at - 1).kind === 'word') : !placed && !plain) return null
  const found = fromParts([first, second], ['a', 'b'], lexicon)
  const to = tokenAfter(tokens, at, match[0].length)
  // "3/4 left", "1/12 of them left".
  const fraction = a < b && !/^0/.test(match[0]) && ((b <= 10 && at === 0 && tokens[to] !== undefined) || (!asked && tokenAt(tokens, to).kind === 'word' && lexicon.of.startingAt(tokens, to) !== null))
  return found && to && !fraction ? { to, ...found } : null
}
