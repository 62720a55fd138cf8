import type { Token } from '../../text/words'
import type { Lexicon } from './lexicon'
import type { Numeral } from './numerals'

const isYear = (token: Token) => token.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(token.text)
const isHyphen = (token: Token | undefined) => token?.text === '-' || token?.text === '‑'
const clockMarks = new Set([':', '/'])

/** Whether digits or words at `numeral` are something else than a figure: an age, a clock time, a model, a year, an article. */
export function isNoFigure(tokens: Token[], numeral: Numeral, lexicon: Lexicon, hedged: boolean, countable: boolean): boolean {
  const first = tokens[numeral.from]
  const before = tokens[numeral.from - 1]
  const next = tokens[numeral.to]
  if (!first) return true
  if (!hedged && !countable && lexicon.notBefore.endingAt(tokens, skipMarks(tokens, numeral.from))) return true
  const after = isHyphen(next) ? numeral.to + 1 : numeral.to
  const ended = lexicon.notAfter.startingAt(tokens, after)
  const lasts = lexicon.lasting.has(before?.fold ?? '') && !lexicon.notBefore.endingAt(tokens, numeral.from)
  if (ended && !(lasts && lexicon.units.startingAt(tokens, after)?.value === 'year')) return true
  if (first.kind === 'number') {
    if (next?.glued && next.kind === 'word' && lexicon.ordinal.has(next.fold)) return true
    if (next?.glued && clockMarks.has(next.text) && tokens[numeral.to + 1]?.kind === 'number') return true
    if (before?.glued && clockMarks.has(before.text) && tokens[numeral.from - 2]?.kind === 'number') return true
    if (first.glued && isHyphen(before) && before?.glued) return tokens[numeral.from - 2]?.kind !== 'number'
    if (isYear(first) && numeral.to === numeral.from + 1 && !hedged && !countable) return true
    if (!hedged && !countable && before?.kind === 'word' && /^\p{Lu}/u.test(before.text) && numeral.from > 1 && !/[.!?:]/.test(tokens[numeral.from - 2]?.text ?? '')) return true
    const aside = before?.text === ',' && (next?.text === ',' || next?.text === ')') && first.text.length <= 2
    if (aside && !hedged && !countable && /^\p{Lu}/u.test(tokens[numeral.from - 2]?.text ?? '')) return true
    if (before?.text === '(' && next?.text === ')' && !hedged) return true
  }
  return isHyphen(next) && Boolean(next?.glued) && tokens[numeral.to + 1]?.glued === true && !countable && tokens[numeral.to + 1]?.kind === 'word'
}

const skipMarks = (tokens: Token[], index: number): number => (tokens[index - 1]?.text === '.' || tokens[index - 1]?.text === '°' ? index - 1 : index)
