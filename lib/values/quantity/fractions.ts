import { type Token, tokenAt } from '../../text/words'
import { type Cardinal, cardinalAt, is, isHyphen } from './cardinals'
import type { Lexicon } from './lexicon'

/** A fraction or a mixed number ending before token `to`. `scale` is 1 for a bare share of something ("two thirds"), 0 for a number in its own right. */
export type Fraction = { to: number; value: number; scale: 0 | 1 }

/** One-character fractions (Unicode "Number Forms"). */
export const glyphs: Record<string, number> = { '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5, '⅙': 1 / 6, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8 }

/** "two thirds", "half a million", "three and a quarter", "2 1/4", "un million et demi", or null; `cardinal` is the number at `start`. */
export function fractionAt(tokens: Token[], start: number, cardinal: Cardinal | null, lexicon: Lexicon): Fraction | null {
  const whole = beforeFraction(tokens, start, cardinal, lexicon)
  const bare = slashed(tokens, start) ?? (whole?.cut ? null : properAt(tokens, start, cardinal, lexicon))
  if (bare) return ofScale(tokens, bare, lexicon)
  if (!whole || whole.approx || (whole.article && !lexicon.fractionOnes.has(tokenAt(tokens, start).fold))) return null
  const glued = tokenAt(tokens, whole.to)
  const glyph = glyphs[glued.text]
  if (glyph !== undefined && whole.digits) return { to: whole.to + 1, value: whole.value + glyph, scale: 0 }
  const digits = whole.digits && Number.isInteger(whole.value) ? slashed(tokens, whole.to) : null
  const joined = is(lexicon, tokenAt(tokens, whole.to), 'and') ? whole.to + 1 : 0
  const part = digits ?? (joined ? (slashed(tokens, joined) ?? properAt(tokens, joined, cardinalAt(tokens, joined, lexicon), lexicon, true)) : null)
  if (!part || part.value >= 1) return null
  const scaled = ofScale(tokens, part, lexicon)
  if (scaled.scale === 0 && whole.lastScale === 1) return { to: scaled.to, value: whole.value * (scaled.value / part.value) + scaled.value, scale: 0 }
  if (scaled.scale === 0) return { to: scaled.to, value: whole.value + scaled.value, scale: 0 }
  return { to: part.to, value: whole.value + part.value * whole.lastScale, scale: 0 }
}

type Proper = { to: number; value: number }

/** The whole number of a mixed one: "five billion and three quarters" is cut before its last "and", as it is said. */
function beforeFraction(tokens: Token[], start: number, whole: Cardinal | null, lexicon: Lexicon): (Cardinal & { cut?: true }) | null {
  if (!whole || lexicon.andTens.length > 0 || !denominatorAt(tokens, isHyphen(tokenAt(tokens, whole.to)) ? whole.to + 1 : whole.to, lexicon)) return whole
  for (let i = whole.to - 1; i > start && i >= whole.to - 5; i--) {
    if (!is(lexicon, tokenAt(tokens, i), 'and')) continue
    const above = cardinalAt(tokens.slice(start, i), 0, lexicon)
    return above && start + above.to === i ? { ...above, to: i, cut: true } : whole
  }
  return whole
}

/** "1/4" in digits; no date, no score: the first number is the smaller and nothing follows the second. */
function slashed(tokens: Token[], at: number): Proper | null {
  const [top, slash, bottom, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]]
  if (top?.kind !== 'number' || (slash?.text !== '/' && slash?.text !== '⁄') || !slash.glued || bottom?.kind !== 'number' || !bottom.glued) return null
  const [a, b] = [top.value ?? 0, bottom.value ?? 0]
  if (!(a > 0 && a < b && (b <= 10 || [12, 16, 20, 32, 64, 100].includes(b)) && Number.isInteger(a) && Number.isInteger(b)) || (after?.glued && after.text === '/')) return null
  return { to: at + 3, value: a / b }
}

/** "two thirds", "a quarter", "half": a numerator and a denominator. `part`: after "and", where a lone "half" suffices. */
function properAt(tokens: Token[], start: number, whole: Cardinal | null, lexicon: Lexicon, part = false): Proper | null {
  const first = tokenAt(tokens, start).fold
  if (is(lexicon, tokenAt(tokens, start), 'half')) return { to: start + 1, value: 0.5 }
  const lone = lexicon.denominators.get(first)
  if (lone === 2 && !part && lexicon.halves.has(first)) return { to: start + 1, value: 0.5 }
  if (lone === 4 && (is(lexicon, tokenAt(tokens, start + 1), 'scale') || lexicon.of.startingAt(tokens, start + 1))) return { to: start + 1, value: 0.25 }
  // "au profit de tiers": other people, not a third of anything.
  const loose = Boolean(lexicon.of.startingAt(tokens, start)) && !lexicon.of.startingAt(tokens, start + 2)
  // "the third of three": in order.
  const article = !loose && (is(lexicon, tokenAt(tokens, start), 'article') || (lexicon.articles.has(first) && !lexicon.ordinals.has(tokenAt(tokens, start + 1).fold)))
  const top = whole && !whole.approx && !whole.article ? whole : article ? { to: start + 1, value: 1 } : null
  if (!top) return null
  const split = tensToDenominator(tokens, start, top, lexicon)
  if (split) return split
  const hyphen = isHyphen(tokenAt(tokens, top.to))
  const bottom = denominatorAt(tokens, hyphen ? top.to + 1 : top.to, lexicon)
  const singular = bottom && !/s$/.test(tokenAt(tokens, bottom.to - 1).fold)
  // "forty-ninth", "ninety third" are ordinals.
  if ((hyphen || singular) && bottom && top.value >= 20 && top.value % 10 === 0 && bottom.value < 10) return null
  if (singular && top.value >= 100) return null
  return bottom && !isOrdinal(tokens, start, top, bottom, lexicon, part) ? { to: bottom.to, value: top.value / bottom.value } : null
}

