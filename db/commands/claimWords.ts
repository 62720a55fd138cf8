import { and, desc, eq, isNull } from 'drizzle-orm'
import type { AttributedReading } from '../../lib/claims/claim'
import { readDocument } from '../../lib/claims/read'
import { Refusal } from '../../lib/text/refusal'
import { newId } from '../ids'
import type { Act, Port, Reader } from '../port'
import { capture, document, suggestion } from '../schema'
import { type Correction, type Held, store } from './acceptSuggestions'

/** Words of a capture that a person chose: exact, and where they begin when that is known. */
export type Chosen = { capture: string; exact: string; start?: number }

const longestChoice = 2_000

/** What chosen words say: every value read in them, attributed as the rest of the document is. Refuses words that do not stand there, stand there twice, or hold no value. */
export async function readingsOf(db: Reader, { capture: id, exact: typed, start }: Chosen): Promise<AttributedReading[]> {
  const [row] = await db.select({ document, text: capture.text }).from(capture).innerJoin(document, eq(document.id, capture.documentId)).where(and(eq(capture.id, id), isNull(document.withdrawnAt)))
  if (!row) throw new Refusal('gone')
  const exact = typed.trim()
  const field = 'exact'
  if (!exact) throw new Refusal('words-none', { field })
  if (exact.length > longestChoice) throw new Refusal('words-many', { field })
  const from = start !== undefined && row.text.slice(start, start + exact.length) === exact ? start : row.text.indexOf(exact)
  if (from < 0) throw new Refusal('words-absent', { field })
  if (from !== start && row.text.indexOf(exact, from + 1) >= 0) throw new Refusal('words-twice', { field })
  const { id: documentId, title, publisher, published, lang } = row.document
  const readings = readDocument({ id: documentId, title, publisher, published, lang, body: row.text }, [from, from + exact.length])
  if (readings.length === 0) throw new Refusal('words-empty', { field })
  return readings
}

/** Makes a claim of chosen words: the value at `index` among those read in them, accepted at once under the acting person's name. */
export async function claimWords(port: Port, act: Act, input: Chosen & { index: number } & Correction): Promise<{ claim: string; question: string }> {
  return port.write(async (tx) => {
    const reading = (await readingsOf(tx, input))[input.index]
    if (!reading) throw new Refusal('words-other', { field: 'exact' })
    const [row] = await tx.select({ document }).from(capture).innerJoin(document, eq(document.id, capture.documentId)).where(eq(capture.id, input.capture))
    const [last] = await tx.select({ position: suggestion.position }).from(suggestion).where(eq(suggestion.captureId, input.capture)).orderBy(desc(suggestion.position)).limit(1)
    const made = { id: newId('s'), captureId: input.capture, position: (last?.position ?? -1) + 1, reading: { ...reading, attribution: { ...reading.attribution, how: 'person' as const, certainty: 'sure' as const } }, supersedes: null, status: 'pending' as const, claimId: null, decidedBy: null, decidedAt: null }
    await tx.insert(suggestion).values(made)
    const held: Held[] = row ? [{ suggestion: made, document: row.document }] : []
    const [stored] = await store(tx, act, held, input)
    if (!stored) throw new Refusal('place', { field: 'question' })
    return stored
  })
}
