import type { Lang } from '../../languages'
import { lookups } from '../../languages/lookup'
import type { Token } from '../../text/words'
import type { Counted, Reading } from '../value'
import { type Bounds, boundsOf, hedgeOf } from './bounds'
import { joinedOutcome, nothingCounted, nounPhraseAt, outcomeFor, outcomeWords, type Place, unitOf } from './counted'
import { isNoFigure } from './exclusions'
import { type Lexicon, lexicons } from './lexicon'
import { type Numeral, numeralAt } from './numerals'

type Figure = Place & { bounds: Bounds; unit: string | null; noun: ReturnType<typeof nounPhraseAt>; measure: boolean }

const ors = new Set(['or', 'ou', 'and', 'et'])
const personal = /^(?:killed|wounded|captured|missing|arrested|displaced|neutralised|infected|hospitalised|rescued|evacuated|buried|executed|abducted|seriouslyWounded|recovered|marched|identified|present|deployed|monitored)/

/** The figures of one sentence: its tokens, and which of them dates already took. Reads each token a bounded number of times. */
export function readQuantities(tokens: Token[], lang: Lang, taken: Place[], text: string): Reading[] {
  const lookup = lookups[lang]
  const figures = findFigures(tokens, lang, taken)
  if (figures.length === 0) return []
  const words = outcomeWords(tokens, lookup)
  const readings: Reading[] = []
  let last: Counted = nothingCounted
  for (const figure of figures) {
    const { noun } = figure
    const word = figure.measure ? null : outcomeFor(figure, noun.end, words, figures, tokens, lookup)
    const outcome = word && joinedOutcome(word, words, tokens, ors, figures)
    const part = lookup.partitive.endingAt(tokens, figure.from) ?? lookup.partitive.startingAt(tokens, figure.to)
    const elliptic = !word && noun.bare && !figure.unit
    const counted: Counted = {
      noun: noun.noun,
      outcome: outcome ? { value: outcome.value, from: 'explicit' } : elliptic && last.outcome ? { ...last.outcome, from: 'inherited' } : null,
      population: noun.population ? { value: noun.population, from: 'explicit' } : noun.bare && !figure.unit && last.population ? { ...last.population, from: 'inherited' } : null,
      side: noun.side ? { value: noun.side, from: 'explicit' } : null,
      part: part ? { value: 'part', from: 'explicit' } : null,
      words: hull(tokens, figure, noun.end, outcome),
    }
    const unit = figure.unit ?? unitOf(noun.population, null) ?? (counted.outcome && personal.test(counted.outcome.value) ? 'person' : null) ?? unitOf(noun.population, noun.noun) ?? (elliptic ? unitAbove(readings) : null) ?? ''
    last = counted
    readings.push({
      kind: 'quantity',
      start: tokens[figure.from]?.start ?? 0,
      end: tokens[figure.to - 1]?.end ?? 0,
      quote: text.slice(tokens[figure.from]?.start, tokens[figure.to - 1]?.end),
      value: { kind: 'quantity', ...figure.bounds, unit },
      assumed: elliptic && last.outcome ? [{ slot: 'noun', from: 'context' }] : [],
      counted,
    })
  }
  return readings
}

const unitAbove = (readings: Reading[]): string | null => {
  const above = readings.at(-1)?.value
  return above?.kind === 'quantity' ? above.unit : null
}

function hull(tokens: Token[], figure: Place, nounEnd: number, outcome: Place | null): [number, number] {
  const from = Math.min(figure.from, outcome ? outcome.from : figure.from)
  const to = Math.max(figure.to, nounEnd, outcome ? outcome.to : 0)
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
}

