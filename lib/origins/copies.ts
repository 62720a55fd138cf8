import type { SourceDocument } from '../text/document'
import { creditOf, wireOf } from './credit'
import { shared, shinglesOf, sketchOf } from './shingles'

/** A report that repeats another's text: which, and the share of its own words (0 to 1) that stand in it. */
export type Copy = { of: string; share: number }

/** The least share of the shorter text that both hold, and the least number of shingles, for one to be a copy of the other. */
const least = { share: 0.5, shingles: 12 } as const
/** Reports that share one shingle and are still weighed through it: what more hold is boilerplate. */
const mostHolders = 50

type Text = Pick<SourceDocument, 'id' | 'publisher' | 'published' | 'body' | 'lang' | 'title'>

/**
 * Which documents are copies of which, by runs of five words. The original is the earliest; on one day the agency that the
 * other credits, then the longer text. Candidates come from an index of shingles: near-linear in the number of documents.
 */
export function copiesAmong(documents: Text[]): Map<string, Copy> {
  const texts = documents.map((document) => ({ document, shingles: shinglesOf(document.body, document.lang), credit: creditOf(document.body, document.publisher) })).sort(earlier)
  const holders = new Map<number, number[]>()
  const copies = new Map<string, Copy>()
  texts.forEach((text, at) => {
    const sketch = sketchOf(text.shingles)
    const met = new Map<number, number>()
    for (const hash of sketch) {
      const list = holders.get(hash) ?? []
      if (list.length <= mostHolders) for (const other of list) met.set(other, (met.get(other) ?? 0) + 1)
    }
    const candidates = [...met].filter(([, n]) => n >= 3).sort((a, b) => a[0] - b[0]).slice(0, mostHolders)
    for (const [other] of candidates) {
      const original = texts[other]
      const copy = original && likeness(text.shingles, original.shingles)
      if (!original || copy === null || copy === undefined || copies.has(text.document.id)) continue
      copies.set(text.document.id, { of: original.document.id, share: copy })
    }
    for (const hash of sketch) {
      const list = holders.get(hash)
      if (list) list.push(at)
      else holders.set(hash, [at])
    }
  })
  return copies
}

/** The share of a copy's shingles that its original holds; null when it is no copy. */
function likeness(copy: ReadonlySet<number>, original: ReadonlySet<number>): number | null {
  const both = shared(copy, original)
  if (both < least.shingles || both < least.share * Math.min(copy.size, original.size)) return null
  return Math.round((both / copy.size) * 100) / 100
}

type Read = { document: Text; shingles: ReadonlySet<number>; credit: ReturnType<typeof creditOf> }

function earlier(a: Read, b: Read): number {
  const [x, y] = [a.document, b.document]
  if (x.published !== y.published) return (x.published ?? '9') < (y.published ?? '9') ? -1 : 1
  if (a.credit && wireOf(y.publisher) === a.credit.party) return 1
  if (b.credit && wireOf(x.publisher) === b.credit.party) return -1
  const key = (one: Text) => `${one.publisher} ${one.title} ${one.id}`
  return b.shingles.size - a.shingles.size || (key(x) < key(y) ? -1 : 1)
}
