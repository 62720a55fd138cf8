import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import { questionInWords } from '../../lib/claims/ask'
import type { Event, Question } from '../../lib/claims/question'
import type { Lang } from '../../lib/languages'
import type { Subject } from '../../lib/notes/note'
import type { Reader } from '../port'
import { claimsWhere, type ShownClaim, toEvent, toQuestion } from '../rows'
import { claim, document, event, party, question } from '../schema'

/** What a note is about, with the words that name it and the page where it is seen. */
export type SubjectPlace = { kind: Subject['kind']; title: string; lang: Lang | null; href: string; event: Event | null }

/** Quotations offered for citing, and documents to quote from. */
const offered = { claims: 60, documents: 60 } as const

/** A discrepancy's id is its question's, after "d-". */
const questionOf = (discrepancy: string): string => discrepancy.replace(/^d-/, '')

async function asked(db: Reader, id: string): Promise<{ question: Question; event: Event } | null> {
  const [row] = await db.select({ question, event }).from(question).innerJoin(event, eq(event.id, question.eventId)).where(eq(question.id, id))
  return row ? { question: toQuestion(row.question), event: toEvent(row.event) } : null
}

/** Where a subject is seen, and what it is called in `lang`; null when it is not stored. */
export async function subjectPlace(db: Reader, { kind, id }: Subject, lang: Lang): Promise<SubjectPlace | null> {
  if (kind === 'party') {
    const [row] = await db.select().from(party).where(eq(party.id, id))
    return row ? { kind, title: row.name, lang: null, href: `/parties/${encodeURIComponent(id)}`, event: null } : null
  }
  if (kind === 'event') {
    const [row] = await db.select().from(event).where(eq(event.id, id))
    return row ? { kind, title: row.title, lang: null, href: `/events/${id}/brief`, event: toEvent(row) } : null
  }
  const [held] = kind === 'claim' ? await claimsWhere(db, eq(claim.id, id), 1) : []
  const on = await asked(db, kind === 'claim' ? (held?.questionId ?? '') : kind === 'discrepancy' ? questionOf(id) : id)
  if (!on) return null
  if (held) return { kind, title: `${held.attribution.claimant}: ${held.quotation.exact}`, lang: held.lang, href: `/questions/${held.questionId}#${id}`, event: on.event }
  return kind === 'claim' ? null : { kind, title: questionInWords(on.question, on.event, lang), lang, href: `/questions/${on.question.id}`, event: on.event }
}

/** What a note on this can cite: quotations of the claims around it, and documents whose captures hold words to quote. */
export async function citable(db: Reader, { kind, id }: Subject): Promise<{ claims: ShownClaim[]; documents: { id: string; title: string; publisher: string }[] }> {
  const [own] = kind === 'claim' ? await db.select({ question: claim.questionId }).from(claim).where(eq(claim.id, id)) : []
  const on = own?.question ?? (kind === 'question' ? id : kind === 'discrepancy' ? questionOf(id) : null)
  const condition = kind === 'party' ? eq(claim.partyId, id) : on ? eq(claim.questionId, on) : eq(claim.eventId, id)
  const near = await claimsWhere(db, condition, offered.claims)
  const of = near[0] ? await db.select({ event: claim.eventId }).from(claim).where(eq(claim.id, near[0].id)) : []
  const around = on && of[0] && near.length < offered.claims ? await claimsWhere(db, eq(claim.eventId, of[0].event), offered.claims) : []
  const claims = [...near, ...around.filter((one) => !near.some((held) => held.id === one.id))].slice(0, offered.claims)
  const inIt = [...new Set(claims.map((one) => one.document))]
  const columns = { id: document.id, title: document.title, publisher: document.publisher }
  const documents = inIt.length ? await db.select(columns).from(document).where(inArray(document.id, inIt)) : []
  const newest = await db.select(columns).from(document).where(and(isNull(document.withdrawnAt))).orderBy(desc(document.createdAt)).limit(offered.documents)
  return { claims, documents: [...documents, ...newest.filter((one) => !inIt.includes(one.id))].slice(0, offered.documents) }
}
