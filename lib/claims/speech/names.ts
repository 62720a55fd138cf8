import { isCapital, isMark, type Token, tokenAt } from '../../text/words'
import { accountAt, canSpeak, isDay, isInitial, isInside, isPersonName, pastTitle } from './heads'
import type { SpeechLexicon } from './lexicon'
import { numeralWords } from './numerals'

/** Where somebody is named: `from`, `to` their words, `outer` with the asides around them, `person` a proper name set beside a description. */
export type Named = { from: number; to: number; outer: [number, number]; person: [number, number] | null; relay?: [number, number] }

/** The longest name, and the longest aside, in tokens: a bound on the work that one verb can cause. */
const nameReach = 18
const asideReach = 28
/** How far back a relative clause is followed to the one it is about: "a guard WHO asked not to be named said". */
const clauseReach = 12

/** The name that ends just before `end`; an aside between commas is passed over: "the minister, Ada Brock, said". */
export function nameBefore(tokens: Token[], end: number, lexicon: SpeechLexicon, begin: number, depth = 0): Named | null {
  if (depth > 3) return null
  let to = trimmedEnd(tokens, end, lexicon, begin)
  const before = tokenAt(tokens, to - 1).text
  if (before === ',') return overAside(tokens, to - 1, end, lexicon, begin, depth)
  if (before === ')') to = openingOf(tokens, to - 1, '(', begin, 10)
  if (before === '”' || before === '"' || before === '»') {
    const open = Math.max(openingOf(tokens, to - 1, '“', begin, 6), openingOf(tokens, to - 1, '«', begin, 6), before === '"' ? openingOf(tokens, to - 1, '"', begin, 6) : begin - 1)
    if (open < begin || open >= to - 1) return null
    return { from: open + 1, to: to - 1, outer: [open, end], person: null }
  }
  let from = to
  while (from > begin && to - from < nameReach) {
    const at = from - 1
    const token = tokens[at]
    if (!token) break
    if (token.kind !== 'word' && !isInside(tokens, at)) break
    if (endsName(tokens, at, from, lexicon, begin)) break
    from--
  }
  const relayed = lexicon.relayed.endingAt(tokens, from)
  if (relayed && from < to) {
    const base = nameBefore(tokens, from - relayed.length, lexicon, begin, depth + 1)
    if (base) return { ...base, outer: [base.outer[0], end], relay: [from, to] }
  }
  const limit = from
  from = stripped(tokens, from, to, lexicon)
  const verb = lexicon.verbs.endingAt(tokens, limit)
  if (verb && lexicon.relatives.has(tokenAt(tokens, limit - 1 - verb.length).fold)) {
    const antecedent = nameBefore(tokens, limit - 1 - verb.length, lexicon, begin, depth + 1)
    if (antecedent) return { ...antecedent, outer: [antecedent.outer[0], end] }
  }
  if (from < to && (lexicon.none.has(tokenAt(tokens, from - 1).fold) || lexicon.none.has(tokenAt(tokens, from).fold) || (from === to - 1 && lexicon.nobody.has(tokenAt(tokens, from).fold)))) return null
  if (from < to && canSpeak(tokens, from, to, lexicon)) return { from, to, outer: [from, end], person: null }
  if (depth === 0 && from < to && isTag(tokens, limit, to, lexicon)) return { from, to, outer: [from, end], person: null }
  if (depth > 0) {
    for (let i = to - 1; i > from; i--) if (lexicon.nameJoins.has(tokenAt(tokens, i - 1).fold) || lexicon.locative.endingAt(tokens, i) || lexicon.joins.endingAt(tokens, i)) {
      const near = stripped(tokens, i, to, lexicon)
      if (canSpeak(tokens, near, to, lexicon)) return { from: near, to, outer: [near, end], person: null }
    }
  }
  let clause = limit - 1
  while (clause > begin && limit - clause < clauseReach && tokenAt(tokens, clause).kind === 'word' && !lexicon.relatives.has(tokenAt(tokens, clause).fold)) clause--
  if (clause > begin && lexicon.relatives.has(tokenAt(tokens, clause).fold)) {
    const antecedent = nameBefore(tokens, clause - (tokenAt(tokens, clause - 1).text === ',' ? 1 : 0), lexicon, begin, depth + 1)
    return antecedent && { ...antecedent, outer: [antecedent.outer[0], end] }
  }
  return null
}

/** "…, the harbour watch said.": between a comma and a verb that ends the sentence stands who speaks, whatever the noun. */
function isTag(tokens: Token[], from: number, to: number, lexicon: SpeechLexicon): boolean {
  if (tokenAt(tokens, from - 1).text !== ',' || from < tagged.before || !lexicon.articles.has(tokenAt(tokens, from).fold)) return false
  const verb = lexicon.verbs.startingAt(tokens, to)
  if (!verb) return false
  for (let i = to + verb.length; i <= to + verb.length + tagged.after; i++) {
    if (tokens[i] === undefined || tokenAt(tokens, i).text === '.') return true
    if (tokenAt(tokens, i).kind !== 'word' && tokenAt(tokens, i).kind !== 'number') return false
  }
  return false
}
/** Tokens that such a sentence has before its comma, at least, and after its verb, at most: "told reporters on Monday". */
const tagged = { before: 4, after: 4 } as const

