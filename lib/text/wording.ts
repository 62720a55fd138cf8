import type { Token } from './words'

/** The words that carry a sentence's sense, cut to their first letters so that inflections meet; for likeness only, never for meaning. */
export function contentWords(tokens: Token[], stopWords: ReadonlySet<string>): Set<string> {
  const stems = tokens.flatMap(({ kind, fold }) => (kind === 'word' && fold.length > 3 && !stopWords.has(fold) ? [fold.slice(0, 6)] : []))
  return new Set(stems)
}

/** How many content words two sentences share, and which share of the shorter one that is (0 to 1). */
export function sharedWording(a: ReadonlySet<string>, b: ReadonlySet<string>): { shared: number; share: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return { shared, share: small.size === 0 ? 0 : shared / small.size }
}
