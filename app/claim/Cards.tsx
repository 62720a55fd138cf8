import type { ShownClaim } from '@/db/rows'
import type { Piece } from '@/lib/review/differ'
import { wordsFor } from '../words'
import { ClaimCard } from './ClaimCard'

/** Cards that stand open; the rest unfold, and open by themselves when an address leads to one of them. */
const mostOpen = 40

/** Claims as cards, in their parties' colours; `pieces` marks the differing words of the first. */
export async function Cards({ claims, parties, pieces = [] }: { claims: ShownClaim[]; parties: Map<string, number>; pieces?: (Piece[] | undefined)[] }) {
  const words = await wordsFor()
  const cards = (list: ShownClaim[], from: number) => list.map((claim, i) => <ClaimCard key={claim.id} claim={claim} party={parties.get(claim.origin) ?? 0} pieces={pieces[from + i]} />)
  return (
    <>
      <div className="claims">{cards(claims.slice(0, mostOpen), 0)}</div>
      {claims.length > mostOpen ? (
        <details>
          <summary>{words.board.moreClaims(claims.length - mostOpen)}</summary>
          <div className="claims">{cards(claims.slice(mostOpen), mostOpen)}</div>
        </details>
      ) : null}
    </>
  )
}
