import { currencyCodes } from '../../languages/currencies'
import type { Token } from '../../text/words'
import { isHyphen } from './cardinals'
import type { Lexicon } from './lexicon'
import { factor } from './units'

/** The unit of a figure: `unit` concept, the tokens that the figure with its unit spans, and what it does to the number. */
export type Measure = { from: number; to: number; unit: string; times: number; plus: number }

/** The unit that stands beside the number in tokens `from` to `to` (excluded): percent, money before or after it, a measure. */
export function measureOf(tokens: Token[], from: number, to: number, lexicon: Lexicon): Measure | null {
  const percent = lexicon.percent.startingAt(tokens, isHyphen(tokens[to]) ? to + 1 : to)
  if (percent) return { from, to: to + percent.length + (isHyphen(tokens[to]) ? 1 : 0), unit: 'percent', times: 1, plus: 0 }
  const before = lexicon.percent.endingAt(tokens, lexicon.of.endingAt(tokens, from) ? from - 1 : from)
  if (before && before.length + 1 < from + 1 && tokens[from - 1]?.fold !== '%' && lexicon.of.endingAt(tokens, from)) return { from: from - 1 - before.length, to, unit: 'percent', times: 1, plus: 0 }
  return moneyOf(tokens, from, to, lexicon) ?? lengthOf(tokens, from, to, lexicon)
}

/** "$71.4m", "USD 200", "71 millions de dollars", "120 MEUR", "thirteen dollars and forty-five cents". */
function moneyOf(tokens: Token[], from: number, to: number, lexicon: Lexicon): Measure | null {
  const sign = currencyBefore(tokens, from, lexicon)
  const of = lexicon.of.startingAt(tokens, to)
  const hyphen = isHyphen(tokens[to]) && tokens[to]?.glued ? 1 : 0
  const after = currencyAfter(tokens, of ? to + of.length : to + hyphen, lexicon)
  const found = sign && (!after || lexicon.currencies.startingAt(tokens, to)?.value !== after.unit) ? sign : after
  if (!found) {
    const cents = lexicon.subunits.startingAt(tokens, to + hyphen)
    const lone = cents && (tokens[to + hyphen]?.text.length ?? 0) > 1
    return lone ? { from, to: to + hyphen + cents.length, unit: cents.value, times: 1, plus: 0 } : null
  }
  if (found === sign) return { from: found.from, to, unit: found.unit, times: found.times, plus: 0 }
  const more = hundredths(tokens, found.to, lexicon)
  return { from, to: more.to, unit: found.unit, times: found.times, plus: more.value }
}

type Currency = { from: number; to: number; unit: string; times: number }

/** The currency named right before a number; a letter belongs to a sign only where it touches it: "A$5", but "a $5 note". */
export function currencyEnding(tokens: Token[], at: number, lexicon: Lexicon): { length: number; value: string } | null {
  const named = lexicon.currencies.endingAt(tokens, at)
  const apart = named?.length === 2 && tokens[at - 1]?.kind === 'mark' && !tokens[at - 1]?.glued && tokens[at - 2]?.text.length === 1
  return apart ? lexicon.currencies.endingAt(tokens.slice(at - 1, at), 1) : named
}

function currencyBefore(tokens: Token[], at: number, lexicon: Lexicon): Currency | null {
  const named = currencyEnding(tokens, at, lexicon)
  // A plural word right before a number belongs to the number before it: "ten rupees 20".
  // "Euro 2016" is a championship.
  if (named && lexicon.notMoneyBefore.has(tokens[at - 1]?.fold ?? '')) return null
  if (named && tokens[at - 1]?.kind === 'word' && /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? '')) return null
  if (named && (named.length > 1 || tokens[at - 1]?.kind === 'mark' || !lexicon.numerals.has(tokens[at - 2]?.fold ?? '') && tokens[at - 2]?.kind !== 'number')) return { from: at - named.length, to: at, unit: named.value, times: 1 }
  return codeAt(tokens, at - 1, at - 1)
}

function currencyAfter(tokens: Token[], at: number, lexicon: Lexicon): Currency | null {
  // "1 $10 bill": a sign that leans on the number after it belongs to that number.
  if (tokens[at]?.kind === 'mark' && !tokens[at]?.glued && tokens[at + 1]?.glued && tokens[at + 1]?.kind === 'number') return null
  const named = lexicon.currencies.startingAt(tokens, at)
  if (named) {
    const scale = tokens[at + named.length]
    const scaled = scale?.kind === 'word' ? lexicon.numerals.get(scale.fold)?.find((entry) => entry.role === 'scale') : undefined
    const times = scaled?.role === 'scale' && scaled.value >= 1e6 ? scaled.value : 1
    return { from: at, to: at + named.length + (times > 1 ? 1 : 0), unit: named.value, times }
  }
  return codeAt(tokens, at, at)
}

