import type { Lang } from '../../languages'
import { isPopulation, populations } from '../../languages/concepts'
import { lookups } from '../../languages/lookup'
import { isMark, type Token, tokenAt } from '../../text/words'
import type { Counted, Reading } from '../value'
import { type Breakdown, breakdownsOf } from './breakdowns'
import { joinedOutcome, nothingCounted, outcomeFor, outcomeWords, type NounPhrase, type Place, unitOf } from './counted'
import { type Figure, findFigures } from './figures'
import { type Lexicon, lexicons } from './lexicon'

const personal = /^(?:killed|wounded|captured|missing|arrested|displaced|neutralised|infected|hospitalised|rescued|evacuated|buried|executed|abducted|seriouslyWounded|recovered|marched|identified|present|deployed|monitored)/

/** Tokens, and so figures, around one that may say what became of those it counts. */
const nearby = 40

/** What the sentences before speak of: the last count, and the last currency. */
export type Above = { count: Reading | null; money: string | null }
const nothingAbove: Above = { count: null, money: null }

/** The figures of one sentence: its tokens, and which of them dates already took. Reads each token a bounded number of times. */
export const readQuantities = (tokens: Token[], lang: Lang, taken: Place[], text: string, above: Above = nothingAbove): Reading[] => readFigures(tokens, lang, taken, text, above).readings

/**
 * The same with the places of the figures, one a reading, and how some are parts of others. `above` is for figures that
 * name nothing: "The mayor gave 40", "The deficit came to 3 billion".
 */
export function readFigures(tokens: Token[], lang: Lang, taken: Place[], text: string, above: Above = nothingAbove): { figures: Figure[]; readings: Reading[]; breakdowns: Breakdown[] } {
  const lookup = lookups[lang]
  const lexicon = lexicons[lang]
  const figures = findFigures(tokens, lang, taken)
  if (figures.length === 0) return { figures, readings: [], breakdowns: [] }
  const words = outcomeWords(tokens, lookup)
  const breakdowns = breakdownsOf(tokens, figures, lang)
  const wholeOf = new Map(breakdowns.flatMap(({ whole, parts }) => parts.map((part) => [part, whole] as const)))
  const dividedWholes = new Set(breakdowns.flatMap(({ whole, parts, complete }) => (!complete && (parts[0] ?? whole) < whole ? [whole] : [])))
  const readings: Reading[] = []
  const currency = figures.find(({ unit }) => isCurrency(unit))?.unit ?? null
  let last: Counted = nothingCounted
  let first = 0
  for (const [i, figure] of figures.entries()) {
    // "five of the twelve were children": what is said of the five, and what became of them, is not said of the twelve.
    const divided = dividedWholes.has(i)
    const next = figures[i + 1]
    const noun = divided && figure.noun.predicated ? nothingNamed(figure.noun) : next?.noun.predicated && dividedWholes.has(i + 1) && figure.noun.bare ? next.noun : figure.noun
    const whole = wholeOf.get(i)
    const held = readings[whole ?? -1]?.counted
    while ((words[first]?.to ?? figure.from) < figure.from - nearby) first++
    const nearWords = words.slice(first, first + 2 * nearby).filter(({ from }) => from < Math.max(figure.to, noun.end) + nearby)
    const nearFigures = figures.slice(Math.max(0, i - nearby), i + nearby)
    const word = figure.measure || divided ? null : outcomeFor(figure, noun.end, nearWords, nearFigures, tokens, lookup, lexicon)
    const outcome = word && joinedOutcome(word, nearWords, tokens, lexicon.joins, nearFigures)
    const part = whole !== undefined || (!divided && (lookup.partitive.endingAt(tokens, figure.from) || lookup.partitive.startingAt(tokens, figure.to)))
    const elliptic = !word && noun.bare && !figure.unit
    const carried: Counted | null = elliptic && !last.outcome && !last.population && above.count?.counted && follows(figure, above.count) ? above.count.counted : null
    if (carried) last = { ...nothingCounted, outcome: carried.outcome, population: carried.population }
    const counted: Counted = {
      noun: noun.noun,
      outcome: outcome ? { value: outcome.value, from: 'explicit' } : elliptic && last.outcome ? { ...last.outcome, from: 'inherited' } : held?.outcome && !figure.measure ? { ...held.outcome, from: 'inherited' } : null,
      population: noun.population ? { value: noun.population, from: 'explicit' } : noun.bare && !figure.unit && last.population && isAnyones(last.population.value) ? { ...last.population, from: 'inherited' } : null,
      side: noun.side ? { value: noun.side, from: 'explicit' } : null,
      part: part ? { value: 'part', from: 'explicit' } : null,
      words: hull(tokens, figure, noun.end, outcome),
    }
    const money = elliptic && !carried && isScaled(tokens, figure, lexicon) ? (currency ?? above.money) : null
    const unit = figure.unit ?? money ?? unitOf(noun.population, null) ?? (counted.outcome && personal.test(counted.outcome.value) ? 'person' : null) ?? unitOf(noun.population, noun.noun) ?? (elliptic ? unitAbove(readings, figures[readings.length - 1]) : null) ?? (carried && above.count?.value.kind === 'quantity' ? above.count.value.unit : '')
    last = counted
    readings.push({
      kind: 'quantity',
      start: tokenAt(tokens, figure.from).start,
      end: tokenAt(tokens, figure.to - 1).end,
      quote: text.slice(tokenAt(tokens, figure.from).start, tokenAt(tokens, figure.to - 1).end),
      value: { kind: 'quantity', ...figure.bounds, unit },
      assumed: money ? [{ slot: 'unit', from: 'context' }] : elliptic && last.outcome ? [{ slot: 'noun', from: 'context' }] : [],
      counted,
      ...((figure.bounds.max !== 0 && isDenied(tokens, figure.from, lang)) || isCalledFalse(tokens, figure, lang) || (word && isUndone(tokens, figure.to, word.from, figures[i + 1]?.from ?? tokens.length, lang)) ? { denied: true } : {}),
    })
  }
  return { figures, readings, breakdowns }
}

