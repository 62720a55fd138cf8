import type { Metadata } from 'next'
import Link from 'next/link'
import { documentsList } from '@/db/queries/documents'
import { opened } from '../open'
import { dayInWords, languageInWords, wordsFor } from '../words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsFor()).documents.title })

/** The documents, the latest captured first. */
export default async function Documents({ searchParams }: { searchParams: Promise<{ before?: string }> }) {
  const [{ before }, words] = await Promise.all([searchParams, wordsFor()])
  const { documents, next } = await (await opened()).read((db) => documentsList(db, { before }))
  const t = words.documents
  return (
    <div className="documents">
      <h1>{t.title}</h1>
      {documents.length === 0 ? (
        <section className="empty">
          <p>{t.empty}</p>
          <p>
            <Link className="button primary" href="/capture">
              {words.nav.capture}
            </Link>
          </p>
        </section>
      ) : null}
      <ul className="rows">
        {documents.map((document) => (
          <li key={document.id}>
            <Link href={`/documents/${document.id}`} lang={document.lang}>
              <bdi>{document.title}</bdi>
            </Link>
            <p className="meta">
              <bdi>{document.publisher}</bdi> · {dayInWords(document.published, words.lang) || t.undated} · {languageInWords(document.lang, words.lang)}
            </p>
            <p className="counts">
              {t.claims(document.claims)}
              {document.pending ? (
                <>
                  {' · '}
                  <strong className="hot">{t.pending(document.pending)}</strong>
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
      {next ? (
        <p>
          <Link href={`/documents?before=${encodeURIComponent(next)}`}>{t.older}</Link>
        </p>
      ) : null}
    </div>
  )
}
