import Link from 'next/link'
import type { Copies } from '@/db/queries/copies'
import type { Lang } from '@/lib/languages'
import { describeValue } from '@/lib/values'
import { quoted } from '../../claim/words'
import { numberInWords, wordsFor } from '../../words'

/** Whose copy a document is, with what it dropped or changed, and which documents copy it. */
export async function Origins({ copies, lang }: { copies: Copies; lang: Lang }) {
  const words = await wordsFor()
  const t = words.copies
  if (!copies.of && copies.by.length === 0) return null
  const link = ({ id, title, publisher, lang: own }: NonNullable<Copies['of']>['document'], share: number) => (
    <>
      <Link href={`/documents/${id}`} lang={own}>
        <bdi>{title}</bdi>
      </Link>
      , <bdi>{publisher}</bdi> ({t.share(numberInWords(share, words.lang))})
    </>
  )
  return (
    <aside className="notice origins" aria-label={t.title}>
      {copies.of ? (
        <>
          <p>
            <strong>{t.of}</strong> {link(copies.of.document, copies.of.share)}
          </p>
          <ul>
            {copies.of.altered.map(({ kind, before, after }) => (
              <li key={`${before?.quotation.start} ${before?.value.kind} ${before?.start}`}>
                {kind === 'removed' ? t.dropped(describeValue(before.value, words.lang)) : before && after ? t.changed(describeValue(before.value, words.lang), describeValue(after.value, words.lang)) : ''}{' '}
                <q lang={lang} dir="auto">
                  {quoted(before?.quotation.exact ?? '', lang)}
                </q>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {copies.by.length ? (
        <p>
          <strong>{t.by}</strong>{' '}
          {copies.by.map(({ document, share }, i) => (
            <span key={document.id}>
              {i ? '; ' : ''}
              {link(document, share)}
            </span>
          ))}
        </p>
      ) : null}
    </aside>
  )
}
