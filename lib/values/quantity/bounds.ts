import type { Hedge } from '../../languages/language'
import { type Token, tokenAt } from '../../text/words'
import type { Lexicon } from './lexicon'
import { currencyEnding } from './measures'
import type { Numeral } from './numerals'
import type { Quantity } from './schema'

export type Bounds = Omit<Quantity, 'kind' | 'unit'>

/** The interval that a hedge makes of a number (DESIGN.md, Quantity): "more than 20" is (20, ∞), "about 20" is 20 with a tolerance. */
export function boundsOf(value: number, hedge: Hedge | null, approx: boolean): Bounds {
  const exact = { min: value, max: value, minExclusive: false, maxExclusive: false, approx: false }
  switch (hedge) {
    case 'more':
      return { ...exact, max: null, minExclusive: true }
    case 'least':
      return { ...exact, max: null }
    case 'most':
      return { ...exact, min: null }
    case 'fewer':
      return { ...exact, min: null, maxExclusive: true }
    case 'about':
    case 'nearly':
      return { ...exact, approx: true }
    default:
      return { ...exact, approx }
  }
}

/** A hedge found beside a number, with the tokens that the whole expression then spans. */
export type Hedged = { hedge: Hedge | null; from: number; to: number }

const soft = new Set<Hedge | null>(['about', 'nearly', 'exactly', null])
const signs: Record<string, Hedge> = { '>': 'more', '≥': 'least', '<': 'fewer', '≤': 'most', '~': 'about', '≈': 'about', '±': 'about' }
/** A bound that "or equal" lets in. */
const orEqualTo = (hedge: Hedge | null): Hedge | null => (hedge === 'more' ? 'least' : hedge === 'fewer' ? 'most' : hedge)
/** Words before a figure that a hedge may stand on the other side of: an article, a currency. */
const reach = 6

/** The hedge that governs `numeral`: the nearest bound before it, else after it, else an approximation. */
export function hedgeOf(tokens: Token[], numeral: Numeral, lexicon: Lexicon, earliest: number): Hedged {
  const before = hedgeBefore(tokens, numeral.from, lexicon, earliest)
  const after = hedgeAfter(tokens, numeral.to, lexicon)
  if (!after) return { hedge: before.hedge, from: before.from, to: numeral.to }
  if (after.orEqual) {
    const hedge = orEqualTo(before.hedge)
    return hedge === before.hedge ? { ...before, to: numeral.to } : { hedge, from: before.from, to: after.to }
  }
  if (after.hedge === 'exactly') return { ...before, to: numeral.to }
  // "at least 30 or more"
  return { hedge: soft.has(before.hedge) ? after.hedge : before.hedge, from: before.from, to: after.to }
}

/** The hedge set after what is counted: "20 people or more", "12 personnes au bas mot", "12 personnes environ"; right after the noun. */
export function hedgeAfterNoun(tokens: Token[], at: number, lexicon: Lexicon): { hedge: Hedge; to: number } | null {
  const after = lexicon.after.startingAt(tokens, at)
  return after && (after.length > 1 || lexicon.aboutAfterNoun.has(tokenAt(tokens, at).fold)) && after.value !== 'exactly' ? { hedge: after.value, to: at + after.length } : null
}

function hedgeBefore(tokens: Token[], at: number, lexicon: Lexicon, earliest: number): { hedge: Hedge | null; from: number } {
  let [from, look] = [at, at]
  let hedge: Hedge | null = null
  for (let steps = 0; steps < reach && look > earliest; steps++) {
    const previous = tokenAt(tokens, look - 1)
    const found = lexicon.before.endingAt(tokens, look)
    const sign = signs[previous.text]
    if (found && look - found.length >= earliest) {
      if (soft.has(hedge) && (found.value !== 'exactly' || hedge === null)) {
        if (found.value !== 'exactly') hedge = found.value
        if (found.value !== 'exactly' || found.length > 1 || !lexicon.articles.has(previous.fold)) from = look - found.length
      }
      look -= found.length
      if (!soft.has(hedge)) break
    } else if (sign || previous.text === '=') {
      // ">=", "<=", "~=": a sign that the equals sign after it lets the bound into.
      const strict = sign ? null : (signs[tokenAt(tokens, look - 2).text] ?? null)
      hedge = sign ?? orEqualTo(strict)
      from = look - (strict ? 2 : 1)
      break
    } else {
      const length = lexicon.articles.has(previous.fold) ? 1 : currencyEnding(tokens, look, lexicon)?.length
      if (!length) break
      look -= length
    }
  }
  return { hedge, from }
}

function hedgeAfter(tokens: Token[], to: number, lexicon: Lexicon): { hedge: Hedge; orEqual: false; to: number } | { orEqual: true; to: number } | null {
  const equal = lexicon.orEqual.startingAt(tokens, to)
  if (equal) return { orEqual: true, to: to + equal.length }
  // "20+ people", and no sum.
  if (tokenAt(tokens, to).text === '+' && tokenAt(tokens, to).glued && tokenAt(tokens, to + 1).kind !== 'number') return { hedge: 'least', orEqual: false, to: to + 1 }
  const at = tokenAt(tokens, to).text === '-' ? to + 1 : to
  const after = lexicon.after.startingAt(tokens, at)
  if (!after) return null
  // "200 or greater than 190", "5000 or less than 5000": the words belong to the number after them.
  const other = lexicon.before.startingAt(tokens, at + 1)
  const next = other && other.length >= after.length ? tokens[at + 1 + other.length] : undefined
  return next?.kind === 'number' || lexicon.numerals.has(next?.fold ?? '') ? null : { hedge: after.value, orEqual: false, to: at + after.length }
}
