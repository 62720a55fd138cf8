import { isCapital, isMark, type Token, tokenAt } from '../../text/words'
import { isHyphen } from './cardinals'
import type { Lexicon } from './lexicon'
import type { Numeral } from './numerals'

/** What is known of a number when it is decided whether it is a figure: a hedge or range, a counted noun or unit after it. */
export type Setting = { hedged: boolean; range: boolean; countable: boolean; measured: boolean; /** What is counted is named, not only what became of it. */ named: boolean }

const isYear = (token: Token) => token.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.text)
const clockMarks = new Set([':', '/'])

/** Whether digits or words at `numeral` are something else than a figure: an age, a clock time, a model, a score, a year, an article. */
export function isNoFigure(tokens: Token[], numeral: Numeral, lexicon: Lexicon, setting: Setting): boolean {
  const first = tokenAt(tokens, numeral.from)
  const before = tokenAt(tokens, numeral.from - 1)
  const next = tokenAt(tokens, numeral.to)
  const plain = !setting.hedged && !setting.countable
  // "point 12 of the plan", but "at one point 12 soldiers".
  // "aged 8 and 12 died", but "in phase 3, 12 died".
  const listed = plain || (!setting.hedged && !setting.named && lexicon.and.has(before.fold))
  const begin = listed ? listStart(tokens, numeral.from, lexicon) : numeral.from
  if (!setting.hedged && !setting.measured && lexicon.notBefore.endingAt(tokens, skipMarks(tokens, begin)) && !lexicon.idioms.endingAt(tokens, begin)) return true
  // "enfants de 4, 5 et 6 ans"
  const end = plain ? listEnd(tokens, numeral.to, lexicon) : numeral.to
  if (end > numeral.to && lexicon.and.has(tokenAt(tokens, end - 2).fold) && lexicon.notAfter.startingAt(tokens, end)) return true
  const after = isHyphen(next) ? numeral.to + 1 : numeral.to
  const ended = lexicon.notAfter.startingAt(tokens, after)
  const lasts = lexicon.lasting.has(before.fold) && !lexicon.notBefore.endingAt(tokens, numeral.from)
  if (ended && !(lasts && lexicon.units.startingAt(tokens, after)?.value === 'year')) return true
  if (next.fold === "'s") return true
  if (first.kind === 'number') return isMarked(tokens, numeral, lexicon, setting) || (plain && isNamed(tokens, numeral, lexicon))
  if (plain && isAge(tokens, numeral)) return true
  if (/^\p{Lu}\p{Ll}/u.test(first.text) && numeral.from > 0 && !isMark(before, '.!?:“«"(–—-') && !titleCase(tokens, numeral)) return true
  return isHyphen(next) && Boolean(next.glued) && tokenAt(tokens, numeral.to + 1).glued === true && !setting.countable && tokenAt(tokens, numeral.to + 1).kind === 'word'
}

const isNumber = (tokens: Token[], at: number, lexicon: Lexicon): boolean => tokenAt(tokens, at).kind === 'number' || lexicon.words.startingAt(tokens, at)?.length === 1

/** Numbers of a list that are looked at before the last, at most. */
const mostListed = 30

/** "aged 8, 9 and 12": where the list begins that a number ends. */
function listStart(tokens: Token[], at: number, lexicon: Lexicon): number {
  let from = at
  while (at - from < 2 * mostListed && joins(tokenAt(tokens, from - 1), lexicon) && isNumber(tokens, from - 2, lexicon)) from -= 2
  return from
}

/** "de 4, 5 et 6 ans": where the list ends that a number begins. */
function listEnd(tokens: Token[], at: number, lexicon: Lexicon): number {
  let to = at
  while (to - at < 2 * mostListed && joins(tokenAt(tokens, to), lexicon) && isNumber(tokens, to + 1, lexicon)) to += 2
  return to
}

const joins = (token: Token, lexicon: Lexicon): boolean => token.text === ',' || lexicon.and.has(token.fold)

