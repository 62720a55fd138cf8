import Link from 'next/link'
import type { DocumentClaim } from '@/db/queries/documents'
import { describeValue } from '@/lib/values'
import { Quote } from '../../claim/Quote'
import { wordsFor } from '../../words'

/** Claims made from other captures of the document, each with what became of its words in the one that is shown; a lost one stays. */
export async function EarlierClaims({ claims }: { claims: DocumentClaim[] }) {
  const words = await wordsFor()
  const t = words.document
  if (claims.length === 0) return null
  return (
    <section className="earlier" aria-labelledby="earlier">
      <h2 id="earlier">{t.earlier}</h2>
      <ol>
        {claims.map((claim) => (
          <li key={claim.id} id={claim.anchor.start === null ? claim.id : `l-${claim.id}`} className={`suggestion ${claim.anchor.state}`}>
            <p className="state">{t.anchor[claim.anchor.state]}</p>
            <Quote claim={claim} context={false} />
            <p className="meta">
              <bdi>{claim.attribution.claimant}</bdi> · {describeValue(claim.value, words.lang)} · <Link href={`/questions/${claim.questionId}`}>{claim.questionText}</Link>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
