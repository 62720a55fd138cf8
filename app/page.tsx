import Link from 'next/link'
import { type BoardEvent, type BoardQuestion, eventsOnBoard } from '@/db/queries/board'
import { exampleState } from '@/db/queries/documents'
import { eventInWords, questionInWords } from '@/lib/claims/ask'
import type { Event } from '@/lib/claims/question'
import { describeValue, extentOf } from '@/lib/values'
import { actingName } from './acting'
import { turnExample } from './actions'
import { Flag } from './claim/Flag'
import { claimWords, partiesOf, quoted } from './claim/words'
import { OneButton } from './forms/OneButton'
import { opened } from './open'
import { axisOf, gapOf } from './plot/axis'
import { Track } from './plot/Track'
import { daysInWords, wordsFor } from './words'

/** The board: events, and for each question every claim on one axis. */
export default async function Board({ searchParams }: { searchParams: Promise<{ before?: string }> }) {
  const [{ before }, words] = await Promise.all([searchParams, wordsFor()])
  const port = await opened()
  const [{ events, next }, example, name] = await Promise.all([port.read((db) => eventsOnBoard(db, { before })), port.read(exampleState), actingName()])
  const t = words.board
  return (
    <div className="board">
      <h1 className="visually-hidden">{t.title}</h1>
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
      {events.length ? <p className="aside">{t.legend}</p> : null}
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

async function EventSection({ held }: { held: BoardEvent }) {
  const words = await wordsFor()
  const t = words.board
  const { event } = held
  const parties = partiesOf(held.questions.flatMap(({ claims }) => claims))
  const when = daysInWords(event.from, event.to, words.lang)
  return (
    <section className="event" aria-labelledby={`e-${event.id}`}>
      <div className="head">
        <h2 id={`e-${event.id}`} dir="auto">
          {eventInWords(event, words.lang)}
        </h2>
        <p>{[when, event.place].filter(Boolean).join(' · ')}</p>
        <p className="counts">
          {t.reports(held.reports)} · {t.origins(held.origins)} · <strong className={held.open ? 'hot' : ''}>{t.open(held.open)}</strong>
        </p>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.question}</th>
            <th scope="col">{t.axis}</th>
            <th scope="col">{t.says}</th>
            <th scope="col">{t.stands}</th>
          </tr>
        </thead>
        <tbody>
          {held.questions.map((question) => (
            <QuestionRow key={question.question.id} event={event} held={question} parties={parties} />
          ))}
        </tbody>
      </table>
      {held.more ? <p className="aside">{t.more(held.more)}</p> : null}
    </section>
  )
}

const shownClaims = 5

async function QuestionRow({ event, held: { question, claims, discrepancy }, parties }: { event: Event; held: BoardQuestion; parties: Map<string, number> }) {
  const words = await wordsFor()
  const drawn = claims.flatMap((claim) => {
    const extent = extentOf(claim.value)
    return extent ? [{ extent, party: parties.get(claim.origin) ?? 0 }] : []
  })
  const axis = axisOf(drawn.map(({ extent }) => extent), question.kind === 'date')
  const ordered = claims.toSorted((a, b) => Number(discrepancy?.claims.includes(b.id) ?? false) - Number(discrepancy?.claims.includes(a.id) ?? false))
  const unique = ordered.filter((claim, i) => ordered.findIndex((other) => other.origin === claim.origin && claimWords(other).value === claimWords(claim).value) === i)
  return (
    <tr>
      <th scope="row">
        <Link href={`/questions/${question.id}`}>{questionInWords(question, event, words.lang)}</Link>
      </th>
      <td className="strip">{axis ? <Track axis={axis} rows={drawn.slice(0, 12)} gap={discrepancy ? gapOf(drawn.map(({ extent }) => extent)) : null} height={Math.max(24, 9 * (Math.min(12, drawn.length) + 1))} id={question.id} title={claims.slice(0, 12).map((claim) => `${claim.attribution.claimant}: ${describeValue(claim.value, words.lang)}`).join('; ')} /> : null}</td>
      <td className="says">
        <ul>
          {unique.slice(0, shownClaims).map((claim) => (
            <li key={claim.id}>
              <span className={`who p${parties.get(claim.origin) ?? 0}`}>
                <bdi>{claim.attribution.claimant}</bdi>
              </span>{' '}
              <q lang={claim.lang} dir="auto">
                {quoted(claimWords(claim).value, claim.lang)}
              </q>
            </li>
          ))}
          {unique.length > shownClaims ? <li className="aside">{words.board.moreClaims(unique.length - shownClaims)}</li> : null}
        </ul>
      </td>
      <td>
        <Flag discrepancy={discrepancy} sources={new Set(claims.map(({ origin }) => origin)).size} />
      </td>
    </tr>
  )
}
