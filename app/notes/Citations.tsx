import Link from 'next/link'
import type { Citation } from '@/db/queries/notes'
import { quoted } from '../claim/words'
import { dayInWords, instantInWords, wordsFor } from '../words'

/** What a note stands on, in order: each quotation with its document and capture, each address with the day it was read. */
export async function Citations({ citations, id }: { citations: Citation[]; id: string }) {
  const words = await wordsFor()
  const t = words.notes
  return (
    <ol className="citations" aria-label={t.cites}>
      {citations.map((one, i) => (
        <li key={one.kind === 'quotation' ? one.quotation : one.url} id={`${id}-${i + 1}`}>
          {one.kind === 'quotation' ? (
            <>
              <Link href={`/documents/${one.document.id}${one.claim ? `#${one.claim}` : ''}`}>
                <q lang={one.document.lang} dir="auto">
                  {quoted(one.words.exact, one.document.lang)}
                </q>
              </Link>{' '}
              <span className="source">
                <bdi>{one.document.publisher}</bdi>, <bdi>{one.document.title}</bdi>, {dayInWords(one.document.published, words.lang) || words.documents.undated}; {t.captured(instantInWords(one.capturedAt, words.lang))}
              </span>
            </>
          ) : (
            <>
              <a href={one.url} rel="noreferrer nofollow">
                {one.url}
              </a>{' '}
              <span className="source">{t.accessed(dayInWords(one.accessed, words.lang))}</span>
            </>
          )}
        </li>
      ))}
    </ol>
  )
}