/** Whether the word at `at` cannot be part of the name that begins at `from`. */
function endsName(tokens: Token[], at: number, from: number, lexicon: SpeechLexicon, begin: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  const proper = isCapital(token) && at > begin
  if (lexicon.and.has(token.fold)) return !(isCapital(tokenAt(tokens, from)) && at > begin && (isCapital(tokenAt(tokens, at - 1)) || lexicon.kinds.endingAt(tokens, at)) && at - 1 > begin - 1)
  if (lexicon.relatives.has(token.fold)) return true
  // "chief of staff", "économiste en chef": one noun of several words.
  if ((lexicon.kinds.startingAt(tokens, at - 1)?.length ?? 0) > 2) return false
  if (!proper && lexicon.starts.startingAt(tokens, at)) return true
  if (proper || lexicon.kinds.endingAt(tokens, from) || lexicon.accounts.endingAt(tokens, from) || lexicon.counts.endingAt(tokens, from)) return false
  return Boolean(lexicon.verbs.endingAt(tokens, from) ?? (lexicon.head === 'first' ? null : lexicon.figureVerbs.endingAt(tokens, from)))
}

/** `to` without the adverbs and days that stand between a subject and its verb. */
function trimmedEnd(tokens: Token[], end: number, lexicon: SpeechLexicon, begin: number): number {
  let to = end
  for (;;) {
    const aside = lexicon.asides.endingAt(tokens, to) ?? lexicon.auxiliaries.endingAt(tokens, to)
    if (aside && to - aside.length > begin) to -= aside.length
    else if (to - 1 > begin && (isDay(tokens[to - 1], lexicon) || (lexicon.adjuncts.endingAt(tokens, to) && isDay(tokens[to], lexicon)))) to--
    else return to
  }
}

/** A name before an aside that ends at the comma `close`. */
function overAside(tokens: Token[], close: number, end: number, lexicon: SpeechLexicon, begin: number, depth: number): Named | null {
  let open = close - 1
  while (open >= begin && tokenAt(tokens, open).text !== ',' && close - open < asideReach) {
    if (isMark(tokenAt(tokens, open), ';:!?“«')) return null
    open--
  }
  if (open < begin || tokenAt(tokens, open).text !== ',') return null
  const base = nameBefore(tokens, open, lexicon, begin, depth + 1)
  if (isPersonName(tokens, pastTitle(tokens, open + 1, lexicon), close, lexicon)) return base ? { from: base.from, to: close, outer: [base.outer[0], end], person: [open + 1, close] } : { from: open + 1, to: close, outer: [open + 1, end], person: [open + 1, close] }
  if (base) return { ...base, outer: [base.outer[0], end] }
  const inner = nameBefore(tokens, close, lexicon, open + 1, depth + 1)
  return inner && { ...inner, outer: [inner.outer[0], end] }
}

/** `from` moved past prepositions, days and what stands before an article: "In September the minister" is "the minister". */
function stripped(tokens: Token[], at: number, to: number, lexicon: SpeechLexicon): number {
  let from = at
  for (let i = at; i < to - 1; i++) {
    const token = tokens[i]
    const previous = tokens[i - 1]
    const restarts = token && i > at && lexicon.articles.has(token.fold) && !isCapital(token) && previous && !lexicon.nameJoins.has(previous.fold) && !lexicon.joins.endingAt(tokens, i) && !lexicon.joins.startingAt(tokens, i) && !lexicon.and.has(previous.fold) && !lexicon.possessives.has(token.fold) && !lexicon.locative.endingAt(tokens, i) && previous.text !== '-' && !(isCapital(previous) && isCapital(tokenAt(tokens, i + 1)))
    if (restarts) from = i
  }
  for (;;) {
    const token = tokens[from]
    if (!token || from >= to) return from
    const article = lexicon.articles.has(token.fold)
    const little = lexicon.locative.startingAt(tokens, from) ?? lexicon.ends.startingAt(tokens, from) ?? lexicon.contrast.has(token.fold)
    const name = lexicon.kinds.startingAt(tokens, from) || lexicon.some.startingAt(tokens, from)
    if (token.kind !== 'word' || lexicon.and.has(token.fold) || isDay(token, lexicon) || (little && !article && !name) || (lexicon.nameJoins.has(token.fold) && !article && !name)) from++
    else return from
  }
}

function openingOf(tokens: Token[], at: number, mark: string, begin: number, reach: number): number {
  for (let i = at - 1; i >= Math.max(begin, at - reach); i--) if (tokenAt(tokens, i).text === mark) return i
  return begin - 1
}

