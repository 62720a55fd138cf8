import { isMark, type Token, tokenAt } from '../../text/words'
import { numeralWords } from './numerals'
import type { SpeechLexicon } from './lexicon'

/** Whether a figure, or a noun of figures, stands within `reach` tokens of `at`, in the same clause. */
export function isFigureAhead(tokens: Token[], at: number, lexicon: SpeechLexicon, reach = 12): boolean {
  for (let i = at; i < Math.min(tokens.length, at + reach); i++) {
    const token = tokens[i]
    if (!token || isMark(token, ';.?!')) return false
    if (token.kind === 'number' || numeralWords[lexicon.lang].has(token.fold)) return true
    if (reach > 4 && lexicon.counts.startingAt(tokens, i)) return true
  }
  return false
}

/** Whether a noun of figures or an account, or a figure placed "at", stands ahead in the clause. */
export function isCountAhead(tokens: Token[], at: number, lexicon: SpeechLexicon, reach = 12): boolean {
  for (let i = at; i < Math.min(tokens.length, at + reach); i++) {
    if (isMark(tokenAt(tokens, i), ';.?!')) return false
    if (lexicon.counts.startingAt(tokens, i) || lexicon.accounts.startingAt(tokens, i)) return true
    if (lexicon.placedAt.has(tokenAt(tokens, i).fold) && isFigureAhead(tokens, i + 1, lexicon, 6)) return true
  }
  return false
}

/** Whether a figure, or a noun of figures unless only `numbers` count, stands in [from, to). */
export function isFigureBetween(tokens: Token[], from: number, to: number, lexicon: SpeechLexicon, numbers = false): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (tokenAt(tokens, i).kind === 'number' || numeralWords[lexicon.lang].has(tokenAt(tokens, i).fold) || (!numbers && lexicon.counts.startingAt(tokens, i))) return true
  return false
}

const localWidth = 14

/** The figure that a local act [from, to) is about: the phrase before it, and a figure set right after it. */
export function localReach(tokens: Token[], from: number, to: number, begin: number, lexicon: SpeechLexicon): [number, number] {
  let start = from
  while (start > begin && from - start < localWidth) {
    const token = tokens[start - 1]
    if (!token || isMark(token, ';:.?!“«(–—')) break
    if (token.text === ',' && !(lexicon.relatives.has(tokenAt(tokens, start).fold) || lexicon.relativeObject.has(tokenAt(tokens, start).fold))) break
    if (lexicon.relativeObject.has(token.fold) || lexicon.contrast.has(token.fold) || (from - start > 1 && lexicon.than.has(token.fold))) break
    if (lexicon.verbs.endingAt(tokens, start) && token.kind === 'word' && !/^\p{Lu}/u.test(token.text) && !lexicon.counts.endingAt(tokens, start)) break
    start--
  }
  const next = tokenAt(tokens, to).text === ',' || tokenAt(tokens, to).text === '(' ? to + 1 : to
  const follows = tokenAt(tokens, next).kind === 'number' || (lexicon.joins.startingAt(tokens, next) && tokenAt(tokens, next + 1).kind === 'number')
  return [start, follows ? next + 2 : to]
}
