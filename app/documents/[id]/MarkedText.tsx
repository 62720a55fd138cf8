import type { DocumentPage } from '@/db/queries/documents'

type Piece = { from: number; to: number; id: string; question: string | null; label: string }

/** The text with its claims (linked to their questions) and open suggestions marked; where two overlap, the first keeps the words they share. */
export function MarkedText({ text, claims, suggestions }: { text: string; claims: DocumentPage['claims']; suggestions: DocumentPage['suggestions'] }) {
  const pieces: Piece[] = [
    ...claims.flatMap((claim) => (claim.anchor.start === null || claim.anchor.end === null ? [] : [{ from: claim.anchor.start, to: claim.anchor.end, id: claim.id, question: claim.questionId, label: claim.questionText }])),
    ...suggestions.filter(({ status }) => status === 'pending').map(({ id, reading }) => ({ from: reading.quotation.start, to: reading.quotation.end, id: `t-${id}`, question: null, label: '' })),
  ].sort((a, b) => a.from - b.from || b.to - a.to)
  const parts: { key: string; text: string; piece: Piece | null; also: string[] }[] = []
  let at = 0
  for (const piece of pieces) {
    const last = parts.at(-1)
    if (piece.to <= at && last?.piece) {
      last.also.push(piece.id)
      continue
    }
    const from = Math.max(piece.from, at)
    if (from > at) parts.push({ key: `x${at}`, text: text.slice(at, from), piece: null, also: [] })
    parts.push({ key: piece.id, text: text.slice(from, piece.to), piece, also: [] })
    at = piece.to
  }
  parts.push({ key: 'end', text: text.slice(at), piece: null, also: [] })
  return (
    <div className="capture-text">
      {parts.map(({ key, text: words, piece, also }) =>
        piece ? (
          <span key={key}>
            {also.map((id) => (
              <span key={id} id={id} />
            ))}
            {piece.question ? (
              <a id={piece.id} className="claimed" href={`/questions/${piece.question}`} title={piece.label}>
                {words}
              </a>
            ) : (
              <mark id={piece.id} className="pending">
                {words}
              </mark>
            )}
          </span>
        ) : (
          words
        ),
      )}
    </div>
  )
}
