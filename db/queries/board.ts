import { and, asc, desc, eq, gt, inArray, lt, or } from 'drizzle-orm'
import type { Event, Question } from '../../lib/claims/question'
import type { Discrepancy } from '../../lib/discrepancies/discrepancy'
import type { Reader } from '../port'
import { claimsWhere, type ShownClaim, toEvent, toQuestion } from '../rows'
import { claim, discrepancy, event, question } from '../schema'

export type BoardQuestion = { question: Question; claims: ShownClaim[]; discrepancy: Discrepancy | null }
export type BoardEvent = { event: Event; questions: BoardQuestion[]; reports: number; origins: number; open: number; more: number }

/** Questions shown of one event, and claims read for it, on the board. */
const shown = { questions: 40, claims: 500 } as const

/** Events with live claims, the last touched first, `limit` from a cursor on. */
export async function eventsOnBoard(db: Reader, { before, limit = 12 }: { before?: string; limit?: number } = {}): Promise<{ events: BoardEvent[]; next: string | null }> {
  const [at, id] = before?.split('_') ?? []
  const instant = new Date(Number(at))
  const cursor = at && id && !Number.isNaN(instant.getTime()) ? or(lt(event.touchedAt, instant), and(eq(event.touchedAt, instant), lt(event.id, id))) : undefined
  const rows = await db.select().from(event).where(and(gt(event.claims, 0), cursor)).orderBy(desc(event.touchedAt), desc(event.id)).limit(limit + 1)
  const events: BoardEvent[] = []
  for (const row of rows.slice(0, limit)) events.push(await eventOnBoard(db, row))
  const last = rows[limit - 1]
  return { events, next: rows.length > limit && last ? `${last.touchedAt.getTime()}_${last.id}` : null }
}

async function eventOnBoard(db: Reader, row: typeof event.$inferSelect): Promise<BoardEvent> {
  const claims = await claimsWhere(db, eq(claim.eventId, row.id), shown.claims)
  const ids = [...new Set(claims.map(({ questionId }) => questionId))]
  const questions = ids.length ? await db.select().from(question).where(inArray(question.id, ids)).orderBy(asc(question.position)) : []
  const rows = await db.select().from(discrepancy).where(eq(discrepancy.eventId, row.id))
  const flags = new Map(rows.map((flag) => [flag.questionId, flag.body]))
  const all = questions.map((one) => ({ question: toQuestion(one), claims: claims.filter(({ questionId }) => questionId === one.id), discrepancy: flags.get(one.id) ?? null }))
  const ranked = all.toSorted((a, b) => (b.discrepancy?.severity ?? -1) - (a.discrepancy?.severity ?? -1) || b.claims.length - a.claims.length)
  return {
    event: toEvent(row),
    questions: ranked.slice(0, shown.questions),
    reports: new Set(claims.map(({ document }) => document)).size,
    origins: new Set(claims.map(({ origin }) => origin)).size,
    open: rows.filter(({ open }) => open).length,
    more: Math.max(0, all.length - shown.questions),
  }
}
