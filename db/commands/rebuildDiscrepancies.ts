import { asc, desc, eq, gt } from 'drizzle-orm'
import { leaveAudit } from '../audit'
import type { Act, Port } from '../port'
import { audit, event } from '../schema'
import { settle } from '../settle'

/** Raised when a release derives more, or otherwise, from the same claims: a database that an older one derived is rebuilt at its next start. */
const derivation = 2

/** Recomputes every discrepancy, a hundred events a transaction; `changed` is 0 on a sound database. */
export async function rebuildDiscrepancies(port: Port, act: Act, progress: (done: number) => void = () => {}): Promise<{ events: number; changed: number }> {
  let [after, events, changed] = ['', 0, 0]
  for (;;) {
    const batch = await port.read((db) => db.select({ id: event.id }).from(event).where(gt(event.id, after)).orderBy(asc(event.id)).limit(100))
    if (batch.length === 0) break
    changed += await port.write((tx) => settle(tx, batch.map(({ id }) => id)))
    events += batch.length
    after = batch.at(-1)?.id ?? after
    progress(events)
  }
  await port.write((tx) => leaveAudit(tx, act, 'rebuild', 'discrepancies', null, { events, changed, derivation }))
  return { events, changed }
}

/** Rebuilds once what an older release derived; does nothing when this one did. */
export async function rebuildWhatIsOlder(port: Port, act: Act): Promise<void> {
  const [last] = await port.read((db) => db.select({ after: audit.after }).from(audit).where(eq(audit.action, 'rebuild')).orderBy(desc(audit.seq)).limit(1))
  const done = last?.after && typeof last.after === 'object' && 'derivation' in last.after ? last.after.derivation : null
  if (done !== derivation) await rebuildDiscrepancies(port, act)
}
