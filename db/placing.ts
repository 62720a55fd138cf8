import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Claim } from '../lib/claims/claim'
import type { KnownEvent } from '../lib/claims/events'
import { type Placement, placeClaims } from '../lib/claims/place'
import type { Profile } from '../lib/claims/profile'
import type { Question } from '../lib/claims/question'
import { profileOfDocument } from '../lib/claims/read'
import { isOneStory, keysOf, type Told } from '../lib/claims/stories'
import type { Lang } from '../lib/languages'
import { newId } from './ids'
import type { Reader, Writer } from './port'
import { claimsWhere, toEvent, toQuestion } from './rows'
import { capture, claim, document, documentKey, event, question } from './schema'
import { domain } from './settle'

/** Documents that are weighed as one story's with new ones, found by what they have in common; live claims that are placed together. */
const mostDocuments = 200
const mostTogether = 2000
/** Questions are stored in words of one language, whatever the documents'; pages word them in their own. */
const questionLang: Lang = 'en'

type Stored = { event: string; question: string; pinned: boolean }
type Story = { told: Told[]; claims: Claim[]; stored: Map<string, Stored>; events: KnownEvent[]; questions: (Question & { worded: boolean })[] }

/** A document as stories are told apart, from its row, or from its text where the row does not say. */
export async function toldOf(db: Reader, id: string): Promise<Told | null> {
  const [row] = await db.select().from(document).where(eq(document.id, id))
  if (!row) return null
  if (row.profile) return { id, profile: row.profile }
  const [taken] = await db.select({ text: capture.text }).from(capture).where(eq(capture.documentId, id)).limit(1)
  return { id, profile: profileOfDocument({ id, title: row.title, publisher: row.publisher, published: row.published, lang: row.lang, body: taken?.text ?? '' }) }
}

/** Stores what a document can be known again by. */
export async function keepProfile(tx: Writer, id: string, profile: Profile): Promise<void> {
  await tx.update(document).set({ profile }).where(eq(document.id, id))
  for (const key of keysOf({ id, profile })) await tx.insert(documentKey).values({ key, documentId: id }).onConflictDoNothing()
}

/** The stored story that documents belong to: its other documents, its live claims and where they stand. */
async function storyOf(db: Reader, documents: string[]): Promise<Story> {
  const told = new Map<string, Told>()
  for (const id of documents) {
    const one = await toldOf(db, id)
    if (one) told.set(id, one)
  }
  const keys = [...new Set([...told.values()].flatMap((one) => [...keysOf(one)]))].slice(0, 500)
  const near = keys.length ? await db.selectDistinct({ id: documentKey.documentId }).from(documentKey).innerJoin(document, eq(document.id, documentKey.documentId)).where(and(inArray(documentKey.key, keys), isNull(document.withdrawnAt))).limit(mostDocuments) : []
  const linked = new Set(documents)
  for (const { id } of near) {
    const other = linked.has(id) ? null : await toldOf(db, id)
    if (other && [...told.values()].some((one) => isOneStory(one, other))) linked.add(id)
  }
  const inEvents = db.selectDistinct({ id: claim.eventId }).from(claim).where(and(inArray(claim.documentId, [...linked]), isNull(claim.withdrawnAt)))
  const events = await db.select().from(event).where(inArray(event.id, inEvents)).limit(mostDocuments)
  const held = events.length ? await claimsWhere(db, inArray(claim.eventId, events.map(({ id }) => id)), mostTogether) : []
  for (const id of new Set(held.map((one) => one.document))) {
    const one = told.has(id) ? null : await toldOf(db, id)
    if (one) told.set(id, one)
  }
  const rows = events.length ? await db.select({ id: claim.id, event: claim.eventId, question: claim.questionId, pinned: claim.pinned }).from(claim).where(and(inArray(claim.eventId, events.map(({ id }) => id)), isNull(claim.withdrawnAt))) : []
  const questions = events.length ? await db.select().from(question).where(inArray(question.eventId, events.map(({ id }) => id))) : []
  return {
    told: [...told.values()],
    claims: held.map(domain),
    stored: new Map(rows.map(({ id, ...where }) => [id, where])),
    events: events.map((row) => ({ event: toEvent(row), mention: row.mention })),
    questions: questions.map((row) => ({ ...toQuestion(row), worded: row.worded })),
  }
}

/** Where claims go: with their whole story placed anew, under the ids that the story's events and questions have. */
export type Proposed = { placements: Placement[]; events: KnownEvent[]; questions: Question[]; known: { events: KnownEvent[]; questions: Question[] }; story: Story }

