import { eq } from 'drizzle-orm'
import { inputsOf, isOpen, longestReason, type Resolution, type Verdict } from '../../lib/review/ruling'
import { Refusal } from '../../lib/text/refusal'
import { leaveAudit } from '../audit'
import { newId } from '../ids'
import type { Act, Port, Writer } from '../port'
import { claimsWhere } from '../rows'
import { refuseIfRuled, versionOf } from '../rulings'
import { claim, discrepancy, ruling } from '../schema'

/** What was decided, and why. `resolution` goes with `explained`, and only with it. */
export type Decision = { status: Verdict; resolution: Resolution | null; reason: string }
/** A discrepancy as the reviewer saw it (see `versionOf`). */
export type Seen = { question: string; seen: string }

/** Discrepancies that are decided together at most. */
export const mostTogether = 100

function check({ status, resolution, reason }: Decision): void {
  if (status === 'explained' && !resolution) throw new Refusal('resolution', { field: 'resolution' })
  if (status !== 'explained' && resolution) throw new Refusal('resolution-unasked', { field: 'resolution' })
  if (reason.length > longestReason || reason.includes('\0')) throw new Refusal('reason', { field: 'reason' })
}

/** Rules on one discrepancy. Refused when somebody ruled, or its claims changed, after it was seen. Returns the ruling's number. */
export async function rule(port: Port, act: Act, input: Seen & Decision): Promise<{ seq: number }> {
  check(input)
  return port.write(async (tx) => ({ seq: await ruleOn(tx, act, input, input, null) }))
}

/** Rules on several in one transaction: those that changed since they were seen are skipped, each with its sentence. */
export async function ruleTogether(port: Port, act: Act, input: { items: Seen[] } & Decision): Promise<{ batch: string; done: string[]; skipped: { question: string; because: string }[] }> {
  check(input)
  if (input.items.length === 0) throw new Refusal('items-none', { field: 'item' })
  if (input.items.length > mostTogether) throw new Refusal('items', { field: 'item' })
  return port.write(async (tx) => {
    const batch = newId('b')
    const done: string[] = []
    const skipped: { question: string; because: string }[] = []
    for (const item of input.items) {
      try {
        await ruleOn(tx, act, item, input, batch)
        done.push(item.question)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        skipped.push({ question: item.question, because: error.message })
      }
    }
    return { batch, done, skipped }
  })
}

async function ruleOn(tx: Writer, act: Act, { question, seen }: Seen, { status, resolution, reason }: Decision, batch: string | null): Promise<number> {
  const [held] = await tx.select().from(discrepancy).where(eq(discrepancy.questionId, question))
  if (!held) throw new Refusal('not-apart', { id: question })
  await refuseIfRuled(tx, held, seen)
  if (versionOf(held) !== seen) throw new Refusal('changed', { id: question })
  const claims = await claimsWhere(tx, eq(claim.questionId, question), 500)
  const row = { questionId: question, status, resolution, reason: reason.trim(), withdraws: null, batch, fingerprint: held.fingerprint, inputs: inputsOf(held.body, claims), at: act.at, by: act.by }
  const [made] = await tx.insert(ruling).values(row).returning({ seq: ruling.seq })
  if (!made) throw new Error('the ruling was not stored')
  await tx.update(discrepancy).set({ status, open: isOpen(status), ruling: made.seq }).where(eq(discrepancy.questionId, question))
  await leaveAudit(tx, act, 'rule', `question ${question}`, { status: held.status }, { ruling: made.seq, status, resolution, reason: row.reason, fingerprint: held.fingerprint })
  return made.seq
}
