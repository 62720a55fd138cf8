import type { Lang } from '@/lib/languages'
import type { Piece } from '@/lib/text/difference'

/** Unchanged words that are shown on either side of a change. */
const around = 160

/** Words that were removed and added, in place; long unchanged runs are cut to what stands around the changes. */
export function Difference({ pieces, lang }: { pieces: Piece[]; lang: Lang }) {
  let at = 0
  const shown = pieces.map((piece, i) => {
    const key = `${at} ${piece.kind}`
    at += piece.text.length
    if (piece.kind === 'removed') return <del key={key}>{piece.text}</del>
    if (piece.kind === 'added') return <ins key={key}>{piece.text}</ins>
    return <span key={key}>{cut(piece.text, i > 0, i < pieces.length - 1)}</span>
  })
  return (
    <p className="difference" lang={lang} dir="auto">
      {shown}
    </p>
  )
}

function cut(text: string, changeBefore: boolean, changeAfter: boolean): string {
  if (text.length <= 2 * around) return text
  const head = changeBefore ? text.slice(0, around).replace(/\S*$/, '') : ''
  const tail = changeAfter ? text.slice(-around).replace(/^\S*/, '') : ''
  return `${head} […] ${tail}`
}
