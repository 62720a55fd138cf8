import { isMark, type Token, tokenAt } from '../../text/words'
import type { SpeechAct } from './act'
import type { SpeechLexicon } from './lexicon'

/** The figure that stands before "by X's count", in tokens. */
const figureReach = 3

/** For each token the act that it is said in, or null where the sentence's author speaks. An act of passing on covers nothing. */
export function coverage(acts: SpeechAct[], tokens: Token[], begin: number, lexicon: SpeechLexicon): (SpeechAct | null)[] {
  const governs: (SpeechAct | null)[] = tokens.map(() => null)
  const fill = (from: number, to: number, act: SpeechAct, over = true) => {
    for (let i = Math.max(begin, from); i < Math.min(tokens.length, to); i++) if (over || !governs[i]) governs[i] = act
  }
  const main = acts.filter((act, k) => act.order !== 'local' && act.how !== 'back-reference' && !(act.how === 'nominal' && act.order === 'leading' && acts[k + 1]?.order === 'trailing' && acts[k + 1]?.how === 'verb' && !lexicon.that.has(tokenAt(tokens, act.marker[1]).fold)))
  const heads = nextLeading(main)
  const firstTrailing = main.findIndex(({ order }) => order === 'trailing')
  main.forEach((act, k) => {
    if (act.order !== 'leading') return
    const next = heads[k]
    fill(act.claims ? act.marker[0] : (act.verb ?? act.marker[1]), next ? (next.verb ?? next.marker[0]) : tokens.length, act)
    if (firstTrailing < 0 || k < firstTrailing) fillBeforeColon(act, tokens, begin, fill)
  })
  main.forEach((act, k) => {
    if (act.order !== 'trailing') return
    const previous = main[k - 1]
    const next = main[k + 1]
    const after = previous?.marker[1] ?? begin
    const cut = previous ? lastBreak(tokens, after, act.marker[0], lexicon, previous.order === 'leading') : begin
    if (cut === null) {
      // "left 60 dead by the union's count": only the figure before it.
      if (act.how === 'nominal') fill(Math.max(after, act.marker[0] - figureReach), act.marker[0], act)
      return
    }
    fill(cut, act.marker[0], act)
    const resumed = previous?.order === 'leading'
    if (resumed) return
    const until = act.how === 'verb' ? (next?.marker[0] ?? tokens.length) : nextBreak(tokens, act.marker[1], next?.marker[0] ?? tokens.length, lexicon)
    fill(act.marker[1], until, act, false)
  })
  for (const act of acts) if (act.order === 'local' && act.covers) fill(act.covers[0], act.covers[1], act)
  return governs
}

/** "Twenty dead: the ministry has released its toll": a fragment before the colon is what is said after it. */
function fillBeforeColon(act: SpeechAct, tokens: Token[], begin: number, fill: (from: number, to: number, act: SpeechAct) => void): void {
  const at = act.marker[0]
  for (let i = at - 1; i >= Math.max(begin, at - 16); i--) {
    if (tokenAt(tokens, i).text === ':') fill(begin, i, act)
    if (isMark(tokenAt(tokens, i), '.:;!?')) return
  }
}

/**
 * Where what a trailing speaker says begins, after another speaker: at the last contrast or semicolon; after one who
 * leads, at the last comma too; null where nothing divides them, and the later one only passes the words on.
 */
function lastBreak(tokens: Token[], from: number, to: number, lexicon: SpeechLexicon, leads: boolean): number | null {
  const end = tokenAt(tokens, to - 1).text === ',' || tokenAt(tokens, to - 1).text === '”' || tokenAt(tokens, to - 1).text === '"' || tokenAt(tokens, to - 1).text === '»' ? to - 1 : to
  for (let i = end - 1; i > from; i--) {
    const token = tokens[i]
    if (!token) continue
    if (token.text === ';' || lexicon.contrast.has(token.fold)) return i
  }
  if (!leads) return from
  for (let i = end - 1; i > from; i--) if (tokenAt(tokens, i).text === ',') return i
  return null
}

/** The next semicolon or contrast before `to`: where a short "according to" stops covering what follows it. */
function nextBreak(tokens: Token[], from: number, to: number, lexicon: SpeechLexicon): number {
  for (let i = from; i < to; i++) if (tokenAt(tokens, i).text === ';' || lexicon.contrast.has(tokenAt(tokens, i).fold)) return i
  return to
}

/** For each act the next one that leads, or null. */
function nextLeading(acts: SpeechAct[]): (SpeechAct | null)[] {
  const heads: (SpeechAct | null)[] = []
  let next: SpeechAct | null = null
  for (let k = acts.length - 1; k >= 0; k--) {
    heads[k] = next
    const act = acts[k]
    if (act?.order === 'leading') next = act
  }
  return heads
}
