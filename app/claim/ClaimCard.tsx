import Link from 'next/link'
import type { ShownClaim } from '@/db/rows'
import type { Piece } from '@/lib/review/differ'
import { dayInWords, wordsFor } from '../words'
import { Marks } from './Marks'
import { Quote } from './Quote'

/** One source's answer: who says it through whom, the words, and what was assumed in reading them. */
export async function ClaimCard({ claim, party, pieces }: { claim: ShownClaim; party: number; pieces?: Piece[] }) {
  const words = await wordsFor()
  const { attribution, value } = claim
  const approximate = value.kind === 'quantity' && value.approx
  return (
    <article className="claim" id={claim.id}>
      <h2 className={`p${party}`}>
        <Link href={`/parties/${encodeURIComponent(attribution.party)}`}>
          <bdi>{attribution.claimant}</bdi>
        </Link>
      </h2>
      <p className="chain">
        {attribution.via.length ? (
          <>
            {words.question.via} <bdi>{attribution.via.join(', ')}</bdi>
          </>
        ) : (
          words.question.ownVoice
        )}
      </p>
      <Quote claim={claim} pieces={pieces} />
      <p className="meta">
        <Link prefetch={false} href={`/documents/${claim.document}#${claim.id}`}>
          <bdi>{claim.title}</bdi>
        </Link>
        {claim.asOf ? ` · ${words.question.asOf(dayInWords(claim.asOf, words.lang))}` : ''}
        {attribution.via.length ? ` · ${words.question.mode[attribution.mode]}` : ''} ·{' '}
        <Link prefetch={false} href={`/claims/${claim.id}`}>
          {words.sources.parties.assess}
        </Link>
      </p>
      <Marks claim={claim} />
      {claim.assumed.length || approximate || claim.placed === 'possible' || claim.correctedWords ? (
        <ul className="doubts" aria-label={words.doubts}>
          {claim.assumed.map(({ slot }) => (
            <li key={slot}>{words.assumed[slot]}</li>
          ))}
          {approximate ? <li>{words.approximate}</li> : null}
          {claim.placed === 'possible' ? <li>{words.question.placedPossible}</li> : null}
          {claim.correctedWords ? <li>{words.question.corrected(claim.correctedWords, claim.createdBy)}</li> : null}
        </ul>
      ) : null}
    </article>
  )
}
