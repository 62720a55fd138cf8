import { diffWords } from 'diff'
import type { Lang } from '../languages'

/** A stretch of one text, and whether the other lacks it. */
export type Piece = { text: string; differs: boolean }

/** Below this share of shared letters two texts say different things altogether, and marking words would mark everything. */
const alike = 0.35
/** Edits after which two texts are left unmarked. */
const mostEdits = 400

/** What two texts in one language have of their own, word by word; null when they have too little in common, or too much to search. */
export function differingWords(a: string, b: string, lang: Lang): { a: Piece[]; b: Piece[] } | null {
  const parts = diffWords(a, b, { maxEditLength: mostEdits, intlSegmenter: new Intl.Segmenter(lang, { granularity: 'word' }), ignoreCase: true })
  if (!parts) return null
  const shared = parts.reduce((n, part) => n + (part.added || part.removed ? 0 : part.value.replace(/[\s\p{P}]/gu, '').length), 0)
  if (shared < alike * Math.min(a.length, b.length)) return null
  const side = (text: string, own: 'removed' | 'added', other: 'removed' | 'added') => {
    const pieces: Piece[] = []
    let at = 0
    for (const part of parts) {
      if (part[other]) continue
      const piece = text.slice(at, at + part.value.length)
      at += part.value.length
      if (piece) pieces.push({ text: piece, differs: Boolean(part[own]) && /[\p{L}\p{N}]/u.test(piece) })
    }
    if (at < text.length) pieces.push({ text: text.slice(at), differs: false })
    return pieces
  }
  return { a: side(a, 'removed', 'added'), b: side(b, 'added', 'removed') }
}
