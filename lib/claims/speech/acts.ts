import { isCapital, type Token, tokenAt } from '../../text/words'
import { type ActsSoFar, isAcronym, isPronoun, pastAsides, relaysAfter, type SpeechAct, textBefore, type Who, whoOf } from './act'
import { isFigureAhead } from './figures'
import type { SpeechLexicon } from './lexicon'
import { canSpeak, kindWithin } from './heads'
import { nameAfter, type Named } from './names'
import { nominalAt } from './nominal'
import { verbAt } from './verbs'

/** Everyone who speaks in the sentence whose tokens from `begin` on are given, in order. */
export function speechActs(tokens: Token[], begin: number, lexicon: SpeechLexicon): SpeechAct[] {
  const acts: SpeechAct[] = []
  const soFar: ActsSoFar = { acts, leading: null, main: null }
  const back = backReference(tokens, begin, lexicon)
  if (back) {
    acts.push(back)
    soFar.main = back
    soFar.leading = back
  }
  for (let i = back ? back.marker[1] : begin; i < tokens.length; i++) {
    const act = accordingAt(tokens, i, begin, lexicon) ?? verbAt(tokens, i, begin, lexicon, soFar) ?? nominalAt(tokens, i, begin, lexicon) ?? gapAt(tokens, i, lexicon, soFar) ?? tagAt(tokens, i, lexicon)
    if (!act) continue
    const previous = acts.at(-1)
    if (previous && previous.marker[0] === act.marker[0] && previous.marker[1] >= act.marker[1]) continue
    // "The paper, citing staff, reported": whom the subject cites passes words to it.
    while (acts.length && (acts.at(-1)?.marker[0] ?? 0) > act.marker[0]) {
      const cited = acts.pop()
      if (cited?.how === 'according' && cited.who.kind === 'name') act.relays.push([cited.who.named.from, cited.who.named.to])
    }
    acts.push(act)
    if (act.order === 'leading') soFar.leading = act
    if (act.order !== 'local') soFar.main = act
    i = Math.max(i, act.marker[1] - 1)
  }
  return acts
}

function backReference(tokens: Token[], begin: number, lexicon: SpeechLexicon): SpeechAct | null {
  const found = lexicon.backReference.startingAt(tokens, begin)
  if (!found) return null
  const at = begin + found.length
  let name = nameAfter(tokens, at, lexicon)
  for (let i = at; !name && i < at + 8; i++) {
    const verb = lexicon.verbs.startingAt(tokens, i) ?? lexicon.participles.startingAt(tokens, i)
    if (verb) name = nameAfter(tokens, pastAsides(tokens, i + verb.length, lexicon), lexicon)
  }
  const who: Who = name ? { kind: 'name', named: name } : { kind: 'last' }
  return { how: 'back-reference', who, marker: [begin, name ? name.outer[1] : at], order: 'leading', relays: [] }
}

/** "according to X", "selon X"; at the head of a clause it leads, elsewhere it follows what it covers. */
function accordingAt(tokens: Token[], i: number, begin: number, lexicon: SpeechLexicon): SpeechAct | null {
  const opinion = lexicon.opinion.has(tokenAt(tokens, i).fold) && (i === begin || textBefore(tokens, i) === ';')
  const likewise = lexicon.likewise.startingAt(tokens, i)
  const found = likewise ?? lexicon.according.startingAt(tokens, i)
  if ((!found && !opinion) || tokenAt(tokens, i + 1).text === '-') return null
  const after = i + (found?.length ?? 1)
  const at = lexicon.kinds.endingAt(tokens, after)?.length === 1 && !likewise ? after - 1 : after
  const order = i === begin || /^[;:]$/.test(textBefore(tokens, i)) || lexicon.contrast.has(tokenAt(tokens, i - 1).fold) || lexicon.that.has(tokenAt(tokens, i - 1).fold) || (lexicon.and.has(tokenAt(tokens, i - 1).fold) && textBefore(tokens, i - 1) === ',') ? 'leading' : 'trailing'
  const make = (who: Who, end: number): SpeechAct => ({ how: 'according', who, marker: [i, end], order, relays: relaysAfter(tokens, end, lexicon) })
  if (likewise) return make({ kind: 'last' }, after)
  const next = tokens[at]
  if (!next) return null
  if (lexicon.own.has(next.fold)) return make({ kind: 'own' }, at + 2)
  if (isPronoun(next, lexicon) && (!lexicon.possessives.has(next.fold) || tokenAt(tokens, at + 1).kind !== 'word')) return make({ kind: 'pronoun', fold: next.fold }, at + 1)
  const latter = lexicon.latter.startingAt(tokens, at)
  if (latter) return make({ kind: 'last' }, at + latter.length)
  const official = lexicon.official.startingAt(tokens, at) ?? (lexicon.articles.has(next.fold) ? lexicon.official.startingAt(tokens, at + 1) : null)
  const named = nameAfter(tokens, at, lexicon)
  if (!named) return lexicon.possessives.has(next.fold) ? make({ kind: 'possessive', named: { from: at, to: at + 1, outer: [at, at + 1], person: null } }, at + 2) : null
  if (opinion && (textBefore(tokens, named.outer[1] + 1) !== ',' || !canSpeak(tokens, named.from, named.to, lexicon))) return null
  if (official) return make({ kind: 'authorities', named }, named.outer[1])
  return { ...make(whoOf(tokens, named, lexicon), named.outer[1]), opens: isAccount(tokens, named, lexicon) }
}

