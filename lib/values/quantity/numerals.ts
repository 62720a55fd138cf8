import { isMark, type Token, tokenAt } from '../../text/words'
import { type Cardinal, cardinalAt, isHyphen, is } from './cardinals'
import { fractionAt, glyphs } from './fractions'
import type { Lexicon } from './lexicon'

/**
 * A number found in tokens `from` to `to` (excluded). `vague`: a bare plural such as "dozens", whose `value` is where it starts.
 * `article`: a word for one that may be an article. `share`: a part of something ("one in five", "two thirds").
 */
export type Numeral = { from: number; to: number; value: number; approx: boolean; vague: boolean; article: boolean; share: boolean }

const numeral = (from: number, to: number, value: number, more: Partial<Numeral> = {}): Numeral => ({ from, to, value, approx: false, vague: false, article: false, share: false, ...more })

/** The number that begins at `tokens[start]`, in digits or words or both, or null. Reads a bounded number of tokens per word of the number. */
export function numeralAt(tokens: Token[], start: number, lexicon: Lexicon): Numeral | null {
  const signed = signAt(tokens, start, lexicon)
  if (signed) {
    const size = unsignedAt(tokens, signed, lexicon)
    return size && !size.vague ? { ...size, from: start, value: -size.value, article: false } : null
  }
  return unsignedAt(tokens, start, lexicon)
}

/** Where the number after a sign begins, or 0: "-1", "(−5)", "minus five"; no sign where a word or a number stands right before it. */
function signAt(tokens: Token[], start: number, lexicon: Lexicon): number {
  const token = tokenAt(tokens, start)
  if (lexicon.minus.has(token.fold) && !lexicon.before.endingAt(tokens, start + 1)) return start + 1
  const before = tokenAt(tokens, start - 1)
  const apart = !token.glued && (tokenAt(tokens, start + 1).glued || before.kind === 'mark')
  const alone = start === 0 || apart || isMark(before, '([«“"')
  return (isHyphen(token) || isMark(token, '−–')) && alone && tokenAt(tokens, start + 1).kind === 'number' ? start + 1 : 0
}

function unsignedAt(tokens: Token[], start: number, lexicon: Lexicon): Numeral | null {
  const first = tokens[start]
  if (!first) return null
  const glyph = glyphs[first.text]
  if (glyph !== undefined) return numeral(start, start + 1, glyph, { share: true })
  if (first.kind === 'mark') return null
  const several = pluralAt(tokens, start, lexicon)
  if (several) return several
  const whole = cardinalAt(tokens, start, lexicon)
  const part = fractionAt(tokens, start, whole, lexicon)
  if (part && (!whole || part.to >= whole.to)) {
    const share = part.scale === 1
    return numeral(start, part.to, part.value, { share })
  }
  if (!whole) return null
  return ratioOf(tokens, start, whole, lexicon) ?? withPower(tokens, start, whole, lexicon)
}

/** "one in five", "9 out of 10", "un sur trois": a share, when the first number is the smaller. */
function ratioOf(tokens: Token[], start: number, part: Cardinal, lexicon: Lexicon): Numeral | null {
  const beside = lexicon.ratioIn.startingAt(tokens, part.to) ?? lexicon.ratioOver.startingAt(tokens, part.to)
  // "nine patients out of ten", "deux patients sur trois": a noun between, and a whole that is round or small and in words.
  const across = beside === null && tokenAt(tokens, part.to).kind === 'word' ? lexicon.ratioAcross.startingAt(tokens, part.to + 1) : null
  const joint = beside ?? across
  if (!joint || part.approx) return null
  const whole = cardinalAt(tokens, part.to + joint.length + (across ? 1 : 0), lexicon)
  if (!whole || (across && !isWholeAcross(tokens, whole, lexicon)) || whole.value <= part.value || whole.article || whole.value <= 1 || whole.value > 10_000_000 || part.value > 99 || !Number.isInteger(part.value)) return null
  if (lexicon.units.startingAt(tokens, whole.to) || /^(?:1[5-9]|20)\d\d$/.test(tokenAt(tokens, whole.to - 1).text)) return null
  return numeral(start, whole.to, part.value / whole.value, { share: true })
}

