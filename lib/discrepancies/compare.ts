import { outcomeLikeness, populationLikeness } from '../claims/scope'
import { type Lang, languages } from '../languages'
import { eachLang } from '../languages/each'
import { compilePhrases } from '../text/phrases'
import { sentencesOf } from '../text/sentences'
import { contentWords, sharedWording } from '../text/wording'
import { compareValues, readSentence } from '../values'
import type { Comparison, Reading } from '../values/value'

/** From this share of common words on, two sentences speak of the same thing even where no concept says so. */
const alike = { figures: 0.5, dates: 0.6, denials: 0.65, words: 4 } as const

type Said = { readings: Reading[]; words: Set<string>; denies: boolean }
type Pair = { a: Reading; b: Reading; scope: 'same' | 'different' | 'unknown'; share: number; result: Comparison }

const denials = eachLang((lang) => compilePhrases(lang, [[languages[lang].negation, true as const]]))
const undone = eachLang((lang) => compilePhrases(lang, [[languages[lang].undone, true as const]]))
const hedges = eachLang((lang) => compilePhrases(lang, Object.values(languages[lang].before).map((forms) => [forms, true as const] as const)))

function said(text: string, lang: Lang): Said[] {
  return sentencesOf(text, lang).map(({ tokens }) => ({
    readings: readSentence(tokens, lang, null, text),
    words: contentWords(tokens, languages[lang].stopWords),
    denies: tokens.some((_, i) => denials[lang].startingAt(tokens, i) && !hedges[lang].startingAt(tokens, i)) && !tokens.some((_, i) => undone[lang].startingAt(tokens, i)),
  }))
}

/** Two slots that may hold the same: equal, or one of them open. */
const slotsMeet = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b

function scopeOf(a: Reading, b: Reading): Pair['scope'] {
  if (a.kind === 'answer') return slotsMeet(a.counted?.side?.value, b.counted?.side?.value) && slotsMeet(a.counted?.population?.value, b.counted?.population?.value) ? 'same' : 'different'
  const outcome = outcomeLikeness(a.counted?.outcome?.value ?? null, b.counted?.outcome?.value ?? null)
  const population = populationLikeness(a.counted?.population?.value ?? null, b.counted?.population?.value ?? null)
  if ([outcome, population].some((likeness) => likeness === 'different' || likeness === 'part' || likeness === 'whole')) return 'different'
  return outcome === 'unknown' && population === 'unknown' ? 'unknown' : 'same'
}

/** What is denied admits everything but itself: apart only from what lies wholly within it. */
function comparePair(a: Reading, b: Reading): Comparison {
  const result = compareValues(a.value, b.value)
  if (result.relation === 'incomparable' || (!a.denied && !b.denied)) return result
  if (a.denied && b.denied) return result.relation === 'same' ? result : otherwise
  const inside = result.relation === 'same' || result.relation === (a.denied ? 'contains' : 'within')
  return inside ? { relation: 'apart', strength: result.strength, because: { code: 'denied', values: {} } } : otherwise
}

const otherwise: Comparison = { relation: 'overlaps', strength: 'hard', because: { code: 'denied-otherwise', values: {} } }

/**
 * How two texts stand as wholes: the readings that count the same thing decide, in sentences that speak of it in like words.
 * Where no pair counts the same thing, a sentence that denies what a like one affirms is apart from it; else `incomparable`, not a guess.
 */
export function compareTexts(a: string, b: string, lang: Lang): Comparison {
  const [left, right] = [said(a, lang), said(b, lang)]
  const pairs: Pair[] = left.flatMap((x) =>
    right.flatMap((y) => {
      const { share } = sharedWording(x.words, y.words)
      return x.readings.flatMap((p) => y.readings.map((q) => ({ a: p, b: q, scope: scopeOf(p, q), share, result: comparePair(p, q) })))
    }),
  ).filter(({ scope, result }) => scope !== 'different' && result.relation !== 'incomparable')
  // One bare value against one: "18" and "more than 20" are put side by side by whoever asks.
  const lone = isLone(left) && isLone(right) && [...left, ...right].some(({ words }) => words.size <= 2)
  // Figures and dates decide before answers, parties and places do.
  const same = pairs.filter(({ scope }) => scope === 'same')
  const counts = same.filter(({ a: { kind } }) => kind === 'date' || kind === 'quantity')
  const chosen = counts.length > 0 ? counts : same.length > 0 ? same : pairs.filter(({ a: { kind }, share }) => lone || share >= (kind === 'date' ? alike.dates : alike.figures))
  const agreeing = chosen.filter(({ result }) => result.relation !== 'apart')
  // Two values are apart where neither agrees with any other: "18 killed, five captured" beside "20 killed, five captured".
  const apart = chosen.find(({ a: x, b: y, result }) => result.relation === 'apart' && !agreeing.some((other) => other.a === x || other.b === y))
  const verdict = apart ?? agreeing[0]
  const denied = pairs.every(({ a: x, b: y }) => x.denied === y.denied) && left.some((x) => right.some((y) => deniedBy(x, y)))
  if (denied && verdict?.result.relation !== 'apart') return { relation: 'apart', strength: 'reading-dependent', because: { code: 'denied', values: {} } }
  if (verdict) return verdict.result
  return { relation: 'incomparable', strength: 'hard', because: { code: isRead(left) && isRead(right) ? 'different-things' : 'nothing-read', values: {} } }
}

const isLone = (texts: Said[]): boolean => texts.length === 1 && texts.every(({ readings }) => readings.length === 1)
const isRead = (texts: Said[]): boolean => texts.some(({ readings }) => readings.length > 0)

function deniedBy(x: Said, y: Said): boolean {
  const { share, shared } = sharedWording(x.words, y.words)
  return x.denies !== y.denies && share >= alike.denials && shared >= alike.words
}