/** Where claims would go, without storing anything. */
export async function proposed(db: Reader, claims: Claim[]): Promise<Proposed> {
  const story = await storyOf(db, [...new Set(claims.map((one) => one.document))])
  const fresh = new Set(claims.map(({ id }) => id))
  const placed = placeClaims([...story.claims.filter(({ id }) => !fresh.has(id)), ...claims], story.told, newId, questionLang)
  const eventIds = keptIds(placed.placements, story.stored, 'event')
  const questionIds = keptIds(placed.placements, story.stored, 'question')
  const event = (id: string) => eventIds.get(id) ?? id
  const asked = (id: string) => questionIds.get(id) ?? id
  return {
    placements: placed.placements.map((one) => ({ ...one, event: event(one.event), question: asked(one.question) })),
    events: placed.events.map((one) => ({ ...one, event: { ...one.event, id: event(one.event.id) } })),
    questions: placed.questions.map((one) => ({ ...one, id: asked(one.id), event: event(one.event) })),
    known: { events: story.events, questions: story.questions },
    story,
  }
}

/** For each new event or question, the stored one that most of its claims stand on; each stored one is kept once, the first by id among equals. */
function keptIds(placements: Placement[], stored: Map<string, Stored>, by: 'event' | 'question'): Map<string, string> {
  const counts = new Map<string, { from: string; to: string; count: number }>()
  for (const one of placements) {
    const before = stored.get(one.claim)
    if (!before) continue
    const key = `${one[by]} ${before[by]}`
    const held = counts.get(key) ?? { from: one[by], to: before[by], count: 0 }
    held.count++
    counts.set(key, held)
  }
  const kept = new Map<string, string>()
  const taken = new Set<string>()
  for (const { from, to } of [...counts.values()].toSorted((a, b) => b.count - a.count || (a.to < b.to ? -1 : 1))) {
    if (kept.has(from) || taken.has(to)) continue
    kept.set(from, to)
    taken.add(to)
  }
  return kept
}

/**
 * Places claims, and their whole story with them, so that the order in which documents came does not matter. What a
 * person put on a question stays there. Returns where the new ones go and every event that was touched.
 */
export async function place(tx: Writer, claims: Claim[], at: Date): Promise<{ placements: Placement[]; touched: Set<string>; moved: number }> {
  const { placements, events, questions, known, story } = await proposed(tx, claims)
  for (const { id, profile } of story.told) await keepProfile(tx, id, profile)
  const storedEvents = new Set(known.events.map((one) => one.event.id))
  for (const one of events) {
    if (storedEvents.has(one.event.id)) await tx.update(event).set({ title: one.event.title, from: one.event.from, to: one.event.to, place: one.event.place, mention: one.mention }).where(eq(event.id, one.event.id))
    else await addEvent(tx, one, at)
  }
  const storedQuestions = new Map(known.questions.map((one) => [one.id, one]))
  for (const one of questions) {
    const before = storedQuestions.get(one.id)
    if (before) await tx.update(question).set({ eventId: one.event, about: one.about, ...(story.questions.some(({ id, worded }) => id === one.id && worded) ? {} : { text: one.text, unit: one.unit }) }).where(eq(question.id, one.id))
    else await addQuestion(tx, one)
  }
  const touched = new Set(placements.map((one) => one.event))
  let moved = 0
  for (const one of placements) {
    const before = story.stored.get(one.claim)
    if (!before) continue
    touched.add(before.event)
    if (before.pinned || (before.event === one.event && before.question === one.question)) {
      if (!before.pinned) await tx.update(claim).set({ placed: one.certainty }).where(eq(claim.id, one.claim))
      continue
    }
    await tx.update(claim).set({ eventId: one.event, questionId: one.question, placed: one.certainty }).where(eq(claim.id, one.claim))
    moved++
  }
  await followPinned(tx, story)
  const fresh = new Set(claims.map(({ id }) => id))
  return { placements: placements.filter((one) => fresh.has(one.claim)), touched, moved }
}

/** A pinned claim stands on the event that its question now belongs to. */
async function followPinned(tx: Writer, story: Story): Promise<void> {
  for (const [id, { question: asked, pinned }] of story.stored) {
    if (!pinned) continue
    const [row] = await tx.select({ event: question.eventId }).from(question).where(eq(question.id, asked))
    if (row) await tx.update(claim).set({ eventId: row.event }).where(eq(claim.id, id))
  }
}

/** Stores an event. */
export async function addEvent(tx: Writer, { event: one, mention }: KnownEvent, at: Date): Promise<void> {
  await tx.insert(event).values({ id: one.id, title: one.title, from: one.from, to: one.to, place: one.place, mention, claims: 0, touchedAt: at })
}

/** Stores a question after the others of its event; `worded` when a person wrote it. */
export async function addQuestion(tx: Writer, one: Question, worded = false): Promise<void> {
  const position = await tx.$count(question, eq(question.eventId, one.event))
  await tx.insert(question).values({ id: one.id, eventId: one.event, text: one.text, kind: one.kind, unit: one.unit, about: one.about, position, worded })
}
