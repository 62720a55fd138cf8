import { cache } from 'react'
import { marksOn } from '@/db/queries/parties'
import type { ShownClaim } from '@/db/rows'
import { opened } from '../open'
import { wordsFor } from '../words'

/** Read once a page for all the claims on a question. */
const marksFor = cache(async (question: string) => (await opened()).read((db) => marksOn(db, question)))

/** What people entered about a claim and its party, such as "Reliability B, usually reliable · Credibility 2, probably true"; nothing where nobody did. */
export async function Marks({ claim }: { claim: ShownClaim }) {
  const [words, all] = await Promise.all([wordsFor(), marksFor(claim.questionId)])
  const t = words.sources.parties
  const { letter = null, figure = null, rank = null } = all.get(claim.id) ?? {}
  const entered = [
    letter && { what: t.reliability, mark: letter, means: t.letters[letter] },
    figure && { what: words.sources.assessForm.figure, mark: figure, means: t.figures[figure] },
    rank && rank !== 'normal' && { what: words.sources.assessForm.rank, mark: t.ranks[rank], means: null },
  ].flatMap((one) => one || [])
  if (entered.length === 0) return null
  return (
    <p className="meta marks">
      {entered.map(({ what, mark, means }, i) => (
        <span key={what}>
          {i ? ' · ' : ''}
          {what} <strong>{mark}</strong>
          {means ? `, ${means}` : ''}
        </span>
      ))}
    </p>
  )
}
