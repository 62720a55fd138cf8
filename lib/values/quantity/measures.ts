import { currencyCodes } from '../../languages/currencies'
import { isMark, type Token, tokenAt } from '../../text/words'
import { is, isHyphen } from './cardinals'
import type { Lexicon } from './lexicon'
import { factor } from './units'

/** The unit of a figure: `unit` concept, the tokens that the figure with its unit spans, and what it does to the number. */
export type Measure = { from: number; to: number; unit: string; times: number; plus: number }

/** The unit that stands beside the number in tokens `from` to `to` (excluded): percent, money before or after it, a measure. */
export function measureOf(tokens: Token[], from: number, to: number, lexicon: Lexicon): Measure | null {
  const percent = lexicon.percent.startingAt(tokens, isHyphen(tokenAt(tokens, to)) ? to + 1 : to)
  if (percent) return { from, to: to + percent.length + (isHyphen(tokenAt(tokens, to)) ? 1 : 0), unit: 'percent', times: 1, plus: 0 }
  const of = lexicon.of.endingAt(tokens, from)
  const before = of && lexicon.percent.endingAt(tokens, from - 1)
  // "a percentage of 12", but "8 per cent of 40 people".
  if (before && !isCounted(tokenAt(tokens, from - 2 - before.length), lexicon)) return { from: from - 1 - before.length, to, unit: 'percent', times: 1, plus: 0 }
  // "a magnitude of 6.4": the one unit that stands before its number.
  const named = lexicon.units.endingAt(tokens, from - (of?.length ?? 0))
  if (named?.value === 'magnitude') return { from: from - (of?.length ?? 0) - named.length, to, unit: 'magnitude', times: 1, plus: 0 }
  return moneyOf(tokens, from, to, lexicon) ?? lengthOf(tokens, from, to, lexicon)
}

/** Whether a word ends a number. */
const isCounted = (token: Token, lexicon: Lexicon): boolean => token.kind === 'number' || Boolean(lexicon.numerals.get(token.fold)?.some(({ role }) => role !== 'article'))

/** "$71.4m", "USD 200", "71 millions de dollars", "120 MEUR", "thirteen dollars and forty-five cents". */
function moneyOf(tokens: Token[], from: number, to: number, lexicon: Lexicon): Measure | null {
  const sign = currencyBefore(tokens, from, lexicon)
  const of = lexicon.of.startingAt(tokens, to)
  const hyphen = isHyphen(tokenAt(tokens, to)) && tokenAt(tokens, to).glued ? 1 : 0
  const after = currencyAfter(tokens, of ? to + of.length : to + hyphen, lexicon)
  const found = sign && (!after || lexicon.currencies.startingAt(tokens, to)?.value !== after.unit) ? sign : after
  if (!found) {
    const cents = lexicon.subunits.startingAt(tokens, to + hyphen)
    const lone = cents && tokenAt(tokens, to + hyphen).text.length > 1
    return lone ? { from, to: to + hyphen + cents.length, unit: cents.value, times: 1, plus: 0 } : null
  }
  if (found === sign) return { from: found.from, to, unit: found.unit, times: found.times, plus: 0 }
  const cents = hundredths(tokens, found.to, lexicon)
  const more = cents.value > 0 ? cents : compound(tokens, found.to, found.unit, lexicon)
  return { from, to: more.to, unit: found.unit, times: found.times, plus: more.value }
}

type Currency = { from: number; to: number; unit: string; times: number }

/** The currency named right before a number; a letter that is a word too belongs to a sign only where it touches it: "A$5", but "a $5 note", "à $5". */
export function currencyEnding(tokens: Token[], at: number, lexicon: Lexicon): { length: number; value: string } | null {
  const named = lexicon.currencies.endingAt(tokens, at)
  const apart = named?.length === 2 && tokenAt(tokens, at - 1).kind === 'mark' && !tokenAt(tokens, at - 1).glued && (lexicon.articles.has(tokenAt(tokens, at - 2).fold) || lexicon.to.startingAt(tokens, at - 2) !== null)
  return apart ? lexicon.currencies.endingAt(tokens.slice(at - 1, at), 1) : named
}

function currencyBefore(tokens: Token[], at: number, lexicon: Lexicon): Currency | null {
  const named = currencyEnding(tokens, at, lexicon)
  // A plural word right before a number belongs to the number before it: "ten rupees 20".
  // "Euro 2016" is a championship.
  if (named && lexicon.notMoneyBefore.has(tokenAt(tokens, at - 1).fold)) return null
  if (named && tokenAt(tokens, at - 1).kind === 'word' && /^(?:19|20)\d\d$/.test(tokenAt(tokens, at).text)) return null
  if (named && (named.length > 1 || tokenAt(tokens, at - 1).kind === 'mark' || !lexicon.numerals.has(tokenAt(tokens, at - 2).fold) && tokenAt(tokens, at - 2).kind !== 'number')) return { from: at - named.length, to: at, unit: named.value, times: 1 }
  return codeAt(tokens, at - 1, at - 1)
}

function currencyAfter(tokens: Token[], at: number, lexicon: Lexicon): Currency | null {
  // "1 $10 bill": a sign that leans on the number after it belongs to that number.
  if (tokenAt(tokens, at).kind === 'mark' && !tokenAt(tokens, at).glued && tokenAt(tokens, at + 1).glued && tokenAt(tokens, at + 1).kind === 'number') return null
  const named = lexicon.currencies.startingAt(tokens, at)
  if (named) {
    const scale = is(lexicon, tokenAt(tokens, at + named.length), 'scale')
    const times = scale && scale.value >= 1e6 ? scale.value : 1
    return { from: at, to: at + named.length + (times > 1 ? 1 : 0), unit: named.value, times }
  }
  return codeAt(tokens, at, at)
}

