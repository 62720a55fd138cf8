import type { Lang } from '../../languages'
import { lookups } from '../../languages/lookup'
import { type Token, tokenAt } from '../../text/words'
import { type Bounds, boundsOf, hedgeAfterNoun, hedgeOf } from './bounds'
import { is, isHyphen } from './cardinals'
import { type NounPhrase, nounPhraseAt, type Place } from './counted'
import { isNoFigure } from './exclusions'
import { glyphs } from './fractions'
import { type Lexicon, lexicons } from './lexicon'
import { measureOf } from './measures'
import { type Numeral, numeralAt } from './numerals'
import { rangeAt } from './ranges'

/** A figure found in tokens `from` to `to` (excluded): its interval, its unit when one is written, and the noun phrase after it. */
export type Figure = Place & { bounds: Bounds; unit: string | null; noun: NounPhrase; measure: boolean }

type Found = { figure: Figure | null; next: number }

/** Numbers with their hedges, ranges and units, in order; what is no figure is left out. `taken`: what dates already read. */
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
    const token = tokenAt(tokens, i)
    if (token.kind === 'word' && !lexicon.openers.has(token.fold)) {
      i++
      continue
    }
    const idiom = lexicon.idioms.startingAt(tokens, i)
    if (idiom) {
      i += idiom.length
      earliest = i
      continue
    }
    const again = sameAgain(tokens, i, figures.at(-1), lexicon, lookup)
    if (again) {
      figures.push(again)
      earliest = again.to
      i = again.to
      continue
    }
    const numeral = zeroAt(tokens, i, lexicon, lookup) ?? numeralAt(tokens, i, lexicon)
    // "the eighth of June": a fraction does not reach into a date.
    if (!numeral || (date && numeral.to > date.from)) {
      i++
      continue
    }
    const share = shareAbove(tokens, numeral, figures.at(-1), lexicon, lookup, earliest)
    if (share) {
      figures.push(share)
      earliest = share.to
      i = share.to
      continue
    }
    const found = figureOf(tokens, numeral, lexicon, lookup, earliest, figures.at(-1), taken[next]?.from)
    i = Math.max(found.next, i + 1)
    if (!found.figure) continue
    earliest = found.figure.to
    const joined = joinedBounds(tokens, figures.at(-1), found.figure, lexicon)
    if (joined) figures[figures.length - 1] = joined
    else figures.push(found.figure)
  }
  return figures
}

