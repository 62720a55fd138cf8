import { type Lang, languages } from '../../languages'
import { populations } from '../../languages/concepts'
import { eachLang } from '../../languages/each'
import { lookups } from '../../languages/lookup'
import { compilePhrases } from '../../text/phrases'
import { isMark, type Token, tokenAt } from '../../text/words'
import { is } from './cardinals'
import type { Figure } from './figures'
import { lexicons } from './lexicon'

/** A whole and what the words say are its parts, as positions in the list of figures; `complete`: there are no other parts. */
export type Breakdown = { whole: number; parts: number[]; complete: boolean }

const phrases = eachLang((lang) => ({ madeOf: compilePhrases(lang, [[languages[lang].breakdown.madeOf, true as const]]), sum: compilePhrases(lang, [[languages[lang].breakdown.sum, true as const]]) }))
const dashes = new Set(['–', '—'])
const openers = new Set([':', '(', ...dashes])
/** Words that a part may hold after its noun ("three women from the town"), and a whole before what opens its parts. */
const reach = { part: 4, whole: 9 } as const
/** Parts that are looked for before their sum, at most. */
const mostSummed = 12

/** The breakdowns of one sentence: "18, including five women and two children"; "fifteen: twelve soldiers and three civilians"; "five of the twelve". */
export function breakdownsOf(tokens: Token[], figures: Figure[], lang: Lang): Breakdown[] {
  const { partitive } = lookups[lang]
  const { of, ratioAcross, halves, articles } = lexicons[lang]
  const found: Breakdown[] = []
  let open: Breakdown | null = null
  figures.forEach((figure, i) => {
    const [before, next] = [figures[i - 1], figures[i + 1]]
    const ends = [figure.to, figure.noun.end]
    const links = ends.flatMap((at) => [partitive, ratioAcross, ...(figure.noun.bare ? [of] : [])].flatMap((words) => { const hit = words.startingAt(tokens, at); return hit ? [at + hit.length] : [] }))
    // "five of the twelve", "half the 40", "cinq des douze", "five passengers out of twelve": only where the whole follows at once.
    if (next && (links.includes(next.from) || (next.from === figure.to + 1 && halves.has(tokenAt(tokens, figure.to - 1).fold) && articles.has(tokenAt(tokens, figure.to).fold)))) {
      found.push({ whole: i + 1, parts: [i], complete: false })
      open = null
      return
    }
    if (!before || found.at(-1)?.whole === i) return
    // "fifteen people were hurt in two attacks: twelve soldiers and …": of the fifteen.
    const sum = sumSaid(tokens, figure, lang)
    const above = countOthers(before, figure) && i > 1 ? i - 2 : i - 1
    const said = partitive.endingAt(tokens, figure.from) || ends.some((at) => partitive.startingAt(tokens, at))
    if (said) {
      // "twelve men, three of them wounded, and …": parts of the figure before, not of the list it may stand in.
      open = { whole: i - 1, parts: [i], complete: false }
      found.push(open)
    } else if (open && continues(tokens, before, figure, open, lang)) open.parts.push(i)
    else if (!sum && opens(tokens, figures[above] ?? before, figure, lang)) {
      open = { whole: above, parts: [i], complete: true }
      found.push(open)
    } else {
      const list = open || !sum ? [] : summed(tokens, figures, i, lang)
      if (list.length > 1) found.push({ whole: i, parts: list, complete: true })
      open = null
    }
  })
  return found.map((breakdown) => ({ ...breakdown, complete: breakdown.complete && (breakdown.whole > (breakdown.parts[0] ?? 0) || (breakdown.parts.length > 1 && ends(tokens, figures[breakdown.parts.at(-1) ?? 0], lang))) }))
}

/** Whether two figures count what cannot be parts of one another: people, and attacks. */
const countOthers = (a: Figure, b: Figure): boolean => a.noun.population !== null && b.noun.population !== null && populations[a.noun.population].unit !== populations[b.noun.population].unit

const nounEnd = (figure: Figure): number => Math.max(figure.to, figure.noun.end)
/** The token after a figure, its noun and what became of those counted: "11 dead", "two drivers died". */
const endOf = (tokens: Token[], figure: Figure, lang: Lang): number => nounEnd(figure) + (lookups[lang].outcomes.startingAt(tokens, nounEnd(figure))?.length ?? 0)

