import Link from 'next/link'
import { cache } from 'react'
import { marksOn } from '@/db/queries/parties'
import type { ShownClaim } from '@/db/rows'
import { opened } from '../open'
import { wordsFor } from '../words'

/** Read once a page for all the claims on a question. */
const marksFor = cache(async (question: string) => (await opened()).read((db) => marksOn(db, question)))

/** What people entered about a claim and its party, such as "B · 2 · deprecated", and the way to enter it. */
export async function Marks({ claim }: { claim: ShownClaim }) {
  const [words, all] = await Promise.all([wordsFor(), marksFor(claim.questionId)])
  const t = words.sources.parties
  const { letter = null, figure = null, rank = null } = all.get(claim.id) ?? {}
  return (
    <>
      {letter ? (
        <>
          {' · '}
          <abbr title={`${t.reliability}${words.colon}${t.letters[letter]}`}>{letter}</abbr>
        </>
      ) : null}
      {figure ? (
        <>
          {' · '}
          <abbr title={`${t.credibility}${words.colon}${t.figures[figure]}`}>{figure}</abbr>
        </>
      ) : null}
      {rank && rank !== 'normal' ? <strong> · {t.ranks[rank]}</strong> : null} · <Link href={`/claims/${claim.id}`}>{t.assess}</Link>
    </>
  )
}
