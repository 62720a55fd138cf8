import { and, eq, gte, inArray, lte } from 'drizzle-orm'
import type { Claim } from '../lib/claims/claim'
import { type KnownEvent, namesOf } from '../lib/claims/events'
import { storedLang } from '../lib/claims/ask'
import { placeClaims, type Placed } from '../lib/claims/place'
import type { Question } from '../lib/claims/question'
import { newId } from './ids'
import type { Reader, Writer } from './port'
import { toEvent, toQuestion } from './rows'
import { event, eventWord, question } from './schema'

/** Events that are weighed for one lot of claims; found by their words and days through indexes, never all. */
const mostEvents = 200
const days = 86_400_000

const shift = (day: string, by: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + by * days).toISOString().slice(0, 10)

/** The stored events and questions that these claims may belong to. */
export async function near(db: Reader, claims: Claim[]): Promise<{ events: KnownEvent[]; questions: Question[] }> {
  const words = [...new Set(claims.flatMap(({ frame }) => [...namesOf(frame.event)]))].slice(0, 300)
  const dated = claims.flatMap(({ frame }) => (frame.event.from && frame.event.to ? [{ from: frame.event.from, to: frame.event.to }] : []))
  const ids = new Set<string>()
  if (words.length) for (const row of await db.select({ id: eventWord.eventId }).from(eventWord).where(inArray(eventWord.word, words)).limit(mostEvents)) ids.add(row.id)
  const unique = [...new Map(dated.map((span) => [`${span.from} ${span.to}`, span])).values()].slice(0, 20)
  for (const { from, to } of unique) {
    const rows = await db.select({ id: event.id }).from(event).where(and(gte(event.from, shift(from, -60)), lte(event.from, shift(to, 5)))).limit(mostEvents)
    for (const row of rows) ids.add(row.id)
  }
  const chosen = [...ids].slice(0, mostEvents)
  if (chosen.length === 0) return { events: [], questions: [] }
  const events = await db.select().from(event).where(inArray(event.id, chosen))
  const questions = await db.select().from(question).where(inArray(question.eventId, chosen))
  return { events: events.map((row) => ({ event: toEvent(row), mention: row.mention })), questions: questions.map(toQuestion) }
}

/** Where claims would go, without storing anything. */
export async function proposed(db: Reader, claims: Claim[]): Promise<Placed & { known: { events: KnownEvent[]; questions: Question[] } }> {
  const known = await near(db, claims)
  return { ...placeClaims(claims, known, newId, storedLang), known }
}

/** Places claims, storing the events and questions that are new. */
export async function place(tx: Writer, claims: Claim[], at: Date): Promise<Placed['placements']> {
  const { events, questions, placements } = await proposed(tx, claims)
  for (const one of events) await addEvent(tx, one, at)
  for (const one of questions) await addQuestion(tx, one)
  return placements
}

/** Stores an event with the words that find it again. */
export async function addEvent(tx: Writer, { event: one, mention }: KnownEvent, at: Date): Promise<void> {
  await tx.insert(event).values({ id: one.id, title: one.title, from: one.from, to: one.to, place: one.place, mention, claims: 0, touchedAt: at })
  for (const word of [...namesOf(mention)].slice(0, 60)) await tx.insert(eventWord).values({ word, eventId: one.id }).onConflictDoNothing()
}

/** Stores a question after the others of its event. */
export async function addQuestion(tx: Writer, one: Question): Promise<void> {
  const position = await tx.$count(question, eq(question.eventId, one.event))
  await tx.insert(question).values({ id: one.id, eventId: one.event, text: one.text, kind: one.kind, unit: one.unit, about: one.about, position })
}
