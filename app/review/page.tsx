import type { Metadata } from 'next'
import Link from 'next/link'
import { offeredFilters, type Queue, queue } from '@/db/queries/queue'
import { questionInWords } from '@/lib/claims/ask'
import { filterPairs, parseFilter } from '@/lib/review/filter'
import { Key } from '../forms/Key'
import { opened } from '../open'
import { type Words, wordsFor } from '../words'
import { Ruled } from './[id]/Ruled'
import { type Query, reviewAddress } from './address'
import { Filters } from './Filters'
import { placeLeft, shownKeys } from './kept'
import { leftInWords } from './left'
import { QueueLine } from './QueueLine'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsFor()).review.title })

/** The queue of discrepancies under a filter: to open one, or to decide several together. */
export default async function ReviewPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [query, words, port, keys, left] = await Promise.all([searchParams, wordsFor(), opened(), shownKeys(), placeLeft()])
  const filter = parseFilter(query)
  const from = typeof query.from === 'string' ? query.from : undefined
  const [page, offered] = await port.read((db) => Promise.all([queue(db, filter, { from }), offeredFilters(db)]))
  const t = words.review
  const [first] = page.items
  return (
    <div className="queue">
      <header>
        <h1>{t.title}</h1>
        <p className="lead">
          <strong>{leftInWords(page, words)}</strong> · {t.most}
        </p>
        <p className="actions">
          {left ? (
            <Link className="button primary" href={left}>
              {t.resume}
            </Link>
          ) : null}
          {first ? (
            <Link className={left ? 'button' : 'button primary'} href={reviewAddress(first.question.id, filter)}>
              {t.start}
            </Link>
          ) : null}
        </p>
      </header>
      <Ruled query={query} filter={filter} left={leftInWords(page, words)} />
      <Filters filter={filter} items={page.items} offered={offered} keys={keys} />
      {page.items.length === 0 ? <Empty page={page} filtered={filterPairs(filter).length > 0} words={words} /> : null}
      <form action="/review/select" method="get">
        <ol className="lines">
          {page.items.map((item) => (
            <li key={item.question.id}>
              <input type="checkbox" name="item" value={`${item.question.id}~${item.seen}`} aria-label={t.selectOne(questionInWords(item.question, item.event, words.lang))} data-select="" />
              <div>
                <QueueLine item={item} href={reviewAddress(item.question.id, filter)} />
              </div>
            </li>
          ))}
        </ol>
        {page.items.length ? (
          <p className="actions">
            <button type="submit" data-key="together" aria-keyshortcuts={keys.together}>
              {t.decideSelected} <Key of={keys.together} />
            </button>
            {page.before ? <Link href={reviewAddress(null, filter)}>{t.fromStart}</Link> : null}
            {page.next ? <Link href={reviewAddress(null, filter, [['from', page.next]])}>{t.further}</Link> : null}
          </p>
        ) : null}
      </form>
    </div>
  )
}

function Empty({ page, filtered, words: { review: t, nav } }: { page: Queue; filtered: boolean; words: Words }) {
  const [title, next] = page.all === 0 && !filtered ? [t.nothing, t.nothingNext] : page.left === 0 && !filtered ? [t.done, t.doneNext] : [t.none, t.noneNext]
  return (
    <section className="empty">
      <h2>{title}</h2>
      <p>{next}</p>
      <p className="actions">
        <Link className="button primary" href="/capture">
          {nav.capture}
        </Link>
        {page.all || filtered ? <Link href="/review?status=all">{t.seeAll}</Link> : null}
      </p>
    </section>
  )
}
