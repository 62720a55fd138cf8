import type { Token } from '../../text/words'
import type { Lexicon, NumeralWord } from './lexicon'

/** A number found in tokens `from` to `to` (excluded). `vague`: a bare plural such as "dozens", whose `value` is where it starts. */
export type Numeral = { from: number; to: number; value: number; approx: boolean; vague: boolean; article: boolean; percent: boolean }

const word = <R extends NumeralWord['role']>(lexicon: Lexicon, token: Token | undefined, role: R) => {
  if (token?.kind !== 'word') return undefined
  const found = lexicon.numerals.get(token.fold)?.find((entry) => entry.role === role)
  return found as Extract<NumeralWord, { role: R }> | undefined // `find` does not narrow by a variable role
}

/** Whether `added` can follow `current` inside one number: "twenty" + "three", never "two" + "three". */
function adds(current: number, added: number): boolean {
  if (current === 0) return true
  if (added >= 20) return current % 100 === 0
  if (added >= 10) return current % 100 === 0 || current % 100 === 60 || current % 100 === 80
  return current % 10 === 0 && current % 100 !== 10 ? true : current % 100 === 10 && added >= 7 ? true : current % 100 === 0
}

const isHyphen = (token: Token | undefined) => token?.text === '-' || token?.text === '‑' || token?.text === '‐'

/** The number that begins at `tokens[start]`, in digits or words or both, or null. Reads each token once. */
export function numeralAt(tokens: Token[], start: number, lexicon: Lexicon): Numeral | null {
  const first = tokens[start]
  if (!first) return null
  const fraction = lexicon.fractions.startingAt(tokens, start)
  if (fraction && lexicon.of.startingAt(tokens, start + fraction.length)) {
    return { from: start, to: start + fraction.length, value: fraction.value, approx: false, vague: false, article: false, percent: true }
  }
  let total = 0
  let current = 0
  let seen = false
  let lastScale = Number.POSITIVE_INFINITY
  let approx = false
  let article = false
  let i = start
  const done = (to: number, vague = false): Numeral => ({ from: start, to, value: total + current, approx, vague, article, percent: false })

  if (first.kind === 'number') {
    if (first.value === undefined || !Number.isFinite(first.value)) return null
    current = first.value
    seen = true
    i++
    const next = tokens[i]
    if (next?.kind === 'word' && next.glued) {
      const glued = lexicon.glued.get(next.text) ?? lexicon.glued.get(next.fold)
      if (glued === undefined) return lexicon.units.startingAt(tokens, i) || lexicon.currencies.startingAt(tokens, i) ? done(i) : null
      current *= glued
      return done(i + 1)
    }
  } else if (first.kind !== 'word') return null
  else {
    const several = lexicon.several.startingAt(tokens, start)
    const plural = word(lexicon, tokens[several ? start + several.length : start], 'plural')
    const single = several && word(lexicon, tokens[start + several.length], 'collective')
    if (plural || single) return bareplural(tokens, start, several ? start + several.length : start, lexicon)
  }

  while (i < tokens.length) {
    const token = tokens[i]
    let j = i
    if (seen && isHyphen(token)) j++
    else if (seen && word(lexicon, token, 'and')) {
      const next = tokens[i + 1]
      const half = word(lexicon, next, 'half') ? i + 2 : word(lexicon, next, 'article') && word(lexicon, tokens[i + 2], 'half') ? i + 3 : 0
      if (half) {
        if (current) current += 0.5
        else total += lastScale / 2
        i = half
        continue
      }
      const digit = word(lexicon, next, 'add') ?? (word(lexicon, next, 'article') ? { value: 1 } : undefined)
      const joinsTens = digit && (digit.value === 1 || digit.value === 11) && current % 10 === 0 && current % 100 >= 20
      const joinsHundreds = digit && digit.value < 100 && ((current >= 100 && current % 100 === 0) || (current === 0 && total > 0)) && first.kind === 'word' && token?.fold === 'and'
      if (!joinsTens && !joinsHundreds) break
      j++
    }
    const at = tokens[j]
    if (at?.kind !== 'word') break
    const add = word(lexicon, at, 'add')
    const scale = word(lexicon, at, 'scale')
    const collective = word(lexicon, at, 'collective')
    if (add && add.value === 20 && current % 100 === 4) {
      current = current - 4 + 80
    } else if (add && adds(current, add.value) && !(first.kind === 'number' && current !== 0)) current += add.value
    else if (word(lexicon, at, 'hundred') && (current > 0 ? current < 100 : at.fold !== 'hundred')) {
      current = (current || 1) * 100
    } else if (scale && scale.value < lastScale && (seen || scale.value === 1000) && !(at.fold === 'thousand' && !seen) && !(at.fold === 'milliers' && !seen)) {
      const multiplied = current || (total ? 0 : 1)
      if (!multiplied) {
        total *= scale.value
      } else total += multiplied * scale.value
      current = 0
      lastScale = scale.value
    } else if (collective && (seen || article) && (current === 0 || current < 100 || current === 0.5)) {
      current = (current || 1) * collective.value
      approx = collective.approx
      return done(j + 1)
    } else if (word(lexicon, at, 'half') && !seen) {
      const after = isHyphen(tokens[j + 1]) || word(lexicon, tokens[j + 1], 'article') ? j + 2 : j + 1
      const unit = word(lexicon, tokens[after], 'scale') ?? word(lexicon, tokens[after], 'collective')
      if (!unit) return null
      current = unit.value / 2
      approx = unit.role === 'collective' && unit.approx
      return done(after + 1)
    } else if (word(lexicon, at, 'article')) {
      if (seen) {
        if (current % 10 !== 0 || current % 100 < 20 || first.kind === 'number') break
        current += 1
      } else {
        const next = tokens[isHyphen(tokens[j + 1]) ? j + 2 : j + 1]
        const multiplies = word(lexicon, next, 'scale') ?? word(lexicon, next, 'collective') ?? word(lexicon, next, 'half')
        article = !multiplies && !word(lexicon, next, 'hundred')
        if (article && at.fold !== 'one') return null
        current = 1
        if (word(lexicon, next, 'half')) current = 0
        if (word(lexicon, next, 'half')) {
          i = j + 1
          continue
        }
        seen = true
        i = j + 1
        if (article) return done(i)
        continue
      }
    } else break
    seen = true
    i = j + 1
  }
  return seen ? done(i) : null
}

/** "dozens", "plusieurs centaines", "tens of thousands": from twice the word's value on. */
function bareplural(tokens: Token[], start: number, at: number, lexicon: Lexicon): Numeral | null {
  const first = word(lexicon, tokens[at], 'plural') ?? word(lexicon, tokens[at], 'collective')
  if (!first) return null
  let value = first.role === 'plural' ? first.from : first.value * 2
  let to = at + 1
  const of = lexicon.of.startingAt(tokens, to)
  const next = of ? (word(lexicon, tokens[to + of.length], 'plural') ?? word(lexicon, tokens[to + of.length], 'scale')) : undefined
  if (of && next) {
    value *= next.value
    to += of.length + 1
  }
  return { from: start, to, value, approx: true, vague: true, article: false, percent: false }
}
