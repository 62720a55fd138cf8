import { and, asc, count, desc, eq, gt, inArray, isNull } from 'drizzle-orm'
import { questionInWords } from '../../lib/claims/ask'
import type { Credibility, Rank, Reliability } from '../../lib/claims/assessment'
import type { Event } from '../../lib/claims/question'
import type { Lang } from '../../lib/languages'
import type { Reader } from '../port'
import { claimsWhere, type ShownClaim, toEvent, toQuestion } from '../rows'
import { claim, credibility, event, party, question, rank, reliability } from '../schema'

/** Something that a person entered, with who, when and why. */
export type Entered<T> = { entered: T; reason: string; at: Date; by: string }
export type Assessment = { credibility: Entered<Credibility>[]; rank: Entered<Rank>[] }

/** What a party said on one question, the earliest figure first. */
export type Said = { question: { id: string; text: string }; claims: ShownClaim[] }
export type PartyPage = { party: { id: string; name: string; merged: string | null }; names: string[]; events: { event: Event; said: Said[] }[]; reliability: Entered<Reliability>[]; more: boolean }

const mostClaims = 500

/** Parties with live claims, by name, `limit` after a cursor (the last name and id shown, apart by a line break). */
export async function partiesList(db: Reader, { after = '', limit = 100 }: { after?: string; limit?: number } = {}): Promise<{ parties: { id: string; name: string; claims: number; letter: Reliability | null }[]; next: string | null }> {
  const rows = await db
    .select({ id: party.id, name: party.name, claims: count(claim.id) })
    .from(party)
    .innerJoin(claim, and(eq(claim.partyId, party.id), isNull(claim.withdrawnAt)))
    .where(and(isNull(party.merged), after ? gt(party.id, after) : undefined))
    .groupBy(party.id)
    .orderBy(asc(party.id))
    .limit(limit + 1)
  const shown = rows.slice(0, limit)
  const letters = new Map<string, Reliability>()
  if (shown.length) for (const row of await db.select().from(reliability).where(inArray(reliability.partyId, shown.map(({ id }) => id))).orderBy(asc(reliability.at))) letters.set(row.partyId, row.letter)
  return { parties: shown.map((row) => ({ ...row, letter: letters.get(row.id) ?? null })), next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null }
}

/** One party: what it said, by event and question, and its log; null when there is none. Questions are worded in `lang`. */
export async function partyWithClaims(db: Reader, id: string, lang: Lang): Promise<PartyPage | null> {
  const [held] = await db.select().from(party).where(eq(party.id, id))
  if (!held) return null
  const claims = (await claimsWhere(db, eq(claim.partyId, id), mostClaims)).toSorted((a, b) => (momentOf(a) < momentOf(b) ? -1 : momentOf(a) > momentOf(b) ? 1 : 0))
  const ids = [...new Set(claims.map(({ questionId }) => questionId))]
  const rows = ids.length ? await db.select({ question, event }).from(question).innerJoin(event, eq(event.id, question.eventId)).where(inArray(question.id, ids)).orderBy(desc(event.touchedAt), asc(event.id), asc(question.position)) : []
  const events: PartyPage['events'] = []
  for (const row of rows) {
    const of = toEvent(row.event)
    const said = { question: { id: row.question.id, text: questionInWords(toQuestion(row.question), of, lang) }, claims: claims.filter(({ questionId }) => questionId === row.question.id) }
    const last = events.at(-1)
    if (last?.event.id === of.id) last.said.push(said)
    else events.push({ event: of, said: [said] })
  }
  const log = await db.select().from(reliability).where(eq(reliability.partyId, id)).orderBy(desc(reliability.at)).limit(200)
  return { party: held, names: [...new Set(claims.map(({ attribution }) => attribution.claimant))], events, reliability: log.map(({ letter, reason, at, by }) => ({ entered: letter, reason, at, by })), more: claims.length >= mostClaims }
}

/** The day that a claim's value stood at: its as-of, else its publication. */
export const momentOf = ({ asOf, published }: ShownClaim): string => asOf ?? published ?? ''

/** What people entered about these claims, the latest first. */
export async function assessmentsOf(db: Reader, claims: string[]): Promise<Map<string, Assessment>> {
  const of = new Map<string, Assessment>(claims.map((id) => [id, { credibility: [], rank: [] }]))
  if (claims.length === 0) return of
  for (const { claimId, figure, reason, at, by } of await db.select().from(credibility).where(inArray(credibility.claimId, claims)).orderBy(desc(credibility.at))) of.get(claimId)?.credibility.push({ entered: figure, reason, at, by })
  for (const { claimId, rank: entered, reason, at, by } of await db.select().from(rank).where(inArray(rank.claimId, claims)).orderBy(desc(rank.at))) of.get(claimId)?.rank.push({ entered, reason, at, by })
  return of
}

export type Marks = { letter: Reliability | null; figure: Credibility | null; rank: Rank | null }

/** What stands now for each claim on a question: its party's letter, its own figure and rank, where somebody entered them. */
export async function marksOn(db: Reader, questionId: string): Promise<Map<string, Marks>> {
  const of = new Map<string, Marks>()
  const put = (id: string, mark: Partial<Marks>) => of.set(id, { letter: null, figure: null, rank: null, ...of.get(id), ...mark })
  const on = eq(claim.questionId, questionId)
  for (const row of await db.select({ id: claim.id, letter: reliability.letter }).from(reliability).innerJoin(claim, eq(claim.partyId, reliability.partyId)).where(on).orderBy(asc(reliability.at))) put(row.id, { letter: row.letter })
  for (const row of await db.select({ id: claim.id, figure: credibility.figure }).from(credibility).innerJoin(claim, eq(claim.id, credibility.claimId)).where(on).orderBy(asc(credibility.at))) put(row.id, { figure: row.figure })
  for (const row of await db.select({ id: claim.id, rank: rank.rank }).from(rank).innerJoin(claim, eq(claim.id, rank.claimId)).where(on).orderBy(asc(rank.at))) put(row.id, { rank: row.rank })
  return of
}

/** One live claim with what people entered about it; null when there is none. */
export async function claimWithAssessments(db: Reader, id: string): Promise<{ claim: ShownClaim; assessment: Assessment } | null> {
  const [held] = await claimsWhere(db, eq(claim.id, id), 1)
  return held ? { claim: held, assessment: (await assessmentsOf(db, [id])).get(id) ?? { credibility: [], rank: [] } } : null
}
