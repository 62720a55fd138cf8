import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { around, itemsOn } from '@/db/queries/queue'
import { claimsOfEvent, questionForReview, type ReviewPage } from '@/db/queries/review'
import { eventInWords, questionInWords } from '@/lib/claims/ask'
import { filterPairs, parseFilter } from '@/lib/review/filter'
import { resolutions, type Verdict } from '@/lib/review/ruling'
import { parseSuppositions, supposable, suppose } from '@/lib/review/suppose'
import { actingName } from '../../acting'
import { Explanations } from '../../claim/Explanations'
import { Standfirst } from '../../claim/Standfirst'
import { Standing } from '../../claim/Standing'
import { differ } from '../../claim/words'
import { DecisionBar } from '../../forms/DecisionBar'
import { NotesAbout } from '../../notes/NotesAbout'
import { opened } from '../../open'
import { wordsFor } from '../../words'
import { type Query, reviewAddress } from '../address'
import { shownKeys } from '../kept'
import { leftInWords } from '../left'
import { Evidence } from './Evidence'
import { History } from './History'
import { proposedBy } from './proposed'
import { Rail } from './Rail'
import { Reopened } from './Reopened'
import { Ruled } from './Ruled'
import { Outcome, Suppose, suppositionOf, Switch } from './Suppose'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> }

const found = cache(async (id: string) => {
  const { lang } = await wordsFor()
  return (await opened()).read((db) => questionForReview(db, id, lang))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [page, words] = await Promise.all([found((await params).id), wordsFor()])
  return { title: page ? questionInWords(page.question, page.event, words.lang) : words.missing.title }
}

/** One discrepancy to decide: the reason, the two furthest apart side by side, every claim on one axis, what would dissolve it, its history, and the decision bar. */
export default async function ReviewQuestion({ params, searchParams }: Props) {
  const [{ id }, query, words, name, keys, port] = await Promise.all([params, searchParams, wordsFor(), actingName(), shownKeys(), opened()])
  const page = await found(id)
  if (!page) notFound()
  const { event, question, claims, discrepancy, row, changes } = page
  const filter = parseFilter(query)
  const held = discrepancy ? parseSuppositions(query.if) : []
  const [queue, [here], supposed] = await port.read(async (db) =>
    Promise.all([around(db, filter, { severity: row?.severity ?? 0, question: id }), itemsOn(db, [id]), discrepancy && held.length ? suppose(question, claims, await claimsOfEvent(db, event.id), discrepancy, held) : null] as const),
  )
  const t = words.review
  const left = leftInWords(queue, words)
  const offered = discrepancy ? supposable(claims, discrepancy) : []
  const beside = discrepancy?.explanations.flatMap((one) => suppositionOf(one) ?? []) ?? []
  const props = { question: id, filter, held }
  return (
    <div className="review" data-place="">
      <Rail above={queue.above} here={here ?? null} below={queue.below} filter={filter} left={left} keys={keys} />
      <article className="question">
        <Ruled query={query} filter={filter} left={left} />
        <p className="kicker">
          <Link prefetch={false} href={`/#e-${event.id}`}>
            <bdi>{eventInWords(event, words.lang)}</bdi>
          </Link>{' '}
          · {words.board.reach(new Set(claims.map(({ origin }) => origin)).size, new Set(claims.map(({ document }) => document)).size)}
          {row && discrepancy ? (
            <>
              {' · '}
              <Standing status={row.status} discrepancy={discrepancy} />
            </>
          ) : null}
        </p>
        <h1 tabIndex={-1} data-focus="">
          {questionInWords(question, event, words.lang)}
        </h1>
        <p className="standfirst">{discrepancy ? <Standfirst discrepancy={discrepancy} claims={claims} /> : differ(claims) ? words.question.differ : t.notApart}</p>
        {changes ? <Reopened changes={changes} /> : null}
        {supposed ? <Outcome supposed={supposed} claims={claims} {...props} /> : null}
        <Evidence page={page} supposed={supposed}>
          {discrepancy ? (
            <>
              <Explanations discrepancy={discrepancy} claims={[...claims, ...page.cited]} beside={(explanation) => {
                  const one = suppositionOf(explanation)
                  return one ? <Switch one={one} {...props} /> : null
                }} />
              <Suppose offered={offered.filter((one) => !beside.includes(one))} {...props} />
            </>
          ) : null}
        </Evidence>
        <p className="aside">
          <Link prefetch={false} href={`/questions/${id}/arrange`}>
            {words.sources.arrange.link}
          </Link>
        </p>
      </article>
      <aside className="side">
        <NotesAbout about={[{ kind: 'discrepancy', id: `d-${id}` }, { kind: 'question', id }, ...claims.map((claim) => ({ kind: 'claim' as const, id: claim.id }))]} add={discrepancy ? undefined : { kind: 'question', id }} shortcut={keys.note} />
        <History history={page.history} />
      </aside>
      {row && here ? (
        <DecisionBar
          key={id}
          t={words.decision}
          person={words.person}
          name={name}
          keys={keys}
          question={id}
          seen={row.seen}
          query={new URLSearchParams(filterPairs(filter)).toString()}
          status={standingVerdict(page)}
          resolutions={resolutions.map((code) => ({ code, label: t.resolutions[code], proposed: discrepancy?.explanations.some((one) => proposedBy(one) === code) ?? false }))}
          here={reviewAddress(id, filter)}
        />
      ) : null}
    </div>
  )
}

const standingVerdict = ({ row }: ReviewPage): Verdict | null => (row && row.status !== 'open' && row.status !== 'reopened' ? row.status : null)