function figureOf(tokens: Token[], read: Numeral, lexicon: Lexicon, lookup: (typeof lookups)['en'], earliest: number, previous: Figure | undefined, date: number | undefined): Found {
  // "the dead –12 soldiers– were buried": people are never fewer than none, so what stands there is a dash.
  const numeral = read.value < 0 && !lexicon.minus.has(tokenAt(tokens, read.from).fold) && (lookup.populations.startingAt(tokens, read.to) || lookup.outcomes.startingAt(tokens, read.to)) ? { ...read, from: read.from + 1, value: -read.value } : read
  const hedged = hedgeOf(tokens, numeral, lexicon, earliest)
  const range = rangeAt(tokens, numeral, lexicon)
  const whole = numeral.share && !range ? statedWhole(tokens, numeral, lexicon) : null
  const end = range ? range.to : hedged.to
  const measure = measureOf(tokens, numeral.from, range ? range.to : numeral.to, lexicon)
  // "At least twelve, perhaps fifteen, people": the noun stands after the aside.
  const aside = range && tokenAt(tokens, numeral.to).text === ',' && tokenAt(tokens, end).text === ',' ? 1 : 0
  // "15 dollars or more": right after the unit.
  const more = measure && measure.to > end && !range && !hedged.hedge ? hedgeAfterNoun(tokens, measure.to, lexicon) : null
  const noun = nounPhraseAt(tokens, whole ? whole.to : (more?.to ?? (measure && /^[A-Z]|percent/.test(measure.unit) ? Math.max(end, measure.to) : end + aside)), lexicon, lookup, date)
  const outcome = lookup.outcomes.startingAt(tokens, end)
  // "20 people or more", "20 morts au maximum": right after the word for those counted, or for what became of them.
  const last = noun.population && noun.end - end <= 2 ? noun.end : outcome ? end + outcome.length : null
  const trailing = more ?? (last !== null && !range && !hedged.hedge ? hedgeAfterNoun(tokens, last, lexicon) : null)
  const countable = Boolean(noun.population || measure || outcome)
  // "2015 in total were killed" is no year.
  const isHedged = hedged.hedge !== null || Boolean(range) || lexicon.after.startingAt(tokens, numeral.to) !== null
  const next = Math.max(end, measure?.to ?? 0)
  if (numeral.article && !range && !(countable && countsOne(tokens, numeral, noun, lexicon, lookup)) && !besideNumbers(tokens, numeral, lexicon, previous)) return { figure: null, next: numeral.to }
  if (numeral.share && !measure && !whole && !range && !standsAlone(tokens, numeral, lexicon)) return { figure: null, next: numeral.to }
  // "la première moitié de juin": a part of a date.
  if (numeral.share && date !== undefined && date === numeral.to + (lexicon.of.startingAt(tokens, numeral.to)?.length ?? 0)) return { figure: null, next: numeral.to }
  if (!numeral.share && isOrdinalAt(tokens, numeral.to, lexicon)) return { figure: null, next: numeral.to + 1 }
  if (isNoFigure(tokens, numeral, lexicon, { hedged: isHedged, range: Boolean(range), countable: countable && measure?.unit !== 'hour', measured: measure !== null, named: Boolean(noun.population || measure) })) return { figure: null, next: measure?.unit === 'hour' ? next : numeral.to } // "two hours and a half"
  if (!measure && lexicon.differences.endingAt(tokens, hedged.from)) return { figure: null, next: numeral.to }
  const became = lookup.outcomes.startingAt(tokens, numeral.to)
  const then = noun.population ? lookup.outcomes.startingAt(tokens, noun.end) : null
  const rate = measure ? null : rateAt(tokens, [...(noun.population ? [noun.end] : []), ...(became ? [numeral.to + became.length] : []), ...(then ? [noun.end + then.length] : [])], lexicon)
  if (rate) return { figure: null, next: rate }
  const value = whole ? numeral.value * whole.value : numeral.share && !measure ? Number((numeral.value * 100).toPrecision(12)) : numeral.value
  const plain = range
    ? range.bounds
    : numeral.vague
      ? { min: value, max: null, minExclusive: false, maxExclusive: false, approx: true }
      : boundsOf(value, trailing?.hedge ?? hedged.hedge, numeral.approx && (hedged.hedge === null || hedged.hedge === 'about' || hedged.hedge === 'nearly'))
  const bounds = measure ? scaled(plain, measure.times, measure.plus) : plain
  // "1e400": larger than any number here.
  if (![bounds.min ?? 0, bounds.max ?? 0].every(Number.isFinite)) return { figure: null, next }
  const unit = measure ? measure.unit : numeral.share && !whole ? 'percent' : null
  const from = Math.min(range ? range.from : hedged.from, measure ? measure.from : numeral.from)
  return { figure: { from: Math.max(from, earliest), to: Math.max(measure?.to ?? 0, end, trailing?.to ?? 0), bounds, unit, noun, measure: Boolean(unit) }, next }
}

/** Where "120 people per square kilometre", "12 deaths per 100,000" go on after what they are measured by: rates, and no counts; null for others. */
function rateAt(tokens: Token[], ends: number[], lexicon: Lexicon): number | null {
  for (const at of ends) {
    if (!lexicon.per.has(tokenAt(tokens, at).fold)) continue
    const unit = lexicon.units.startingAt(tokens, at + 1)
    if (unit) return at + 1 + unit.length
    const many = numeralAt(tokens, at + 1, lexicon)
    if (many && many.value >= 100 && Number.isInteger(Math.log10(many.value))) return many.to
  }
  return null
}