/** Numbers with their hedges, ranges and units, in order; what is no figure is left out. */
export function findFigures(tokens: Token[], lang: Lang, taken: Place[]): Figure[] {
  const lexicon = lexicons[lang]
  const lookup = lookups[lang]
  const figures: Figure[] = []
  let earliest = 0
  let next = 0
  for (let i = 0; i < tokens.length; ) {
    while (next < taken.length && (taken[next]?.to ?? 0) <= i) next++
    const date = taken[next]
    if (date && date.from <= i) {
      i = date.to
      earliest = i
      continue
    }
    const zero = zeroAt(tokens, i, lexicon, lookup)
    const numeral = zero ?? numeralAt(tokens, i, lexicon)
    if (!numeral) {
      i++
      continue
    }
    const hedged = hedgeOf(tokens, numeral, lexicon, earliest)
    const range = rangeAt(tokens, numeral, lexicon)
    const end = range ? range.second.to : hedged.to
    const currency = lexicon.currencies.endingAt(tokens, numeral.from) ?? lexicon.currencies.startingAt(tokens, currencyAt(tokens, end, lexicon))
    const percent = numeral.percent || lexicon.percent.startingAt(tokens, end)
    const measured = lexicon.units.startingAt(tokens, tokens[end]?.text === '-' ? end + 1 : end)
    const noun = nounPhraseAt(tokens, end, lexicon, lookup)
    const countable = Boolean(noun.population || percent || currency || (measured && tokens[end]?.text === '-') || lookup.outcomes.startingAt(tokens, end))
    const isHedged = hedged.hedge !== null || Boolean(range)
    i = Math.max(end, i + 1)
    if (isNoFigure(tokens, numeral, lexicon, isHedged, countable || Boolean(measured && measured.value !== 'hour')) || (numeral.article && !countable) || isRatio(tokens, numeral)) continue
    const unit = percent ? 'percent' : currency ? currency.value : (measured?.value ?? null)
    const unitEnd = percent === true || !percent ? (currency && lexicon.currencies.startingAt(tokens, currencyAt(tokens, end, lexicon)) ? currencyAt(tokens, end, lexicon) + currency.length : measured && !currency ? end + measured.length + (tokens[end]?.text === '-' ? 1 : 0) : end) : end + percent.length
    const bounds = range ? range.bounds : numeral.vague ? { min: numeral.value, max: null, minExclusive: false, maxExclusive: false, approx: true } : boundsOf(numeral.value, hedged.hedge, numeral.approx && (hedged.hedge === null || hedged.hedge === 'about' || hedged.hedge === 'nearly'))
    const from = range ? range.from : hedged.from
    figures.push({ from, to: Math.max(unitEnd, hedged.to), bounds, unit, noun, measure: Boolean(unit) })
    i = Math.max(i, unitEnd)
    earliest = i
  }
  return figures
}

/** Currency words may stand one "of" away: "71 millions de dollars". */
const currencyAt = (tokens: Token[], end: number, lexicon: Lexicon): number => {
  const of = lexicon.of.startingAt(tokens, end)
  return of ? end + of.length : end
}

const isRatio = (tokens: Token[], numeral: Numeral): boolean => tokens[numeral.to]?.fold === 'in' && numeral.article

/** "no casualties", "aucun homme": zero, when what follows can be counted. */
function zeroAt(tokens: Token[], at: number, lexicon: Lexicon, lookup: (typeof lookups)['en']): Numeral | null {
  const zero = lexicon.zero.startingAt(tokens, at)
  if (!zero || (lexicon.before.startingAt(tokens, at)?.length ?? 0) > zero.length) return null
  const noun = nounPhraseAt(tokens, at + zero.length, lexicon, lookup)
  if (!noun.population && !lookup.outcomes.startingAt(tokens, at + zero.length)) return null
  return { from: at, to: at + zero.length, value: 0, approx: false, vague: false, article: false, percent: false }
}

type Range = { from: number; second: Numeral; bounds: Bounds }

/** "between 15 and 20", "de 15 à 20", "15 to 20", "15-20": both ends included. */
function rangeAt(tokens: Token[], first: Numeral, lexicon: Lexicon): Range | null {
  const between = lexicon.between.endingAt(tokens, first.from)
  const joint = between && ors.has(tokens[first.to]?.fold ?? '') ? { length: 1 } : lexicon.to.startingAt(tokens, first.to)
  if (!joint) return null
  let at = first.to + joint.length
  while (lexicon.currencies.startingAt(tokens, at) || lexicon.articles.has(tokens[at]?.fold ?? '')) at++
  const second = numeralAt(tokens, at, lexicon)
  if (!second || second.vague || first.vague) return null
  // "2 to 3 million": the scale belongs to both ends.
  const scale = second.value >= 1000 && first.value < 1000 && tokens[second.to - 1]?.kind === 'word' && tokens[second.from]?.kind === 'number' ? second.value / (tokens[second.from]?.value || 1) : 1
  const low = first.value * (scale >= 1000 && !between ? scale : scale >= 1e6 ? scale : 1)
  if (low >= second.value) return null
  const from = between ? first.from - between.length : first.from
  return { from, second, bounds: { min: low, max: second.value, minExclusive: false, maxExclusive: false, approx: first.approx || second.approx } }
}
