import Link from 'next/link'
import { cookies } from 'next/headers'
import { changedSince } from '@/db/queries/board'
import { opened } from '../open'
import { visitCookie, visitOf } from '../visit'
import { instantInWords, wordsFor } from '../words'

/** What changed since this browser's last visit; nothing on the first. */
export async function Since() {
  const { since } = visitOf((await cookies()).get(visitCookie)?.value, Date.now())
  if (since === null) return null
  const [words, port] = await Promise.all([wordsFor(), opened()])
  const at = new Date(since)
  const { claims, found, reopened, rulings } = await port.read((db) => changedSince(db, at))
  const t = words.board.since
  const parts = [claims ? t.claims(claims) : null, found ? t.found(found) : null, reopened ? t.reopened(reopened) : null, rulings ? t.rulings(rulings) : null].filter((part) => part !== null)
  return (
    <p className="since">
      <strong>{parts.length ? new Intl.ListFormat(words.lang, { type: 'conjunction' }).format(parts) : t.nothing}</strong> {t.when(instantInWords(at, words.lang))} {found + reopened ? <Link href="/review">{words.review.title}</Link> : null}
    </p>
  )
}
