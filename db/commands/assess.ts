import { eq } from 'drizzle-orm'
import type { Credibility, Rank, Reliability } from '../../lib/claims/assessment'
import { Refusal } from '../../lib/text/refusal'
import { leaveAudit } from '../audit'
import { newId } from '../ids'
import type { Act, Port, Writer } from '../port'
import { claim, credibility, party, rank, reliability } from '../schema'

const longest = 2000

function reasoned(reason: string): string {
  const said = reason.trim()
  if (!said || said.length > longest || said.includes('\0')) throw new Refusal('assess-reason', { field: 'reason' })
  return said
}

async function claimOf(tx: Writer, id: string): Promise<void> {
  const [held] = await tx.select({ id: claim.id }).from(claim).where(eq(claim.id, id))
  if (!held) throw new Refusal('gone')
}

/** Enters how reliable a party is. Added to its log; nothing in the log is changed. */
export async function assessParty(port: Port, act: Act, input: { party: string; letter: Reliability; reason: string }): Promise<void> {
  const reason = reasoned(input.reason)
  await port.write(async (tx) => {
    const [held] = await tx.select({ id: party.id }).from(party).where(eq(party.id, input.party))
    if (!held) throw new Refusal('gone')
    await tx.insert(reliability).values({ id: newId('a'), partyId: held.id, letter: input.letter, reason, at: act.at, by: act.by })
    await leaveAudit(tx, act, 'assess party', `party ${held.id}`, null, { letter: input.letter, reason })
  })
}

/** Enters how credible a claim is. Added to its log; nothing in the log is changed. */
export async function assessClaim(port: Port, act: Act, input: { claim: string; figure: Credibility; reason: string }): Promise<void> {
  const reason = reasoned(input.reason)
  await port.write(async (tx) => {
    await claimOf(tx, input.claim)
    await tx.insert(credibility).values({ id: newId('a'), claimId: input.claim, figure: input.figure, reason, at: act.at, by: act.by })
    await leaveAudit(tx, act, 'assess claim', `claim ${input.claim}`, null, { figure: input.figure, reason })
  })
}

/** Ranks a claim beside the others on its question. Deprecated stays visible; it changes no comparison. */
export async function rankClaim(port: Port, act: Act, input: { claim: string; rank: Rank; reason: string }): Promise<void> {
  const reason = reasoned(input.reason)
  await port.write(async (tx) => {
    await claimOf(tx, input.claim)
    await tx.insert(rank).values({ id: newId('a'), claimId: input.claim, rank: input.rank, reason, at: act.at, by: act.by })
    await leaveAudit(tx, act, 'rank claim', `claim ${input.claim}`, null, { rank: input.rank, reason })
  })
}
