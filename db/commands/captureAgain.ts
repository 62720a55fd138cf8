import { createHash } from 'node:crypto'
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { changesBetween } from '../../lib/claims/changes'
import type { AttributedReading } from '../../lib/claims/claim'
import { readDocument } from '../../lib/claims/read'
import type { Lang } from '../../lib/languages'
import { type Anchor, anchorer } from '../../lib/text/anchor'
import { Refusal } from '../../lib/text/refusal'
import { leaveAudit } from '../audit'
import { noteCopies } from '../copies'
import { newId } from '../ids'
import type { Act, Port, Writer } from '../port'
import { anchor, capture, claim, document, suggestion } from '../schema'
import { settle } from '../settle'
import { checkText } from './captureDocument'

/**
 * Captures a document anew: a further capture, every quotation of its live claims found again in it (or lost, and kept), and
 * what is new in it as suggestions; a value that changed is suggested as superseding. Refuses a text that did not change.
 */
export async function captureAgain(port: Port, act: Act, input: { document: string; text: string; source?: string | null }): Promise<{ capture: string; suggestions: number; lost: number }> {
  checkText(input.text)
  const { text, source = null } = input
  const [held] = await port.read((db) => db.select().from(document).where(and(eq(document.id, input.document), isNull(document.withdrawnAt))))
  if (!held) throw new Refusal('gone')
  const readings = readDocument({ id: held.id, title: held.title, publisher: held.publisher, published: held.published, lang: held.lang, body: text })
  const sha256 = createHash('sha256').update(text).digest('hex')
  return port.write(async (tx) => {
    const [latest] = await tx.select({ sha256: capture.sha256, at: capture.capturedAt }).from(capture).where(eq(capture.documentId, held.id)).orderBy(desc(capture.capturedAt)).limit(1)
    if (latest?.sha256 === sha256) throw new Refusal('unchanged', { field: 'text', id: held.id })
    const id = newId('k')
    // Captures are ordered by their instant: two are never of the same millisecond.
    const capturedAt = latest && latest.at >= act.at ? new Date(latest.at.getTime() + 1) : act.at
    await tx.insert(capture).values({ id, documentId: held.id, text, sha256, source, capturedAt, capturedBy: act.by })
    const before = await decided(tx, held.id)
    const states = await anchored(tx, id, before, text, held.lang)
    const suggestions = await suggested(tx, id, before, readings, text, held.lang)
    await settle(tx, await noteCopies(tx, held.id), act.at)
    await leaveAudit(tx, act, 'capture', `document ${held.id}`, null, { capture: id, source, sha256, characters: text.length, readings: readings.length, ...states })
    return { capture: id, suggestions, lost: states.lost }
  })
}

type Decided = AttributedReading & { claim: string | null; decidedBy: string | null; decidedAt: Date | null }

/** What was decided on a document so far: its live claims as they were read, and what was rejected. */
async function decided(tx: Writer, documentId: string): Promise<Decided[]> {
  const rows = await tx
    .select({ suggestion, claim })
    .from(suggestion)
    .innerJoin(capture, eq(capture.id, suggestion.captureId))
    .leftJoin(claim, eq(claim.id, suggestion.claimId))
    .where(eq(capture.documentId, documentId))
    .orderBy(asc(capture.capturedAt), asc(suggestion.position))
  return rows.flatMap((row): Decided[] => {
    const live = row.claim !== null && row.claim.withdrawnAt === null && row.claim.supersededBy === null
    const { reading, status, decidedBy, decidedAt } = row.suggestion
    return live || status === 'rejected' ? [{ ...reading, claim: row.claim?.id ?? null, decidedBy, decidedAt }] : []
  })
}

/** Stores where each claim's quotation stands now. */
async function anchored(tx: Writer, captureId: string, before: Decided[], text: string, lang: Lang): Promise<Record<Anchor['state'], number>> {
  const find = anchorer(text, lang)
  const states = { found: 0, moved: 0, changed: 0, lost: 0 }
  for (const one of before) {
    if (!one.claim) continue
    const { state, start, end, score } = find(one.quotation)
    states[state]++
    await tx.insert(anchor).values({ claimId: one.claim, captureId, state, start, end, score: Math.round(score * 100) })
  }
  return states
}

/** Stores what is new in a capture: not what is a claim already, and what was rejected as rejected still. Returns how many wait. */
async function suggested(tx: Writer, captureId: string, before: Decided[], readings: AttributedReading[], text: string, lang: Lang): Promise<number> {
  const known = new Map(changesBetween(before, readings, text, lang).flatMap((change) => (change.before && change.after ? [[change.after, change] as const] : [])))
  let waiting = 0
  for (const [position, reading] of readings.entries()) {
    const change = known.get(reading)
    const row = { id: newId('s'), captureId, position, reading }
    if (change?.kind === 'same' && change.before.claim) continue
    if (change?.kind === 'same') await tx.insert(suggestion).values({ ...row, status: 'rejected', decidedBy: change.before.decidedBy, decidedAt: change.before.decidedAt })
    else {
      await tx.insert(suggestion).values({ ...row, status: 'pending', supersedes: change?.before?.claim ?? null })
      waiting++
    }
  }
  return waiting
}
