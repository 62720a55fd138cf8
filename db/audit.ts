import { createHash } from 'node:crypto'
import { asc, eq, gt } from 'drizzle-orm'
import type { Act, Reader, Writer } from './port'
import { audit, auditHead } from './schema'

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
type Row = { seq: number; at: Date; by: string; action: string; entity: string; before: unknown; after: unknown; why: string | null }

const first = '0'.repeat(64)

const hashOf = (row: Row, prevHash: string): string =>
  createHash('sha256').update(JSON.stringify([row.seq, row.at.getTime(), row.by, row.action, row.entity, row.before ?? null, row.after ?? null, row.why, prevHash])).digest('hex')

/** Leaves the audit row of a change, in its transaction. `entity` is "table id"; before and after are what changed. */
export async function leaveAudit(tx: Writer, act: Act, action: string, entity: string, before: Json, after: Json): Promise<void> {
  const [head] = await tx.select().from(auditHead).where(eq(auditHead.id, 1))
  const seq = (head?.rows ?? 0) + 1
  const prevHash = head?.hash ?? first
  const row = { seq, at: act.at, by: act.by, action, entity, before, after, why: act.why ?? null }
  const hash = hashOf(row, prevHash)
  await tx.insert(audit).values({ ...row, prevHash, hash })
  await tx.insert(auditHead).values({ id: 1, rows: seq, hash }).onConflictDoUpdate({ target: auditHead.id, set: { rows: seq, hash } })
}

/**
 * Recomputes the chain. `brokenAt` is the first row that does not follow from the one before it, or the row after the last
 * when the tail is missing. Somebody who rewrites every row, hash and the head cannot be caught: keep a copy of the head elsewhere.
 */
export async function verifyAudit(db: Reader): Promise<{ rows: number; head: string; brokenAt: number | null }> {
  let seq = 0
  let prev = first
  for (;;) {
    const rows = await db.select().from(audit).where(gt(audit.seq, seq)).orderBy(asc(audit.seq)).limit(1000)
    for (const row of rows) {
      if (row.seq !== seq + 1 || row.prevHash !== prev || row.hash !== hashOf(row, prev)) return { rows: seq, head: prev, brokenAt: seq + 1 }
      seq = row.seq
      prev = row.hash
    }
    if (rows.length < 1000) break
  }
  const [head] = await db.select().from(auditHead).where(eq(auditHead.id, 1))
  const whole = (head?.rows ?? 0) === seq && (head?.hash ?? first) === prev
  return { rows: seq, head: prev, brokenAt: whole ? null : seq + 1 }
}
