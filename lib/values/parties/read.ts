import type { Lang } from '../../languages'
import { lookups } from '../../languages/lookup'
import type { PartyRole } from '../../languages/roles'
import { isMark, type Token, tokenAt } from '../../text/words'
import type { Reading } from '../value'
import { type PartyLexicon, partyLexicons, type Tie } from './lexicon'
import { type Named, partiesAfter, partiesBefore } from './names'
import type { PartiesValue } from './schema'

/** The parties of one sentence with what they are said to have done, in order. Each token is looked at a bounded number of times. */
export function readParties(tokens: Token[], lang: Lang, text: string): Reading[] {
  const lexicon = partyLexicons[lang]
  const readings: Reading[] = []
  for (let i = 0; i < tokens.length; ) {
    const tie = lexicon.ties.startingAt(tokens, i)
    if (!tie) {
      i++
      continue
    }
    const to = i + tie.length
    const found = namedBy(tie.value, tokens, i, to, lang, lexicon, text)
    i = to
    if (!found) continue
    // "It is not known whether X took part": nobody says so.
    if (lexicon.uncertain.endingAt(tokens, found.from)) continue
    if (unsaidBefore(tokens, Math.min(found.from, i - tie.length), to, lexicon)) continue
    // "The army, not the rebels, carried it out": what an aside denies is not the subject's.
    const subject = found.to < to - tie.length && tokenAt(tokens, to - tie.length - 1).text === ',' ? found.to : to - tie.length
    const denied = tie.value.role !== 'accused' && deniedBefore(tokens, Math.min(found.from, to - tie.length), subject, lexicon)
    const [first, last] = [tokenAt(tokens, Math.min(found.from, to - tie.length)), tokenAt(tokens, Math.max(found.to, to) - 1)]
    const role = tie.value.role === 'conducted' && isAlleged(tokens, Math.min(found.from, to - tie.length), to, lexicon) ? 'accused' : tie.value.role
    const value: PartiesValue = { kind: 'parties', parties: found.parties, role: denied ? 'denied' : role }
    readings.push({ kind: 'parties', start: first.start, end: last.end, quote: text.slice(first.start, last.end), value, assumed: [], counted: null })
    i = Math.max(to, found.to)
  }
  return readings
}

function namedBy({ where, role }: Tie, tokens: Token[], from: number, to: number, lang: Lang, lexicon: PartyLexicon, text: string): Named | null {
  if (where === 'after') {
    // "the suspects confirmed": people, not a verb.
    if (role === 'accused' && lexicon.articles.has(tokenAt(tokens, from - 1).fold)) return null
    const named = partiesAfter(tokens, to, role, lang, lexicon, text) ?? (role === 'accused' ? pinnedOn(tokens, to, role, lang, lexicon, text) : null)
    // ", accuse the families.": who stands after the verb speaks it.
    const agent = lexicon.by.has(tokenAt(tokens, to - 1).fold)
    return named && !agent && isMark(tokenAt(tokens, from - 1), ',”»"') && (named.to === tokens.length || isMark(tokenAt(tokens, named.to), '.,;”»"')) ? null : named
  }
  // "the army was shelled"
  if (where === 'before') return lexicon.passive.has(tokenAt(tokens, from - 1).fold) ? null : partiesBefore(tokens, asideBefore(tokens, from), lang, lexicon, text)
  if (where === 'claim') return claimsSomething(tokens, to, lang, lexicon) ? partiesBefore(tokens, from, lang, lexicon, text) : null
  // "killed in the town on Monday by X": the agent may stand some words away, in the same clause.
  for (let i = to; i < to + 14; i++) {
    if (isMark(tokenAt(tokens, i), ',;:.()“”«»') || lookups[lang].clause.startingAt(tokens, i)) return null
    if (lexicon.by.has(tokenAt(tokens, i).fold)) return partiesAfter(tokens, i + 1, role, lang, lexicon, text)
  }
  return null
}

/** "The army, BACKED BY X, carried out": where the subject ends that an aside parts from its verb. */
function asideBefore(tokens: Token[], verb: number): number {
  if (tokenAt(tokens, verb - 1).text !== ',') return verb
  for (let i = verb - 2; i > verb - 14 && !isMark(tokenAt(tokens, i), ';:.()“”«»'); i--) if (tokenAt(tokens, i).text === ',') return i
  return verb
}

/** "blamed the attack on X": what is laid at whose door stands between. */
function pinnedOn(tokens: Token[], at: number, role: PartyRole, lang: Lang, lexicon: PartyLexicon, text: string): Named | null {
  for (let i = at; i < at + 5 && !isMark(tokenAt(tokens, i), ',;:.()'); i++) {
    const what = lookups[lang].happenings.startingAt(tokens, i)
    if (what && lexicon.onto.has(tokenAt(tokens, i + what.length).fold)) return partiesAfter(tokens, i + what.length + 1, role, lang, lexicon, text)
  }
  return null
}

/** Whether an attack, or responsibility, is what is claimed: within a few words, so that "claimed that …" is not. */
function claimsSomething(tokens: Token[], at: number, lang: Lang, lexicon: PartyLexicon): boolean {
  // "claimed that attack", but "claimed that the attack failed".
  const clause = lookups[lang].clause.startingAt(tokens, at)
  for (let i = at; i < at + (clause ? clause.length + 1 : 5); i++) {
    if (lexicon.responsibility.has(tokenAt(tokens, i).fold) || lookups[lang].happenings.startingAt(tokens, i)) return true
    const counted = lookups[lang].populations.startingAt(tokens, i)?.value
    if (counted === 'attack' || counted === 'strike') return true
  }
  return false
}

/** "did not say that X carried it out". */
function unsaidBefore(tokens: Token[], from: number, to: number, lexicon: PartyLexicon): boolean {
  for (let i = from - 4; i < to; i++) {
    const not = lexicon.denies.startingAt(tokens, i)
    if (not && !lexicon.verbs.startingAt(tokens, i) && lexicon.verbs.startingAt(tokens, i + not.length) && !lexicon.denies.startingAt(tokens, i + not.length)) return true
  }
  return false
}

/** "allegedly carried out", "aurait mené": said of the party, by somebody. */
function isAlleged(tokens: Token[], from: number, to: number, lexicon: PartyLexicon): boolean {
  for (let i = from - 2; i < to; i++) if (lexicon.alleged.has(tokenAt(tokens, i).fold)) return true
  return false
}

/** A denial or negation close before the words, and no "but" between: "did not carry out", "denied that X took part". */
function deniedBefore(tokens: Token[], from: number, to: number, lexicon: PartyLexicon): boolean {
  for (let i = to - 1; i >= from - 4 && !isMark(tokenAt(tokens, i), ';:.') && !lexicon.but.has(tokenAt(tokens, i).fold); i--) if (lexicon.denies.startingAt(tokens, i)) return true
  return false
}