/** The name that starts at `at`, up to a mark, a verb or a word that ends it. */
export function nameAfter(tokens: Token[], at: number, lexicon: SpeechLexicon, anyone = false): Named | null {
  let from = at
  if (isMark(tokenAt(tokens, from), '“"«')) from++
  let to = from
  for (; to < tokens.length && to - from < nameReach; to++) {
    const token = tokens[to]
    if (!token) break
    if (token.kind === 'mark' && !isInside(tokens, to)) break
    if (token.kind === 'number' || (to > from && numeralWords[lexicon.lang].has(token.fold))) break
    if (to === from) continue
    const next = tokenAt(tokens, to + 1)
    const after = lexicon.articles.has(next.fold) ? tokenAt(tokens, to + 2) : next
    const capital = isCapital(token)
    if (lexicon.and.has(token.fold)) {
      if (!isCapital(after) && !lexicon.kinds.startingAt(tokens, next === after ? to + 1 : to + 2)) break
      continue
    }
    const join = lexicon.joins.startingAt(tokens, to)
    if (join) {
      if (tokenAt(tokens, to + join.length).kind === 'number') break
      to += join.length - 1
      continue
    }
    if (lexicon.nameJoins.has(token.fold) && !lexicon.articles.has(token.fold)) {
      if (!isCapital(after) || isDay(after, lexicon)) break
      continue
    }
    if (lexicon.articles.has(token.fold) && !capital && !lexicon.nameJoins.has(tokenAt(tokens, to - 1).fold) && !lexicon.joins.endingAt(tokens, to) && !lexicon.and.has(tokenAt(tokens, to - 1).fold) && tokenAt(tokens, to - 1).text !== '-') break
    if (lexicon.nounLike.has(token.fold) && lexicon.kinds.endingAt(tokens, to)?.value === 'group') break
    if (capital && !isDay(token, lexicon)) continue
    if (isDay(token, lexicon) || lexicon.ends.startingAt(tokens, to) || lexicon.asides.startingAt(tokens, to)) break
    if (!lexicon.kinds.startingAt(tokens, to) && !lexicon.accounts.startingAt(tokens, to) && !lexicon.counts.startingAt(tokens, to) && (lexicon.verbs.startingAt(tokens, to) || lexicon.figureVerbs.startingAt(tokens, to)) && !lexicon.joins.endingAt(tokens, to)) break
  }
  const agency = lexicon.wires.startingAt(tokens, lexicon.articles.has(tokenAt(tokens, from).fold) ? from + 1 : from)
  if (agency) to = Math.min(to, (lexicon.articles.has(tokenAt(tokens, from).fold) ? from + 1 : from) + agency.length)
  while (to > from && (lexicon.joins.endingAt(tokens, to) || lexicon.nameJoins.has(tokenAt(tokens, to - 1).fold) || lexicon.articles.has(tokenAt(tokens, to - 1).fold))) to--
  if (to <= from || !(anyone || canSpeak(tokens, from, to, lexicon) || heads(tokens, from, to, lexicon))) return null
  const named: Named = { from, to, outer: [at, to], person: null }
  if (tokenAt(tokens, to).text === '(') {
    const close = tokens.slice(to, to + 6).findIndex((token) => token.text === ')')
    if (close > 0) named.outer = [at, to + close + 1]
  }
  return withApposition(tokens, named, lexicon)
}

/** Whether [from, to) is about a count or an account, whose owner speaks. */
const heads = (tokens: Token[], from: number, to: number, lexicon: SpeechLexicon) => {
  for (let i = from; i < to; i++) if (lexicon.counts.startingAt(tokens, i) || accountAt(tokens, i, lexicon)) return true
  return false
}

/** A name with the one set beside it between commas: "the prefect, Ada Brock, …". */
export function withApposition(tokens: Token[], named: Named, lexicon: SpeechLexicon): Named {
  const open = named.outer[1]
  if (tokenAt(tokens, open).text !== ',') return named
  let close = open + 1
  while (close < tokens.length && close - open < 14 && !isMark(tokenAt(tokens, close), ',.;:”"»)!?')) close++
  if (tokenAt(tokens, close).text === '.' && isInitial(tokens, close)) while (close - open < 20 && close < tokens.length && !isMark(tokenAt(tokens, close), ',;:') && (tokenAt(tokens, close).text !== '.' || isInitial(tokens, close))) close++
  const described = !isPersonName(tokens, named.from + (lexicon.articles.has(tokenAt(tokens, named.from).fold) ? 1 : 0), named.to, lexicon)
  if (described && isPersonName(tokens, pastTitle(tokens, open + 1, lexicon), close, lexicon)) return { ...named, to: close, outer: [named.outer[0], close], person: [open + 1, close] }
  const beside = tokenAt(tokens, close).text === ',' || tokenAt(tokens, close).text === '.'
  const counts = tokens.slice(open, close).some((token) => token.kind === 'number' || numeralWords[lexicon.lang].has(token.fold))
  return beside && !counts && (lexicon.kinds.startingAt(tokens, open + 1) || lexicon.kinds.startingAt(tokens, open + 2)) && !lexicon.some.startingAt(tokens, open + 1) ? { ...named, outer: [named.outer[0], close] } : named
}
