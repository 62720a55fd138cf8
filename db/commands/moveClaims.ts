import { and, eq, inArray, isNull } from 'drizzle-orm'
import { Refusal } from '../../lib/text/refusal'
import { leaveAudit } from '../audit'
import { newId } from '../ids'
import { addQuestion } from '../placing'
import type { Act, Port, Writer } from '../port'
import { claim, event, move, party, question } from '../schema'
import { settle } from '../settle'

type Row = typeof claim.$inferSelect
type Question = typeof question.$inferSelect

async function questionOf(tx: Writer, id: string): Promise<Question> {
  const [held] = await tx.select().from(question).where(eq(question.id, id))
  if (!held) throw new Refusal('move-question', { field: 'to' })
  return held
}

const before = (rows: Row[]) => rows.map((row) => ({ id: row.id, question: row.questionId, event: row.eventId, placed: row.placed, party: row.partyId }))

/** Puts claims on a question, records the move and its audit row, and settles every event touched. A person's choice is firm. Returns the move's id. */
async function put(tx: Writer, act: Act, kind: 'claim' | 'merge' | 'split', of: string, rows: Row[], to: Question): Promise<string> {
  if (rows.length === 0) throw new Refusal('move-claims', { field: 'claims' })
  if (rows.some((row) => row.value.kind !== to.kind)) throw new Refusal('question', { field: 'to' })
  const body = { claims: before(rows), parent: null, to: to.id }
  await tx.update(claim).set({ questionId: to.id, eventId: to.eventId, placed: 'firm' }).where(inArray(claim.id, rows.map(({ id }) => id)))
  return record(tx, act, kind, of, body, [to.eventId, ...rows.map(({ eventId }) => eventId)])
}

async function record(tx: Writer, act: Act, kind: (typeof move.$inferSelect)['kind'], of: string, body: (typeof move.$inferSelect)['body'], events: string[]): Promise<string> {
  const id = newId('m')
  await tx.insert(move).values({ id, kind, of, body, at: act.at, by: act.by, undoneAt: null, undoneBy: null })
  await settle(tx, new Set(events), act.at)
  await leaveAudit(tx, act, `move ${kind}`, `move ${id}`, { claims: body.claims, parent: body.parent }, { of, to: body.to })
  return id
}

/** Moves claims of one question to another, or to a new one in the words given: a split. Returns where they went. */
export async function moveClaims(port: Port, act: Act, input: { from: string; claims: string[]; to: { question: string } | { text: string } }): Promise<{ move: string; question: string }> {
  return port.write(async (tx) => {
    const from = await questionOf(tx, input.from)
    const rows = input.claims.length ? await tx.select().from(claim).where(and(inArray(claim.id, input.claims.slice(0, 500)), eq(claim.questionId, from.id), isNull(claim.withdrawnAt))) : []
    if (rows.length === 0) throw new Refusal('move-claims', { field: 'claims' })
    if ('question' in input.to) {
      const to = await questionOf(tx, input.to.question)
      if (to.id === from.id) throw new Refusal('move-question', { field: 'to' })
      return { move: await put(tx, act, 'claim', from.id, rows, to), question: to.id }
    }
    const text = input.to.text.trim()
    if (!text || text.length > 400 || text.includes('\0')) throw new Refusal('move-text', { field: 'text' })
    const id = newId('q')
    await addQuestion(tx, { id, event: from.eventId, text, kind: from.kind, unit: from.unit, about: rows[0]?.frame ?? from.about })
    return { move: await put(tx, act, 'split', from.id, rows, await questionOf(tx, id)), question: id }
  })
}

/** Merges a question into another: all its live claims go there. */
export async function mergeQuestions(port: Port, act: Act, input: { from: string; into: string }): Promise<string> {
  return port.write(async (tx) => {
    const [from, into] = [await questionOf(tx, input.from), await questionOf(tx, input.into)]
    if (from.id === into.id) throw new Refusal('move-question', { field: 'into' })
    return put(tx, act, 'merge', from.id, await tx.select().from(claim).where(and(eq(claim.questionId, from.id), isNull(claim.withdrawnAt))), into)
  })
}

