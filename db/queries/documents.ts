import { and, asc, desc, eq, isNull, lt, or } from 'drizzle-orm'
import { questionInWords, storedLang } from '../../lib/claims/ask'
import type { AttributedReading } from '../../lib/claims/claim'
import type { Question } from '../../lib/claims/question'
import { toClaim } from '../../lib/discrepancies/crossreference'
import type { Lang } from '../../lib/languages'
import { type Anchor, lost } from '../../lib/text/anchor'
import { proposed } from '../placing'
import type { Reader } from '../port'
import { captureColumns, claimsWhere, type ShownClaim, toEvent, toQuestion } from '../rows'
import { anchor, audit, capture, claim, document, event, question, suggestion } from '../schema'

export type Suggestion = {
  id: string
  reading: AttributedReading
  status: 'pending' | 'accepted' | 'rejected'
  decidedBy: string | null
  claim: string | null
  /** The claim of an earlier capture that it would supersede, and what that one says. */
  supersedes: ShownClaim | null
  /** Where it would go: a stored question (id) or a new one on a stored or new event. */
  proposed: { question: string | null; text: string; event: string | null; certainty: 'firm' | 'possible' } | null
}

export type Capture = { id: string; sha256: string; source: string | null; capturedAt: Date; capturedBy: string }
type Document = typeof document.$inferSelect
/** A claim on its document's page, with where its words stand in the capture that is shown. */
export type DocumentClaim = ShownClaim & { questionText: string; anchor: Anchor }
export type DocumentPage = { document: Document; capture: Capture & { text: string }; captures: Capture[]; claims: DocumentClaim[]; suggestions: Suggestion[]; choices: { id: string; text: string; event: string }[] }

const mostSuggestions = 1000

/** Documents, the latest first, `limit` from a cursor on. */
export async function documentsList(db: Reader, { before, limit = 50 }: { before?: string; limit?: number } = {}): Promise<{ documents: (Document & { pending: number; claims: number })[]; next: string | null }> {
  const [at, id] = before?.split('_') ?? []
  const instant = new Date(Number(at))
  const cursor = at && id && !Number.isNaN(instant.getTime()) ? or(lt(document.createdAt, instant), and(eq(document.createdAt, instant), lt(document.id, id))) : undefined
  const rows = await db.select().from(document).where(and(isNull(document.withdrawnAt), cursor)).orderBy(desc(document.createdAt), desc(document.id)).limit(limit + 1)
  const documents = []
  for (const row of rows.slice(0, limit)) {
    const [latest] = await db.select({ id: capture.id }).from(capture).where(eq(capture.documentId, row.id)).orderBy(desc(capture.capturedAt)).limit(1)
    const waiting = await db.select({ status: suggestion.status }).from(suggestion).where(eq(suggestion.captureId, latest?.id ?? '')).limit(mostSuggestions)
    const claims = await db.$count(claim, and(eq(claim.documentId, row.id), isNull(claim.withdrawnAt), isNull(claim.supersededBy)))
    documents.push({ ...row, pending: waiting.filter(({ status }) => status === 'pending').length, claims })
  }
  const last = rows[limit - 1]
  return { documents, next: rows.length > limit && last ? `${last.createdAt.getTime()}_${last.id}` : null }
}

/** A document by its id, without its text; null when there is none. */
export const documentNamed = (db: Reader, id: string): Promise<Document | null> =>
  db.select().from(document).where(and(eq(document.id, id), isNull(document.withdrawnAt))).then(([row]) => row ?? null)

/** The captures of a document, the latest first. */
export const capturesOf = (db: Reader, documentId: string): Promise<Capture[]> =>
  db.select(captureColumns).from(capture).where(eq(capture.documentId, documentId)).orderBy(desc(capture.capturedAt)).limit(200).then((rows) => rows)

/**
 * One document as one of its captures shows it (the latest, unless another is asked for), with its claims and suggestions;
 * null when there is none. Proposals are computed for what is pending; questions are worded in `lang`.
 */
