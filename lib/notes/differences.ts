import { diffWordsWithSpace } from 'diff'

export type Piece = { kind: 'same' | 'added' | 'removed'; text: string }

/** Edits after which two texts are taken for altogether different: comparing goes on for seconds otherwise. */
const mostEdits = 4000

/** What changed from one text to another, word by word; texts with little in common are given whole, the old before the new. */
export function differences(before: string, after: string): Piece[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits })
  if (!changes) return [{ kind: 'removed', text: before }, { kind: 'added', text: after }]
  return changes.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }))
}
