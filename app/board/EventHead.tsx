import type { ReactNode } from 'react'
import type { BoardEvent } from '@/db/queries/board'
import { daysInWords, wordsFor } from '../words'

/** When and where an event was, how many reports of how many origins speak of it, and what is open. `children` is its heading. */
export async function EventHead({ held, children }: { held: BoardEvent; children: ReactNode }) {
  const { board: t, lang } = await wordsFor()
  const { event } = held
  return (
    <div className="head">
      {children}
      <p>{[daysInWords(event.from, event.to, lang), event.place].filter(Boolean).join(' · ')}</p>
      <p className="counts">
        {t.reach(held.origins, held.reports)} · <strong className={held.open ? 'hot' : ''}>{t.open(held.open)}</strong>
      </p>
    </div>
  )
}
