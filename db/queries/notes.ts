import { and, asc, desc, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Quotation } from '../../lib/claims/claim'
import type { Lang } from '../../lib/languages'
import { type Subject, subjectKinds, type Visibility } from '../../lib/notes/note'
import type { Reader } from '../port'
import { capture, citation, claim, document, note, noteRevision, quotation } from '../schema'

/** What a revision stands on: a quotation with its document, or an address with the day it was read. */
export type Citation =
  | { kind: 'quotation'; quotation: string; words: Quotation; document: { id: string; title: string; publisher: string; published: string | null; lang: Lang; url: string | null }; capturedAt: Date; sha256: string; claim: string | null }
  | { kind: 'address'; url: string; accessed: string }

export type Revision = { id: string; number: number; body: string; lang: Lang; visibility: Visibility; at: Date; by: string; citations: Citation[] }
/** A note with its latest revision, and who began it. */
export type ShownNote = { id: string; about: Subject; at: Date; by: string; latest: Revision }

/** Notes shown in one place. */
export const mostNotes = 100

/** Live notes about any of these, the earliest first, at most a hundred. */
export async function notesAbout(db: Reader, subjects: Subject[], only?: Visibility): Promise<ShownNote[]> {
  const about = subjectKinds.flatMap((kind) => {
    const ids = subjects.filter((one) => one.kind === kind).map(({ id }) => id)
    return ids.length ? [and(eq(note.aboutKind, kind), inArray(note.aboutId, ids))] : []
  })
  if (about.length === 0) return []
  const rows = await db.select().from(note).where(and(or(...about), isNull(note.withdrawnAt))).orderBy(asc(note.at), asc(note.id)).limit(mostNotes)
  const shown: ShownNote[] = []
  for (const row of rows) {
    const [latest] = await revisionsOf(db, row.id, 1)
    if (latest && (!only || latest.visibility === only)) shown.push({ id: row.id, about: { kind: row.aboutKind, id: row.aboutId }, at: row.at, by: row.by, latest })
  }
  return shown
}

/** Every text that was ever saved about a subject, at most 500: what an unfinished draft is told from. */
export async function textsAbout(db: Reader, { kind, id }: Subject): Promise<string[]> {
  const rows = await db.select({ body: noteRevision.body }).from(noteRevision).innerJoin(note, eq(note.id, noteRevision.noteId)).where(and(eq(note.aboutKind, kind), eq(note.aboutId, id))).orderBy(desc(noteRevision.at)).limit(500)
  return rows.map(({ body }) => body)
}

/** One note with all its revisions, the latest first; withdrawn ones too. Null when there is none. */
export async function noteWithRevisions(db: Reader, id: string): Promise<(Omit<ShownNote, 'latest'> & { withdrawn: boolean; revisions: Revision[] }) | null> {
  const [row] = await db.select().from(note).where(eq(note.id, id))
  if (!row) return null
  return { id: row.id, about: { kind: row.aboutKind, id: row.aboutId }, at: row.at, by: row.by, withdrawn: row.withdrawnAt !== null, revisions: await revisionsOf(db, id, 200) }
}

async function revisionsOf(db: Reader, noteId: string, limit: number): Promise<Revision[]> {
  const rows = await db.select().from(noteRevision).where(eq(noteRevision.noteId, noteId)).orderBy(desc(noteRevision.number)).limit(limit)
  const cited = await citationsOf(db, rows.map(({ id }) => id))
  return rows.map((row) => ({ id: row.id, number: row.number, body: row.body, lang: row.lang, visibility: row.visibility, at: row.at, by: row.by, citations: cited.get(row.id) ?? [] }))
}

async function citationsOf(db: Reader, revisions: string[]): Promise<Map<string, Citation[]>> {
  if (revisions.length === 0) return new Map()
  const rows = await db
    .select({ citation, quotation, capture: { at: capture.capturedAt, sha256: capture.sha256 }, document, claim: claim.id })
    .from(citation)
    .leftJoin(quotation, eq(quotation.id, citation.quotationId))
    .leftJoin(capture, eq(capture.id, quotation.captureId))
    .leftJoin(document, eq(document.id, capture.documentId))
    .leftJoin(claim, and(eq(claim.quotationId, quotation.id), isNull(claim.withdrawnAt)))
    .where(inArray(citation.revisionId, revisions))
    .orderBy(asc(citation.revisionId), asc(citation.position))
  const of = new Map<string, Citation[]>()
  const seen = new Set<string>()
  for (const row of rows) {
    // Two claims may stand on one quotation.
    if (seen.has(row.citation.id)) continue
    seen.add(row.citation.id)
    const one: Citation = row.quotation && row.document && row.capture
      ? { kind: 'quotation', quotation: row.quotation.id, words: row.quotation, document: row.document, capturedAt: row.capture.at, sha256: row.capture.sha256, claim: row.claim }
      : { kind: 'address', url: row.citation.url ?? '', accessed: row.citation.accessed ?? '' }
    of.set(row.citation.revisionId, [...(of.get(row.citation.revisionId) ?? []), one])
  }
  return of
}
