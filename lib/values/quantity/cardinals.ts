import { type Token, tokenAt } from '../../text/words'
import type { Lexicon, NumeralWord } from './lexicon'

/** A whole or decimal number that ends before token `to`. `digits`: it began with digits. `lastScale`: the last scale word's value, or 1. */
export type Cardinal = { to: number; value: number; approx: boolean; article: boolean; digits: boolean; lastScale: number }

/** The part that a word plays in numerals, if it is a word and plays it. */
export const is = <R extends NumeralWord['role']>(lexicon: Lexicon, token: Token, role: R) => {
  if (token.kind !== 'word') return undefined
  const parts = lexicon.numerals.get(token.fold)
  if (parts) for (const part of parts) if (part.role === role) return part as Extract<NumeralWord, { role: R }> // a variable role narrows nothing
  return undefined
}

export const isHyphen = (token: Token) => token.text === '-' || token.text === '‑' || token.text === '‐'

type Group = { to: number; value: number; digits: boolean; article: boolean; hundred: boolean }

/** The cardinal number that begins at `tokens[start]`: "two hundred and two thousand", "3.5 million", "two point five million", "une vingtaine". */
export function cardinalAt(tokens: Token[], start: number, lexicon: Lexicon): Cardinal | null {
  const whole = groupAt(tokens, start, lexicon, false) ?? bareScale(tokens, start, lexicon)
  if (!whole) return null
  const first = decimals(tokens, whole, lexicon)
  let [total, chunk, to] = [0, first.value, first.to]
  let lastScale = Number.POSITIVE_INFINITY
  let [article, approx] = [first.article, false]
  for (;;) {
    // "forty-million", "$20-million"; "20 -million" is something else.
    const hyphen = isHyphen(tokenAt(tokens, to)) && (!first.digits || (tokenAt(tokens, to).glued && tokenAt(tokens, to + 1).glued && (is(lexicon, tokenAt(tokens, to + 1), 'scale') ?? is(lexicon, tokenAt(tokens, to + 1), 'collective')) !== undefined))
    // "une bonne vingtaine", "a good dozen".
    const qualified = first.article && to === start + 1 && lexicon.qualifiers.has(tokenAt(tokens, to).fold)
    const at = hyphen || qualified ? to + 1 : to
    const scale = scaleAt(tokens, at, lexicon, chunk)
    // "hundred thousand million": a larger scale right after a smaller one multiplies it.
    if (scale && (scale.value < lastScale || chunk >= 1000)) {
      chunk *= scale.value
      lastScale = Math.min(lastScale, scale.value)
      to = scale.to
      approx ||= qualified
      article = false
      continue
    }
    const collective = collectiveAt(tokens, at, lexicon, first.digits || chunk !== 1 || first.article)
    if (collective && total === 0 && chunk < 1000 && lastScale === Number.POSITIVE_INFINITY) {
      chunk *= collective.value
      approx = collective.approx || qualified
      to = collective.to
      article = false
      continue
    }
    if (chunk >= 1000 || total > 0) {
      const joined = is(lexicon, tokenAt(tokens, to), 'and') ? to + 1 : isHyphen(tokenAt(tokens, to)) ? to + 1 : to
      const next = lastScale !== Number.POSITIVE_INFINITY && !(joined > to && lexicon.andTens.length > 0 && !isHyphen(tokenAt(tokens, to))) ? groupAt(tokens, joined, lexicon, true) : null
      const nextScale = next && scaleAt(tokens, isHyphen(tokenAt(tokens, next.to)) ? next.to + 1 : next.to, lexicon, next.value)
      // "10 million 500 thousand", "2 million 300,000"; "2 million 300" is two numbers.
      const inDigits = next?.digits && !next.hundred && !nextScale && (next.value < 1000 || lastScale < 1e6)
      const fits = next && next.value > 0 && next.value < lastScale && !next.article && !inDigits && !(next.digits && joined > to) && (nextScale?.value ?? 0) < lastScale
      if (fits) {
        total += chunk
        chunk = next.value
        to = next.to
        continue
      }
    }
    break
  }
  return decimals(tokens, { to, value: total + chunk, approx, article, digits: first.digits, lastScale: lastScale === Number.POSITIVE_INFINITY ? 1 : lastScale }, lexicon)
}

