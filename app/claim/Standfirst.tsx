import type { ShownClaim } from '@/db/rows'
import type { Discrepancy } from '@/lib/discrepancies/discrepancy'
import { describeReason } from '@/lib/discrepancies/reasons'
import { describeValue } from '@/lib/values'
import { wordsFor } from '../words'

/** Why claims are apart, in one plain sentence, and what the two furthest apart say. */
export async function Standfirst({ discrepancy, claims }: { discrepancy: Discrepancy; claims: ShownClaim[] }) {
  const words = await wordsFor()
  const pair = pairOf(discrepancy, claims)
  return (
    <>
      <strong>{describeReason(discrepancy.because, words.lang)}</strong>{' '}
      {pair.map((claim, i) => (
        <span key={claim.id}>
          <bdi>{claim.attribution.claimant}</bdi>
          {words.colon}
          <strong>{describeValue(claim.value, words.lang)}</strong>
          {i === 0 ? words.semicolon : '.'}
        </span>
      ))}
    </>
  )
}

/** The two claims that a discrepancy's reason speaks of, the lower first. */
export function pairOf(discrepancy: Discrepancy, claims: ShownClaim[]): ShownClaim[] {
  const { a, b } = discrepancy.because.values
  return [a, b].flatMap((id) => claims.find((claim) => claim.id === id) ?? [])
}
