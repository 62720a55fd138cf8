import { diffArrays } from 'diff'
import type { Quotation } from '../claims/claim'
import type { Lang } from '../languages'
import { type Token, tokenize } from './words'

/**
 * Where a quotation stands in another text of its document: `found` at its place, `moved` elsewhere in the same words,
 * `changed` where what stands around it and most of its words still are, or `lost`. The score runs from 0 to 1.
 */
export const anchorStates = ['found', 'moved', 'changed', 'lost'] as const
export type Anchor = { state: (typeof anchorStates)[number]; start: number | null; end: number | null; score: number }

export const lost: Anchor = { state: 'lost', start: null, end: null, score: 0 }

/** Below this score, or this likeness of its own words, a place is chance, and the quotation is lost. */
const least = { score: 0.5, likeness: 0.4 } as const
/** Exact copies of a quotation that are weighed, and places tried for one that has none. */
const most = { copies: 100, places: 60 } as const

/** Finds quotations again in `text`: by position, by exact words (the copy whose surroundings fit best), then by likeness. The text is indexed once. */
export function anchorer(text: string, lang: Lang): (quotation: Quotation) => Anchor {
  let indexed: { tokens: Token[]; at: Map<string, number[]> } | null = null
  const index = () => {
    indexed ??= indexOf(text, lang)
    return indexed
  }
  return (quotation) => {
    const { exact, start, end } = quotation
    if (text.slice(start, end) === exact) return { state: 'found', start, end, score: 1 }
    const copy = bestCopy(text, quotation)
    if (copy !== null) return { state: 'moved', start: copy, end: copy + exact.length, score: 1 }
    return likest(quotation, index(), lang)
  }
}

function indexOf(text: string, lang: Lang) {
  const tokens = tokenize(text, lang).filter(({ kind }) => kind !== 'mark')
  const at = new Map<string, number[]>()
  tokens.forEach(({ fold }, i) => {
    const list = at.get(fold)
    if (list) list.push(i)
    else at.set(fold, [i])
  })
  return { tokens, at }
}

/** The exact copy whose surroundings fit best, the nearest among equals; a few characters alone need surroundings that fit. */
function bestCopy(text: string, { exact, prefix, suffix, start }: Quotation): number | null {
  let best: { at: number; fit: number } | null = null
  let copies = 0
  for (let at = text.indexOf(exact); at >= 0 && copies < most.copies; at = text.indexOf(exact, at + 1), copies++) {
    const fit = sharedEnd(text.slice(Math.max(0, at - prefix.length), at), prefix) + sharedStart(text.slice(at + exact.length, at + exact.length + suffix.length), suffix)
    if (!best || fit > best.fit || (fit === best.fit && Math.abs(at - start) < Math.abs(best.at - start))) best = { at, fit }
  }
  return best && (exact.length >= 12 || best.fit >= 8) ? best.at : null
}

function sharedStart(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}
const sharedEnd = (a: string, b: string): number => sharedStart([...a].reverse().join(''), [...b].reverse().join(''))

/** The place whose words are likest to the quotation and what surrounds it, tried wherever its rarest words stand. */
function likest({ exact, prefix, suffix }: Quotation, { tokens, at }: NonNullable<ReturnType<typeof indexOf>>, lang: Lang): Anchor {
  const words = (text: string) => tokenize(text, lang).filter(({ kind }) => kind !== 'mark').map(({ fold }) => fold)
  // The outermost words of the surroundings may be cut in half.
  const before = words(prefix.length < 32 ? prefix : prefix.replace(/^\S*/, ''))
  const own = words(exact)
  const after = words(suffix.length < 32 ? suffix : suffix.replace(/\S*$/, ''))
  const sought = [...before, ...own, ...after]
  const rare = sought.map((word, i) => ({ i, places: at.get(word) ?? [] })).filter(({ places }) => places.length > 0).sort((a, b) => a.places.length - b.places.length).slice(0, 4)
  const starts = new Set(rare.flatMap(({ i, places }) => places.slice(0, most.places).map((place) => place - i)))
  let best = lost
  for (const start of [...starts].slice(0, most.places)) {
    const from = Math.max(0, start - 4)
    const window = tokens.slice(from, start + sought.length + 8)
    const found = aligned(sought, window.map(({ fold }) => fold), before.length, before.length + own.length, prefix === '' && from === 0)
    if (!found || found.score <= best.score) continue
    const [first, last] = [window[found.from], window[found.to - 1]]
    if (first && last) best = { state: found.same ? 'moved' : 'changed', start: first.start, end: last.end, score: Math.round(found.score * 100) / 100 }
  }
  return best.score >= least.score ? best : lost
}

/** The words of `window` that stand for those of `sought` between `from` and `to`, and how like they are. */
function aligned(sought: string[], window: string[], from: number, to: number, atStart: boolean): { from: number; to: number; score: number; same: boolean } | null {
  const at = new Array<number | null>(sought.length).fill(null)
  let [i, j] = [0, 0]
  for (const { added, removed, value } of diffArrays(sought, window)) {
    if (!added && !removed) value.forEach((_, k) => { at[i + k] = j + k })
    if (!added) i += value.length
    if (!removed) j += value.length
  }
  const own = at.slice(from, to).filter((place) => place !== null)
  if (own.length === 0) return null
  const around = [...at.slice(0, from), ...at.slice(to)]
  const [left, right] = [from > 0 ? at[from - 1] : atStart ? -1 : undefined, at[to]]
  // Where the neighbours still stand, whatever is between them took the quotation's place, unless it is far longer.
  const room = (to - from) * 2 + 4
  const [low, high] = [own[0] ?? 0, (own.at(-1) ?? 0) + 1]
  const start = left != null && low - left - 1 <= room ? left + 1 : low
  const end = right != null && right - high <= room ? right : high
  const likeness = (2 * own.length) / (to - from + end - start)
  if (likeness < least.likeness) return null
  const context = around.length ? around.filter((place) => place !== null).length / around.length : likeness
  // A word or two say little by themselves.
  const weight = to - from > 2 ? 0.7 : 0.4
  return { from: start, to: end, score: weight * likeness + (1 - weight) * context, same: own.length === to - from && end - start === to - from }
}
