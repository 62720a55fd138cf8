import { and, asc, desc, eq, isNull, lt, or } from 'drizzle-orm'
import { questionInWords, storedLang } from '../../lib/claims/ask'
import type { AttributedReading } from '../../lib/claims/claim'
import type { Question } from '../../lib/claims/question'
import { toClaim } from '../../lib/discrepancies/crossreference'
import type { Lang } from '../../lib/languages'
import { proposed } from '../placing'
import type { Reader } from '../port'
import { captureColumns, claimsWhere, type ShownClaim, toEvent, toQuestion } from '../rows'
import { audit, capture, claim, document, event, question, suggestion } from '../schema'

export type Suggestion = {
  id: string
  reading: AttributedReading
  status: 'pending' | 'accepted' | 'rejected'
  decidedBy: string | null
  claim: string | null
  /** Where it would go: a stored question (id) or a new one on a stored or new event. */
  proposed: { question: string | null; text: string; event: string | null; certainty: 'firm' | 'possible' } | null
}

type Document = typeof document.$inferSelect
export type DocumentPage = { document: Document; capture: { id: string; text: string; sha256: string; capturedAt: Date; capturedBy: string }; claims: (ShownClaim & { questionText: string })[]; suggestions: Suggestion[]; choices: { id: string; text: string; event: string }[] }

const mostSuggestions = 1000

/** Documents, the latest first, `limit` from a cursor on. */
export async function documentsList(db: Reader, { before, limit = 50 }: { before?: string; limit?: number } = {}): Promise<{ documents: (Document & { pending: number; claims: number })[]; next: string | null }> {
  const [at, id] = before?.split('_') ?? []
  const instant = new Date(Number(at))
  const cursor = at && id && !Number.isNaN(instant.getTime()) ? or(lt(document.createdAt, instant), and(eq(document.createdAt, instant), lt(document.id, id))) : undefined
  const rows = await db.select().from(document).where(and(isNull(document.withdrawnAt), cursor)).orderBy(desc(document.createdAt), desc(document.id)).limit(limit + 1)
  const documents = []
  for (const row of rows.slice(0, limit)) {
    const counts = await db.select({ status: suggestion.status }).from(suggestion).innerJoin(capture, eq(capture.id, suggestion.captureId)).where(eq(capture.documentId, row.id)).limit(mostSuggestions)
    documents.push({ ...row, pending: counts.filter(({ status }) => status === 'pending').length, claims: counts.filter(({ status }) => status === 'accepted').length })
  }
  const last = rows[limit - 1]
  return { documents, next: rows.length > limit && last ? `${last.createdAt.getTime()}_${last.id}` : null }
}

/** One document with its text, claims and suggestions; null when there is none. Proposals are computed for what is pending; questions are worded in `lang`. */
export async function documentWithClaims(db: Reader, id: string, lang: Lang = storedLang): Promise<DocumentPage | null> {
  const [held] = await db.select().from(document).where(and(eq(document.id, id), isNull(document.withdrawnAt)))
  const [taken] = await db.select({ ...captureColumns, text: capture.text }).from(capture).where(eq(capture.documentId, id)).orderBy(desc(capture.capturedAt)).limit(1)
  if (!held || !taken) return null
  const claims = await claimsWhere(db, eq(claim.documentId, id), mostSuggestions)
  const texts = new Map<string, string>()
  for (const questionId of new Set(claims.map((one) => one.questionId))) {
    const [row] = await db.select({ question, event }).from(question).innerJoin(event, eq(event.id, question.eventId)).where(eq(question.id, questionId))
    if (row) texts.set(questionId, questionInWords(toQuestion(row.question), toEvent(row.event), lang))
  }
  const rows = await db.select().from(suggestion).where(eq(suggestion.captureId, taken.id)).orderBy(asc(suggestion.position)).limit(mostSuggestions)
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
    return { id: row.id, reading: row.reading, status: row.status, decidedBy: row.decidedBy, claim: row.claimId, proposed: where && to ? { question: stored.has(to.id) ? to.id : null, text: inWords(to), event: found?.known.events.some((one) => one.event.id === where.event) ? where.event : null, certainty: where.certainty } : null }
  })
  return { document: held, capture: taken, claims: claims.map((one) => ({ ...one, questionText: texts.get(one.questionId) ?? '' })), suggestions, choices: (found?.known.questions ?? []).slice(0, 60).map((one) => ({ id: one.id, text: inWords(one), event: one.event })) }
}

/** Whether the worked example is in the database, was removed, or never came. */
export async function exampleState(db: Reader): Promise<'loaded' | 'removed' | 'never'> {
  const [done] = await db.select({ seq: audit.seq }).from(audit).where(eq(audit.action, 'load example')).limit(1)
  if (!done) return 'never'
  const [last] = await db.select({ action: audit.action }).from(audit).where(eq(audit.entity, 'example')).orderBy(desc(audit.seq)).limit(1)
  return last?.action === 'remove example' ? 'removed' : 'loaded'
}