/** An ISO 4217 code in capitals, with M for millions before it: "EUR", "MEUR". */
function codeAt(tokens: Token[], index: number, from: number): Currency | null {
  const text = tokens[index]?.kind === 'word' ? (tokens[index]?.text ?? '') : ''
  if (currencyCodes.has(text)) return { from, to: index + 1, unit: text, times: 1 }
  const millions = /^[Mm](?=[A-Z]{3}$)/.test(text) && currencyCodes.has(text.slice(1))
  return millions ? { from, to: index + 1, unit: text.slice(1), times: 1e6 } : null
}

/** "15 dollars 50", "and forty-five cents", "dollars forty five": what follows a currency as its hundredths. */
function hundredths(tokens: Token[], at: number, lexicon: Lexicon): { to: number; value: number } {
  const none = { to: at, value: 0 }
  const joined = lexicon.both.has(tokens[at]?.fold ?? '')
  const start = joined ? at + 1 : at
  const token = tokens[start]
  let [value, to] = [0, start]
  if (token?.kind === 'number' && /^\d{2}$/.test(token.text)) [value, to] = [Number(token.text), start + 1]
  else
    for (let word = lexicon.words.startingAt(tokens, to); word && (value === 0 || (value % 10 === 0 && word.value < 10)) && word.value < 100; word = lexicon.words.startingAt(tokens, to)) {
      value += word.value
      to += word.length
      if (isHyphen(tokens[to])) to++
    }
  if (value === 0 || value > 99 || lexicon.currencies.startingAt(tokens, to)) return none
  const cents = lexicon.subunits.startingAt(tokens, to)
  if (cents) return { to: to + cents.length, value: value / 100 }
  const ends = !joined && value >= 10 && tokens[to]?.kind !== 'word' && tokens[to]?.text !== '-' && tokens[to]?.text !== '%' && tokens[to]?.kind !== 'number'
  return ends ? { to, value: value / 100 } : none
}

/** Tokens in which a quotation that a mark may close is looked for. */
const quotedReach = 40

const brackets = new Set(['(', '[', '{', '<'])

/** "29 km", "10-gallon", "20 [kg]"; the longest name wins, so that "miles an hour" is a speed. */
function lengthOf(tokens: Token[], from: number, to: number, lexicon: Lexicon): Measure | null {
  const hyphen = isHyphen(tokens[to]) ? 1 : brackets.has(tokens[to]?.text ?? '') ? 1 : 0
  const of = hyphen ? null : lexicon.of.startingAt(tokens, to)
  const at = to + hyphen
  const unit = lexicon.units.startingAt(tokens, at) ?? (of ? lexicon.units.startingAt(tokens, to + of.length) : null)
  const begin = lexicon.units.startingAt(tokens, at) ? at : to + (of?.length ?? 0)
  if (!unit) return null
  const word = tokens[begin]
  // '"over 40,000"': a mark that closes a quotation is no inch.
  if (word?.text === '"' && tokens.slice(Math.max(0, from - quotedReach), from).filter(({ text }) => text === '"').length % 2 === 1) return null
  // One-letter units are read only when glued to digits or in lower case right after them: "180 m", never "the M".
  if (word?.kind === 'word' && word.text.length === 1 && (tokens[to - 1]?.kind !== 'number' || !lexicon.letters.has(word.text))) return null
  const rest = compound(tokens, begin + unit.length, unit.value, lexicon)
  return { from, to: rest.to, unit: unit.value, times: 1, plus: rest.value }
}

/** "5 feet and 2 inches", "2 hours 30 minutes": a smaller unit of the same family right after; "two tonnes and a half", "deux tonnes et demie". */
function compound(tokens: Token[], at: number, unit: string, lexicon: Lexicon): { to: number; value: number } {
  const start = lexicon.both.has(tokens[at]?.fold ?? '') ? at + 1 : at
  const half = start > at && lexicon.articles.has(tokens[start]?.fold ?? '') ? start + 1 : start
  const isHalf = start > at && lexicon.numerals.get(tokens[half]?.fold ?? '')?.some(({ role }) => role === 'half')
  const of = lexicon.of.startingAt(tokens, half + 1)?.length ?? 0
  // "three metres and half the roof": another half.
  if (isHalf && (half > start || !lexicon.articles.has(tokens[half + 1 + of]?.fold ?? ''))) return { to: half + 1, value: 0.5 }
  const digits = tokens[start]?.kind === 'number' ? tokens[start]?.value : lexicon.words.startingAt(tokens, start)?.value
  const length = tokens[start]?.kind === 'number' ? 1 : (lexicon.words.startingAt(tokens, start)?.length ?? 0)
  const smaller = digits === undefined ? null : lexicon.units.startingAt(tokens, start + length)
  const ratio = smaller ? factor(smaller.value, unit) : null
  return smaller && ratio !== null && ratio < 1 && digits !== undefined ? { to: start + length + smaller.length, value: digits * ratio } : { to: at, value: 0 }
}
