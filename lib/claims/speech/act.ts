import { type Token, tokenAt } from '../../text/words'
import { isDay } from './heads'
import type { SpeechLexicon } from './lexicon'
import { nameAfter, type Named } from './names'

/** Who speaks, as the sentence has it: a name, a pronoun, the outlet itself, the one before, or whoever the authorities are. */
export type Who =
  | { kind: 'name'; named: Named }
  | { kind: 'pronoun'; fold: string }
  | { kind: 'possessive'; named: Named }
  | { kind: 'own' }
  | { kind: 'last'; named?: Named }
  | { kind: 'authorities'; named: Named }
  | { kind: 'shared'; with: SpeechAct }

/**
 * Somebody speaking in a sentence. `marker` holds the tokens that say so. A `leading` act covers what follows it, a
 * `trailing` one what precedes it and then what follows, a `local` one only `covers`.
 */
export type SpeechAct = {
  how: 'verb' | 'according' | 'nominal' | 'back-reference'
  who: Who
  marker: [number, number]
  order: 'leading' | 'trailing' | 'local'
  covers?: [number, number]
  /** Where a leading act's verb begins. */
  verb?: number
  /** Its subject is what it says: who claims an attack. */
  claims?: boolean
  /** What it covers is said in order to be denied. */
  denies?: boolean
  /** Its account goes on in the sentences that follow. */
  opens?: boolean
  /** Tokens of those who pass the words on. */
  relays: [number, number][]
}

/** The acts of a sentence so far, with the last that leads and the last that is more than a figure's. */
export type ActsSoFar = { acts: SpeechAct[]; leading: SpeechAct | null; main: SpeechAct | null }

export const textBefore = (tokens: Token[], at: number) => tokenAt(tokens, at - 1).text

/** A name, or what stands for the owner or the speaker before. */
export function whoOf(tokens: Token[], named: Named, lexicon: SpeechLexicon): Who {
  const [first, second] = [tokens[named.from], tokens[named.from + 1]]
  if (lexicon.possessives.has(first?.fold ?? '')) return { kind: 'possessive', named }
  if (lexicon.own.has(first?.fold ?? '')) return { kind: 'own' }
  const same = lexicon.same.has(first?.fold ?? '') || (lexicon.same.has(second?.fold ?? '') && lexicon.articles.has(first?.fold ?? ''))
  if (same && named.to - named.from <= 3) return { kind: 'last', named }
  return { kind: 'name', named }
}

export const isPronoun = (token: Token | undefined, { pronouns }: SpeechLexicon) =>
  Boolean(token && (pronouns.masculine.has(token.fold) || pronouns.feminine.has(token.fold) || pronouns.neuter.has(token.fold) || pronouns.plural.has(token.fold)))

/** A pronoun that can be the subject of a verb. */
export const isSubject = (token: Token | undefined, lexicon: SpeechLexicon) => isPronoun(token, lexicon) && !lexicon.oblique.has(token?.fold ?? '')

/** `at` moved past set phrases and days. */
export function pastAsides(tokens: Token[], from: number, lexicon: SpeechLexicon): number {
  let at = from
  for (let turns = 0; turns < 6; turns++) {
    const aside = lexicon.asides.startingAt(tokens, at)
    if (aside) at += aside.length
    else if (tokenAt(tokens, at).text === ',' && lexicon.asides.startingAt(tokens, at + 1)) at++
    else if (isDay(tokens[at], lexicon) || (tokenAt(tokens, at).kind === 'number' && at > from)) at++
    else return at
    if (tokenAt(tokens, at).text === ',' && turns && lexicon.asides.endingAt(tokens, at)) at++
  }
  return at
}

/** Who passes words on: "…, quoted by the agency", "told the agency". */
export function relaysAfter(tokens: Token[], end: number, lexicon: SpeechLexicon): [number, number][] {
  const at = tokenAt(tokens, end).text === ',' ? end + 1 : end
  const relayed = lexicon.relayed.startingAt(tokens, at)
  const named = relayed ? nameAfter(tokens, at + relayed.length, lexicon) : null
  if (named) return [[named.from, named.to]]
  const start = lexicon.articles.has(tokenAt(tokens, end).fold) ? end + 1 : end
  const wire = lexicon.hearing.has(tokenAt(tokens, end - 1).fold) ? lexicon.wires.startingAt(tokens, start) : null
  if (wire) return [[start, start + wire.length]]
  const hearer = lexicon.hearer.startingAt(tokens, end)
  const heard = hearer ? lexicon.wires.startingAt(tokens, end + hearer.length) : null
  return hearer && heard ? [[end + hearer.length, end + hearer.length + heard.length]] : []
}

export const isAcronym = (token: Token | undefined) => /^\p{Lu}{2,8}$/u.test(token?.text ?? '')
