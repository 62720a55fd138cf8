import { and, asc, desc, eq, gt, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Event, Question } from '../../lib/claims/question'
import type { Discrepancy } from '../../lib/discrepancies/discrepancy'
import type { Status } from '../../lib/review/ruling'
import type { Reader } from '../port'
import { claimsWhere, type ShownClaim, toEvent, toQuestion } from '../rows'
import { claim, discrepancy, event, question, ruling } from '../schema'

/** One question of an event; `discrepancy` is what is apart, with how it stands. */
export type BoardQuestion = { question: Question; claims: ShownClaim[]; discrepancy: Discrepancy | null; status: Status | null }
/** Who answers the questions of an event, those whose claims are apart first; `name` is the first that was met. */
export type Claimant = { party: string; name: string }
/** An event with a page of its questions, the larger event that it is a part of and its own parts, at most `mostParts`; `cut` is how many claims were read when there are more. */
export type BoardEvent = { event: Event; parent: Event | null; parts: Event[]; questions: BoardQuestion[]; claimants: Claimant[]; reports: number; origins: number; open: number; all: number; cut: number | null }

export const mostParts = 20

/** Questions shown, and claims read, of one event: on the board, and on its own page. */
export const shown = { board: { questions: 12, claims: 500 }, page: { questions: 40, claims: 2000 } } as const

/** Events with live claims, the last touched first, `limit` from a cursor on. */
export async function eventsOnBoard(db: Reader, { before, limit = 12 }: { before?: string; limit?: number } = {}): Promise<{ events: BoardEvent[]; next: string | null }> {
  const [at, id] = before?.split('_') ?? []
  const instant = new Date(Number(at))
  const cursor = at && id && !Number.isNaN(instant.getTime()) ? or(lt(event.touchedAt, instant), and(eq(event.touchedAt, instant), lt(event.id, id))) : undefined
  const rows = await db.select().from(event).where(and(gt(event.claims, 0), cursor)).orderBy(desc(event.touchedAt), desc(event.id)).limit(limit + 1)
  const events: BoardEvent[] = []
  for (const row of rows.slice(0, limit)) events.push(await eventOnBoard(db, row, { from: 0, ...shown.board }))
  const last = rows[limit - 1]
  return { events, next: rows.length > limit && last ? `${last.touchedAt.getTime()}_${last.id}` : null }
}

/** One event with its questions, a page from one on; null when there is none. */
export async function eventWithQuestions(db: Reader, id: string, from: number): Promise<BoardEvent | null> {
  const [row] = await db.select().from(event).where(eq(event.id, id))
  return row ? eventOnBoard(db, row, { from, ...shown.page }) : null
}

async function eventOnBoard(db: Reader, row: typeof event.$inferSelect, page: { from: number; questions: number; claims: number }): Promise<BoardEvent> {
  const claims = await claimsWhere(db, eq(claim.eventId, row.id), page.claims)
  const on = new Map<string, ShownClaim[]>()
  for (const one of claims) on.set(one.questionId, [...(on.get(one.questionId) ?? []), one])
  const questions = on.size ? await db.select().from(question).where(and(eq(question.eventId, row.id), inArray(question.id, [...on.keys()]))).orderBy(asc(question.position)) : []
  const rows = await db.select().from(discrepancy).where(eq(discrepancy.eventId, row.id))
  const flags = new Map(rows.map((flag) => [flag.questionId, flag]))
  const all = questions.map((one) => ({ question: toQuestion(one), claims: on.get(one.id) ?? [], discrepancy: flags.get(one.id)?.body ?? null, status: flags.get(one.id)?.status ?? null }))
  // Open flags first, then those decided, then by how many answer.
  const weight = (id: string) => (flags.get(id)?.open ? 1000 : 0) + (flags.get(id)?.severity ?? -1)
  const ranked = all.toSorted((a, b) => weight(b.question.id) - weight(a.question.id) || b.claims.length - a.claims.length)
  const [parent] = row.parent ? await db.select().from(event).where(eq(event.id, row.parent)) : []
  const parts = await db.select().from(event).where(eq(event.parent, row.id)).orderBy(asc(event.from), asc(event.id)).limit(mostParts)
  return {
    event: toEvent(row),
    parent: parent ? toEvent(parent) : null,
    parts: parts.map(toEvent),
    questions: ranked.slice(page.from, page.from + page.questions),
    claimants: claimantsOf(claims, new Set(rows.flatMap(({ open, body }) => (open ? body.claims : [])))),
    reports: new Set(claims.map(({ document }) => document)).size,
    origins: new Set(claims.map(({ origin }) => origin)).size,
    open: rows.filter(({ open }) => open).length,
    all: all.length,
    cut: claims.length === page.claims ? page.claims : null,
  }
}

function claimantsOf(claims: ShownClaim[], apart: Set<string>): Claimant[] {
  const held = new Map<string, Claimant & { apart: number; answers: Set<string> }>()
  for (const { id, attribution, questionId } of claims) {
    const one = held.get(attribution.party) ?? { party: attribution.party, name: attribution.claimant, apart: 0, answers: new Set<string>() }
    one.apart += Number(apart.has(id))
    one.answers.add(questionId)
    held.set(attribution.party, one)
  }
  return [...held.values()].toSorted((a, b) => b.apart - a.apart || b.answers.size - a.answers.size).map(({ party, name }) => ({ party, name }))
}

/** Counts go to here and no further. */
const most = 1000

export type Changed = { claims: number; found: number; reopened: number; rulings: number }

/** What came since an instant: live claims, discrepancies found and reopened that nobody decided since, and rulings; each counted to 1,000. */
export async function changedSince(db: Reader, since: Date): Promise<Changed> {
  const count = async (from: typeof claim | typeof discrepancy | typeof ruling, condition: SQL | undefined) => (await db.select({ n: sql<number>`count(*)` }).from(db.select({ one: sql`1`.as('one') }).from(from).where(condition).limit(most).as('some')))[0]?.n ?? 0
  return {
    claims: await count(claim, and(gt(claim.createdAt, since), isNull(claim.withdrawnAt))),
    found: await count(discrepancy, and(gt(discrepancy.changedAt, since), eq(discrepancy.status, 'open'))),
    reopened: await count(discrepancy, and(gt(discrepancy.changedAt, since), eq(discrepancy.status, 'reopened'))),
    rulings: await count(ruling, gt(ruling.at, since)),
  }
}
