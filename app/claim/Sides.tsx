import type { ShownClaim } from '@/db/rows'
import { describeValue } from '@/lib/values'
import { wordsFor } from '../words'
import { claimWords, quoted } from './words'

/** Who gives which answer, for answers that lie on no axis: one list a side, the commonest first. */
export async function Sides({ claims, parties }: { claims: ShownClaim[]; parties: Map<string, number> }) {
  const words = await wordsFor()
  const sides = new Map<string, ShownClaim[]>()
  for (const claim of claims) {
    const side = describeValue(claim.value, words.lang)
    sides.set(side, [...(sides.get(side) ?? []), claim])
  }
  return (
    <section className="sides" aria-labelledby="sides-title">
      <h2 id="sides-title">{words.question.sides}</h2>
      <dl>
        {[...sides].toSorted(([, a], [, b]) => b.length - a.length).map(([side, held]) => (
          <div key={side}>
            <dt>{side}</dt>
            {held.map((claim) => (
              <dd key={claim.id}>
                <span className={`who p${parties.get(claim.origin) ?? 0}`}>
                  <bdi>{claim.attribution.claimant}</bdi>
                </span>{' '}
                <q lang={claim.lang} dir="auto">
                  {quoted(claimWords(claim).value, claim.lang)}
                </q>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
