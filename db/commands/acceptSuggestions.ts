import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Claim } from '../../lib/claims/claim'
import type { Frame } from '../../lib/claims/frame'
import { partyOf } from '../../lib/claims/parties'
import { toClaim } from '../../lib/discrepancies/crossreference'
import { Refusal } from '../../lib/text/refusal'
import { readValues } from '../../lib/values'
import type { Value } from '../../lib/values/value'
import { leaveAudit } from '../audit'
import { originsOf, textOf } from '../copies'
import { newId } from '../ids'
import { addQuestion, place } from '../placing'
import type { Act, Port, Reader, Writer } from '../port'
import { capture, claim, document, party, question, quotation, suggestion } from '../schema'
import { settle } from '../settle'

/** What a person changes while accepting: the value retyped in words, the claimant, the question (an id, or the words of a new one on `event`). */
export type Correction = { words?: string; claimant?: string; question?: string; newQuestion?: { event: string; text: string } }

/** A suggestion that is to be decided, with its document. */
export type Held = { suggestion: typeof suggestion.$inferSelect; document: typeof document.$inferSelect }

async function held(tx: Reader, id: string): Promise<Held> {
  const [row] = await tx.select({ suggestion, document }).from(suggestion).innerJoin(capture, eq(capture.id, suggestion.captureId)).innerJoin(document, eq(document.id, capture.documentId)).where(eq(suggestion.id, id))
  if (!row) throw new Refusal('gone')
  if (row.suggestion.status !== 'pending') throw new Refusal('decided', { status: row.suggestion.status, by: row.suggestion.decidedBy ?? '' })
  return row
}

/** Accepts one suggestion, as read or corrected. Refuses words that read as nothing, or as more than one value. */
export async function acceptSuggestion(port: Port, act: Act, input: { suggestion: string } & Correction): Promise<{ claim: string; question: string }> {
  return port.write(async (tx) => {
    const row = await held(tx, input.suggestion)
    const [stored] = await store(tx, act, [row], input)
    if (!stored) throw new Refusal('place', { field: 'question' })
    return stored
  })
}

/** Accepts every pending suggestion of a capture as read. Returns how many. */
export async function acceptAllSuggestions(port: Port, act: Act, input: { capture: string }): Promise<number> {
  return port.write(async (tx) => {
    const rows = await tx
      .select({ suggestion, document })
      .from(suggestion)
      .innerJoin(capture, eq(capture.id, suggestion.captureId))
      .innerJoin(document, eq(document.id, capture.documentId))
      .where(and(eq(suggestion.captureId, input.capture), eq(suggestion.status, 'pending')))
      .orderBy(asc(suggestion.position))
    return (await store(tx, act, rows, {})).length
  })
}

/** What retyped words read as in place of a pending suggestion's value, and what they count; refused as accepting them would be. */
export const retypedValue = async (db: Reader, suggestion: string, words: string): Promise<Retyped> => retyped(words, await held(db, suggestion))

/** The party that stands for another after every merge. */
function identityOf(id: string, merged: Map<string, string>): string {
  let last = id
  for (let up = merged.get(id); up; up = merged.get(up)) last = up
  return last
}

type Retyped = { value: Value; frame: Frame }

/** The value that retyped words read as, of the suggestion's own kind; what they count, and what became of it, where they say so. */
function retyped(words: string, row: Held): Retyped {
  const readings = readValues(words, row.document.lang, row.document.published).filter((reading) => reading.kind === row.suggestion.reading.kind)
  if (readings.length !== 1 || !readings[0]) {
    throw new Refusal('words-read', { words: words.slice(0, 80), values: readings.length, field: 'words' })
  }
  const { value: found, counted } = readings[0]
  const { value: before, frame } = row.suggestion.reading
  const value = found.kind === 'quantity' && before.kind === 'quantity' && found.unit === '' ? { ...found, unit: before.unit } : found
  const unit = value.kind === 'quantity' && value.unit ? { value: value.unit, from: 'explicit' as const } : frame.unit
  return { value, frame: { ...frame, outcome: counted?.outcome ?? frame.outcome, population: counted?.population ?? frame.population, side: counted?.side ?? frame.side, unit } }
}

