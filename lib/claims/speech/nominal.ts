import { isMark, type Token, tokenAt } from '../../text/words'
import { isAcronym, type SpeechAct, type Who, whoOf } from './act'
import type { SpeechLexicon } from './lexicon'
import { isFigureAhead } from './figures'
import { accountAt, canSpeak, isDay, kindWithin } from './heads'
import { nameAfter, nameBefore } from './names'

/** "by X's count", "X's toll of 18", "le bilan du ministère", "the official toll": a noun of figures and whose they are. */
export function nominalAt(tokens: Token[], i: number, begin: number, lexicon: SpeechLexicon): SpeechAct | null {
  const official = lexicon.official.startingAt(tokens, i)
  const counts = official ?? lexicon.counts.startingAt(tokens, i) ?? accountAt(tokens, i, lexicon)
  const genitive = /^['’]s?$/.test(tokenAt(tokens, i).text) && tokenAt(tokens, i + 1).kind === 'number' && tokenAt(tokens, i + 2).kind !== 'word' ? nameBefore(tokens, i, lexicon, begin) : null
  if (genitive) return { how: 'nominal', who: whoOf(tokens, genitive, lexicon), marker: [genitive.from, i + 1], order: 'local', covers: [i + 1, Math.min(tokens.length, i + 4)], relays: [] }
  if (!counts) return numberOf(tokens, i, begin, lexicon)
  const end = i + counts.length
  let from = i
  while (from > begin && i - from < 3 && tokenAt(tokens, from - 1).kind === 'word' && !lexicon.articles.has(tokenAt(tokens, from - 1).fold) && !lexicon.possessives.has(tokenAt(tokens, from - 1).fold) && !/^['’]s?$/.test(tokenAt(tokens, from - 1).text) && !lexicon.starts.endingAt(tokens, from)) from--
  if (official) return { how: 'nominal', who: { kind: 'authorities', named: { from: i, to: end, outer: [i, end], person: null } }, marker: [i, end], order: 'leading', relays: [] }
  const owner: Who | null = lexicon.possessives.has(tokenAt(tokens, from - 1).fold) ? { kind: 'possessive', named: { from: from - 1, to: end, outer: [from - 1, end], person: null } } : ownerBefore(tokens, from, begin, lexicon)
  const named = owner && 'named' in owner ? owner.named : null
  const start = named ? named.from : from
  const by = lexicon.by.has(tokenAt(tokens, start - 1).fold) ? start - 1 : lexicon.articles.has(tokenAt(tokens, start - 1).fold) && lexicon.by.has(tokenAt(tokens, start - 2).fold) ? start - 2 : null
  const account = Boolean(accountAt(tokens, i, lexicon))
  if (owner && by !== null) return { how: 'nominal', who: owner, marker: [by, end], order: by === begin ? 'leading' : 'trailing', opens: by === begin && account, relays: [] }
  const of = lexicon.joins.startingAt(tokens, end)
  if (owner && of && isFigureAhead(tokens, end + of.length, lexicon, 3)) return { how: 'nominal', who: owner, marker: [start, end], order: 'local', covers: [start, end + of.length + 4], relays: [] }
  // "She called the minister's account false": another's account that is only spoken of.
  const object = lexicon.verbs.endingAt(tokens, start) ?? (lexicon.articles.has(tokenAt(tokens, start - 1).fold) ? lexicon.verbs.endingAt(tokens, start - 1) : null)
  if (owner && object) return null
  if (owner) return { how: 'nominal', who: owner, marker: [start, end], order: 'leading', relays: [] }
  const join = lexicon.joins.startingAt(tokens, end) ?? (lexicon.from.has(tokenAt(tokens, end).fold) ? { length: 1 } : null)
  const after = join && !lexicon.verbs.endingAt(tokens, i) ? nameAfter(tokens, end + join.length, lexicon) : null
  if (!after || !canSpeak(tokens, after.from, after.to, lexicon) || !lexicon.kinds.startingAt(tokens, after.from) && !isAcronym(tokens[after.from]) && !kindWithin(tokens, after, lexicon)) return null
  if (lexicon.kinds.startingAt(tokens, after.from)?.value === 'group' && !lexicon.articles.has(tokenAt(tokens, after.from - 1).fold) && !lexicon.articles.has(tokenAt(tokens, after.from).fold) && lexicon.head === 'last') return null
  const heads = from <= begin + 2 || isMark(tokenAt(tokens, from - 1), ';:,') || isMark(tokenAt(tokens, from - 2), ';:,')
  if (!heads && !isFigureAhead(tokens, after.outer[1], lexicon, 3)) return null
  return { how: 'nominal', who: whoOf(tokens, after, lexicon), marker: [i, after.outer[1]], order: 'leading', relays: [] }
}


/** "the union's" before a count. */
function ownerBefore(tokens: Token[], from: number, begin: number, lexicon: SpeechLexicon): Who | null {
  if (!/^['’]s?$/.test(tokenAt(tokens, from - 1).text)) return null
  const named = nameBefore(tokens, from - 1, lexicon, begin)
  return named && !isDay(tokens[named.to - 1], lexicon) ? whoOf(tokens, named, lexicon) : null
}

/** "les 1,2 million du ministère": a figure and whose it is. */
function numberOf(tokens: Token[], i: number, begin: number, lexicon: SpeechLexicon): SpeechAct | null {
  if (tokenAt(tokens, i).kind !== 'number' || lexicon.head !== 'first') return null
  for (let at = i + 1; at < i + 4; at++) {
    const join = lexicon.joins.startingAt(tokens, at)
    if (!join) continue
    const named = nameAfter(tokens, at + join.length, lexicon)
    if (!named || !lexicon.kinds.startingAt(tokens, named.from) || lexicon.kinds.startingAt(tokens, named.from)?.value === 'group') continue
    if (lexicon.articles.has(tokenAt(tokens, i - 1).fold)) return { how: 'nominal', who: whoOf(tokens, named, lexicon), marker: [at, named.outer[1]], order: 'local', covers: [Math.max(begin, i - 1), named.outer[1]], relays: [] }
  }
  return null
}