/** Digits, or words below a thousand ("nineteen hundred" and "forty-five hundred" included). `inside`: after a scale word. */
function groupAt(tokens: Token[], start: number, lexicon: Lexicon, inside: boolean): Group | null {
  const token = tokenAt(tokens, start)
  if (token.kind === 'number') {
    if (token.value === undefined || !Number.isFinite(token.value)) return null
    // "5G": a network.
    const glued = tokenAt(tokens, start + 1).text === 'G' && token.value < 7 ? null : gluedScale(tokens, start + 1, lexicon)
    if (glued === null) return null
    if (glued !== 1) return { to: start + 2, value: token.value * glued, digits: true, article: false, hundred: false }
    // "1,20 cents", "34 cents": money; "3 cents", "322 cents" are hundreds where one word serves for both.
    const money = lexicon.subunits.startingAt(tokens, start + 1) && (!Number.isInteger(token.value) || (token.value >= 10 && token.value < 100))
    const hundred = is(lexicon, tokenAt(tokens, start + 1), 'hundred') && token.value < 1000 && !money
    if (!hundred) return { to: start + 1, value: token.value, digits: true, article: false, hundred: false }
    const tail = tailAt(tokens, start + 2, lexicon)
    return { to: tail?.to ?? start + 2, value: token.value * 100 + (tail?.value ?? 0), digits: true, article: false, hundred: true }
  }
  if (token.kind !== 'word') return null
  let value = 0
  let to = start
  let seen = false
  let article = false
  let zeros = false
  for (;;) {
    const joint = jointAt(tokens, to, lexicon, value, seen)
    const at = joint ?? to
    const add = lexicon.words.startingAt(tokens, at)
    // "between a hundred and two hundred": another number begins.
    if (add && value >= 100 && is(lexicon, tokenAt(tokens, at + add.length), 'hundred')) break
    if (add && (!seen || (zeros && value === 0) || adds(value, add.value, lexicon))) {
      if (add.value === 0 && (seen ? !zeros : inside)) break
      if (add.value === 0) zeros = true
      value += add.value
      seen = true
      to = at + add.length
      continue
    }
    if (is(lexicon, tokenAt(tokens, at), 'hundred') && (seen ? (value > 0 || zeros) && value < 100 : true) && !article) {
      value = (value || 1) * 100
      seen = true
      to = at + 1
      continue
    }
    const one = is(lexicon, tokenAt(tokens, at), 'article')
    if (one) {
      if (seen && joinsOne(value, joint, tokens, to, lexicon)) {
        value += 1
        to = at + 1
        continue
      }
      if (!seen && inside && isOneInside(tokens, at, lexicon)) {
        value = 1
        seen = true
        to = at + 1
        if (!is(lexicon, tokenAt(tokens, to), 'hundred')) break
        continue
      }
      if (!seen && !inside) {
        const hundred = is(lexicon, tokenAt(tokens, at + 1), 'hundred') && !lexicon.andTens.length
        value = 1
        seen = true
        article = !hundred
        to = at + 1
        if (!hundred) break
        continue
      }
    }
    break
  }
  return seen ? { to, value, digits: false, article, hundred: false } : null
}

/** Where the next word of a group may begin: after a hyphen, or after "and" where the language lets it join; null for no joint. */
function jointAt(tokens: Token[], at: number, lexicon: Lexicon, value: number, seen: boolean): number | null {
  if (!seen) return null
  if (isHyphen(tokenAt(tokens, at))) {
    const and = is(lexicon, tokenAt(tokens, at + 1), 'and') && isHyphen(tokenAt(tokens, at + 2)) ? at + 2 : at
    return and + 1
  }
  if (!is(lexicon, tokenAt(tokens, at), 'and')) return null
  const next = lexicon.words.startingAt(tokens, at + 1)?.value ?? (is(lexicon, tokenAt(tokens, at + 1), 'article') ? 1 : 0)
  if (value >= 100 && value % 100 === 0) return lexicon.andTens.length === 0 && next > 0 ? at + 1 : null
  return value % 10 === 0 && value % 100 >= 20 && lexicon.andTens.includes(next) ? at + 1 : null
}

/** "two thousand ONE hundred", "a thousand and ONE", "deux mille UN soldats": one after a scale, where it is no article ("deux mille un an plus tard"). */
function isOneInside(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const joined = isHyphen(tokenAt(tokens, at - 1))
  if (lexicon.andTens.length > 0) return joined || (tokenAt(tokens, at + 1).kind === 'word' && /..[sx]$/.test(tokenAt(tokens, at + 1).fold))
  return lexicon.ones.has(tokenAt(tokens, at).fold) && (joined || Boolean(is(lexicon, tokenAt(tokens, at - 1), 'and')) || Boolean(is(lexicon, tokenAt(tokens, at + 1), 'hundred')))
}

/** "twenty-one", "vingt et un", "cent un", never "ten one" or "five hundred a day". */
function joinsOne(value: number, joint: number | null, tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const one = tokenAt(tokens, joint ?? at).fold
  const units = value % 10 === 0 && value % 100 !== 10
  return units && (lexicon.ones.size > 0 ? lexicon.ones.has(one) : joint !== null || (value > 0 && value % 100 === 0))
}

/** After "3 hundred": "and 21", "and twenty-one", "15". */
function tailAt(tokens: Token[], at: number, lexicon: Lexicon): { to: number; value: number } | null {
  const joined = is(lexicon, tokenAt(tokens, at), 'and') ? at + 1 : at
  const token = tokenAt(tokens, joined)
  const then = tokenAt(tokens, joined + 1)
  if (token.kind === 'number') {
    const plain = joined > at && token.value !== undefined && token.value > 0 && token.value < 100 && Number.isInteger(token.value)
    return plain && !is(lexicon, then, 'hundred') && !is(lexicon, then, 'scale') ? { to: joined + 1, value: token.value ?? 0 } : null
  }
  const words = groupAt(tokens, joined, lexicon, true)
  if (words) return !words.digits && words.value > 0 && words.value < 100 ? words : null
  return lexicon.ones.has(token.fold) ? { to: joined + 1, value: 1 } : null
}