export async function documentWithClaims(db: Reader, id: string, lang: Lang = storedLang, captureId?: string): Promise<DocumentPage | null> {
  const [held] = await db.select().from(document).where(and(eq(document.id, id), isNull(document.withdrawnAt)))
  const captures = await capturesOf(db, id)
  const chosen = captures.find((one) => one.id === captureId) ?? captures[0]
  const [taken] = chosen ? await db.select({ ...captureColumns, text: capture.text }).from(capture).where(eq(capture.id, chosen.id)) : []
  if (!held || !taken) return null
  const claims = await claimsWhere(db, eq(claim.documentId, id), mostSuggestions)
  const anchors = new Map((await db.select().from(anchor).where(eq(anchor.captureId, taken.id))).map((row) => [row.claimId, row]))
  const anchorOf = (one: ShownClaim): Anchor => {
    if (one.capture === taken.id) return { state: 'found', start: one.quotation.start, end: one.quotation.end, score: 1 }
    const row = anchors.get(one.id)
    return row ? { state: row.state, start: row.start, end: row.end, score: row.score / 100 } : lost
  }
  const texts = new Map<string, string>()
  for (const questionId of new Set(claims.map((one) => one.questionId))) {
    const [row] = await db.select({ question, event }).from(question).innerJoin(event, eq(event.id, question.eventId)).where(eq(question.id, questionId))
    if (row) texts.set(questionId, questionInWords(toQuestion(row.question), toEvent(row.event), lang))
  }
  const rows = await db.select().from(suggestion).where(eq(suggestion.captureId, taken.id)).orderBy(asc(suggestion.position)).limit(mostSuggestions)
  rows.sort((a, b) => a.reading.quotation.start - b.reading.quotation.start || a.position - b.position)
  const source = { id, title: held.title, publisher: held.publisher, published: held.published, lang: held.lang, body: '' }
  const pending = rows.filter(({ status }) => status === 'pending').map((row) => toClaim(row.id, source, row.reading))
  const found = pending.length ? await proposed(db, pending) : null
  const questions = [...(found?.known.questions ?? []), ...(found?.questions ?? [])]
  const events = [...(found?.known.events ?? []), ...(found?.events ?? [])].map((one) => one.event)
  const inWords = (one: Question) => {
    const of = events.find((held) => held.id === one.event)
    return of ? questionInWords(one, of, lang) : one.text
  }
  const stored = new Set(found?.known.questions.map((one) => one.id))
  const suggestions = rows.map((row): Suggestion => {
    const where = found?.placements.find((one) => one.claim === row.id)
    const to = questions.find((one) => one.id === where?.question)
    const supersedes = claims.find((one) => one.id === row.supersedes) ?? null
    if (supersedes && row.status === 'pending') return { id: row.id, reading: row.reading, status: row.status, decidedBy: row.decidedBy, claim: row.claimId, supersedes, proposed: { question: supersedes.questionId, text: texts.get(supersedes.questionId) ?? '', event: null, certainty: supersedes.placed } }
    return { id: row.id, supersedes, reading: row.reading, status: row.status, decidedBy: row.decidedBy, claim: row.claimId, proposed: where && to ? { question: stored.has(to.id) ? to.id : null, text: inWords(to), event: found?.known.events.some((one) => one.event.id === where.event) ? where.event : null, certainty: where.certainty } : null }
  })
  return { document: held, capture: taken, captures, claims: claims.map((one) => ({ ...one, questionText: texts.get(one.questionId) ?? '', anchor: anchorOf(one) })), suggestions, choices: (found?.known.questions ?? []).slice(0, 60).map((one) => ({ id: one.id, text: inWords(one), event: one.event })) }
}

/** Whether the worked example is in the database, was removed, or never came. */
export async function exampleState(db: Reader): Promise<'loaded' | 'removed' | 'never'> {
  const [done] = await db.select({ seq: audit.seq }).from(audit).where(eq(audit.action, 'load example')).limit(1)
  if (!done) return 'never'
  const [last] = await db.select({ action: audit.action }).from(audit).where(eq(audit.entity, 'example')).orderBy(desc(audit.seq)).limit(1)
  return last?.action === 'remove example' ? 'removed' : 'loaded'
}
