import { type Outcome, outcomes, type Population, populations } from '../../languages/concepts'
import type { Lookup } from '../../languages/lookup'
import { isMark, type Token, tokenAt } from '../../text/words'
import type { Counted } from '../value'
import type { Lexicon } from './lexicon'

/** A figure in its sentence: the tokens of the whole expression, hedge to unit. */
export type Place = { from: number; to: number }

/** Where an outcome word stands in a sentence. */
export type OutcomeWord = { from: number; to: number; outcome: Outcome }

/** Every outcome phrase of a sentence, in order, longest first at each place. */
export function outcomeWords(tokens: Token[], lookup: Lookup): OutcomeWord[] {
  const found: OutcomeWord[] = []
  for (let i = 0; i < tokens.length; i++) {
    const hit = lookup.outcomes.startingAt(tokens, i)
    if (!hit) continue
    found.push({ from: i, to: i + hit.length, outcome: hit.value })
    i += hit.length - 1
  }
  return found
}

const stops = new Set([',', ';', ':', '.', '(', ')', '!', '?', '–', '—'])
const nounReach = 7

export type NounPhrase = { noun: string | null; population: Population | null; side: string | null; end: number; bare: boolean; /** A verb of being stands before the noun: "twelve WERE children". */ predicated: boolean }

/** What stands after a figure and before `stop`, where a date begins: "Islamic State fighters", "de nos soldats", "American and five Nigerien soldiers". */
export function nounPhraseAt(tokens: Token[], at: number, lexicon: Lexicon, lookup: Lookup, stop = tokens.length): NounPhrase {
  let side: string | null = null
  let nations = 0
  let noun: string | null = null
  // "12 were arrested": no noun, but not a number alone either.
  let predicated = false
  let end = at
  let i = at
  const hyphen = tokenAt(tokens, i).text === '-'
  if (hyphen) i++
  // "a 20-storey building": storeys are counted, not buildings.
  const compounded = hyphen && tokenAt(tokens, i - 1).glued && tokenAt(tokens, i).glued && tokenAt(tokens, i).kind === 'word' && !lexicon.strong.has(tokenAt(tokens, i).fold) && !lexicon.units.startingAt(tokens, i)
  if (compounded) stop = Math.min(stop, i + 1)
  for (const limit = Math.min(tokens.length, stop, at + nounReach); i < limit; ) {
    const token = tokenAt(tokens, i)
    const nation = lookup.countries.startingAt(tokens, token.text === ',' || lexicon.and.has(token.fold) ? i + 1 : i)
    if (nation?.value.as === 'demonym' && (nations > 0 || !stops.has(token.text))) {
      // "American, French and Nigerien soldiers": of no one country.
      side = nations === 0 || side === nation.value.iso ? nation.value.iso : null
      nations++
      i += nation.length + (token.text === ',' || lexicon.and.has(token.fold) ? 1 : 0)
      end = i
      continue
    }
    if (stops.has(token.text) || token.kind === 'number') break
    if (lexicon.being.has(token.text.toLowerCase())) {
      if (noun !== null) break
      predicated = true
      end = ++i
      continue
    }
    const population = lookup.populations.startingAt(tokens, i)
    if (population) return { noun: noun ?? token.fold, population: population.value, side: side ?? sideAfter(tokens, i + population.length, lookup), end: i + population.length, bare: false, predicated }
    const outcome = lookup.outcomes.startingAt(tokens, i)
    // "twelve WOUNDED soldiers"
    const who = outcome && noun === null && !predicated ? lookup.populations.startingAt(tokens, i + outcome.length) : null
    if (outcome && who) return { noun: tokenAt(tokens, i + outcome.length).fold, population: who.value, side: side ?? sideAfter(tokens, i + outcome.length + who.length, lookup), end: i + outcome.length + who.length, bare: false, predicated }
    if (outcome) return { noun, population: null, side, end, bare: noun === null && !predicated, predicated }
    // "three of them": no noun but who they were, if that follows at once; "three of the drivers" has one.
    const pronoun = lookup.partitive.startingAt(tokens, i)
    if (pronoun && !lexicon.articles.has(tokenAt(tokens, i + pronoun.length - 1).fold)) {
      const after = [0, 1, 2].map((step) => ({ at: i + pronoun.length + step, hit: lookup.populations.startingAt(tokens, i + pronoun.length + step) })).find(({ hit }) => hit)
      return after?.hit ? { noun: tokenAt(tokens, after.at).fold, population: after.hit.value, side, end: after.at + after.hit.length, bare: false, predicated } : { noun, population: null, side, end, bare: noun === null && !predicated, predicated }
    }
    if (lookup.clause.startingAt(tokens, i) || lookup.locative.startingAt(tokens, i) || lexicon.between.startingAt(tokens, i)) break
    if (lexicon.numerals.has(token.fold) && noun === null) break
    // "seven guards and two drivers": others begin.
    if (noun !== null && lexicon.and.has(token.fold)) break
    if (noun === null && token.fold.length > 2 && !lexicon.articles.has(token.fold)) {
      noun = baseForm(token.fold)
      end = i + 1
    }
    i++
  }
  return { noun, population: null, side, end, bare: noun === null && !predicated, predicated }
}

