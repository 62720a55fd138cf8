import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Lang } from '../../lib/languages'
import { type Citing, findWords, longestNote, mostCitations, type Subject, subjectText, type Visibility } from '../../lib/notes/note'
import { quotationAt } from '../../lib/text/quotation'
import { Refusal } from '../../lib/text/refusal'
import { day } from '../../lib/values/date/schema'
import { leaveAudit } from '../audit'
import { newId } from '../ids'
import type { Act, Port, Writer } from '../port'
import { capture, citation, document, note, noteRevision, quotation } from '../schema'
import { exists } from '../subjects'

export type Draft = { body: string; lang: Lang; visibility: Visibility; citations: Citing[] }

function check({ body, citations }: Draft): void {
  if (!body.trim()) throw new Refusal('note-empty', { field: 'body' })
  if (body.length > longestNote) throw new Refusal('note-long', { field: 'body' })
  if (body.includes('\0')) throw new Refusal('note-text', { field: 'body' })
  if (citations.length === 0) throw new Refusal('note-uncited', { field: 'citations' })
  if (citations.length > mostCitations) throw new Refusal('note-cites', { field: 'citations' })
}

/** Writes a note on a claim, question, discrepancy, event or party. Refused without a citation. Returns its id. */
export async function writeNote(port: Port, act: Act, input: { about: Subject } & Draft): Promise<string> {
  check(input)
  return port.write(async (tx) => {
    if (!(await exists(tx, input.about))) throw new Refusal('gone')
    const id = newId('n')
    await tx.insert(note).values({ id, aboutKind: input.about.kind, aboutId: input.about.id, at: act.at, by: act.by, withdrawnAt: null })
    const revision = await addRevision(tx, act, id, 1, input)
    await leaveAudit(tx, act, 'write note', `note ${id}`, null, { about: subjectText(input.about), ...revision })
    return id
  })
}

/** Saves a new revision; `seen` is the number of the one it was made from. Refused when somebody saved another meanwhile. Returns its number. */
export async function reviseNote(port: Port, act: Act, input: { note: string; seen: number } & Draft): Promise<number> {
  check(input)
  return port.write(async (tx) => {
    const [last] = await tx.select().from(noteRevision).where(eq(noteRevision.noteId, input.note)).orderBy(desc(noteRevision.number)).limit(1)
    const [held] = await tx.select().from(note).where(and(eq(note.id, input.note), isNull(note.withdrawnAt)))
    if (!held || !last) throw new Refusal('gone')
    if (last.number !== input.seen) throw new Refusal('note-stale', { by: last.by, field: 'body' })
    const revision = await addRevision(tx, act, held.id, last.number + 1, input)
    await leaveAudit(tx, act, 'revise note', `note ${held.id}`, { number: last.number, body: last.body, visibility: last.visibility }, revision)
    return last.number + 1
  })
}

async function addRevision(tx: Writer, act: Act, noteId: string, number: number, { body, lang, visibility, citations }: Draft) {
  const id = newId('r')
  await tx.insert(noteRevision).values({ id, noteId, number, body: body.trim(), lang, visibility, at: act.at, by: act.by })
  const cited: { quotationId: string | null; url: string | null; accessed: string | null }[] = []
  for (const one of citations) cited.push(await resolve(tx, act, one))
  for (const [position, one] of cited.entries()) await tx.insert(citation).values({ id: newId('x'), revisionId: id, position, ...one })
  return { number, body: body.trim(), visibility, citations: cited }
}

/** What a citation points at: a stored quotation, one made now from words found in a capture, or an address with its day. */
async function resolve(tx: Writer, act: Act, citing: Citing) {
  if ('quotation' in citing) {
    const [held] = await tx.select({ id: quotation.id }).from(quotation).where(eq(quotation.id, citing.quotation))
    if (!held) throw new Refusal('quotation', { field: 'citations' })
    return { quotationId: held.id, url: null, accessed: null }
  }
  if ('words' in citing) return { quotationId: await quote(tx, citing), url: null, accessed: null }
  if (citing.url.length > 2000 || !/^https?:\/\/[^\s/]+\S*$/.test(citing.url)) throw new Refusal('url', { field: 'url' })
  if (!day.safeParse(citing.accessed).success) throw new Refusal('accessed', { field: 'accessed' })
  if (citing.accessed > new Date(act.at.getTime() + 86_400_000).toISOString().slice(0, 10)) throw new Refusal('accessed-future', { field: 'accessed' })
  return { quotationId: null, url: citing.url, accessed: citing.accessed }
}

async function quote(tx: Writer, { document: from, words }: { document: string; words: string }): Promise<string> {
  if (words.trim().length > 2000) throw new Refusal('words-long', { field: 'words' })
  const [held] = await tx.select({ id: capture.id, text: capture.text }).from(capture).innerJoin(document, eq(document.id, capture.documentId)).where(eq(document.id, from)).orderBy(desc(capture.capturedAt)).limit(1)
  if (!held) throw new Refusal('document', { field: 'document' })
  const found = findWords(held.text, words)
  if (!found) throw new Refusal('words-missing', { field: 'words' })
  const id = newId('w')
  await tx.insert(quotation).values({ id, captureId: held.id, ...quotationAt(held.text, found.start, found.end) })
  return id
}
