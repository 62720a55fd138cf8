import { asc, gt } from 'drizzle-orm'
import { leaveAudit } from '../audit'
import type { Act, Port } from '../port'
import { event } from '../schema'
import { settle } from '../settle'

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
  await port.write((tx) => leaveAudit(tx, act, 'rebuild', 'discrepancies', null, { events, changed }))
  return { events, changed }
}