/** An ISO 4217 code in capitals, with M for millions before it: "EUR", "MEUR". */
function codeAt(tokens: Token[], index: number, from: number): Currency | null {
  const { text } = tokenAt(tokens, index)
  if (currencyCodes.has(text)) return { from, to: index + 1, unit: text, times: 1 }
  const millions = /^[Mm](?=[A-Z]{3}$)/.test(text) && currencyCodes.has(text.slice(1))
  return millions ? { from, to: index + 1, unit: text.slice(1), times: 1e6 } : null
}

/** "15 dollars 50", "and forty-five cents", "dollars forty five", "1 m 80": what follows a currency or metres as hundredths. */
function hundredths(tokens: Token[], at: number, lexicon: Lexicon, length = false): { to: number; value: number } {
  const none = { to: at, value: 0 }
  const joined = lexicon.both.has(tokenAt(tokens, at).fold)
  const start = joined ? at + 1 : at
  const token = tokenAt(tokens, start)
  let [value, to] = [0, start]
  if (/^\d{2}$/.test(token.text)) [value, to] = [Number(token.text), start + 1]
  else
    for (let word = lexicon.words.startingAt(tokens, to); word && (value === 0 || (value % 10 === 0 && word.value < 10)) && word.value < 100; word = lexicon.words.startingAt(tokens, to)) {
      value += word.value
      to += word.length
      if (isHyphen(tokenAt(tokens, to))) to++
    }
  if (value === 0 || lexicon.currencies.startingAt(tokens, to)) return none
  const cents = lexicon.subunits.startingAt(tokens, to)
  if (cents) return { to: to + cents.length, value: value / 100 }
  const ends = !joined && value >= 10 && (tokenAt(tokens, to).kind !== 'word' || (length && lexicon.of.startingAt(tokens, to) !== null)) && tokenAt(tokens, to).text !== '-' && tokenAt(tokens, to).text !== '%' && tokenAt(tokens, to).kind !== 'number'
  return ends ? { to, value: value / 100 } : none
}

/** Tokens in which a quotation that a mark may close is looked for. */
const quotedReach = 40

/** '"over 40,000"', “twelve”: a mark that closes a quotation, or opens one, or stands after a word, is no inch. */
function closesQuotation(tokens: Token[], from: number, to: number, mark: string): boolean {
  const before = tokens.slice(Math.max(0, from - quotedReach), from)
  const count = (one: string) => before.filter(({ text }) => text === one).length
  return tokenAt(tokens, to - 1).kind !== 'number' || (!tokenAt(tokens, to).glued && tokenAt(tokens, to + 1).glued) || (mark === '”' ? count('“') > count('”') : count('"') % 2 === 1)
}

const brackets: Record<string, string> = { '(': ')', '[': ']', '{': '}', '<': '>' }

/** "29 km", "10-gallon", "20 [kg]"; the longest name wins, so that "miles an hour" is a speed. */
function lengthOf(tokens: Token[], from: number, to: number, lexicon: Lexicon): Measure | null {
  const closer = brackets[tokenAt(tokens, to).text]
  const hyphen = isHyphen(tokenAt(tokens, to)) || closer ? 1 : 0
  const of = hyphen ? null : lexicon.of.startingAt(tokens, to)
  const at = to + hyphen
  const unit = lexicon.units.startingAt(tokens, at) ?? (of ? lexicon.units.startingAt(tokens, to + of.length) : null)
  const begin = lexicon.units.startingAt(tokens, at) ? at : to + (of?.length ?? 0)
  if (!unit) return null
  const word = tokenAt(tokens, begin)
  if (isMark(word, '"”') && closesQuotation(tokens, from, to, word.text)) return null
  // One-letter units are read only when glued to digits or in lower case right after them: "180 m", never "the M".
  if (word.kind === 'word' && word.text.length === 1 && (tokenAt(tokens, to - 1).kind !== 'number' || !lexicon.letters.has(word.text))) return null
  const centimetres = unit.value === 'metre' ? hundredths(tokens, begin + unit.length, lexicon, true) : null
  const rest = centimetres?.value ? centimetres : compound(tokens, begin + unit.length, unit.value, lexicon)
  return { from, to: rest.to + (tokenAt(tokens, rest.to).text === closer ? 1 : 0), unit: unit.value, times: 1, plus: rest.value }
}

/** "5 feet and 2 inches", "2 hours 30 minutes": a smaller unit of the same family right after; "two tonnes and a half", "deux tonnes et demie". */
function compound(tokens: Token[], at: number, unit: string, lexicon: Lexicon): { to: number; value: number } {
  const start = lexicon.both.has(tokenAt(tokens, at).fold) ? at + 1 : at
  const half = start > at && lexicon.articles.has(tokenAt(tokens, start).fold) ? start + 1 : start
  const isHalf = start > at && is(lexicon, tokenAt(tokens, half), 'half')
  const of = lexicon.of.startingAt(tokens, half + 1)?.length ?? 0
  // "three metres and half the roof": another half.
  if (isHalf && (half > start || !lexicon.articles.has(tokenAt(tokens, half + 1 + of).fold))) return { to: half + 1, value: 0.5 }
  const { value: digits } = tokenAt(tokens, start)
  const count = digits === undefined ? lexicon.words.startingAt(tokens, start) : { value: digits, length: 1 }
  const smaller = count && lexicon.units.startingAt(tokens, start + count.length)
  const ratio = smaller ? factor(smaller.value, unit) : null
  return count && smaller && ratio !== null && ratio < 1 ? { to: start + count.length + smaller.length, value: count.value * ratio } : { to: at, value: 0 }
}
