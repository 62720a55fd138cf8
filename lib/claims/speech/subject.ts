import { isCapital, type Token, tokenAt } from '../../text/words'
import type { SpeechLexicon } from './lexicon'
import { isGenitive, isInside, isLittle } from './heads'
import { type Named, withApposition } from './names'

/**
 * The one whom a sentence begins with: its noun of somebody or its capitals, what ties them to a place or a body, and no
 * more, since any word after may be the verb.
 */
export function subjectAt(tokens: Token[], begin: number, lexicon: SpeechLexicon): Named | null {
  const from = lexicon.articles.has(tokenAt(tokens, begin).fold) ? begin + 1 : begin
  const head = headEnd(tokens, from, lexicon)
  if (head === null) return null
  let to = head
  for (let turns = 0; turns < 4; turns++) {
    const people = lexicon.nations.startingAt(tokens, to)
    if (people) to += people.length
    const join = lexicon.joins.startingAt(tokens, to) ?? (lexicon.nameJoins.has(tokenAt(tokens, to).fold) && (isCapital(tokenAt(tokens, to + 1)) || isCapital(tokenAt(tokens, to + 2))) ? { length: 1 } : null)
    if (!join) break
    let next: number = to + join.length
    if (lexicon.articles.has(tokenAt(tokens, next).fold)) next++
    if (tokenAt(tokens, next).kind !== 'word') break
    to = headEnd(tokens, next, lexicon) ?? next + 1
  }
  return withApposition(tokens, { from, to, outer: [begin, to], person: null }, lexicon)
}

/** Where a head ends that begins within a few words of `from`: a noun of somebody with the name after it, or capitals. */
function headEnd(tokens: Token[], from: number, lexicon: SpeechLexicon): number | null {
  let to: number | null = null
  for (let i = from, start = from; i < start + 4; i++) {
    const token = tokens[i]
    // "the state's minister": the head comes after.
    if (to !== null && isGenitive(token)) {
      to = null
      start = i + 1
      continue
    }
    if (!token || token.kind === 'number' || (token.kind === 'mark' && !isInside(tokens, i)) || (lexicon.verbs.startingAt(tokens, i) && to !== null)) break
    const kind = lexicon.kinds.startingAt(tokens, i)
    if (kind) to = i + kind.length
    else if (isCapital(token) && !isLittle(token, lexicon)) to = i + 1
    else if (to !== null) break
    else if (lexicon.joins.startingAt(tokens, i) || lexicon.ends.startingAt(tokens, i)) break
    if (kind) i += kind.length - 1
  }
  while (to !== null && (isCapital(tokenAt(tokens, to)) || (isInside(tokens, to) && isCapital(tokenAt(tokens, to + 1)))) && to - from < 12) to++
  return to
}