const nothingNamed = (noun: NounPhrase): NounPhrase => ({ ...noun, noun: null, population: null, side: null })

const isCurrency = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit)

/** Whether a figure ends in millions or more, as sums of money do. */
const isScaled = (tokens: Token[], { to }: Figure, lexicon: Lexicon): boolean => lexicon.numerals.get(tokenAt(tokens, to - 1).fold)?.some((word) => word.role === 'scale' && word.value >= 1e6) ?? false

/** How much larger or smaller a figure may be than the one before it and still count the same. */
const likeSize = 50

/** Whether a figure that names nothing can count what an earlier one did: whole, and of its order of size. */
function follows({ bounds }: Figure, { value }: Reading): boolean {
  const [n, before] = [bounds.min ?? bounds.max ?? 0, value.kind === 'quantity' ? (value.min ?? value.max ?? 0) : 0]
  return Number.isInteger(n) && n > 1 && before > 1 && Math.max(n, before) / Math.min(n, before) <= likeSize
}

/** Kinds of people, who can go on being counted: a case or a town is counted once. */
const isAnyones = (population: string): boolean => isPopulation(population) && populations[population].unit === 'person' && population !== 'case' && population !== 'grave' && population !== 'arrestCount'

/** What the figure before counts, for one that names nothing; a measure is never inherited. */
const unitAbove = (readings: Reading[], figure: Figure | undefined): string | null => {
  const above = figure?.measure ? undefined : readings.at(-1)?.value
  return above?.kind === 'quantity' ? above.unit : null
}

/** Whether a negation stands before the figure in its clause, not as part of a hedge ("pas moins de"). */
function isDenied(tokens: Token[], from: number, lang: Lang): boolean {
  const lexicon = lexicons[lang]
  for (let i = from - 1; i >= from - 6; i--) {
    if (isMark(tokenAt(tokens, i), ',;:.()!?')) return false
    // "denied that 40 died", but "did not deny that …"
    const clause = lookups[lang].clause.startingAt(tokens, i)
    const at = clause ? i : i + 1
    const hit = lexicon.negation.endingAt(tokens, at)
    if (hit && !lexicon.before.startingAt(tokens, at - 1) && !lexicon.untrue.startingAt(tokens, at)) return !lexicon.negation.endingAt(tokens, at - hit.length)
    if (clause) return false
  }
  return false
}

/** "18 soldiers were NOT killed", "18 soldats n’ont PAS été tués": a negation between those counted and what became of them, in one clause and before the next figure. */
function isUndone(tokens: Token[], from: number, outcome: number, next: number, lang: Lang): boolean {
  const lexicon = lexicons[lang]
  if (next < outcome) return false
  for (let i = from; i < outcome; i++) {
    if (isMark(tokenAt(tokens, i), ',;:.()!?') || lookups[lang].clause.startingAt(tokens, i)) return false
    if (lexicon.negation.startingAt(tokens, i) && !lexicon.before.startingAt(tokens, i)) return true
  }
  return false
}

/** "Claims that 40 people died are false", "jugeant absurde de parler de 40 morts": a statement that the sentence only calls untrue. */
function isCalledFalse(tokens: Token[], { from, to }: Figure, lang: Lang): boolean {
  const { told, untrue, negation, both, and } = lexicons[lang]
  // "It is true that 40 people died, BUT false that …"
  const reach = (i: number) => !isMark(tokenAt(tokens, i), ';.:!?') && !(both.has(tokenAt(tokens, i).fold) && !and.has(tokenAt(tokens, i).fold))
  for (let i = from; i > from - 8 && reach(i - 1); i--) {
    if (!told.endingAt(tokens, i)) continue
    // "it is FALSE that", "FALSE claims that"
    for (let j = i - 1; j > i - 6 && reach(j - 1); j--) {
      const called = untrue.endingAt(tokens, j)
      if (called) return !negation.endingAt(tokens, j - called.length)
    }
    for (let j = to; j < to + 14 && reach(j); j++) if (untrue.startingAt(tokens, j)) return true
  }
  return false
}

function hull(tokens: Token[], figure: Place, nounEnd: number, outcome: Place | null): [number, number] {
  const { from, to } = outcome ?? figure
  return [tokenAt(tokens, Math.min(figure.from, from)).start, tokenAt(tokens, Math.max(figure.to, nounEnd, to) - 1).end]
}
