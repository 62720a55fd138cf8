import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { leaveAudit } from '../audit'
import type { Act, Port } from '../port'
import { audit, claim, document, suggestion } from '../schema'
import { settle } from '../settle'
import type { Capture } from './captureDocument'
import { importDocuments } from './importDocuments'

/** Loads the worked example, once in a database's life: removed, it stays removed until somebody restores it. Returns whether it was loaded. */
export async function loadExample(port: Port, act: Act, documents: Capture[]): Promise<boolean> {
  const [done] = await port.read((db) => db.select({ seq: audit.seq }).from(audit).where(eq(audit.action, 'load example')).limit(1))
  if (done) return false
  await importDocuments(port, act, documents.map((one) => ({ ...one, method: 'example' as const })))
  await port.write((tx) => leaveAudit(tx, act, 'load example', 'example', null, { documents: documents.length }))
  return true
}

/** Withdraws the example's documents and their claims in one action; nothing is deleted. */
export const removeExample = (port: Port, act: Act): Promise<void> => turnExample(port, act, 'remove example', act.at)

/** Brings the example back as it was. */
export const restoreExample = (port: Port, act: Act): Promise<void> => turnExample(port, act, 'restore example', null)

async function turnExample(port: Port, act: Act, action: string, withdrawnAt: Date | null): Promise<void> {
  await port.write(async (tx) => {
    const those = await tx.select({ id: document.id }).from(document).where(and(eq(document.method, 'example'), withdrawnAt ? isNull(document.withdrawnAt) : isNotNull(document.withdrawnAt)))
    const ids = those.map(({ id }) => id)
    if (ids.length === 0) return
    await tx.update(document).set({ withdrawnAt }).where(inArray(document.id, ids))
    const claims = await tx.select({ id: claim.id, event: claim.eventId, accepted: suggestion.id }).from(claim).leftJoin(suggestion, eq(suggestion.claimId, claim.id)).where(inArray(claim.documentId, ids))
    // A claim whose suggestion was reopened stays withdrawn.
    const live = claims.filter(({ accepted }) => accepted !== null)
    for (const { id } of live) await tx.update(claim).set({ withdrawnAt }).where(eq(claim.id, id))
    await settle(tx, new Set(claims.map(({ event }) => event)), act.at)
    await leaveAudit(tx, act, action, 'example', null, { documents: ids.length })
  })
}
