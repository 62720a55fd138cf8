import { isMark, type Token, tokenAt } from '../../text/words'
import type { Bounds } from './bounds'
import { is, isHyphen } from './cardinals'
import type { Lexicon } from './lexicon'
import { type Numeral, numeralAt } from './numerals'

export type Range = { from: number; to: number; bounds: Bounds }

/** "between 15 and 20", "de 15 à 20", "15 to 20", "15-20", "two or three", "twelve, perhaps fifteen": both ends included; of shares in percent; no upper end for "dozens, perhaps hundreds". */
export function rangeAt(tokens: Token[], first: Numeral, lexicon: Lexicon): Range | null {
  const opened = betweenBefore(tokens, first.from, lexicon)
  const unit = unitAt(tokens, first.to, lexicon)
  const dash = first.to + (unit?.length ?? 0)
  const joint = opened.between ? (lexicon.both.has(tokenAt(tokens, dash).fold) ? { length: 1 } : null) : jointAt(tokens, dash, lexicon)
  const dashed = isMark(tokenAt(tokens, dash), '-–—') && tokenAt(tokens, dash).glued
  if (!joint || (!opened.between && !dashed && changes(tokens, first.from, lexicon))) return null
  let at = dash + joint.length
  const hedge = opened.between ? lexicon.before.startingAt(tokens, at) : null
  const about = hedge?.value === 'about'
  if (about) at += hedge.length
  // "$15 to €20" is no range.
  const [sign, other] = [lexicon.currencies.endingAt(tokens, first.from)?.value, lexicon.currencies.startingAt(tokens, at)?.value]
  if (sign && other && sign !== other) return null
  // "a third", "une vingtaine": the article belongs to the number.
  while (numeralAt(tokens, at, lexicon)?.article !== false && (lexicon.currencies.startingAt(tokens, at) || lexicon.articles.has(tokenAt(tokens, at).fold))) at++
  const second = numeralAt(tokens, at, lexicon)
  if (!second || second.vague !== first.vague || second.share !== first.share || (first.share && !opened.between) || (first.article && !opened.between && !isOneOf(tokens, first, second, lexicon))) return null
  // "rose 8 % to 13 billion": only a percentage spans percentages, only kilometres kilometres.
  if (unit && unit.value !== unitAt(tokens, second.to, lexicon)?.value) return null
  const low = first.share || first.vague ? first.value : first.value * scaleShared(tokens, first, second, lexicon)
  if (low >= second.value) return null
  const glued = isHyphen(tokenAt(tokens, first.to)) && tokenAt(tokens, first.to).glued && tokenAt(tokens, second.to).glued && isHyphen(tokenAt(tokens, second.to))
  if (glued) return null
  const percent = (share: number) => (first.share ? Number((share * 100).toPrecision(12)) : share)
  return { from: opened.from, to: second.to, bounds: { min: percent(low), max: first.vague ? null : percent(second.value), minExclusive: false, maxExclusive: false, approx: first.approx || second.approx || opened.about || about } }
}

/** "between", "from": what opens a range before its first number; a currency, an article or "about" may stand between. */
function betweenBefore(tokens: Token[], at: number, lexicon: Lexicon): { between: boolean; about: boolean; from: number } {
  const hedge = lexicon.before.endingAt(tokens, at)
  const about = hedge?.value === 'about'
  let look = about ? at - hedge.length : at
  while (look > at - 3 && (lexicon.currencies.endingAt(tokens, look) || lexicon.articles.has(tokenAt(tokens, look - 1).fold))) look--
  const between = lexicon.between.endingAt(tokens, look)
  return between ? { between: true, about, from: look - between.length } : { between: false, about: false, from: at }
}

/** What stands between the two numbers of a range. */
function jointAt(tokens: Token[], at: number, lexicon: Lexicon): { length: number } | null {
  const comma = tokenAt(tokens, at).text === ',' ? 1 : 0
  const perhaps = lexicon.perhaps.startingAt(tokens, at + comma)
  if (perhaps) return { length: comma + perhaps.length }
  return lexicon.to.startingAt(tokens, at) ?? lexicon.or.startingAt(tokens, at)
}

/** The unit that the first number may carry as the second does: "10 km to 15 km", "entre 15 € et 20 €". */
function unitAt(tokens: Token[], at: number, lexicon: Lexicon): { length: number; value: string } | null {
  const percent = lexicon.percent.startingAt(tokens, at)
  return percent ? { length: percent.length, value: 'percent' } : (lexicon.currencies.startingAt(tokens, at) ?? lexicon.units.startingAt(tokens, at))
}

/** "one or two", "une à deux": a word for one that may be an article, before a number in words. */
const isOneOf = (tokens: Token[], first: Numeral, second: Numeral, lexicon: Lexicon): boolean =>
  first.value === 1 && (lexicon.ones.size === 0 || lexicon.ones.has(tokenAt(tokens, first.from).fold)) && (second.value < 100 || scaleShared(tokens, first, second, lexicon) > 1) && tokenAt(tokens, second.from).kind === 'word' && !second.article

/** "rose from 12 to 19", "est passé de 12 à 19": two figures, not a span; "rose 3-4 %" is one. */
function changes(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  // "augmenté de 3 à 4 %": what it rose by.
  if (lexicon.differences.endingAt(tokens, at)) return false
  for (let i = at - 1; i >= at - 5; i--) if (lexicon.change.has(tokenAt(tokens, i).fold)) return true
  return false
}

/** "2 to 3 million", "two to three hundred": the scale belongs to both ends, unless the first is the larger then ("500 to 2 million"). */
function scaleShared(tokens: Token[], first: Numeral, second: Numeral, lexicon: Lexicon): number {
  const last = tokenAt(tokens, second.to - 1)
  if (second.to - second.from < 2 || last.kind !== 'word' || second.value < 100 || first.value >= 1000) return 1
  const scale = is(lexicon, last, 'hundred') ? 100 : 10 ** (3 * Math.floor(Math.log10(second.value) / 3))
  return scale >= 100 && first.value * scale < second.value ? scale : 1
}
