import Link from 'next/link'
import type { DocumentPage } from '@/db/queries/documents'
import { instantInWords, wordsFor } from '../../words'

/** The captures of a document, the latest first, with where each came from, and the way to a further one. */
export async function Captures({ document, capture, captures }: Pick<DocumentPage, 'document' | 'capture' | 'captures'>) {
  const words = await wordsFor()
  const t = words.document
  return (
    <div className="captures">
      <ul aria-label={t.captures}>
        {captures.map((one, i) => (
          <li key={one.id} className="meta">
            {captures.length > 1 ? (
              <Link href={`/documents/${document.id}${i === 0 ? '' : `?capture=${one.id}`}`} aria-current={one.id === capture.id ? 'true' : undefined}>
                {t.captured(instantInWords(one.capturedAt, words.lang), one.capturedBy)}
              </Link>
            ) : (
              t.captured(instantInWords(one.capturedAt, words.lang), one.capturedBy)
            )}
            {one.source ? (
              <>
                {' · '}
                <bdi>{one.source}</bdi>
              </>
            ) : null}
            {' · '}
            <span title={one.sha256}>sha256 {one.sha256.slice(0, 12)}…</span>
          </li>
        ))}
      </ul>
      <Link href={`/capture?of=${document.id}${document.url ? '&from=url' : ''}`}>{t.again}</Link>
    </div>
  )
}
