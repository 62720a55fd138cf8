import { diffArrays, diffWords } from 'diff'
import type { Lang } from '../languages'
import { sentencesOf } from './sentences'

/** A run of text that both have, or only the later (added) or the earlier (removed) one. */
export type Piece = { kind: 'same' | 'added' | 'removed'; text: string }

/** Most changes that are sought, among sentences and among the words of one changed run: beyond them texts are too different to be set side by side. */
const most = { sentences: 2_000, words: 400 } as const

/** The words that differ: sentences are compared first, then the words inside changed ones. Null when too much differs for that to say anything. */
export function differences(before: string, after: string, lang: Lang): Piece[] | null {
  const sentences = diffArrays(pieces(before, lang), pieces(after, lang), { comparator: (a, b) => a.trim() === b.trim(), maxEditLength: most.sentences })
  if (!sentences) return null
  const found: Piece[] = []
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
  for (let i = 0; i < sentences.length; i++) {
    const [change, next] = [sentences[i], sentences[i + 1]]
    if (!change) continue
    const text = change.value.join('')
    if (change.removed && next?.added) {
      const replaced = next.value.join('')
      const words = diffWords(text, replaced, { intlSegmenter: segmenter, maxEditLength: most.words })
      if (words) found.push(...words.map(({ added, removed, value }): Piece => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value })))
      else found.push({ kind: 'removed', text }, { kind: 'added', text: replaced })
      i++
    } else found.push({ kind: change.added ? 'added' : change.removed ? 'removed' : 'same', text })
  }
  return found
}

/** A text cut before each sentence, nothing lost. */
function pieces(text: string, lang: Lang): string[] {
  const starts = sentencesOf(text, lang).map(({ start }) => start).filter((start) => start > 0)
  return [0, ...starts].map((start, i) => text.slice(start, starts[i] ?? text.length)).filter(Boolean)
}
