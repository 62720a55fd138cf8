import { eq } from 'drizzle-orm'
import { isOpen, standing, statusUnder } from '../../lib/review/ruling'
import { Refusal } from '../../lib/text/refusal'
import { leaveAudit } from '../audit'
import type { Act, Port, Writer } from '../port'
import { refuseIfRuled, rulingsOn } from '../rulings'
import { discrepancy, ruling } from '../schema'
import type { Seen } from './rule'

/** Takes back the ruling that stands on a question, whoever made it; the one before it stands again. Refused when somebody ruled after it was seen. */
export async function withdrawRuling(port: Port, act: Act, input: Seen): Promise<void> {
  await port.write((tx) => withdraw(tx, act, input.question, input.seen))
}

/** Takes back what was decided together; a question that somebody ruled on since is left as it is. Returns how many were taken back. */
export async function withdrawTogether(port: Port, act: Act, input: { batch: string }): Promise<number> {
  return port.write(async (tx) => {
    const rows = await tx.select().from(ruling).where(eq(ruling.batch, input.batch))
    let taken = 0
    for (const row of rows) {
      const last = (await rulingsOn(tx, [row.questionId])).get(row.questionId)?.at(-1)
      if (last?.seq !== row.seq) continue
      await withdraw(tx, act, row.questionId, `${row.seq}.`)
      taken++
    }
    if (taken === 0) throw new Refusal('nothing')
    return taken
  })
}

async function withdraw(tx: Writer, act: Act, question: string, seen: string): Promise<void> {
  const history = (await rulingsOn(tx, [question])).get(question) ?? []
  const stands = standing(history)
  const last = history.at(-1)
  if (last) await refuseIfRuled(tx, { questionId: question, ruling: last.seq, fingerprint: last.fingerprint }, seen)
  if (!stands) throw new Refusal('nothing', { id: question })
  const row = { questionId: question, status: 'withdrawn' as const, resolution: null, reason: act.why ?? '', withdraws: stands.seq, batch: null, fingerprint: stands.fingerprint, inputs: stands.inputs, at: act.at, by: act.by }
  const [made] = await tx.insert(ruling).values(row).returning()
  if (!made) throw new Error('the withdrawal was not stored')
  const [held] = await tx.select().from(discrepancy).where(eq(discrepancy.questionId, question))
  const status = held ? statusUnder(standing([...history, made]), held.fingerprint) : null
  if (status) await tx.update(discrepancy).set({ status, open: isOpen(status), ruling: made.seq }).where(eq(discrepancy.questionId, question))
  await leaveAudit(tx, act, 'withdraw ruling', `question ${question}`, { ruling: stands.seq, status: stands.status, by: stands.by }, { ruling: made.seq, status })
}
