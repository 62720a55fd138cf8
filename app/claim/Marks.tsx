import Link from 'next/link'
import { cache } from 'react'
import { marksOn } from '@/db/queries/parties'
import type { ShownClaim } from '@/db/rows'
import { opened } from '../open'
import { wordsFor } from '../words'

/** Read once a page for all the claims on a question. */
const marksFor = cache(async (question: string) => (await opened()).read((db) => marksOn(db, question)))

/** What people entered about a claim and its party, such as "Reliability B, usually reliable · Credibility 2, probably true", and the way to enter it. */
export async function Marks({ claim }: { claim: ShownClaim }) {
  const [words, all] = await Promise.all([wordsFor(), marksFor(claim.questionId)])
  const t = words.sources.parties
  const { letter = null, figure = null, rank = null } = all.get(claim.id) ?? {}
  return (
    <p className="meta marks">
      {letter ? (
        <>
          {t.reliability} <strong>{letter}</strong>, {t.letters[letter]} ·{' '}
        </>
      ) : null}
      {figure ? (
        <>
          {words.sources.assessForm.figure} <strong>{figure}</strong>, {t.figures[figure]} ·{' '}
        </>
      ) : null}
      {rank && rank !== 'normal' ? (
        <>
          <strong>{t.ranks[rank]}</strong> ·{' '}
        </>
      ) : null}
      {letter || figure ? null : `${t.unassessed} · `}
      <Link prefetch={false} href={`/claims/${claim.id}`}>
        {t.assess}
      </Link>
    </p>
  )
}