const scaled = (bounds: Bounds, times: number, plus: number): Bounds => {
  const move = (n: number | null) => (n === null ? null : Number((n * times + plus).toPrecision(15)))
  return { ...bounds, min: move(bounds.min), max: move(bounds.max) }
}

/** "twenty second", "mille deux cent trentième": the number before is part of an ordinal. */
function isOrdinalAt(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  let i = at
  for (let steps = 0; steps < 3 && (isHyphen(tokenAt(tokens, i)) || is(lexicon, tokenAt(tokens, i), 'and')); steps++) i++
  const word = tokenAt(tokens, i)
  if (word.kind !== 'word' || tokenAt(tokens, at - 1).kind === 'number') return false
  return lexicon.denominators.has(word.fold) && !lexicon.halves.has(word.fold) && !/s$/.test(word.fold)
}

/** "a quarter of the 40", "la moitié des 300": the whole that a share is taken of, when it is stated. */
function statedWhole(tokens: Token[], share: Numeral, lexicon: Lexicon): { to: number; value: number } | null {
  const article = lexicon.articles.has(tokenAt(tokens, share.to).fold)
  const of = lexicon.of.startingAt(tokens, share.to) ?? (article && share.value === 0.5 ? { length: 0 } : null)
  if (!of) return null
  let at = share.to + of.length
  while (at < share.to + of.length + 2 && lexicon.articles.has(tokenAt(tokens, at).fold)) at++
  const whole = numeralAt(tokens, at, lexicon)
  return whole && !whole.share && !whole.vague && !whole.article && whole.value >= 2 && !lexicon.units.startingAt(tokens, whole.to) ? whole : null
}

/** Whether a fraction is said of something or stands by itself, and is not the start of a word's name: "half-brother", "a third man". */
function standsAlone(tokens: Token[], share: Numeral, lexicon: Lexicon): boolean {
  const next = tokenAt(tokens, share.to)
  if (glyphs[tokenAt(tokens, share.from).text] !== undefined) return true
  const ratio = share.to - share.from > 2 && !lexicon.denominators.has(tokenAt(tokens, share.to - 1).fold)
  if (ratio || lexicon.of.startingAt(tokens, share.to)) return true
  // "two thirds were women", but "a third was killed" may be a third man.
  if (/s$/.test(tokenAt(tokens, share.to - 1).fold) && share.to - share.from > 1 && lexicon.being.has(next.text)) return true
  if (lexicon.articles.has(next.fold)) return share.to - share.from === 1 && share.value === 0.5
  return share.to - share.from > 1 && (next.kind === 'none' || (next.kind === 'mark' && !(next.text === '-' && next.glued))) && !lexicon.after.startingAt(tokens, share.to)
}

/** "one soldier", "un mort", "a soldier was killed": one, when what follows is counted by an outcome; "a toll" and "a crowd" are no person. */
function countsOne(tokens: Token[], numeral: Numeral, noun: NounPhrase, lexicon: Lexicon, lookup: (typeof lookups)['en']): boolean {
  if (lexicon.ones.has(tokenAt(tokens, numeral.from).fold)) return tokenAt(tokens, numeral.to).fold !== 'of'
  const outcome = lookup.outcomes.startingAt(tokens, numeral.to)
  return outcome !== null && outcome.value !== 'marched' && noun.population === null && !lookup.counts.startingAt(tokens, numeral.to)
}

/** "one two three", "un, deux, trois": a word for one among numbers. */
function besideNumbers(tokens: Token[], numeral: Numeral, lexicon: Lexicon, last: Figure | undefined): boolean {
  const after = tokenAt(tokens, numeral.to).text === ',' ? numeral.to + 1 : numeral.to
  const first = lexicon.words.startingAt(tokens, after)
  // "un deux trois": counted aloud.
  const second = first && first.value < 10 ? lexicon.words.startingAt(tokens, after + first.length) : null
  if (second && second.value < 10) return true
  const word = first || (lexicon.ones.has(tokenAt(tokens, numeral.from).fold) && lexicon.ones.has(tokenAt(tokens, after).fold))
  const listed = after > numeral.to || lexicon.ones.has(tokenAt(tokens, numeral.from).fold)
  const follows = last !== undefined && last.to === numeral.from && lexicon.ones.has(tokenAt(tokens, numeral.from).fold)
  return Boolean(word && listed) || follows
}

