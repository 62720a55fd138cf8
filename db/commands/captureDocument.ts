import { createHash } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { readWhole } from '../../lib/claims/read'
import type { Lang } from '../../lib/languages'
import { Refusal } from '../../lib/text/refusal'
import { leaveAudit } from '../audit'
import { noteCopies } from '../copies'
import { newId } from '../ids'
import { keepProfile } from '../placing'
import type { Act, Port } from '../port'
import { capture, document, type methods, suggestion } from '../schema'
import { settle } from '../settle'

export type Capture = { title: string; publisher: string; published: string | null; lang: Lang; url: string | null; note: string | null; text: string; method: (typeof methods)[number]; source?: string | null }

/** Longest text of a capture, in UTF-16 units, and longest title or publisher. */
export const longest = { text: 5_000_000, name: 300, url: 2000, note: 1000 } as const

/** Refuses what is no text, or too much of it. */
export function checkText(text: string): void {
  if (!text.trim()) throw new Refusal('capture-empty', { field: 'text' })
  if (text.includes('\0')) throw new Refusal('capture-binary', { field: 'text' })
  if (text.length > longest.text) throw new Refusal('capture-long', { field: 'text' })
}

function check(input: Capture): void {
  checkText(input.text)
  for (const field of ['title', 'publisher'] as const) {
    if (!input[field].trim()) throw new Refusal(`capture-${field}`, { field })
    if (input[field].length > longest.name || input[field].includes('\0')) throw new Refusal(`capture-${field}-long`, { field })
  }
  if (input.url && (input.url.length > longest.url || !/^https?:\/\/\S+$/.test(input.url))) throw new Refusal('url', { field: 'url' })
  if ((input.note?.length ?? 0) > longest.note) throw new Refusal('capture-note', { field: 'note' })
}

/** Stores a document, its text as it stands now, and what was read in it as suggestions. The same text of the same publisher is refused, naming the document. */
export async function captureDocument(port: Port, act: Act, input: Capture): Promise<{ document: string; capture: string; suggestions: number }> {
  check(input)
  const ids = { document: newId('d'), capture: newId('k') }
  const read = { id: ids.document, title: input.title, publisher: input.publisher, published: input.published, lang: input.lang, body: input.text }
  const { readings, profile } = readWhole(read)
  const sha256 = createHash('sha256').update(input.text).digest('hex')
  return port.write(async (tx) => {
    const [same] = await tx
      .select({ id: document.id, title: document.title })
      .from(capture)
      .innerJoin(document, eq(document.id, capture.documentId))
      .where(and(eq(capture.sha256, sha256), eq(document.publisher, input.publisher), isNull(document.withdrawnAt)))
      .limit(1)
    if (same) throw new Refusal('duplicate', { title: same.title, field: 'text', id: same.id })
    const { text, source = null, ...about } = input
    await tx.insert(document).values({ id: ids.document, ...about, createdAt: act.at, createdBy: act.by, withdrawnAt: null })
    await keepProfile(tx, ids.document, profile)
    await tx.insert(capture).values({ id: ids.capture, documentId: ids.document, text, sha256, source, capturedAt: act.at, capturedBy: act.by })
    for (const [position, reading] of readings.entries()) {
      await tx.insert(suggestion).values({ id: newId('s'), captureId: ids.capture, position, reading, status: 'pending' })
    }
    await settle(tx, await noteCopies(tx, ids.document), act.at)
    await leaveAudit(tx, act, 'capture', `document ${ids.document}`, null, { ...about, source, sha256, characters: text.length, readings: readings.length })
    return { document: ids.document, capture: ids.capture, suggestions: readings.length }
  })
}
