import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { mostClaims, questionWithClaims } from '@/db/queries/questions'
import { eventInWords, questionInWords } from '@/lib/claims/ask'
import { extentOf } from '@/lib/values'
import { Cards } from '../../claim/Cards'
import { Explanations } from '../../claim/Explanations'
import { Flag } from '../../claim/Flag'
import { Sides } from '../../claim/Sides'
import { Standfirst } from '../../claim/Standfirst'
import { differ, partiesOf } from '../../claim/words'
import { NotesAbout } from '../../notes/NotesAbout'
import { opened } from '../../open'
import { Plot } from '../../plot/Plot'
import { wordsFor } from '../../words'

type Props = { params: Promise<{ id: string }> }

const found = cache(async (id: string) => {
  const { lang } = await wordsFor()
  return (await opened()).read((db) => questionWithClaims(db, id, lang))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [page, words] = await Promise.all([found((await params).id), wordsFor()])
  return { title: page ? questionInWords(page.question, page.event, words.lang) : words.missing.title }
}

/** One question: its answer by each source, the plot, the reason they are apart, and what would dissolve it. */
export default async function QuestionPage({ params }: Props) {
  const [page, words] = await Promise.all([found((await params).id), wordsFor()])
  if (!page) notFound()
  const { event, question, claims, discrepancy, cited, siblings } = page
  const parties = partiesOf(claims)
  const origins = new Set(claims.map(({ origin }) => origin)).size
  const flagged = new Set(discrepancy?.claims)
  const first = [discrepancy?.because.values.a, discrepancy?.because.values.b]
  const rank = (id: string) => (first.includes(id) ? first.indexOf(id) : flagged.has(id) ? 2 : 3)
  const ordered = claims.toSorted((a, b) => rank(a.id) - rank(b.id))
  const t = words.question
  return (
    <div className="question">
      <p className="kicker">
        <Link href={`/#e-${event.id}`}>
          <bdi>{eventInWords(event, words.lang)}</bdi>
        </Link>{' '}
        · {words.board.reach(origins, new Set(claims.map(({ document }) => document)).size)} · <Flag discrepancy={discrepancy} sources={origins} />
      </p>
      <h1>{questionInWords(question, event, words.lang)}</h1>
      <p className="standfirst">{discrepancy ? <Standfirst discrepancy={discrepancy} claims={claims} /> : origins < 2 ? t.single : differ(claims) ? t.differ : t.agree}</p>
      {discrepancy ? (
        <p>
          <Link className="button primary" href={`/review/${question.id}`}>
            {words.review.decide}
          </Link>
        </p>
      ) : null}
      <section aria-label={t.claims}>
        <Cards claims={ordered} parties={parties} />
      </section>
      {claims.length >= mostClaims ? <p className="aside">{t.showing(mostClaims)}</p> : null}
      {claims.some(({ value }) => extentOf(value)) ? <Plot lanes={[{ label: null, claims, apart: discrepancy !== null }]} parties={parties} /> : <Sides claims={claims} parties={parties} />}
      {discrepancy ? <Explanations discrepancy={discrepancy} claims={[...claims, ...cited]} /> : null}
      <p className="aside">
        <Link href={`/questions/${question.id}/arrange`}>{words.sources.arrange.link}</Link> · <Link href={`/events/${event.id}/brief`}>{words.sources.brief.title}</Link>
      </p>
      <NotesAbout about={[{ kind: 'question', id: question.id }, { kind: 'discrepancy', id: `d-${question.id}` }, ...claims.map(({ id }) => ({ kind: 'claim' as const, id }))]} />
      {siblings.length > 1 ? (
        <nav className="siblings" aria-label={t.siblings}>
          <h2>{t.siblings}</h2>
          <ul>
            {siblings.filter(({ id }) => id !== question.id).map(({ id, text }) => (
              <li key={id}>
                <Link href={`/questions/${id}`}>{text}</Link>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </div>
  )
}