/** "soldats français"; "soldats américains et français" are of no one country. */
const sideAfter = (tokens: Token[], at: number, lookup: Lookup): string | null => {
  const country = lookup.countries.startingAt(tokens, at)
  if (country?.value.as !== 'demonym') return null
  const other = lookup.countries.startingAt(tokens, at + country.length + 1)
  return other?.value.as === 'demonym' && other.value.iso !== country.value.iso ? null : country.value.iso
}

/** A noun without its plural mark; enough to name a unit by. */
export const baseForm = (noun: string): string => noun.replace(/(?<=..)ies$/, 'y').replace(/(?<=...)[sx]$/, '')

/** The outcome that a figure's words speak of: within its noun phrase, else the nearest in the sentence that no other figure owns. */
export function outcomeFor(place: Place, nounEnd: number, words: OutcomeWord[], figures: Place[], tokens: Token[], lookup: Lookup, lexicon: Lexicon): OutcomeWord | null {
  let best: OutcomeWord | null = null
  let bestCost = 15
  // "all 40 on board were killed": where they were goes with who they are.
  const said = Math.max(nounEnd, place.to)
  const end = words.find(({ outcome, from }) => outcome === 'present' && from === said)?.to ?? said
  for (const word of words) {
    // "20 dead or more": a hedge after it makes the word a part of the figure's own.
    if (word.from >= place.from && word.to <= place.to) return word
    const right = word.from >= place.to
    if (!right && word.to > place.from) continue
    const [lo, hi] = right ? [word.from < end ? said : end, word.from] : [word.to, place.from]
    let cost = right ? 0 : 1.2
    if (hi - lo > 26) continue
    for (let i = lo; i < hi; i++) {
      const token = tokenAt(tokens, i)
      if (isMark(token, ';.:')) cost += 8
      else if (token.text === ',') cost += 2.5
      else if (lookup.clause.startingAt(tokens, i)) cost += 3
      else if (!lexicon.being.has(token.fold)) cost += 0.45
    }
    for (const other of figures) if (other.from >= lo && other.to <= hi) cost += lookup.partitive.endingAt(tokens, other.from) || lookup.partitive.startingAt(tokens, other.to) ? 1 : right ? 6 : 9
    // "15 admissions, dont trois personnes décédées": theirs, unless a verb begins ("dont cinq femmes ont été tuées").
    const verbal = (from: number) => tokens.slice(from, word.to).some(({ text }) => text === ',' || lexicon.being.has(text.toLowerCase()) || lexicon.having.has(text.toLowerCase()))
    if (right && figures.some((other) => other.from > place.from && other.to <= word.from && word.from - other.to <= nounReach && (lookup.partitive.endingAt(tokens, other.from)?.length ?? nounReach) < other.from - place.to && !verbal(other.to))) cost += 12
    // "122 patients and 78 deaths": the word right after another figure is that one's own.
    if (right && figures.some((other) => other.from > place.from && other.to <= word.from && word.from - other.to <= 1 && !lookup.populations.startingAt(tokens, other.to))) cost += 12
    // "twelve men, three of them wounded", "three of whom later died": the three.
    const ofSome = (other: Place) => word.from - other.to - (lookup.partitive.startingAt(tokens, other.to)?.length ?? 0)
    if (right && isMark(tokenAt(tokens, word.to), ',;.)') && figures.some((other) => other.from > place.from && other.to <= word.from && (ofSome(other) === 0 || (ofSome(other) === 1 && lookup.partitive.startingAt(tokens, other.to) !== null && tokenAt(tokens, word.from - 1).kind === 'word')))) cost += 12
    // "the deaths of 12 people", "les corps de 12 victimes"
    if (!right && lexicon.of.startingAt(tokens, lo)?.length === hi - lo) cost = 0.3
    // "18 were killed and five …": what stands before the conjunction belongs to the figure before it.
    if (!right && lexicon.coordinators.has(tokenAt(tokens, place.from - 1).fold)) cost += tokenAt(tokens, place.from - 1).text === ',' ? 9 : 12
    // "ont TUÉ douze hommes": who did it stands before.
    const active = [word.from - 1, word.from].some((at) => lexicon.having.has(tokenAt(tokens, at).text.toLowerCase()))
    const left = hi - lo <= 1 && !right && !lexicon.coordinators.has(tokenAt(tokens, place.from - 1).fold)
    // "fourteen marchers were arrested": that they marched is only who they are; "all 40 on board were killed".
    if (right && word.from < nounEnd && word.outcome === 'marched') cost += 3
    if (right && word.from <= said && word.outcome === 'present') cost += 0.4
    if (left && (active || lexicon.governs.has(tokenAt(tokens, word.from).fold))) cost = 0.3
    if (cost < bestCost) {
      bestCost = cost
      best = word
    }
  }
  return best
}