/** Whether `added` can follow `current` inside one number: "twenty" + "three", "soixante" + "quinze", never "two" + "three". */
function adds(current: number, added: number, lexicon: Lexicon): boolean {
  if (current === 0 || added === 0) return false
  if (added >= 100) return false
  if (added >= 20) return current % 100 === 0
  if (added >= 10) return current % 100 === 0 || lexicon.teensAfter.includes(current % 100)
  return current % 10 === 0 && current % 100 !== 10
}

/** The scale glued to digits: 1 when nothing is, null when what is glued makes it no number ("3D"). */
function gluedScale(tokens: Token[], at: number, lexicon: Lexicon): number | null {
  const next = tokenAt(tokens, at)
  if (next.kind !== 'word' || !next.glued) return 1
  const scale = lexicon.glued.get(next.text)
  // "12m away", "3m wide": metres.
  if (scale !== undefined && lexicon.letters.has(next.text) && lexicon.extents.has(tokenAt(tokens, at + 1).fold)) return 1
  if (scale !== undefined) return scale
  const measure = lexicon.units.startingAt(tokens, at) || lexicon.currencies.startingAt(tokens, at) || is(lexicon, next, 'scale') || is(lexicon, next, 'hundred') || lexicon.glued.has(next.text)
  return measure || /^(?:e\d*|x|x10)$/.test(next.fold) ? 1 : null
}

/** "thousand", "million"; the spoken abbreviations ("2.33 k") only after digits; a plural only after a number. */
function scaleAt(tokens: Token[], at: number, lexicon: Lexicon, chunk: number): { to: number; value: number } | null {
  const scale = is(lexicon, tokenAt(tokens, at), 'scale')
  if (scale) return { to: at + 1, value: scale.value }
  const digits = tokenAt(tokens, at - 1).kind === 'number'
  const glued = digits && chunk < 1e9 && tokenAt(tokens, at).kind === 'word' ? lexicon.glued.get(tokenAt(tokens, at).text) : undefined
  const ends = !lexicon.letters.has(tokenAt(tokens, at).text)
  return glued !== undefined && ends && (tokenAt(tokens, at).text.length === 1 || glued >= 1e6) && !lexicon.articles.has(tokenAt(tokens, at).fold) ? { to: at + 1, value: glued } : null
}

/** "dozen", "vingtaine": after a number or an article; what is a scale too ("a million") is read as one. */
function collectiveAt(tokens: Token[], at: number, lexicon: Lexicon, allowed: boolean): { to: number; value: number; approx: boolean } | null {
  const found = allowed ? (is(lexicon, tokenAt(tokens, at), 'collective') ?? is(lexicon, tokenAt(tokens, at), 'plural')) : undefined
  if (!found) return null
  const approx = found.role === 'collective' && found.approx
  const of = lexicon.of.startingAt(tokens, at + 1)
  const scale = of ? is(lexicon, tokenAt(tokens, at + 1 + of.length), 'scale') : undefined
  return scale && of ? { to: at + of.length + 2, value: found.value * scale.value, approx: true } : { to: at + 1, value: found.value, approx }
}

/** "thousand nine hundred", "mille deux cents": a scale without its "one"; never a plural. */
function bareScale(tokens: Token[], start: number, lexicon: Lexicon): Group | null {
  const scale = is(lexicon, tokenAt(tokens, start), 'scale')
  if (scale?.value !== 1000 || is(lexicon, tokenAt(tokens, start), 'plural') || is(lexicon, tokenAt(tokens, start), 'collective')?.approx) return null
  return { to: start, value: 1, digits: false, article: false, hundred: false }
}

/** "two hundred point seventy-one", "cent vingt virgule zéro cinq": digits said one by one or in groups. */
function decimals<N extends { to: number; value: number; digits: boolean; article: boolean }>(tokens: Token[], whole: N, lexicon: Lexicon): N {
  if (whole.digits || !Number.isInteger(whole.value) || !lexicon.point.has(tokenAt(tokens, whole.to).fold)) return whole
  let digits = ''
  let at = whole.to + 1
  for (let steps = 0; steps < 12; steps++) {
    const zero = lexicon.words.startingAt(tokens, at)
    if (zero?.value === 0 || lexicon.pointZero.has(tokenAt(tokens, at).fold)) {
      digits += '0'
      at += zero?.length ?? 1
      continue
    }
    const group = tokenAt(tokens, at).kind === 'word' ? (groupAt(tokens, at, lexicon, true) ?? (lexicon.pointOne.has(tokenAt(tokens, at).fold) ? { to: at + 1, value: 1 } : null)) : null
    if (!group || group.value === 0 || group.value > 999) break
    digits += String(group.value)
    at = group.to
    if (group.value > 9) break
  }
  return digits ? { ...whole, article: false, to: at, value: Number(`${whole.value}.${digits}`) } : whole
}
