import { asc, eq } from 'drizzle-orm'
import type { Claim } from '../lib/claims/claim'
import { discrepancyOn } from '../lib/discrepancies/find'
import type { Writer } from './port'
import { claimsWhere, toQuestion } from './rows'
import { claim, discrepancy, event, question } from './schema'

/** Live claims of one event that are compared; more are kept and shown, not compared. */
export const mostCompared = 2000

/**
 * Rewrites what follows from the claims of these events: their discrepancies and their count of live claims.
 * Every command calls it for the events it touched; a rebuild calls it for all. Returns how many questions changed.
 */
export async function settle(tx: Writer, events: Iterable<string>, at?: Date): Promise<number> {
  let changed = 0
  for (const id of new Set(events)) {
    const claims = await claimsWhere(tx, eq(claim.eventId, id), mostCompared)
    const on = new Map<string, Claim[]>()
    for (const held of claims) on.set(held.questionId, [...(on.get(held.questionId) ?? []), domain(held)])
    const stored = new Map((await tx.select().from(discrepancy).where(eq(discrepancy.eventId, id))).map((row) => [row.questionId, row]))
    const all = claims.map(domain)
    for (const row of await tx.select().from(question).where(eq(question.eventId, id)).orderBy(asc(question.position))) {
      const found = discrepancyOn(toQuestion(row), on.get(row.id) ?? [], all)
      const before = stored.get(row.id)
      if (JSON.stringify(found) === JSON.stringify(before?.body ?? null)) continue
      changed++
      if (before) await tx.delete(discrepancy).where(eq(discrepancy.id, before.id))
      if (found) await tx.insert(discrepancy).values({ id: found.id, questionId: row.id, eventId: id, severity: Math.round(found.severity), body: found })
    }
    await tx.update(event).set({ claims: claims.length, ...(at ? { touchedAt: at } : {}) }).where(eq(event.id, id))
  }
  return changed
}

/** What the domain compares: a claim without what pages add to it. */
function domain({ lang: _l, title: _t, publisher: _p, capture: _c, questionId: _q, correctedWords: _w, createdBy: _b, ...rest }: Awaited<ReturnType<typeof claimsWhere>>[number]): Claim {
  return rest
}