const isAccount = (tokens: Token[], named: Named, lexicon: SpeechLexicon) => {
  for (let i = named.from; i < Math.min(named.to, named.from + 3); i++) if (lexicon.accounts.startingAt(tokens, i)) return true
  return false
}

/** "…”, shrugged the mayor": whatever the verb, who stands after a quotation and a comma says it. */
function tagAt(tokens: Token[], i: number, lexicon: SpeechLexicon): SpeechAct | null {
  const [last, first] = [textBefore(tokens, i), textBefore(tokens, i - 1)]
  const after = (last === ',' && /^[”"»]$/.test(first)) || (/^[”"]$/.test(last) && first === ',')
  if (!after || tokenAt(tokens, i).kind !== 'word' || isCapital(tokenAt(tokens, i)) || lexicon.articles.has(tokenAt(tokens, i).fold) || lexicon.kinds.startingAt(tokens, i) || lexicon.ends.startingAt(tokens, i) && !lexicon.having.startingAt(tokens, i) && !lexicon.reflexive.has(tokenAt(tokens, i).fold)) return null
  for (let at = i + 1; at < i + 4; at++) {
    if (tokenAt(tokens, at).kind !== 'word') return null
    if (!lexicon.articles.has(tokenAt(tokens, at).fold) && !isCapital(tokenAt(tokens, at)) && !lexicon.possessives.has(tokenAt(tokens, at).fold) && !lexicon.kinds.startingAt(tokens, at)) continue
    const named = nameAfter(tokens, at, lexicon)
    return named && canSpeak(tokens, named.from, named.to, lexicon) ? { how: 'verb', who: whoOf(tokens, named, lexicon), marker: [i, named.outer[1]], order: 'trailing', relays: [] } : null
  }
  return null
}

/** "the prefecture counted 16,000, the union 280,000": a second speaker whose verb is left out. */
function gapAt(tokens: Token[], i: number, lexicon: SpeechLexicon, { leading: first }: ActsSoFar): SpeechAct | null {
  if (!first || i <= first.marker[1]) return null
  const mark = textBefore(tokens, i)
  const previous = tokens[i - 1]
  if (mark !== ',' && mark !== ';' && !lexicon.and.has(previous?.fold ?? '') && !lexicon.contrast.has(previous?.fold ?? '')) return null
  const article = lexicon.articles.has(tokenAt(tokens, i).fold)
  const from = article ? i + 1 : i
  const kind = lexicon.kinds.startingAt(tokens, from)
  const named = nameAfter(tokens, i, lexicon)
  if (!named || (!article && !kind && !isCapital(tokenAt(tokens, from))) || (!kindWithin(tokens, named, lexicon) && !isCapital(tokenAt(tokens, from))) || named.to - named.from > 8 || (!kind && !article && !isAcronym(tokens[from]) && !isCapital(tokenAt(tokens, first.marker[0])))) return null
  let at = named.to
  if (tokenAt(tokens, at).text === ',') at++
  for (let k = at; k < at + 4 && tokenAt(tokens, k).kind === 'word'; k++) if (lexicon.and.has(tokenAt(tokens, k).fold) || lexicon.havingForms.has(tokenAt(tokens, k).text) || lexicon.passive.has(tokenAt(tokens, k).fold) || lexicon.relatives.has(tokenAt(tokens, k).fold)) return null
  return isFigureAhead(tokens, at, lexicon, 4) && !(!kind && isCapital(tokenAt(tokens, from)) && tokenAt(tokens, named.to).text === ',' && !isAcronym(tokens[from])) ? { how: 'verb', who: whoOf(tokens, named, lexicon), marker: [i, named.to], order: 'leading', relays: [] } : null
}
