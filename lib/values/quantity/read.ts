import type { Lang } from '../../languages'
import { lookups } from '../../languages/lookup'
import type { Token } from '../../text/words'
import type { Counted, Reading } from '../value'
import { type Breakdown, breakdownsOf } from './breakdowns'
import { joinedOutcome, nothingCounted, outcomeFor, outcomeWords, type Place, unitOf } from './counted'
import { type Figure, findFigures } from './figures'
import { lexicons } from './lexicon'

const personal = /^(?:killed|wounded|captured|missing|arrested|displaced|neutralised|infected|hospitalised|rescued|evacuated|buried|executed|abducted|seriouslyWounded|recovered|marched|identified|present|deployed|monitored)/

/** The figures of one sentence: its tokens, and which of them dates already took. Reads each token a bounded number of times. */
export const readQuantities = (tokens: Token[], lang: Lang, taken: Place[], text: string): Reading[] => readFigures(tokens, lang, taken, text).readings

/** The same with the places of the figures, one a reading, and how some are parts of others. */
export function readFigures(tokens: Token[], lang: Lang, taken: Place[], text: string): { figures: Figure[]; readings: Reading[]; breakdowns: Breakdown[] } {
  const lookup = lookups[lang]
  const lexicon = lexicons[lang]
  const figures = findFigures(tokens, lang, taken)
  if (figures.length === 0) return { figures, readings: [], breakdowns: [] }
  const words = outcomeWords(tokens, lookup)
  const breakdowns = breakdownsOf(tokens, figures, lang)
  const readings: Reading[] = []
  let last: Counted = nothingCounted
  for (const [i, figure] of figures.entries()) {
    const { noun } = figure
    // "five of the twelve": what became of the five is not said of the twelve.
    const divided = breakdowns.some(({ whole, parts, complete }) => !complete && whole === i && parts.some((part) => part < i))
    const whole = breakdowns.find(({ parts }) => parts.includes(i))?.whole
    const above = whole === undefined || whole > i ? null : readings[whole]?.counted
    const word = figure.measure || divided ? null : outcomeFor(figure, noun.end, words, figures, tokens, lookup, lexicon)
    const outcome = word && joinedOutcome(word, words, tokens, lexicon.joins, figures)
    const part = whole !== undefined || (!divided && (lookup.partitive.endingAt(tokens, figure.from) || lookup.partitive.startingAt(tokens, figure.to)))
    const elliptic = !word && noun.bare && !figure.unit
    const counted: Counted = {
      noun: noun.noun,
      outcome: outcome ? { value: outcome.value, from: 'explicit' } : elliptic && last.outcome ? { ...last.outcome, from: 'inherited' } : above?.outcome && !figure.measure ? { ...above.outcome, from: 'inherited' } : null,
      population: noun.population ? { value: noun.population, from: 'explicit' } : noun.bare && !figure.unit && last.population ? { ...last.population, from: 'inherited' } : null,
      side: noun.side ? { value: noun.side, from: 'explicit' } : null,
      part: part ? { value: 'part', from: 'explicit' } : null,
      words: hull(tokens, figure, noun.end, outcome),
    }
    const unit = figure.unit ?? unitOf(noun.population, null) ?? (counted.outcome && personal.test(counted.outcome.value) ? 'person' : null) ?? unitOf(noun.population, noun.noun) ?? (elliptic ? unitAbove(readings, figures[readings.length - 1]) : null) ?? ''
    last = counted
    readings.push({
      kind: 'quantity',
      start: tokens[figure.from]?.start ?? 0,
      end: tokens[figure.to - 1]?.end ?? 0,
      quote: text.slice(tokens[figure.from]?.start, tokens[figure.to - 1]?.end),
      value: { kind: 'quantity', ...figure.bounds, unit },
      assumed: elliptic && last.outcome ? [{ slot: 'noun', from: 'context' }] : [],
      counted,
      ...(isDenied(tokens, figure.from, lang) ? { denied: true } : {}),
    })
  }
  return { figures, readings, breakdowns }
}

/** What the figure before counts, for one that names nothing; a measure is never inherited. */
const unitAbove = (readings: Reading[], figure: Figure | undefined): string | null => {
  const above = figure?.measure ? undefined : readings.at(-1)?.value
  return above?.kind === 'quantity' ? above.unit : null
}

/** Whether a negation stands before the figure in its clause, not as part of a hedge ("pas moins de"). */
function isDenied(tokens: Token[], from: number, lang: Lang): boolean {
  const lexicon = lexicons[lang]
  for (let i = from - 1; i >= Math.max(0, from - 6); i--) {
    if (/^[,;:.()!?]$/.test(tokens[i]?.text ?? '') || lookups[lang].clause.startingAt(tokens, i)) return false
    const hit = lexicon.negation.endingAt(tokens, i + 1)
    if (hit && !lexicon.before.startingAt(tokens, i)) return true
  }
  return false
}

function hull(tokens: Token[], figure: Place, nounEnd: number, outcome: Place | null): [number, number] {
  const from = Math.min(figure.from, outcome ? outcome.from : figure.from)
  const to = Math.max(figure.to, nounEnd, outcome ? outcome.to : 0)
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
}