const join = (list: readonly Outcome[]): string => [...new Set(list.flatMap((outcome) => outcomes[outcome].of))].sort().join('+')

/** Two outcome words joined by "or"/"and" right after one another count together: "tués ou capturés"; not one that goes on to a figure of its own. */
export function joinedOutcome(word: OutcomeWord, words: OutcomeWord[], tokens: Token[], or: Set<string>, figures: Place[]): { value: string; from: number; to: number } {
  const list = [word]
  for (let last: OutcomeWord | undefined = word; last; ) {
    const { to }: OutcomeWord = last
    last = tokenAt(tokens, to).text === ',' || or.has(tokenAt(tokens, to).fold) ? words.find((other) => other.from === to + 1 && !figures.some(({ from }) => from === other.to)) : undefined
    if (last) list.push(last)
  }
  const end = list.at(-1) ?? word
  // "killed, captured or wounded": a list counts once an "or" closes it.
  const closed = or.has(tokenAt(tokens, end.from - 1).fold)
  return closed ? { value: nameOf(list.map(({ outcome }) => outcome)), from: word.from, to: end.to } : { value: nameOf([word.outcome]), from: word.from, to: word.to }
}

const nameOf = (list: Outcome[]): string => (list.length === 1 && list[0] === 'neutralised' ? 'neutralised' : join(list))

/** The unit that a population is counted in, or the noun itself. */
export const unitOf = (population: Population | null, noun: string | null): string | null => (population ? populations[population].unit : noun)

/** Nothing known of what is counted. */
export const nothingCounted: Counted = { noun: null, outcome: null, population: null, side: null, part: null, words: null }
