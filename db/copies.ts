import { and, count, desc, eq, gte, inArray, isNull, ne } from 'drizzle-orm'
import type { AttributedReading } from '../lib/claims/claim'
import { type Copy, copiesAmong } from '../lib/origins/copies'
import { originsIn } from '../lib/origins/origin'
import { shinglesOf, sketchOf } from '../lib/origins/shingles'
import type { SourceDocument } from '../lib/text/document'
import type { Reader, Writer } from './port'
import { capture, claim, copy, document, quotation, shingle } from './schema'

/** Documents that are weighed as an original or a copy of one: those that share most runs of words, found through an index. */
const mostWeighed = 20

/** A document with the text of its latest capture; null when there is none. */
export async function textOf(db: Reader, id: string): Promise<SourceDocument | null> {
  const [row] = await db.select({ document, body: capture.text }).from(document).innerJoin(capture, eq(capture.documentId, document.id)).where(eq(document.id, id)).orderBy(desc(capture.capturedAt)).limit(1)
  return row ? { id, title: row.document.title, publisher: row.document.publisher, published: row.document.published, lang: row.document.lang, body: row.body } : null
}

/**
 * Weighs a document against those that share its words, and stores which is whose copy. Where an earlier report came in
 * after its copies, theirs are told anew, with the origin of their claims. Returns the events whose claims were touched.
 */
export async function noteCopies(tx: Writer, id: string): Promise<Set<string>> {
  const touched = new Set<string>()
  const own = await textOf(tx, id)
  if (!own) return touched
  const sketch = sketchOf(shinglesOf(own.body, own.lang))
  const near = sketch.length === 0 ? [] : await tx
    .select({ id: shingle.documentId, n: count() })
    .from(shingle)
    .innerJoin(document, eq(document.id, shingle.documentId))
    .where(and(inArray(shingle.hash, sketch), ne(shingle.documentId, id), isNull(document.withdrawnAt)))
    .groupBy(shingle.documentId)
    .having(({ n }) => gte(n, 3))
    .orderBy(({ n }) => [desc(n), shingle.documentId])
    .limit(mostWeighed)
  if (sketch.length) await tx.insert(shingle).values(sketch.map((hash) => ({ hash, documentId: id }))).onConflictDoNothing()
  const others = (await Promise.all(near.map((one) => textOf(tx, one.id)))).filter((text) => text !== null)
  const found = copiesAmong([own, ...others])
  for (const text of [own, ...others]) {
    const now = found.get(text.id) ?? null
    // Another document's original may share little with this one: only what this one changes is told anew.
    if (text.id !== id && now?.of !== id) continue
    if (await keep(tx, text.id, now)) for (const event of await reorigin(tx, text)) touched.add(event)
  }
  return touched
}

/** Stores whose copy a document is; whether that is new. */
async function keep(tx: Writer, documentId: string, now: Copy | null): Promise<boolean> {
  const [before] = await tx.select().from(copy).where(eq(copy.documentId, documentId))
  const row = now && { documentId, ofId: now.of, share: Math.round(now.share * 100) }
  if (before?.ofId === row?.ofId && before?.share === row?.share) return false
  if (before) await tx.delete(copy).where(eq(copy.documentId, documentId))
  if (row) await tx.insert(copy).values(row)
  return true
}

/** Where the claims of a document come from, by whose copy it is. */
export async function originsOf(db: Reader, document: SourceDocument): Promise<(reading: Pick<AttributedReading, 'attribution' | 'quotation'>) => string> {
  const [row] = await db.select().from(copy).where(eq(copy.documentId, document.id))
  return originsIn(document, row ? await textOf(db, row.ofId) : null)
}

/** Gives a document's claims the origin that follows from whose copy it is; returns their events. */
async function reorigin(tx: Writer, document: SourceDocument): Promise<string[]> {
  const rows = await tx.select({ claim, quotation }).from(claim).innerJoin(quotation, eq(quotation.id, claim.quotationId)).where(eq(claim.documentId, document.id))
  if (rows.length === 0) return []
  const origin = await originsOf(tx, document)
  const events: string[] = []
  for (const row of rows) {
    const now = origin({ attribution: row.claim.attribution, quotation: row.quotation })
    if (now === row.claim.origin) continue
    await tx.update(claim).set({ origin: now }).where(eq(claim.id, row.claim.id))
    events.push(row.claim.eventId)
  }
  return events
}
