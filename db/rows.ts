import { eq, and, isNull, type SQL, asc } from 'drizzle-orm'
import type { Claim } from '../lib/claims/claim'
import type { Event, Question } from '../lib/claims/question'
import type { Lang } from '../lib/languages'
import type { Reader } from './port'
import { capture, claim, document, type event, type question, quotation } from './schema'

/** A claim with what a page shows of its document. */
export type ShownClaim = Claim & { lang: Lang; title: string; publisher: string; capture: string; quotationId: string; questionId: string; correctedWords: string | null; createdBy: string }

/** Live claims (neither withdrawn nor superseded) that fit a condition, in the order they were made, at most `limit`. */
export async function claimsWhere(db: Reader, condition: SQL | undefined, limit: number): Promise<ShownClaim[]> {
  const rows = await db
    .select({ claim, quotation, document: { title: document.title, publisher: document.publisher, lang: document.lang, published: document.published } })
    .from(claim)
    .innerJoin(quotation, eq(quotation.id, claim.quotationId))
    .innerJoin(document, eq(document.id, claim.documentId))
    .where(and(condition, isNull(claim.withdrawnAt), isNull(claim.supersededBy)))
    .orderBy(asc(claim.createdAt), asc(quotation.start), asc(claim.id))
    .limit(limit)
  return rows.map((row) => ({
    id: row.claim.id,
    document: row.claim.documentId,
    quotation: { exact: row.quotation.exact, prefix: row.quotation.prefix, suffix: row.quotation.suffix, start: row.quotation.start, end: row.quotation.end },
    said: row.claim.said,
    attribution: row.claim.attribution,
    value: row.claim.value,
    frame: row.claim.frame,
    assumed: row.claim.assumed,
    asOf: row.claim.asOf,
    published: row.document.published,
    origin: row.claim.origin,
    placed: row.claim.placed,
    lang: row.document.lang,
    title: row.document.title,
    publisher: row.document.publisher,
    capture: row.quotation.captureId,
    quotationId: row.quotation.id,
    questionId: row.claim.questionId,
    correctedWords: row.claim.correctedWords,
    createdBy: row.claim.createdBy,
  }))
}

/** A stored question as the domain knows it. */
export const toQuestion = (row: typeof question.$inferSelect): Question => ({ id: row.id, event: row.eventId, text: row.text, kind: row.kind, unit: row.unit, about: row.about })

/** A stored event as the domain knows it. */
export const toEvent = (row: typeof event.$inferSelect): Event => ({ id: row.id, title: row.title, from: row.from, to: row.to, place: row.place })

/** A capture without its text. */
export const captureColumns = { id: capture.id, source: capture.source, sha256: capture.sha256, capturedAt: capture.capturedAt, capturedBy: capture.capturedBy }
