import Link from 'next/link'
import type { ReactNode } from 'react'
import type { BoardEvent } from '@/db/queries/board'
import { eventInWords } from '@/lib/claims/ask'
import type { Event } from '@/lib/claims/question'
import { daysInWords, wordsFor } from '../words'

/** When and where an event was, what it is a part of and what is a part of it, how many reports of how many origins speak of it, and what is open. `children` is its heading. */
export async function EventHead({ held, children }: { held: BoardEvent; children: ReactNode }) {
  const words = await wordsFor()
  const { board: t, lang } = words
  const { event, parent, parts } = held
  const link = (of: Event) => (
    <Link prefetch={false} href={`/events/${of.id}`}>
      <bdi>{eventInWords(of, lang)}</bdi>
    </Link>
  )
  return (
    <div className="head">
      {children}
      <p>{[daysInWords(event.from, event.to, lang), event.place].filter(Boolean).join(' · ')}</p>
      {parent ? (
        <p>
          {t.partOf} {link(parent)}
        </p>
      ) : null}
      {parts.length ? (
        <p>
          {t.parts}
          {words.colon}
          {parts.map((part, i) => (
            <span key={part.id}>
              {i ? ', ' : ''}
              {link(part)}
            </span>
          ))}
        </p>
      ) : null}
      <p className="counts">
        {t.reach(held.origins, held.reports)} · <strong className={held.open ? 'hot' : ''}>{t.open(held.open)}</strong>
      </p>
    </div>
  )
}