/** Whether "a third", "one fifth" counts in order rather than in parts: "a third man", "le cinquième jour". */
function isOrdinal(tokens: Token[], start: number, top: Proper, bottom: Proper, lexicon: Lexicon, part: boolean): boolean {
  if (part || top.value > 1) return false
  if (bottom.value === 4 && !lexicon.articles.has(tokenAt(tokens, start).fold)) return false
  // "between a third and a half".
  if (lexicon.between.endingAt(tokens, start) && lexicon.both.has(tokenAt(tokens, bottom.to).fold)) return false
  return tokenAt(tokens, bottom.to).kind === 'word' && !lexicon.of.startingAt(tokens, bottom.to) && !is(lexicon, tokenAt(tokens, bottom.to), 'scale')
}

/** "fifths" 5, "twenty-firsts" 21, "one hundred fifth" 105. First and second are denominators only after tens. */
function denominatorAt(tokens: Token[], at: number, lexicon: Lexicon): Proper | null {
  const one = (i: number) => (tokenAt(tokens, i).kind === 'word' ? lexicon.denominators.get(tokenAt(tokens, i).fold) : undefined)
  const value = one(at)
  if (value !== undefined) return value > 2 || lexicon.halves.has(tokenAt(tokens, at).fold) || is(lexicon, tokenAt(tokens, at), 'half') ? { to: at + 1, value } : null
  const tens = lexicon.words.startingAt(tokens, at)
  const high = tens && tens.value >= 20 ? { to: at + tens.length, value: tens.value } : roundAt(tokens, at, lexicon)
  if (!high) return null
  let i = high.to
  for (let steps = 0; steps < 3 && (isHyphen(tokenAt(tokens, i)) || is(lexicon, tokenAt(tokens, i), 'and')); steps++) i++
  const unit = one(i)
  return unit !== undefined && unit < 10 ? { to: i + 1, value: high.value + unit } : null
}

/** "one hundred", "a thousand", "cent": what a denominator may begin with. */
function roundAt(tokens: Token[], at: number, lexicon: Lexicon): Proper | null {
  const from = is(lexicon, tokenAt(tokens, at), 'article') ? at + 1 : at
  const value = is(lexicon, tokenAt(tokens, from), 'hundred') ? 100 : is(lexicon, tokenAt(tokens, from), 'scale')?.value
  return value === 100 || value === 1000 ? { to: from + 1, value } : null
}

/** "one hundred thirty fifths", "one hundred one thousand fifths": what ends the numerator belongs to the denominator. */
function tensToDenominator(tokens: Token[], start: number, top: Proper, lexicon: Lexicon): Proper | null {
  if (isHyphen(tokenAt(tokens, top.to))) return null
  for (let cut = top.to - 1; cut > start && cut >= top.to - 3; cut--) {
    if (isHyphen(tokenAt(tokens, cut - 1)) || isHyphen(tokenAt(tokens, cut)) || is(lexicon, tokenAt(tokens, cut), 'hundred')) continue
    const bottom = denominatorAt(tokens, cut, lexicon)
    const above = bottom && bottom.to > top.to ? cardinalAt(tokens.slice(start, cut), 0, lexicon) : null
    if (bottom && above && start + above.to === cut && /s$/.test(tokenAt(tokens, bottom.to - 1).fold)) return { to: bottom.to, value: above.value / bottom.value }
  }
  return null
}

/** "three quarters of a million", "half million", "quart de million": a scale after a fraction makes it a number. */
function ofScale(tokens: Token[], part: Proper, lexicon: Lexicon): Fraction {
  const of = lexicon.of.startingAt(tokens, part.to)
  let at = of ? part.to + of.length : part.to
  if (is(lexicon, tokenAt(tokens, at), 'article') || isHyphen(tokenAt(tokens, at))) at++
  const scale = is(lexicon, tokenAt(tokens, at), 'scale') ?? is(lexicon, tokenAt(tokens, at), 'collective')
  return scale ? { to: at + 1, value: part.value * scale.value, scale: 0 } : { ...part, scale: 1 }
}