/** Says that an event is a part of another, or of none. A chain that would close on itself is refused. */
export async function relateEvents(port: Port, act: Act, input: { event: string; parent: string | null }): Promise<string> {
  return port.write(async (tx) => {
    const eventOf = async (id: string) => (await tx.select().from(event).where(eq(event.id, id)))[0]
    const held = await eventOf(input.event)
    if (!held || (input.parent && !(await eventOf(input.parent)))) throw new Refusal('gone')
    for (let up = input.parent; up; up = (await eventOf(up))?.parent ?? null) if (up === held.id) throw new Refusal('move-circle', { field: 'parent' })
    await tx.update(event).set({ parent: input.parent }).where(eq(event.id, held.id))
    return record(tx, act, 'relate', held.id, { claims: [], parent: held.parent, to: input.parent ?? '' }, [])
  })
}

/** Takes two parties for one: every claim of the first becomes the second's, and so do those that come later. */
export async function mergeParties(port: Port, act: Act, input: { from: string; into: string }): Promise<string> {
  return port.write(async (tx) => {
    const held = await tx.select().from(party).where(inArray(party.id, [input.from, input.into]))
    if (held.length !== 2) throw new Refusal('move-party', { field: 'into' })
    if (held.some(({ merged }) => merged)) throw new Refusal('move-merged', { field: 'into' })
    const rows = await tx.select().from(claim).where(eq(claim.partyId, input.from))
    for (const row of rows) await tx.update(claim).set({ partyId: input.into, attribution: { ...row.attribution, party: input.into } }).where(eq(claim.id, row.id))
    await tx.update(party).set({ merged: input.into }).where(eq(party.id, input.from))
    return record(tx, act, 'parties', input.from, { claims: before(rows), parent: null, to: input.into }, rows.map(({ eventId }) => eventId))
  })
}

/** Undoes a move: everything that is still where it put it goes back. Refused when something was moved on since. */
export async function undoMove(port: Port, act: Act, input: { move: string }): Promise<void> {
  await port.write(async (tx) => {
    const [held] = await tx.select().from(move).where(eq(move.id, input.move))
    if (!held) throw new Refusal('gone')
    if (held.undoneAt) throw new Refusal('move-undone', { by: held.undoneBy ?? '' })
    const { claims, parent, to } = held.body
    const now = claims.length ? await tx.select().from(claim).where(inArray(claim.id, claims.map(({ id }) => id))) : []
    const stays = held.kind === 'parties' ? now.every(({ partyId }) => partyId === to) : now.every(({ questionId }) => questionId === to)
    const [of] = held.kind === 'relate' ? await tx.select().from(event).where(eq(event.id, held.of)) : []
    if (!stays || (of && (of.parent ?? '') !== to)) throw new Refusal('move-on')
    for (const row of now) {
      const was = claims.find(({ id }) => id === row.id)
      if (!was) continue
      if (held.kind === 'parties') await tx.update(claim).set({ partyId: was.party, attribution: { ...row.attribution, party: was.party } }).where(eq(claim.id, row.id))
      else await tx.update(claim).set({ questionId: was.question, eventId: was.event, placed: was.placed }).where(eq(claim.id, row.id))
    }
    if (held.kind === 'parties') await tx.update(party).set({ merged: null }).where(eq(party.id, held.of))
    if (of) await tx.update(event).set({ parent }).where(eq(event.id, of.id))
    await tx.update(move).set({ undoneAt: act.at, undoneBy: act.by }).where(eq(move.id, held.id))
    await settle(tx, new Set([...now.map(({ eventId }) => eventId), ...claims.map((one) => one.event)]), act.at)
    await leaveAudit(tx, act, 'undo move', `move ${held.id}`, { to }, { claims, parent })
  })
}