/** Makes claims of pending suggestions, corrected or as read, inside a command's transaction. */
export async function store(tx: Writer, act: Act, rows: Held[], correction: Correction): Promise<{ claim: string; question: string }[]> {
  const origins = await originsFor(tx, rows)
  const merged = new Map((await tx.select().from(party).where(isNotNull(party.merged))).map((one) => [one.id, one.merged ?? one.id]))
  const made = rows.map((row) => {
    const { reading } = row.suggestion
    const claimant = correction.claimant?.trim()
    const { value, frame } = correction.words ? retyped(correction.words, row) : reading
    const said = claimant && claimant !== reading.attribution.claimant ? { ...reading.attribution, claimant: claimant.slice(0, 300), party: partyOf(claimant, row.document.lang), how: 'person' as const, certainty: 'sure' as const } : reading.attribution
    // A party that somebody merged stays merged for what comes later.
    const attribution = { ...said, party: identityOf(said.party, merged) }
    const source = { id: row.document.id, title: row.document.title, publisher: row.document.publisher, published: row.document.published, lang: row.document.lang, body: '' }
    return { row, claim: toClaim(newId('c'), source, { ...reading, value, frame, attribution, assumed: correction.words ? [] : reading.assumed }, origins.get(row.document.id)?.({ attribution, quotation: reading.quotation })) }
  })
  const { placements, touched, moved } = await placementsOf(tx, act, made, correction)
  const stored: { claim: string; question: string }[] = []
  for (const { row, claim: one } of made) {
    const where = placements.get(one.id)
    if (!where) continue
    const quoted = newId('w')
    await tx.insert(quotation).values({ id: quoted, captureId: row.suggestion.captureId, ...one.quotation })
    await tx.insert(party).values({ id: one.attribution.party, name: one.attribution.claimant }).onConflictDoNothing()
    await tx.insert(claim).values({ id: one.id, questionId: where.question, eventId: where.event, documentId: one.document, quotationId: quoted, partyId: one.attribution.party, attribution: one.attribution, value: one.value, said: one.said, frame: one.frame, assumed: one.assumed, asOf: one.asOf, origin: one.origin, placed: where.certainty, pinned: where.pinned, correctedWords: correction.words ?? null, createdAt: act.at, createdBy: act.by, withdrawnAt: null })
    await tx.update(suggestion).set({ status: 'accepted', claimId: one.id, decidedBy: act.by, decidedAt: act.at }).where(eq(suggestion.id, row.suggestion.id))
    if (row.suggestion.supersedes) await tx.update(claim).set({ supersededBy: one.id }).where(eq(claim.id, row.suggestion.supersedes))
    await leaveAudit(tx, act, 'accept', `claim ${one.id}`, { suggestion: row.suggestion.id, value: row.suggestion.reading.value, claimant: row.suggestion.reading.attribution.claimant }, { question: where.question, value: one.value, claimant: one.attribution.claimant, ...(row.suggestion.supersedes ? { supersedes: row.suggestion.supersedes } : {}) })
    stored.push({ claim: one.id, question: where.question })
  }
  if (moved) await leaveAudit(tx, act, 'regroup', `document ${rows[0]?.document.id ?? ''}`, null, { moved })
  await settle(tx, touched, act.at)
  return stored
}

/** Where the claims of these suggestions' documents come from. */
async function originsFor(tx: Writer, rows: Held[]): Promise<Map<string, Awaited<ReturnType<typeof originsOf>>>> {
  const origins = new Map<string, Awaited<ReturnType<typeof originsOf>>>()
  for (const id of new Set(rows.map((row) => row.document.id))) {
    const text = await textOf(tx, id)
    if (text) origins.set(id, await originsOf(tx, text))
  }
  return origins
}

type Where = { event: string; question: string; certainty: 'firm' | 'possible'; pinned: boolean }
type Placing = { placements: Map<string, Where>; touched: Set<string>; moved: number }

const chosen = (claim: Claim, event: string, question: string): Placing => ({ placements: new Map([[claim.id, { event, question, certainty: 'firm', pinned: true }]]), touched: new Set([event]), moved: 0 })

/** The questions claims go to: the one a person chose or worded, else that of the claim they supersede, else the one their slots fit. A person's choice is firm. */
async function placementsOf(tx: Writer, act: Act, made: { row: Held; claim: Claim }[], correction: Correction): Promise<Placing> {
  const only = made[0]?.claim
  if (only && correction.question) {
    const [row] = await tx.select().from(question).where(eq(question.id, correction.question))
    if (!row || row.kind !== only.value.kind) throw new Refusal('question', { field: 'question' })
    return chosen(only, row.eventId, row.id)
  }
  if (only && correction.newQuestion) {
    const text = correction.newQuestion.text.trim().slice(0, 400)
    if (!text) throw new Refusal('question-new', { field: 'newQuestion' })
    const id = newId('q')
    await addQuestion(tx, { id, event: correction.newQuestion.event, text, kind: only.value.kind, unit: only.frame.unit?.value ?? null, about: only.frame }, true)
    return chosen(only, correction.newQuestion.event, id)
  }
  // A value given anew answers the question that the claim before it answered, even where somebody moved that one.
  const succeeding = new Map<string, Where>()
  for (const { row, claim: one } of made) {
    if (!row.suggestion.supersedes) continue
    const [before] = await tx.select({ event: claim.eventId, question: claim.questionId, certainty: claim.placed }).from(claim).where(eq(claim.id, row.suggestion.supersedes))
    if (before) succeeding.set(one.id, { ...before, pinned: true })
  }
  const { placements, touched, moved } = await place(tx, made.flatMap(({ claim: one }) => (succeeding.has(one.id) ? [] : [one])), act.at)
  const placed = placements.map((one) => [one.claim, { event: one.event, question: one.question, certainty: one.certainty, pinned: false }] as const)
  return { placements: new Map([...succeeding, ...placed]), touched: new Set([...touched, ...[...succeeding.values()].map(({ event }) => event)]), moved }
}
