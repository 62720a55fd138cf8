import type { Move } from '@/db/queries/moves'
import { OneButton } from '../forms/OneButton'
import { instantInWords, wordsFor } from '../words'
import { undo } from './actions'

/** What was moved, the latest first, each with a way to undo it. */
export async function Moves({ moves, back, canUndo }: { moves: Move[]; back: string; canUndo: boolean }) {
  const words = await wordsFor()
  const t = words.sources.arrange
  return (
    <section className="log" aria-labelledby="moves">
      <h2 id="moves">{t.moves}</h2>
      {moves.length === 0 ? <p className="aside">{t.none}</p> : null}
      <ol>
        {moves.map((move) => (
          <li key={move.id}>
            <strong>{t.kinds[move.kind]}</strong>
            {move.claims ? ` · ${t.claims(move.claims)}` : ''}
            <p className="meta">
              {words.notes.by(move.by, instantInWords(move.at, words.lang))}
              {move.undone ? ` · ${t.undone(move.undone.by)}` : ''}
            </p>
            {move.undone || !canUndo ? null : <OneButton action={undo} hidden={{ move: move.id, back }} label={t.undo} />}
          </li>
        ))}
      </ol>
    </section>
  )
}
