import { isCapital, type Token, tokenAt } from '../../text/words'
import type { SpeechLexicon } from './lexicon'
import { numeralWords } from './numerals'

/** A day or a month; without a capital, not where it is another word too. */
export const isDay = (token: Token | undefined, lexicon: SpeechLexicon) => Boolean(token && lexicon.days.has(token.fold) && (!lexicon.otherDays.has(token.fold) || isCapital(token)))

/** A capital that says nothing: a small word or a day at the head of a sentence. */
export const isLittle = (token: Token | undefined, lexicon: SpeechLexicon) => !token || (token.text.length < 2 && !/^\p{Lu}$/u.test(token.text)) || (!isAllCapitals(token) && (isDay(token, lexicon) || lexicon.articles.has(token.fold) || lexicon.nameJoins.has(token.fold) || lexicon.little.has(token.fold) || numeralWords[lexicon.lang].has(token.fold) || lexicon.nobody.has(token.fold) || lexicon.pronouns.plural.has(token.fold) || lexicon.pronouns.masculine.has(token.fold) || lexicon.pronouns.feminine.has(token.fold)))
const isAllCapitals = (token: Token) => /^\p{Lu}{2}/u.test(token.text) && token.text === token.text.toUpperCase()
export const isGenitive = (token: Token | undefined) => /^['’]s?$/.test(token?.text ?? '')
export const isInitial = (tokens: Token[], at: number) => tokenAt(tokens, at).text === '.' && tokenAt(tokens, at).glued && /^\p{Lu}$/u.test(tokenAt(tokens, at - 1).text)

/** Whether a mark may stand inside a name: a hyphen, an initial's point, a possessive. */
export function isInside(tokens: Token[], at: number): boolean {
  const token = tokens[at]
  return (token?.text === '-' && token.glued) || isInitial(tokens, at) || isGenitive(token)
}

/** Whether the phrase [from, to) names somebody who can speak: its head does, or has a capital. */
export function canSpeak(tokens: Token[], from: number, to: number, lexicon: SpeechLexicon): boolean {
  const some = lexicon.some.startingAt(tokens, from)
  const join = some && lexicon.joins.startingAt(tokens, from + some.length)
  if (some && join && from + some.length + join.length < to) return canSpeak(tokens, from + some.length + join.length, to, lexicon) || isPronounIn(tokens[to - 1], lexicon)
  const edge = coreEnd(tokens, from, to, lexicon)
  const core = edge > from ? edge : to
  const proper = (at: number) => isCapital(tokenAt(tokens, at)) && !isLittle(tokens[at], lexicon)
  if (lexicon.head === 'last') {
    const last = tokenAt(tokens, core - 1).text === '.' ? core - 2 : core - 1
    return proper(last) || Boolean(lexicon.kinds.endingAt(tokens, core)) || Boolean(lexicon.people.endingAt(tokens, core)) || Boolean(lexicon.accounts.endingAt(tokens, core)) || isGenitive(tokens[last])
  }
  for (let i = from; i < Math.min(core, from + 6); i++) if (proper(i) || lexicon.kinds.startingAt(tokens, i) || lexicon.people.startingAt(tokens, i) || lexicon.accounts.startingAt(tokens, i)) return true
  return false
}

/** "one of THEM", "l'un d'EUX". */
const isPronounIn = (token: Token | undefined, { pronouns }: SpeechLexicon) => pronouns.plural.has(token?.fold ?? '')

/** A noun of what is told; not where it only tells which body: "the AUDIT court". */
export const accountAt = (tokens: Token[], at: number, lexicon: SpeechLexicon) => {
  const found = lexicon.accounts.startingAt(tokens, at)
  return found && (lexicon.head === 'first' || !lexicon.kinds.startingAt(tokens, at + found.length)) ? found : null
}

/** Whether a noun of somebody stands in a name. */
export const kindWithin = (tokens: Token[], { from, to }: { from: number; to: number }, lexicon: SpeechLexicon) => {
  for (let i = from; i < to; i++) if (lexicon.kinds.startingAt(tokens, i)) return true
  return false
}

/** Where the head's own phrase ends: at the first "of", "in", "du". */
export function coreEnd(tokens: Token[], from: number, to: number, lexicon: SpeechLexicon): number {
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i]
    if (!token || token.text === ',' || token.text === '(') return i
    const proper = isCapital(tokenAt(tokens, i - 1)) && isCapital(tokenAt(tokens, i + 1)) && !lexicon.kinds.endingAt(tokens, i)
    if (lexicon.kinds.startingAt(tokens, i - 1)?.length === 2) continue
    if (!proper && (lexicon.joins.startingAt(tokens, i) || lexicon.nameJoins.has(token.fold)) && !(i === from + 1 && lexicon.articles.has(token.fold) && !lexicon.joins.startingAt(tokens, i))) return i
  }
  return to
}

/** `at` moved past an article and a title: "le général". */
export function pastTitle(tokens: Token[], at: number, lexicon: SpeechLexicon): number {
  const from = lexicon.articles.has(tokenAt(tokens, at).fold) ? at + 1 : at
  const title = lexicon.kinds.startingAt(tokens, from)
  return title?.value === 'person' ? from + title.length : at
}

/** Whether [from, to) is one proper name: capitals, with small words such as "al", "de" between them. */
export function isPersonName(tokens: Token[], from: number, to: number, lexicon: SpeechLexicon): boolean {
  if (to <= from || to - from > 9 || !isCapital(tokenAt(tokens, from)) || isDay(tokens[from], lexicon)) return false
  let capitals = 0
  for (let i = from; i < to; i++) {
    const token = tokenAt(tokens, i)
    if (isCapital(token)) capitals++
    else if (!isInside(tokens, i) && !lexicon.nameJoins.has(token.fold) && !lexicon.joins.startingAt(tokens, i)) return false
  }
  return capitals > 0 && isCapital(tokenAt(tokens, to - 1))
}
