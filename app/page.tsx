import Link from 'next/link'
import { type BoardEvent, eventsOnBoard } from '@/db/queries/board'
import { exampleState } from '@/db/queries/documents'
import { eventInWords } from '@/lib/claims/ask'
import { actingName } from './acting'
import { turnExample } from './actions'
import { EventHead } from './board/EventHead'
import { Matrix } from './board/Matrix'
import { Since } from './board/Since'
import { partiesOf } from './claim/words'
import { OneButton } from './forms/OneButton'
import { opened } from './open'
import { wordsFor } from './words'

/** The board: events, and for each question every claim on one axis. */
export default async function Board({ searchParams }: { searchParams: Promise<{ before?: string }> }) {
  const [{ before }, words] = await Promise.all([searchParams, wordsFor()])
  const port = await opened()
  const [{ events, next }, example, name] = await Promise.all([port.read((db) => eventsOnBoard(db, { before })), port.read(exampleState), actingName()])
  const t = words.board
  return (
    <div className="board">
      <h1 className="visually-hidden">{t.title}</h1>
      {before ? null : <Since />}
      {example === 'loaded' && !before ? (
        <aside className="notice">
          <p>{t.example}</p>
          {name ? <OneButton action={turnExample} hidden={{ turn: 'remove' }} label={t.removeExample} /> : <Link href="/name">{t.removeExample}</Link>}
        </aside>
      ) : null}
      {events.length === 0 ? (
        <section className="empty">
          <h2>{t.empty}</h2>
          <p>{t.emptyNext}</p>
          <p>
            <Link className="button primary" href="/capture">
              {words.nav.capture}
            </Link>
          </p>
        </section>
      ) : null}
      {events.map((event) => (
        <EventSection key={event.event.id} held={event} />
      ))}
      {events.length ? (
        <p className="aside">
          {t.legend} {t.reachMeant}
        </p>
      ) : null}
      {next ? (
        <p>
          <Link href={`/?before=${encodeURIComponent(next)}`}>{t.older}</Link>
        </p>
      ) : null}
      {example === 'removed' && !before ? (
        <aside className="notice">
          <p>{t.removed}</p>
          {name ? <OneButton action={turnExample} hidden={{ turn: 'restore' }} label={t.restoreExample} /> : <Link href="/name">{t.restoreExample}</Link>}
        </aside>
      ) : null}
    </div>
  )
}

/** Claimants that have a column on the board; an event's own page has them all. */
const columns = 4

async function EventSection({ held }: { held: BoardEvent }) {
  const words = await wordsFor()
  const t = words.board
  const { event, claimants } = held
  const parties = partiesOf(held.questions.flatMap(({ claims }) => claims))
  const more = [held.all > held.questions.length ? t.more(held.all - held.questions.length) : null, claimants.length > columns ? t.moreClaimants(claimants.length - columns) : null, held.cut ? t.cut(held.cut) : null].filter((part) => part !== null)
  return (
    <article className="event" aria-labelledby={`e-${event.id}`}>
      <EventHead held={held}>
        <h2 id={`e-${event.id}`} dir="auto">
          <Link href={`/events/${event.id}`}>{eventInWords(event, words.lang)}</Link>
        </h2>
      </EventHead>
      <Matrix event={event} questions={held.questions} claimants={claimants.slice(0, columns)} parties={parties} />
      {more.length ? (
        <p className="aside">
          <Link href={`/events/${event.id}`}>{more.join(', ')}</Link>
        </p>
      ) : null}
    </article>
  )
}