/** Digits that their own marks say are no figure: "4th", "15:30", "3-1", "020 7946", "10 Downing Street". */
function isMarked(tokens: Token[], numeral: Numeral, lexicon: Lexicon, { range, countable, hedged }: Setting): boolean {
  const [first, before, next, then] = [numeral.from, numeral.from - 1, numeral.to, numeral.to + 1].map((at) => tokenAt(tokens, at)) as [Token, Token, Token, Token]
  // "1) The mill": an item of a list.
  if (numeral.from === 0 && next.text === ')') return true
  // "4.º": an ordinal with its point.
  if (next.glued && next.text === '.' && then.glued && lexicon.ordinal.has(then.fold)) return true
  if (next.glued && clockMarks.has(next.text) && then.kind === 'number') return true
  if (before.glued && clockMarks.has(before.text) && (tokenAt(tokens, numeral.from - 2).kind === 'number' || first.glued)) return true
  // "6 h 30": the minutes.
  if (tokenAt(tokens, numeral.from - 2).kind === 'number' && lexicon.units.endingAt(tokens, numeral.from)?.value === 'hour' && /^[0-5]\d$/.test(first.text)) return true
  if (/^0\d+$/.test(first.text) && !/^0+$/.test(first.text)) return true
  if (/^\d{2,4}$/.test(first.text) && besideZero(tokens, numeral)) return true
  const dashed = (a: Token, b: Token) => isMark(a, '-–‑') && a.glued && b.kind === 'number' && b.glued
  const paired = dashed(next, then) || (dashed(before, first) && tokenAt(tokens, numeral.from - 2).kind === 'number')
  if (paired && (!range || (!countable && !hedged))) return true
  if (paired && range && small(first) && small(then) && !countable) return true
  if (first.glued && isHyphen(before) && before.glued) return tokenAt(tokens, numeral.from - 2).kind !== 'number'
  return isAddress(tokens, numeral.to, lexicon)
}

const small = (token: Token): boolean => (token.value ?? 100) <= 20

/** "01 23 45 67 89": pairs of digits in a row that began with a zero. */
function besideZero(tokens: Token[], numeral: Numeral): boolean {
  for (let i = numeral.from - 1; i >= numeral.from - 5; i--) {
    const text = tokenAt(tokens, i).text
    if (!/^\d{2,4}$/.test(text)) return false
    if (/^0/.test(text)) return true
  }
  return false
}

/** "10 Downing Street", "44 rue de Rivoli". */
function isAddress(tokens: Token[], to: number, lexicon: Lexicon): boolean {
  // "44, rue de Rivoli"
  const at = tokenAt(tokens, to).text === ',' ? to + 1 : to
  if (lexicon.streets.has(tokenAt(tokens, at).fold) && (isCapital(tokenAt(tokens, at)) || isCapital(tokenAt(tokens, at + 1)) || isCapital(tokenAt(tokens, at + 2)) || isCapital(tokenAt(tokens, at + 3)))) return true
  for (let i = at; i < at + 3 && isCapital(tokenAt(tokens, i)); i++) if (lexicon.streets.has(tokenAt(tokens, i + 1).fold) && isCapital(tokenAt(tokens, i + 1))) return true
  return false
}

/** Bare digits that belong to a name or stand for an age: "Mirage 2000", "Windows 95", "the suspect, 27, said". */
function isNamed(tokens: Token[], numeral: Numeral, lexicon: Lexicon): boolean {
  const [first, before, next] = [numeral.from, numeral.from - 1, numeral.to].map((at) => tokenAt(tokens, at)) as [Token, Token, Token]
  if (isYear(first) && numeral.to === numeral.from + 1) return true
  const opens = isMark(tokenAt(tokens, numeral.from - 2), '.!?:')
  // "Mirage 2000" is a name; "the CGT 280.000" a count.
  if (isCapital(before) && !lexicon.indefinite.has(before.fold) && /^\d{1,4}(?:[.,]\d{1,2})?$/.test(first.text) && !opens && (numeral.from > 1 || tokenAt(tokens, numeral.from + 1).kind === 'word')) return true
  const aside = before.text === ',' && (next.text === ',' || next.text === ')') && first.text.length <= 2
  if (aside && tokenAt(tokens, numeral.from - 2).kind === 'word') return true
  return before.text === '(' && next.text === ')'
}

/** "Maria Lopez, forty-five, said": an age in words, after a name. */
const isAge = (tokens: Token[], { from, to, value }: Numeral): boolean =>
  tokenAt(tokens, from - 1).text === ',' && tokenAt(tokens, to).text === ',' && isCapital(tokenAt(tokens, from - 2)) && isCapital(tokenAt(tokens, from - 3)) && value <= 120

/** Whether a headline writes every word with a capital, so that a number's own says nothing: seen from its neighbours. */
function titleCase(tokens: Token[], numeral: Numeral): boolean {
  const near = tokens.slice(Math.max(0, numeral.from - 4), numeral.to + 4).filter((token) => token.kind === 'word' && token.fold.length > 3)
  return near.length > 3 && near.every(isCapital)
}

const skipMarks = (tokens: Token[], index: number): number => (tokenAt(tokens, index - 1).text === '.' || tokenAt(tokens, index - 1).text === '°' ? index - 1 : index)