/** How many separators of a list stand in tokens [from, to); null when something there ends a list, as what became of those counted does unless it is the `last`. */
function separators(tokens: Token[], from: number, to: number, lang: Lang, last = false): number | null {
  const { clause, outcomes } = lookups[lang]
  let count = 0
  for (let i = from; i < to; i++) {
    const token = tokenAt(tokens, i)
    const joins = token.text === ',' || is(lexicons[lang], token, 'and')
    if (joins && !(tokenAt(tokens, i - 1).text === ',' && i > from)) count++
    if (!joins && (token.kind === 'mark' ? token.text !== '-' : clause.startingAt(tokens, i) || (!last && outcomes.startingAt(tokens, i)))) return null
  }
  return count
}

/** "…, three civilians", "… and three civilians": another part of the whole, and no other figure's beginning. */
function continues(tokens: Token[], before: Figure, figure: Figure, open: Breakdown, lang: Lang): boolean {
  const gap = figure.from - endOf(tokens, before, lang)
  if (gap < 1 || gap > reach.part + 2 || separators(tokens, endOf(tokens, before, lang), figure.from, lang) !== 1 || (figure.noun.bare && !open.complete)) return false
  // "including five women, and 30 were wounded": a comma with "and" goes back to the sentence.
  const aside = tokenAt(tokens, figure.from - 2).text === ',' && tokenAt(tokens, figure.from - 1).kind === 'word'
  return open.complete || (!aside && !lookups[lang].outcomes.startingAt(tokens, nounEnd(figure)))
}

/** "eighteen people: twelve …", "18 (twelve …", "18 people, namely twelve …": what opens all the parts right before the first. */
function opens(tokens: Token[], whole: Figure, first: Figure, lang: Lang): boolean {
  const from = nounEnd(whole)
  const made = phrases[lang].madeOf.endingAt(tokens, first.from)
  const mark = tokenAt(tokens, first.from - 1).text
  const at = made ? first.from - made.length : openers.has(mark) ? first.from - 1 : null
  if (at === null || at < from || at - from > reach.whole || countOthers(whole, first)) return false
  // "Five women died – 12 were hurt.", "three civilians, that is fifteen people": no part of fewer.
  if ((made || dashes.has(mark)) && (first.bounds.min ?? 0) > (whole.bounds.max ?? Number.POSITIVE_INFINITY)) return false
  for (let i = from; i < at; i++) if (openers.has(tokenAt(tokens, i).text) || isMark(tokenAt(tokens, i), ';.()') || (tokenAt(tokens, i).text === ',' && !(made && i === at - 1))) return false
  return true
}

/** Whether the list ends with this part: a mark right after it, or the outcome of them all and then a mark. */
function ends(tokens: Token[], last: Figure | undefined, lang: Lang): boolean {
  if (!last) return false
  const next = tokens[endOf(tokens, last, lang)]
  return next === undefined || isMark(next, '.;)–—!?')
}

/** "a total of fifteen", "fifteen people in all": whether a figure is said to be a sum. */
function sumSaid(tokens: Token[], figure: Figure, lang: Lang): boolean {
  const { sum } = phrases[lang]
  return Boolean(sum.startingAt(tokens, figure.from) ?? sum.endingAt(tokens, figure.from) ?? sum.startingAt(tokens, figure.to) ?? sum.startingAt(tokens, nounEnd(figure)))
}

/** "twelve soldiers and three civilians, a total of fifteen": the parts that stand right before their sum. */
function summed(tokens: Token[], figures: Figure[], at: number, lang: Lang): number[] {
  const list: number[] = []
  for (let i = at - 1, end = figures[at]?.from ?? 0; i >= Math.max(0, at - mostSummed); i--) {
    const part = figures[i]
    if (!part || end - endOf(tokens, part, lang) > reach.part + 3 || separators(tokens, endOf(tokens, part, lang), end, lang, list.length === 0) !== 1) break
    list.unshift(i)
    end = part.from
  }
  // "a priest, twelve soldiers and three civilians": something before the list may belong to it.
  const first = figures[list[0] ?? -1]
  return first && separators(tokens, first.from - 1, first.from, lang) === 1 ? [] : list
}
