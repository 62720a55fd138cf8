import { createHash } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import type { Claim } from '../lib/claims/claim'
import type { Discrepancy } from '../lib/discrepancies/discrepancy'
import { discrepancyOn } from '../lib/discrepancies/find'
import { type Inputs, inputsOf, inputsText, isOpen, standing, statusUnder } from '../lib/review/ruling'
import { searchWords } from '../lib/review/search'
import type { Writer } from './port'
import { claimsWhere, type ShownClaim, toQuestion } from './rows'
import { rulingsOn } from './rulings'
import { claim, discrepancy, discrepancyParty, discrepancyWord, event, question } from './schema'

/** Live claims of one event that are compared; more are kept and shown, not compared. */
export const mostCompared = 2000

type Row = typeof discrepancy.$inferSelect

/**
 * Rewrites what follows from the claims and rulings of these events: their discrepancies and their count of live claims.
 * Every command calls it for the events it touched; a rebuild calls it for all. Returns how many questions changed.
 */
export async function settle(tx: Writer, events: Iterable<string>, at?: Date): Promise<number> {
  let changed = 0
  for (const id of new Set(events)) {
    const [held] = await tx.select({ touchedAt: event.touchedAt, title: event.title, place: event.place }).from(event).where(eq(event.id, id))
    const claims = await claimsWhere(tx, eq(claim.eventId, id), mostCompared)
    const on = new Map<string, ShownClaim[]>()
    for (const one of claims) on.set(one.questionId, [...(on.get(one.questionId) ?? []), one])
    const stored = new Map((await tx.select().from(discrepancy).where(eq(discrepancy.eventId, id))).map((row) => [row.questionId, row]))
    const all = claims.map(domain)
    for (const row of await tx.select().from(question).where(eq(question.eventId, id)).orderBy(asc(question.position))) {
      const here = on.get(row.id) ?? []
      const found = discrepancyOn(toQuestion(row), here.map(domain), all)
      const before = stored.get(row.id)
      const now = found ? await derived(tx, row, found, here, at ?? held?.touchedAt ?? new Date(0)) : null
      if (sameRow(before, now)) continue
      changed++
      await store(tx, row, before, now, here, [held?.title ?? '', held?.place ?? ''])
    }
    await tx.update(event).set({ claims: claims.length, ...(at ? { touchedAt: at } : {}) }).where(eq(event.id, id))
  }
  return changed
}

async function derived(tx: Writer, asked: typeof question.$inferSelect, found: Discrepancy, claims: ShownClaim[], at: Date): Promise<Row> {
  const fingerprint = fingerprintOf(inputsOf(found, claims))
  const history = (await rulingsOn(tx, [asked.id])).get(asked.id) ?? []
  const status = statusUnder(standing(history), fingerprint)
  const { strength, certainty } = found
  return { id: found.id, questionId: asked.id, eventId: asked.eventId, kind: asked.kind, strength, certainty, severity: Math.round(found.severity), status, open: isOpen(status), ruling: history.at(-1)?.seq ?? 0, fingerprint, changedAt: at, body: found }
}

/** The hash by which a changed input is told. */
const fingerprintOf = (inputs: Inputs): string => createHash('sha256').update(inputsText(inputs)).digest('hex').slice(0, 32)

/** Whether a row says the same as the stored one; when it came to say so does not count. */
function sameRow(before: Row | undefined, now: Row | null): boolean {
  const text = (row: Row | null | undefined) => JSON.stringify(row ? Object.entries(row).filter(([name]) => name !== 'changedAt').toSorted(([a], [b]) => (a < b ? -1 : 1)) : null)
  return text(before) === text(now)
}

async function store(tx: Writer, asked: typeof question.$inferSelect, before: Row | undefined, now: Row | null, claims: ShownClaim[], about: string[]): Promise<void> {
  if (before) await tx.delete(discrepancy).where(eq(discrepancy.id, before.id))
  await tx.delete(discrepancyParty).where(eq(discrepancyParty.questionId, asked.id))
  await tx.delete(discrepancyWord).where(eq(discrepancyWord.questionId, asked.id))
  if (!now) return
  await tx.insert(discrepancy).values(now)
  const apart = claims.filter(({ id }) => now.body.claims.includes(id))
  const parties = [...new Set(apart.map(({ attribution }) => attribution.party))]
  if (parties.length) await tx.insert(discrepancyParty).values(parties.map((partyId) => ({ partyId, questionId: asked.id })))
  const words = searchWords([asked.text, ...about, ...apart.flatMap(({ attribution, quotation }) => [attribution.claimant, quotation.exact])])
  if (words.length) await tx.insert(discrepancyWord).values(words.map((word) => ({ word, questionId: asked.id })))
}

/** What the domain compares: a claim without what pages add to it. */
export function domain({ lang: _l, title: _t, publisher: _p, capture: _c, questionId: _q, correctedWords: _w, createdBy: _b, ...rest }: ShownClaim): Claim {
  return rest
}
