import { asc, eq, inArray } from 'drizzle-orm'
import type { Event, Question } from '../../lib/claims/question'
import type { Discrepancy } from '../../lib/discrepancies/discrepancy'
import { standing } from '../../lib/review/ruling'
import type { Reader } from '../port'
import { claimsWhere, type ShownClaim, toEvent, toQuestion } from '../rows'
import { rulingsOn, type StoredRuling } from '../rulings'
import { capture, claim, discrepancy, document, event, question } from '../schema'
import { notesAbout, type ShownNote } from './notes'

export type CaptureOfClaim = { capturedAt: Date; sha256: string; url: string | null }
export type EventPage = {
  event: Event
  questions: { question: Question; claims: ShownClaim[]; discrepancy: Discrepancy | null; ruling: StoredRuling | null; reopened: boolean; notes: ShownNote[] }[]
  notes: ShownNote[]
  captures: Map<string, CaptureOfClaim>
}

const mostClaims = 500

/** An event with its live claims by question, what is apart, the ruling that stands on it, and its publishable notes; null when there is none. At most 500 claims. */
export async function eventForBrief(db: Reader, id: string): Promise<EventPage | null> {
  const [row] = await db.select().from(event).where(eq(event.id, id))
  if (!row) return null
  const claims = await claimsWhere(db, eq(claim.eventId, id), mostClaims)
  const ids = [...new Set(claims.map(({ questionId }) => questionId))]
  const rows = ids.length ? await db.select().from(question).where(inArray(question.id, ids)).orderBy(asc(question.position)) : []
  const flags = new Map((await db.select().from(discrepancy).where(eq(discrepancy.eventId, id))).map((flag) => [flag.questionId, flag]))
  const rulings = await rulingsOn(db, ids)
  const questions: EventPage['questions'] = []
  for (const one of rows) {
    const here = claims.filter(({ questionId }) => questionId === one.id)
    const notes = await notesAbout(db, [{ kind: 'question', id: one.id }, { kind: 'discrepancy', id: `d-${one.id}` }, ...here.map((held) => ({ kind: 'claim' as const, id: held.id }))], 'publishable')
    questions.push({ question: toQuestion(one), claims: here, discrepancy: flags.get(one.id)?.body ?? null, ruling: standing(rulings.get(one.id) ?? []), reopened: flags.get(one.id)?.status === 'reopened', notes })
  }
  const taken = [...new Set(claims.map((one) => one.capture))]
  const captures = taken.length ? await db.select({ id: capture.id, capturedAt: capture.capturedAt, sha256: capture.sha256, url: document.url }).from(capture).innerJoin(document, eq(document.id, capture.documentId)).where(inArray(capture.id, taken)) : []
  return { event: toEvent(row), questions, notes: await notesAbout(db, [{ kind: 'event', id }], 'publishable'), captures: new Map(captures.map((one) => [one.id, one])) }
}
