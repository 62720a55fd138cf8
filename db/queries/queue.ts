import { and, asc, desc, eq, exists, gt, gte, inArray, isNull, lt, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { Event, Question } from '../../lib/claims/question'
import type { Discrepancy } from '../../lib/discrepancies/discrepancy'
import type { Filter } from '../../lib/review/filter'
import { type Status, isOpen } from '../../lib/review/ruling'
import { searchWords } from '../../lib/review/search'
import type { Reader } from '../port'
import { claimsWhere, type ShownClaim, toEvent, toQuestion } from '../rows'
import { versionOf } from '../rulings'
import { claim, discrepancy, discrepancyParty, discrepancyWord, event, party, question } from '../schema'

/** One discrepancy in the queue, with the two claims that its reason speaks of. `seen` is what a decision on it carries. */
export type QueueItem = { question: Question; event: Event; status: Status; seen: string; severity: number; discrepancy: Discrepancy; pair: ShownClaim[] }
export type Queue = { items: QueueItem[]; next: string | null; before: string | null; left: number; all: number }

/** Counts go to here and no further; matches of one searched word likewise. */
export const mostCounted = 1000
const mostMatches = 5000
const pageSize = 50

/** A place in the queue: the most severe first, then by id. */
type Place = { severity: number; question: string }
export const placeText = ({ severity, question: id }: Place): string => `${severity}_${id}`
const parsePlace = (text: string | undefined): Place | null => {
  const [, severity, id] = /^(\d{1,3})_(.{1,60})$/.exec(text ?? '') ?? []
  return severity && id ? { severity: Number(severity), question: id } : null
}

const after = ({ severity, question: id }: Place) => or(lt(discrepancy.severity, severity), and(eq(discrepancy.severity, severity), lt(discrepancy.questionId, id)))
const before = ({ severity, question: id }: Place) => or(gt(discrepancy.severity, severity), and(eq(discrepancy.severity, severity), gt(discrepancy.questionId, id)))

/** What a filter lets through. Where an event is wanted, its index is walked (`+` keeps the others out); else the queue's own, in its order. */
function conditions({ status, kind, strength, certainty, event: events, party, words }: Filter, statusToo = true): SQL | undefined {
  const only = <T extends string>(column: SQL | Parameters<typeof inArray>[0], facet: { in: T[]; out: T[] }) => [facet.in.length ? inArray(column, facet.in) : undefined, facet.out.length ? notInArray(column, facet.out) : undefined]
  const narrow = events.in.length > 0
  const open = status.out.length === 0 && status.in.length > 0 && status.in.every(isOpen) ? (narrow ? sql`+${discrepancy.open} = 1` : eq(discrepancy.open, true)) : undefined
  const withParty = (ids: string[]) => sql`(select ${discrepancyParty.questionId} from ${discrepancyParty} where ${inArray(discrepancyParty.partyId, ids)})`
  return and(
    ...(statusToo ? [open, ...only(discrepancy.status, status)] : []),
    ...only(discrepancy.kind, kind),
    ...only(discrepancy.strength, strength),
    ...only(discrepancy.certainty, certainty),
    ...only(discrepancy.eventId, events),
    party.in.length ? sql`${discrepancy.questionId} in ${withParty(party.in)}` : undefined,
    party.out.length ? sql`${discrepancy.questionId} not in ${withParty(party.out)}` : undefined,
    ...searchWords([words]).slice(0, 8).map((word) => sql`${discrepancy.questionId} in (select ${discrepancyWord.questionId} from ${discrepancyWord} where ${and(gte(discrepancyWord.word, word), lt(discrepancyWord.word, `${word}\uffff`))} limit ${mostMatches})`),
  )
}

const columns = { row: discrepancy, question, event }
const rowsWhere = (db: Reader, condition: SQL | undefined, limit: number) =>
  db.select(columns).from(discrepancy).innerJoin(question, eq(question.id, discrepancy.questionId)).innerJoin(event, eq(event.id, discrepancy.eventId)).where(condition).orderBy(desc(discrepancy.severity), desc(discrepancy.questionId)).limit(limit)

/** A page of the queue under a filter, from a place on, with how many are left to decide of how many (both counted to 1,000). */
export async function queue(db: Reader, filter: Filter, { from, limit = pageSize }: { from?: string; limit?: number } = {}): Promise<Queue> {
  const place = parsePlace(from)
  const matching = conditions(filter)
  const rows = await rowsWhere(db, and(matching, place ? after(place) : undefined), limit + 1)
  const last = rows[limit - 1]?.row
  return { items: await items(db, rows.slice(0, limit)), next: rows.length > limit && last ? placeText({ severity: last.severity, question: last.questionId }) : null, before: place ? placeText(place) : null, ...(await counts(db, filter)) }
}

/** What stands around one discrepancy in the queue, whether or not the filter still lets it through: so many before it, and after it. */
export async function around(db: Reader, filter: Filter, place: Place, { above = 3, below = 8 } = {}): Promise<{ above: QueueItem[]; below: QueueItem[]; left: number; all: number }> {
  const matching = conditions(filter)
  const upward = await db.select(columns).from(discrepancy).innerJoin(question, eq(question.id, discrepancy.questionId)).innerJoin(event, eq(event.id, discrepancy.eventId)).where(and(matching, before(place))).orderBy(discrepancy.severity, discrepancy.questionId).limit(above)
  return { above: await items(db, upward.toReversed()), below: await items(db, await rowsWhere(db, and(matching, after(place)), below)), ...(await counts(db, filter)) }
}

/** The next to decide after a place under a filter, or the first of all when nothing follows; null when nothing is left. */
export async function nextAfter(db: Reader, filter: Filter, place: Place): Promise<string | null> {
  const matching = and(conditions(filter), eq(discrepancy.open, true))
  const other = and(matching, sql`${discrepancy.questionId} <> ${place.question}`)
  const [next] = await db.select({ id: discrepancy.questionId }).from(discrepancy).where(and(matching, after(place))).orderBy(desc(discrepancy.severity), desc(discrepancy.questionId)).limit(1)
  const [first] = next ? [next] : await db.select({ id: discrepancy.questionId }).from(discrepancy).where(other).orderBy(desc(discrepancy.severity), desc(discrepancy.questionId)).limit(1)
  return first?.id ?? null
}

async function counts(db: Reader, filter: Filter): Promise<{ left: number; all: number }> {
  const among = conditions(filter, false)
  const count = async (condition: SQL | undefined) => (await db.select({ n: sql<number>`count(*)` }).from(db.select({ one: discrepancy.severity }).from(discrepancy).where(condition).limit(mostCounted).as('some')))[0]?.n ?? 0
  return { left: await count(and(among, eq(discrepancy.open, true))), all: await count(among) }
}

type Row = { row: typeof discrepancy.$inferSelect; question: typeof question.$inferSelect; event: typeof event.$inferSelect }

async function items(db: Reader, rows: Row[]): Promise<QueueItem[]> {
  const pairs = rows.map(({ row }) => [row.body.because.values.a, row.body.because.values.b].map(String))
  const ids = pairs.flat()
  const claims = ids.length ? await claimsWhere(db, inArray(claim.id, ids), ids.length) : []
  return rows.map(({ row, question: asked, event: on }, i) => ({
    question: toQuestion(asked),
    event: toEvent(on),
    status: row.status,
    seen: versionOf(row),
    severity: row.severity,
    discrepancy: row.body,
    pair: (pairs[i] ?? []).flatMap((id) => claims.find((one) => one.id === id) ?? []),
  }))
}

/** Events and parties to filter by, and how many are looked through for them. */
export const mostOffered = 200
const mostWalked = 5000
export type Offered = { events: Event[]; parties: { id: string; name: string }[]; /** There are more than are offered. */ more: boolean }

/** Who and what has discrepancies: the events touched last and the first parties by id, at most 200 each, out of the first 5,000 of either. */
export async function offeredFilters(db: Reader): Promise<Offered> {
  const latest = db.select().from(event).where(gt(event.claims, 0)).orderBy(desc(event.touchedAt), desc(event.id)).limit(mostWalked).as('latest')
  const events = await db.select().from(latest).where(exists(db.select({ one: sql`1` }).from(discrepancy).where(eq(discrepancy.eventId, latest.id)))).limit(mostOffered + 1)
  const walked = db.select().from(party).where(isNull(party.merged)).orderBy(asc(party.id)).limit(mostWalked).as('walked')
  const parties = await db.select().from(walked).where(exists(db.select({ one: sql`1` }).from(discrepancyParty).where(eq(discrepancyParty.partyId, walked.id)))).limit(mostOffered + 1)
  return { events: events.slice(0, mostOffered).map(toEvent), parties: parties.slice(0, mostOffered).map(({ id, name }) => ({ id, name })), more: Math.max(events.length, parties.length) > mostOffered }
}

/** These questions' discrepancies, in the queue's order; those that are gone are left out. */
export async function itemsOn(db: Reader, questions: string[]): Promise<QueueItem[]> {
  return questions.length ? items(db, await rowsWhere(db, inArray(discrepancy.questionId, questions), questions.length)) : []
}
