import type { ReactNode } from 'react'
import { mostClaims } from '@/db/queries/questions'
import type { ReviewPage } from '@/db/queries/review'
import type { ShownClaim } from '@/db/rows'
import { differingWords } from '@/lib/review/differ'
import type { Supposed } from '@/lib/review/suppose'
import { extentOf } from '@/lib/values'
import { Cards } from '../../claim/Cards'
import { Sides } from '../../claim/Sides'
import { pairOf } from '../../claim/Standfirst'
import { partiesOf } from '../../claim/words'
import { Plot } from '../../plot/Plot'
import { wordsFor } from '../../words'
import { laneInWords } from './Suppose'

/** What sources say: the two furthest apart side by side, all on one axis (under what is supposed), then whatever is between, then the rest. */
export async function Evidence({ page: { claims, discrepancy }, supposed, children }: { page: ReviewPage; supposed: Supposed | null; children: ReactNode }) {
  const words = await wordsFor()
  const t = words.review
  const parties = partiesOf(claims)
  const pair = discrepancy ? pairOf(discrepancy, claims) : []
  const flagged = new Set(discrepancy?.claims)
  const rest = claims.filter((claim) => !pair.includes(claim)).toSorted((a, b) => Number(flagged.has(b.id)) - Number(flagged.has(a.id)))
  const [a, b] = pair
  const differing = a && b && a.lang === b.lang ? differingWords(a.quotation.exact, b.quotation.exact, a.lang) : null
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const shown = ({ id, value }: { id: string; value: ShownClaim['value'] }) => {
    const claim = byId.get(id)
    return claim ? [{ ...claim, value }] : []
  }
  const lanes = supposed ? supposed.lanes.map((lane) => ({ label: laneInWords(lane, words), claims: lane.claims.flatMap(shown), apart: lane.discrepancy !== null })) : [{ label: null, claims, apart: discrepancy !== null }]
  return (
    <>
      {pair.length ? (
        <>
          <section className="pair" aria-label={t.pair}>
            <Cards claims={pair} parties={parties} pieces={[differing?.a, differing?.b]} />
          </section>
          {differing ? <p className="aside">{t.differs}</p> : null}
        </>
      ) : null}
      {claims.some(({ value }) => extentOf(value)) ? <Plot lanes={lanes} parties={parties} /> : <Sides claims={claims} parties={parties} />}
      {children}
      {rest.length ? (
        <section className="rest" aria-labelledby="rest">
          <h2 id="rest">{pair.length ? t.others : words.question.claims}</h2>
          <Cards claims={rest} parties={parties} />
        </section>
      ) : null}
      {claims.length >= mostClaims ? <p className="aside">{words.question.showing(mostClaims)}</p> : null}
    </>
  )
}