/** "no casualties", "aucun homme": zero, when what follows can be counted. */
function zeroAt(tokens: Token[], at: number, lexicon: Lexicon, lookup: (typeof lookups)['en']): Numeral | null {
  const zero = lexicon.zero.startingAt(tokens, at)
  if (!zero || (lexicon.before.startingAt(tokens, at)?.length ?? 0) > zero.length) return null
  const noun = nounPhraseAt(tokens, at + zero.length, lexicon, lookup)
  if (!noun.population && !lookup.outcomes.startingAt(tokens, at + zero.length)) return null
  return { from: at, to: at + zero.length, value: 0, approx: false, vague: false, article: false, share: false }
}

/** "44 cases, half of them fatal", "dont la moitié": a share of the count before, in whole numbers. */
function shareAbove(tokens: Token[], numeral: Numeral, last: Figure | undefined, lexicon: Lexicon, lookup: (typeof lookups)['en'], earliest: number): Figure | null {
  const count = last && !last.measure && last.bounds.min === last.bounds.max ? last.bounds.min : null
  if (!numeral.share || numeral.value >= 1 || last === undefined || count === null || count < 2) return null
  const start = lexicon.articles.has(tokenAt(tokens, numeral.from - 1).fold) ? numeral.from - 1 : numeral.from
  const pronoun = lookup.partitive.startingAt(tokens, numeral.to)
  const ofThem = pronoun !== null && !lexicon.articles.has(tokenAt(tokens, numeral.to + pronoun.length - 1).fold)
  if (!ofThem && !(lookup.partitive.endingAt(tokens, start) && !lexicon.of.startingAt(tokens, numeral.to))) return null
  const hedged = hedgeOf(tokens, { ...numeral, from: start }, lexicon, earliest)
  const exact = numeral.value * count
  const bounds = boundsOf(Math.round(exact), hedged.hedge, last.bounds.approx || Math.abs(exact - Math.round(exact)) > 1e-9)
  return { from: Math.max(hedged.from, earliest), to: numeral.to, bounds, unit: null, noun: nounPhraseAt(tokens, numeral.to, lexicon, lookup), measure: false }
}

/** "four men and as many women", "… et autant de femmes": the figure before, of something else. */
function sameAgain(tokens: Token[], at: number, last: Figure | undefined, lexicon: Lexicon, lookup: (typeof lookups)['en']): Figure | null {
  const found = lexicon.asMany.startingAt(tokens, at)
  if (!found || !last || last.measure || !lexicon.and.has(tokenAt(tokens, at - 1).fold)) return null
  const to = at + found.length
  const noun = nounPhraseAt(tokens, to, lexicon, lookup)
  return noun.bare && !noun.side ? null : { from: at, to, bounds: last.bounds, unit: null, noun, measure: false }
}

/** "more than 20 but fewer than 30": a lower and an upper bound joined by "and" are one interval, unless it would be empty. */
function joinedBounds(tokens: Token[], first: Figure | undefined, second: Figure, lexicon: Lexicon): Figure | null {
  if (!first || second.from !== first.to + 1 || !lexicon.both.has(tokenAt(tokens, first.to).fold)) return null
  const [low, high] = first.bounds.max === null ? [first.bounds, second.bounds] : [second.bounds, first.bounds]
  if (low.min === null || low.max !== null || high.max === null || high.min !== null || low.approx || low.min >= high.max) return null
  if (first.unit && second.unit && first.unit !== second.unit) return null
  return { ...second, from: first.from, unit: second.unit ?? first.unit, measure: second.measure || first.measure, bounds: { min: low.min, max: high.max, minExclusive: low.minExclusive, maxExclusive: high.maxExclusive, approx: false } }
}
