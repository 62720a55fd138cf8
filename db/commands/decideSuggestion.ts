import { and, eq } from 'drizzle-orm'
import { Refusal } from '../../lib/text/refusal'
import { leaveAudit } from '../audit'
import type { Act, Port } from '../port'
import { claim, suggestion } from '../schema'
import { settle } from '../settle'

/** Rejects a pending suggestion: it stays visible as rejected. */
export async function rejectSuggestion(port: Port, act: Act, input: { suggestion: string }): Promise<void> {
  await port.write(async (tx) => {
    const [row] = await tx.select().from(suggestion).where(eq(suggestion.id, input.suggestion))
    if (!row) throw new Refusal('gone')
    if (row.status !== 'pending') throw new Refusal('decided', { status: row.status, by: row.decidedBy ?? '' })
    await tx.update(suggestion).set({ status: 'rejected', decidedBy: act.by, decidedAt: act.at }).where(eq(suggestion.id, row.id))
    await leaveAudit(tx, act, 'reject', `suggestion ${row.id}`, { status: row.status }, { status: 'rejected' })
  })
}

/** Takes back a decision: the suggestion is pending again; a claim made from it is withdrawn, not deleted. */
export async function reopenSuggestion(port: Port, act: Act, input: { suggestion: string }): Promise<void> {
  await port.write(async (tx) => {
    const [row] = await tx.select().from(suggestion).where(eq(suggestion.id, input.suggestion))
    if (!row) throw new Refusal('gone')
    if (row.status === 'pending') return
    await tx.update(suggestion).set({ status: 'pending', claimId: null, decidedBy: null, decidedAt: null }).where(eq(suggestion.id, row.id))
    if (row.claimId) {
      const [made] = await tx.select({ event: claim.eventId }).from(claim).where(eq(claim.id, row.claimId))
      await tx.update(claim).set({ withdrawnAt: act.at }).where(eq(claim.id, row.claimId))
      if (row.supersedes) await tx.update(claim).set({ supersededBy: null }).where(and(eq(claim.id, row.supersedes), eq(claim.supersededBy, row.claimId)))
      const [before] = row.supersedes ? await tx.select({ event: claim.eventId }).from(claim).where(eq(claim.id, row.supersedes)) : []
      await settle(tx, [made, before].flatMap((one) => one?.event ?? []), act.at)
    }
    await leaveAudit(tx, act, 'reopen', `suggestion ${row.id}`, { status: row.status, claim: row.claimId }, { status: 'pending' })
  })
}
