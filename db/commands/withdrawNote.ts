import { eq } from 'drizzle-orm'
import { Refusal } from '../../lib/text/refusal'
import { leaveAudit } from '../audit'
import type { Act, Port } from '../port'
import { note } from '../schema'

/** Withdraws a note, or brings it back: it is shown nowhere meanwhile, and its revisions stay. */
export async function turnNote(port: Port, act: Act, input: { note: string; withdrawn: boolean }): Promise<void> {
  await port.write(async (tx) => {
    const [held] = await tx.select().from(note).where(eq(note.id, input.note))
    if (!held) throw new Refusal('gone')
    if ((held.withdrawnAt !== null) === input.withdrawn) return
    await tx.update(note).set({ withdrawnAt: input.withdrawn ? act.at : null }).where(eq(note.id, held.id))
    await leaveAudit(tx, act, input.withdrawn ? 'withdraw note' : 'restore note', `note ${held.id}`, { withdrawn: !input.withdrawn }, { withdrawn: input.withdrawn })
  })
}
