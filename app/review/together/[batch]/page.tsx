import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { itemsOn } from '@/db/queries/queue'
import { decidedTogether } from '@/db/queries/review'
import { rulingsOn, type StoredRuling } from '@/db/rulings'
import { questionInWords } from '@/lib/claims/ask'
import { OneButton } from '../../../forms/OneButton'
import { opened } from '../../../open'
import { instantInWords, wordsFor } from '../../../words'
import { undoTogether } from '../../actions'
import type { Query } from '../../address'

type Props = { params: Promise<{ batch: string }>; searchParams: Promise<Query> }

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsFor()).review.title })

/** What was decided together, what was skipped and why, and the way back. */
export default async function TogetherPage({ params, searchParams }: Props) {
  const [{ batch }, query, words, port] = await Promise.all([params, searchParams, wordsFor(), opened()])
  const skipped = [query.skipped ?? []].flat().slice(0, 100)
  const [decided, items, histories] = await port.read(async (db) => {
    const rows = await decidedTogether(db, batch)
    return [rows, await itemsOn(db, [...rows.map(({ question }) => question), ...skipped]), await rulingsOn(db, skipped)] as const
  })
  if (decided.length === 0 && skipped.length === 0) notFound()
  const t = words.review
  const asked = (id: string) => {
    const item = items.find(({ question }) => question.id === id)
    return <Link href={`/review/${encodeURIComponent(id)}`}>{item ? questionInWords(item.question, item.event, words.lang) : id}</Link>
  }
  const whyOf = (last: StoredRuling | undefined) => (!last ? t.together.claimsChanged : t.ruled(last.status === 'withdrawn' ? t.withdrawn : t.status[last.status], last.by, instantInWords(last.at, words.lang)))
  return (
    <div className="narrow">
      <h1 tabIndex={-1} data-focus="" data-said="">
        {t.together.done(decided.length)}
      </h1>
      <ol className="rows">
        {decided.map(({ question, status, resolution, by, at, last }) => (
          <li key={question}>
            {asked(question)}
            <p className="counts">
              {status === 'withdrawn' ? '' : t.ruled(resolution ? `${t.status[status]} (${t.resolutions[resolution]})` : t.status[status], by, instantInWords(at, words.lang))}
              {last ? '' : ` · ${t.together.takenBack}`}
            </p>
          </li>
        ))}
      </ol>
      {skipped.length ? (
        <section className="notice skipped" aria-labelledby="skipped">
          <h2 id="skipped">{t.together.skipped}</h2>
          <ul>
            {skipped.map((id) => (
              <li key={id}>
                {asked(id)}: {whyOf(histories.get(id)?.at(-1))}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p className="actions">
        {decided.some(({ last }) => last) ? <OneButton action={undoTogether} hidden={{ batch }} label={t.together.undo} shortcut="undo" /> : null}
        <Link href="/review">{t.queue}</Link>
      </p>
    </div>
  )
}
