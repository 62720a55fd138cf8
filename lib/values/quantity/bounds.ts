import type { Hedge } from '../../languages/language'
import type { Token } from '../../text/words'
import type { Lexicon } from './lexicon'
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

/** The hedge that governs `numeral`: the nearest bound before it, else after it, else an approximation. */
export function hedgeOf(tokens: Token[], numeral: Numeral, lexicon: Lexicon, earliest: number): Hedged {
  let from = numeral.from
  let hedge: Hedge | null = null
  let look = numeral.from
  for (let steps = 0; steps < 6 && look > earliest; steps++) {
    const previous = tokens[look - 1]
    const found = lexicon.before.endingAt(tokens, look)
    if (found && look - found.length >= earliest) {
      if (found.value !== 'exactly' && soft.has(hedge)) {
        hedge = found.value
        from = look - found.length
      }
      look -= found.length
      if (!soft.has(hedge)) break
    } else if (previous && signs[previous.text]) {
      hedge = signs[previous.text] ?? null
      from = --look
    } else if (previous && (lexicon.articles.has(previous.fold) || lexicon.currencies.endingAt(tokens, look))) look--
    else break
  }
  const after = lexicon.after.startingAt(tokens, tokens[numeral.to]?.text === '-' ? numeral.to + 1 : numeral.to)
  if (after && soft.has(hedge) && after.value !== 'exactly') {
    return { hedge: after.value, from, to: numeral.to + after.length + (tokens[numeral.to]?.text === '-' ? 1 : 0) }
  }
  return { hedge, from, to: numeral.to }
}
