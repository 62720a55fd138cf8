import { fold } from '../text/words'

/** Distinct words kept of one discrepancy, and letters of each, for searching; more are left out. */
const most = { words: 300, letters: 40 } as const

/** The folded words of texts, each once, in their order: what a discrepancy is found by, and what is looked for. */
export function searchWords(texts: string[]): string[] {
  const words = texts.flatMap((text) => fold(text).split(/[^\p{L}\p{N}]+/u)).filter(Boolean).map((word) => word.slice(0, most.letters))
  return [...new Set(words)].slice(0, most.words)
}
