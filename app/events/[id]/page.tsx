import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { asksAbout } from '@/db/queries/asks'
import { eventWithQuestions, shown } from '@/db/queries/board'
import { eventInWords } from '@/lib/claims/ask'
import { EventHead } from '../../board/EventHead'
import { Matrix } from '../../board/Matrix'
import { partiesOf } from '../../claim/words'
import { opened } from '../../open'
import { Asks } from '../Asks'
import { wordsFor } from '../../words'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ questions?: string; claimants?: string }> }

/** Claimants on one page of the matrix. */
const columns = 6

const found = cache(async (id: string, from: number) => (await opened()).read((db) => eventWithQuestions(db, id, from)))
const start = (text: string | undefined) => (/^\d{1,5}$/.test(text ?? '') ? Number(text) : 0)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, { questions }, words] = await Promise.all([params, searchParams, wordsFor()])
  const held = await found(id, start(questions))
  return { title: held ? eventInWords(held.event, words.lang) : words.missing.title }
}

/** One event whole: every claimant by every question, a page of either at a time. */
export default async function EventPage({ params, searchParams }: Props) {
  const [{ id }, query, words] = await Promise.all([params, searchParams, wordsFor()])
  const [row, column] = [start(query.questions), start(query.claimants)]
  const held = await found(id, row)
  if (!held) notFound()
  const asks = await (await opened()).read((db) => asksAbout(db, id))
  const t = words.board
  const claimants = held.claimants.slice(column, column + columns)
  const to = (questions: number, from: number) => `/events/${encodeURIComponent(id)}?questions=${questions}&claimants=${from}`
  return (
    <section className="event">
      <EventHead held={held}>
        <h1 dir="auto">{eventInWords(held.event, words.lang)}</h1>
      </EventHead>
      <p className="pages">
        {t.claimants} {t.page(Math.min(column + 1, held.claimants.length), column + claimants.length, held.claimants.length)}
        {column + columns < held.claimants.length ? <Link href={to(row, column + columns)}>{t.furtherClaimants}</Link> : null}
        {row + shown.page.questions < held.all ? <Link href={to(row + shown.page.questions, column)}>{t.furtherQuestions}</Link> : null}
        {row || column ? <Link href={to(0, 0)}>{t.first}</Link> : null}
        <Link href={`/review?status=all&event=${encodeURIComponent(id)}`}>{t.discrepancies}</Link>
        <Link href={`/events/${encodeURIComponent(id)}/brief`}>{words.sources.brief.title}</Link>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by key */}
      <section className="wide" tabIndex={0} aria-label={t.claimants}>
        <Matrix event={held.event} questions={held.questions} claimants={claimants} parties={partiesOf(held.questions.flatMap(({ claims }) => claims))} />
      </section>
      {held.cut ? <p className="aside">{t.cut(held.cut)}</p> : null}
      <p className="aside">
        {t.legend} {t.reachMeant}
      </p>
      <Asks asks={asks} words={words} />
    </section>
  )
}
