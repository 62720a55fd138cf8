import Link from 'next/link'
import type { ReactNode } from 'react'
import type { ShownClaim } from '@/db/rows'
import type { Discrepancy, Explanation } from '@/lib/discrepancies/discrepancy'
import { describeReason } from '@/lib/discrepancies/reasons'
import { wordsFor } from '../words'
import { claimWords, quoted } from './words'

/** What would dissolve a discrepancy, each hypothesis with the words for and against it; `beside` puts something next to one. */
export async function Explanations({ discrepancy, claims, beside }: { discrepancy: Discrepancy; claims: ShownClaim[]; beside?: (explanation: Explanation) => ReactNode }) {
  const words = await wordsFor()
  const t = words.question
  const named = (ids: string[]) => ids.flatMap((id) => claims.find((claim) => claim.id === id) ?? [])
  const list = (label: string, ids: string[]) =>
    named(ids).length ? (
      <p className="evidence">
        {label}:{' '}
        {named(ids).map((claim, i) => (
          <span key={claim.id}>
            {i ? words.semicolon : ''}
            <bdi>{claim.attribution.claimant}</bdi>,{' '}
            <Link prefetch={false} href={`/documents/${claim.document}#${claim.id}`}>
              <q lang={claim.lang} dir="auto">
                {quoted(claimWords(claim).before + claimWords(claim).value + claimWords(claim).after, claim.lang)}
              </q>
            </Link>
          </span>
        ))}
      </p>
    ) : null
  return (
    <section className="explanations" aria-labelledby="dissolve">
      <h2 id="dissolve">{t.dissolve}</h2>
      <p className="aside">{t.dissolveHint}</p>
      {discrepancy.explanations.length === 0 ? <p>{t.none}</p> : null}
      <ol>
        {discrepancy.explanations.map((explanation) => (
          <li key={JSON.stringify(explanation.because)}>
            <div>
              <p>{[explanation.because, ...explanation.assumes].map((reason) => describeReason(reason, words.lang)).join(' ')}</p>
              {list(t.for, explanation.for)}
              {list(t.against, explanation.against)}
            </div>
            {beside?.(explanation)}
          </li>
        ))}
      </ol>
    </section>
  )
}
