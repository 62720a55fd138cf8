import { and, desc, eq, lt } from 'drizzle-orm'
import { type Change, changesBetween } from '../../lib/claims/changes'
import { readDocument } from '../../lib/claims/read'
import type { AttributedReading } from '../../lib/claims/claim'
import { differences, type Piece } from '../../lib/text/difference'
import type { Reader } from '../port'
import { captureColumns } from '../rows'
import { capture, document } from '../schema'
import type { Capture } from './documents'

export type CaptureChanges = { before: Capture; after: Capture; claims: Change<AttributedReading>[]; words: Piece[] | null }

/** What changed from the capture before to this one: as claims, and as words (null when too much did). Null for a first capture. */
export async function changesIn(db: Reader, captureId: string): Promise<CaptureChanges | null> {
  const columns = { ...captureColumns, text: capture.text }
  const [row] = await db.select({ after: columns, document }).from(capture).innerJoin(document, eq(document.id, capture.documentId)).where(eq(capture.id, captureId))
  if (!row) return null
  const [before] = await db.select(columns).from(capture).where(and(eq(capture.documentId, row.document.id), lt(capture.capturedAt, row.after.capturedAt))).orderBy(desc(capture.capturedAt)).limit(1)
  if (!before) return null
  const { id, title, publisher, published, lang } = row.document
  const read = (body: string) => readDocument({ id, title, publisher, published, lang, body })
  const claims = changesBetween(read(before.text), read(row.after.text), row.after.text, lang).filter(({ kind }) => kind !== 'same')
  return { before, after: row.after, claims, words: differences(before.text, row.after.text, lang) }
}
