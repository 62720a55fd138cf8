import type { Metadata } from 'next'
import Link from 'next/link'
import { mostTogether } from '@/db/commands/rule'
import { itemsOn } from '@/db/queries/queue'
import { resolutions } from '@/lib/review/ruling'
import { actingName } from '../../acting'
import { TogetherForm } from '../../forms/TogetherForm'
import { opened } from '../../open'
import { wordsFor } from '../../words'
import type { Query } from '../address'
import { shownKeys } from '../kept'
import { QueueLine } from '../QueueLine'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsFor()).review.title })

/** Exactly what was selected, to be decided together. Each carries what was seen of it in the queue. */
export default async function SelectPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [query, words, name, keys, port] = await Promise.all([searchParams, wordsFor(), actingName(), shownKeys(), opened()])
  const given = [query.item ?? []].flat().filter((item) => item.includes('~')).slice(0, mostTogether)
  const items = await port.read((db) => itemsOn(db, given.map((item) => item.split('~')[0] ?? '')))
  const t = words.review.together
  if (items.length === 0) {
    return (
      <section className="narrow empty">
        <h1>{t.empty}</h1>
        <p>{t.emptyNext}</p>
        <p>
          <Link className="button primary" href="/review">
            {words.review.queue}
          </Link>
        </p>
      </section>
    )
  }
  return (
    <div className="narrow">
      <h1 tabIndex={-1} data-focus="">
        {t.title(items.length)}
      </h1>
      <p className="lead">{t.lead}</p>
      <TogetherForm t={words.decision} person={words.person} name={name} keys={keys} items={given.filter((item) => items.some(({ question }) => item.startsWith(`${question.id}~`)))} resolutions={resolutions.map((code) => ({ code, label: words.review.resolutions[code] }))}>
        <ol className="lines">
          {items.map((item) => (
            <li key={item.question.id}>
              <div>
                <QueueLine item={item} href={`/review/${item.question.id}`} />
              </div>
            </li>
          ))}
        </ol>
      </TogetherForm>
    </div>
  )
}
