import { type Token, tokenAt } from '../../text/words'
import type { Bounds } from './bounds'
import { isHyphen } from './cardinals'
import type { Lexicon } from './lexicon'
import { type Numeral, numeralAt } from './numerals'

export type Range = { from: number; to: number; bounds: Bounds }

/** "between 15 and 20", "de 15 à 20", "15 to 20", "15-20", "two or three", "twelve, perhaps fifteen": both ends included. */
export function rangeAt(tokens: Token[], first: Numeral, lexicon: Lexicon): Range | null {
  if (first.vague || first.share) return null
  const opened = betweenBefore(tokens, first.from, lexicon)
  const percent = lexicon.percent.startingAt(tokens, first.to)?.length ?? 0
  const joint = opened.between ? (lexicon.both.has(tokenAt(tokens, first.to).fold) ? { length: 1 } : null) : jointAt(tokens, first.to, lexicon)
  const dash = first.to + percent
  const dashed = /^[-–—]$/.test(tokenAt(tokens, dash).text) && tokenAt(tokens, dash).glued
  if (!joint || (!opened.between && !dashed && changes(tokens, first.from, lexicon))) return null
  let at = first.to + joint.length
  while (lexicon.currencies.startingAt(tokens, at) || lexicon.articles.has(tokenAt(tokens, at).fold)) at++
  const second = numeralAt(tokens, at, lexicon)
  if (!second || second.vague || second.share || (first.article && !opened.between)) return null
  // "rose 8 % to 13 billion": only a percentage spans percentages.
  if (percent && !lexicon.percent.startingAt(tokens, second.to)) return null
  const low = first.value * scaleShared(tokens, first, second, Boolean(opened.between))
  if (low >= second.value) return null
  const glued = isHyphen(tokenAt(tokens, first.to)) && tokenAt(tokens, first.to).glued && tokenAt(tokens, second.to).glued && isHyphen(tokenAt(tokens, second.to))
  if (glued) return null
  return { from: opened.from, to: second.to, bounds: { min: low, max: second.value, minExclusive: false, maxExclusive: false, approx: first.approx || second.approx } }
}

/** "between", "from": what opens a range before its first number; a currency or an article may stand between. */
function betweenBefore(tokens: Token[], at: number, lexicon: Lexicon): { between: boolean; from: number } {
  let look = at
  while (look > at - 3 && (lexicon.currencies.endingAt(tokens, look) || lexicon.articles.has(tokenAt(tokens, look - 1).fold))) look--
  const between = lexicon.between.endingAt(tokens, look)
  return between ? { between: true, from: look - between.length } : { between: false, from: at }
}

/** What stands between the two numbers of a range; a unit may stand there too: "10 km to 15 km". */
function jointAt(tokens: Token[], at: number, lexicon: Lexicon): { length: number } | null {
  const comma = tokenAt(tokens, at).text === ',' ? 1 : 0
  const perhaps = lexicon.perhaps.startingAt(tokens, at + comma)
  if (perhaps) return { length: comma + perhaps.length }
  const percent = lexicon.percent.startingAt(tokens, at)?.length ?? 0
  const found = lexicon.to.startingAt(tokens, at + percent) ?? lexicon.or.startingAt(tokens, at + percent)
  return found && { length: percent + found.length }
}

/** "rose from 12 to 19", "est passé de 12 à 19": two figures, not a span; "rose 3-4 %" is one. */
function changes(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  // "augmenté de 3 à 4 %": what it rose by.
  if (lexicon.differences.endingAt(tokens, at)) return false
  for (let i = at - 1; i >= at - 5; i--) if (lexicon.change.has(tokenAt(tokens, i).fold)) return true
  return false
}

/** "2 to 3 million": the scale belongs to both ends. */
function scaleShared(tokens: Token[], first: Numeral, second: Numeral, between: boolean): number {
  const last = tokenAt(tokens, second.to - 1)
  const digits = tokenAt(tokens, second.from).kind === 'number' ? (tokens[second.from]?.value ?? 0) : 0
  if (last.kind !== 'word' || second.value < 1000 || first.value >= 1000) return 1
  const scale = digits > 0 ? second.value / digits : second.to - second.from > 1 ? 10 ** (3 * Math.floor(Math.log10(second.value) / 3)) : 1
  return scale >= 1e6 || (scale >= 1000 && !between) ? scale : 1
}