/** Whether a number can be the whole after a noun between: "deux hommes sur trois", "un sur 20 000 est mort", but "un texte sur 20 000 réfugiés". */
function isWholeAcross(tokens: Token[], { to, value }: Cardinal, lexicon: Lexicon): boolean {
  const next = tokenAt(tokens, to)
  if (value <= 4) return tokenAt(tokens, to - 1).kind === 'word'
  return [5, 10, 100, 1000].includes(value) || (/^[125]0+$/.test(String(value)) && (next.kind !== 'word' || lexicon.being.has(next.text)))
}

/** "12.3e+14", "1.1^23", "1.3x10^6": powers as programs and scientists write them. */
function withPower(tokens: Token[], start: number, whole: Cardinal, lexicon: Lexicon): Numeral {
  const plain = numeral(start, whole.to, whole.value, { approx: whole.approx, article: whole.article })
  const at = tokenAt(tokens, whole.to)
  if (!whole.digits) return plain
  const exponent = (from: number) => {
    let i = from
    let sign = 1
    while (i < from + 2 && tokenAt(tokens, i).glued && isMark(tokenAt(tokens, i), '-+')) {
      // "^--23" is as often a slip of the pen as a double negation: the sign is kept.
      if (tokenAt(tokens, i).text === '-' && i === from && tokenAt(tokens, i + 1).text !== '-') sign = -1
      i++
    }
    const value = tokenAt(tokens, i).glued ? tokens[i]?.value : undefined
    return value === undefined || value > 300 ? null : { to: i + 1, value: sign * value }
  }
  const ten = lexicon.times.has(at.fold) && tokenAt(tokens, whole.to + 1).text === '10' ? whole.to + 2 : at.fold === 'x10' ? whole.to + 1 : 0
  const tens = ten && tokenAt(tokens, ten).text === '^' ? exponent(ten + 1) : null
  if (tens) return { ...plain, to: tens.to, value: Number(`${whole.value}e${tens.value}`) }
  if (!at.glued) return plain
  if (at.text === '^') {
    const power = exponent(whole.to + 1)
    return power ? { ...plain, to: power.to, value: whole.value ** power.value } : plain
  }
  const joined = /^e(\d{1,3})$/.exec(at.fold)
  if (joined) return { ...plain, to: whole.to + 1, value: whole.value * 10 ** Number(joined[1]) }
  if (at.fold === 'e') {
    const power = exponent(whole.to + 1)
    return power ? { ...plain, to: power.to, value: Number(`${whole.value}e${power.value}`) } : plain
  }
  return plain
}

/** "dozens", "plusieurs centaines", "tens of thousands", "a few hundred": from twice the word's value on. */
function pluralAt(tokens: Token[], start: number, lexicon: Lexicon): Numeral | null {
  if (tokenAt(tokens, start).kind !== 'word') return null
  const several = lexicon.several.startingAt(tokens, start)
  const at = several ? start + several.length : start
  const plural = is(lexicon, tokenAt(tokens, at), 'plural')
  const single = several ? (is(lexicon, tokenAt(tokens, at), 'collective') ?? is(lexicon, tokenAt(tokens, at), 'scale')) : undefined
  if ((!plural && !single) || lexicon.between.startingAt(tokens, at + 1)) return null
  let value = plural ? plural.from : 2 * (single?.value ?? 0)
  let to = at + 1
  const of = lexicon.of.startingAt(tokens, to)
  const next = of ? (is(lexicon, tokenAt(tokens, to + of.length), 'plural') ?? is(lexicon, tokenAt(tokens, to + of.length), 'scale')) : is(lexicon, tokenAt(tokens, to), 'scale')
  if (next) {
    value *= next.value
    to += (of?.length ?? 0) + 1
  }
  return numeral(start, to, value, { approx: true, vague: true })
}
