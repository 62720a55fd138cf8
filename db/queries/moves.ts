import { and, desc, eq, inArray, ne, or } from 'drizzle-orm'
import { eventInWords, questionInWords } from '../../lib/claims/ask'
import type { Lang } from '../../lib/languages'
import type { Reader } from '../port'
import { toEvent, toQuestion } from '../rows'
import { event, move, question } from '../schema'

export type Move = { id: string; kind: (typeof move.$inferSelect)['kind']; claims: number; at: Date; by: string; undone: { at: Date; by: string } | null }

/** What was moved from any of these questions, events or parties, the latest first, at most fifty. */
export async function movesOf(db: Reader, of: string[]): Promise<Move[]> {
  const rows = await db.select().from(move).where(inArray(move.of, of)).orderBy(desc(move.at), desc(move.id)).limit(50)
  return rows.map((row) => ({ id: row.id, kind: row.kind, claims: row.body.claims.length, at: row.at, by: row.by, undone: row.undoneAt ? { at: row.undoneAt, by: row.undoneBy ?? '' } : null }))
}

/** Where a question's claims can go, and what its event can be a part of: the same event's questions of its kind, then recent ones. */
export async function destinations(db: Reader, id: string, lang: Lang): Promise<{ questions: { id: string; text: string }[]; events: { id: string; title: string; parent: boolean }[] } | null> {
  const [row] = await db.select({ question, event }).from(question).innerJoin(event, eq(event.id, question.eventId)).where(eq(question.id, id))
  if (!row) return null
  const events = await db.select().from(event).where(ne(event.id, row.event.id)).orderBy(desc(event.touchedAt)).limit(40)
  const near = [row.event, ...events]
  const rows = await db.select().from(question).where(and(eq(question.kind, row.question.kind), ne(question.id, id), or(inArray(question.eventId, near.map((one) => one.id))))).limit(400)
  const questions = near.flatMap((of) => rows.filter(({ eventId }) => eventId === of.id).map((one) => ({ id: one.id, text: `${questionInWords(toQuestion(one), toEvent(of), lang)} (${eventInWords(toEvent(of), lang)})` })))
  return { questions, events: events.map((one) => ({ id: one.id, title: eventInWords(toEvent(one), lang), parent: one.id === row.event.parent })) }
}
