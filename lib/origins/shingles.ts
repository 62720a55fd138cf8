import type { Lang } from '../languages'
import { tokenize } from '../text/words'

/** Words in a shingle. */
const width = 5

/** The 32-bit hashes of a text's runs of five words (folded, without marks), each once. Linear in the text. */
export function shinglesOf(body: string, lang: Lang): Set<number> {
  const words = tokenize(body, lang).filter(({ kind }) => kind !== 'mark').map(({ fold }) => hashOf(fold))
  const found = new Set<number>()
  for (let i = 0; i + width <= words.length; i++) {
    let hash = 0x811c9dc5
    for (let k = 0; k < width; k++) hash = Math.imul(hash ^ (words[i + k] ?? 0), 0x01000193) ^ (hash >>> 15)
    found.add(hash >>> 0)
  }
  return found
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Most shingles by which a text is looked up. */
const sketched = 200

/** The lowest hashes of a text: two copies share most of theirs whatever their order, so that copies are found by looking up a few. */
export const sketchOf = (shingles: ReadonlySet<number>): number[] => [...shingles].sort((a, b) => a - b).slice(0, sketched)

/** How many shingles two texts share. */
export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let n = 0
  for (const hash of small) if (large.has(hash)) n++
  return n
}
