import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyAudit } from '@/db/audit'
import { acceptAllSuggestions } from '@/db/commands/acceptSuggestions'
import { captureDocument } from '@/db/commands/captureDocument'
import { turnNote } from '@/db/commands/withdrawNote'
import { type Draft, reviseNote, writeNote } from '@/db/commands/writeNote'
import { openDatabase, type Port } from '@/db/index'
import { eventsOnBoard } from '@/db/queries/board'
import { notesAbout, noteWithRevisions } from '@/db/queries/notes'
import { citable, subjectPlace } from '@/db/queries/subjects'
import type { Subject } from '@/lib/notes/note'

const act = { by: 'Ada', at: new Date('2021-03-12T10:00:00Z') }
const body = 'Eighteen fighters were killed in the raid at Kestrel Ford on 8 March, the ministry of defence said. Five were captured.'

let folder: string
let port: Port
let question: string
let documentId: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-notes-'))
  port = openDatabase(folder)
  const made = await captureDocument(port, act, { title: 'On the raid', publisher: 'The Gazette', published: '2021-03-12', lang: 'en', url: null, note: null, text: body, method: 'paste' })
  await acceptAllSuggestions(port, act, { capture: made.capture })
  documentId = made.document
  const { events } = await port.read((db) => eventsOnBoard(db))
  question = events[0]?.questions.find((one) => one.question.kind === 'quantity')?.question.id ?? ''
})
afterEach(() => port.close())

const about = (): Subject => ({ kind: 'question', id: question })
const quoted = async (change: Partial<Draft> = {}): Promise<Draft> => {
  const { claims } = await port.read((db) => citable(db, about()))
  return { body: 'Ask the ministry whom it counts.', lang: 'en', visibility: 'internal', citations: [{ quotation: claims[0]?.quotationId ?? '' }], ...change }
}
const address = { url: 'https://example.org/raid', accessed: '2021-03-11' }
const written = async (change: Partial<Draft> = {}) => writeNote(port, act, { about: about(), ...(await quoted(change)) })
const shown = () => port.read((db) => notesAbout(db, [about()]))

describe('notes', () => {
  test('a note stands on a quotation in a capture, with its document', async () => {
    await written()
    expect(await shown()).toMatchObject([{ about: about(), by: 'Ada', latest: { number: 1, body: 'Ask the ministry whom it counts.', citations: [{ kind: 'quotation', document: { title: 'On the raid', publisher: 'The Gazette' } }] } }])
  })
  test('words copied from a document become a quotation, whatever their line breaks', async () => {
    await written({ citations: [{ document: documentId, words: ' Five \n were  captured ' }] })
    const [note] = await shown()
    expect(note?.latest.citations).toMatchObject([{ words: { exact: 'Five were captured', start: body.indexOf('Five'), suffix: '.' } }])
  })
  test('an address keeps the day it was read', async () => {
    await written({ citations: [address] })
    expect((await shown())[0]?.latest.citations).toEqual([{ kind: 'address', ...address }])
  })
  test.each<[string, Partial<Draft>, string]>([
    ['without a citation', { citations: [] }, 'note-uncited'],
    ['without a word', { body: '  \n ' }, 'note-empty'],
    ['too long', { body: 'x'.repeat(20_001) }, 'note-long'],
    ['citing words that are not there', { citations: [{ document: 'd', words: 'Six were captured' }] }, 'document'],
    ['citing an address that is none', { citations: [{ ...address, url: 'javascript:alert(1)' }] }, 'url'],
    ['citing an address read on no day', { citations: [{ ...address, accessed: '2021-02-30' }] }, 'accessed'],
    ['citing an address read tomorrow week', { citations: [{ ...address, accessed: '2021-03-20' }] }, 'accessed-future'],
    ['citing a quotation that is not stored', { citations: [{ quotation: 'w0' }] }, 'quotation'],
  ])('a note %s is refused, and nothing is stored', async (_, change, code) => {
    const before = (await port.read(verifyAudit)).rows
    await expect(written(change)).rejects.toMatchObject({ code })
    expect(await shown()).toEqual([])
    expect((await port.read(verifyAudit)).rows).toBe(before)
  })
  test('words that the document does not hold are refused', async () => {
    await expect(written({ citations: [{ document: documentId, words: 'Six were captured' }] })).rejects.toMatchObject({ code: 'words-missing' })
  })
  test('a note on nothing that is stored is refused', async () => {
    await expect(writeNote(port, act, { about: { kind: 'claim', id: 'c0' }, ...(await quoted()) })).rejects.toMatchObject({ code: 'gone' })
  })
  test('a revision is added, the one before it stays, and the audit says both', async () => {
    const id = await written()
    expect(await reviseNote(port, { ...act, by: 'Ben' }, { note: id, seen: 1, ...(await quoted({ body: 'Ask the staff.', visibility: 'publishable', citations: [address] })) })).toBe(2)
    const held = await port.read((db) => noteWithRevisions(db, id))
    expect(held?.revisions.map(({ number, body: text, by, visibility, citations }) => [number, text, by, visibility, citations[0]?.kind])).toEqual([
      [2, 'Ask the staff.', 'Ben', 'publishable', 'address'],
      [1, 'Ask the ministry whom it counts.', 'Ada', 'internal', 'quotation'],
    ])
    expect((await port.read(verifyAudit)).brokenAt).toBeNull()
  })
  test('a revision of one that somebody else revised meanwhile is refused, naming them', async () => {
    const id = await written()
    await reviseNote(port, { ...act, by: 'Ben' }, { note: id, seen: 1, ...(await quoted({ body: 'Ask the staff.' })) })
    await expect(reviseNote(port, act, { note: id, seen: 1, ...(await quoted({ body: 'Ask both.' })) })).rejects.toThrow(/Ben saved another revision/)
  })
  test('a note is withdrawn and brought back', async () => {
    const id = await written()
    await turnNote(port, act, { note: id, withdrawn: true })
    expect(await shown()).toEqual([])
    await expect(reviseNote(port, act, { note: id, seen: 1, ...(await quoted()) })).rejects.toMatchObject({ code: 'gone' })
    await turnNote(port, act, { note: id, withdrawn: false })
    expect(await shown()).toHaveLength(1)
  })
  test.each(['note_revision', 'citation'])('%s rows can be neither changed nor deleted', async (table) => {
    await written()
    const raw = new Database(join(folder, 'parallax.db'))
    expect(() => raw.exec(`DELETE FROM ${table}`)).toThrow(/immutable/)
    expect(() => raw.exec(`UPDATE ${table} SET id = 'x'`)).toThrow(/immutable/)
    raw.close()
  })
  test('every kind of subject has a name and a page', async () => {
    const { claims } = await port.read((db) => citable(db, about()))
    const claim = claims[0]
    const places = await port.read((db) => Promise.all([about(), { kind: 'discrepancy', id: `d-${question}` }, { kind: 'claim', id: claim?.id ?? '' }, { kind: 'party', id: claim?.attribution.party ?? '' }].map((one) => subjectPlace(db, one as Subject, 'fr')))) // the kinds above are the subject's own
    expect(places.map((place) => place?.title)).toEqual([expect.stringContaining('Combien'), expect.stringContaining('Combien'), expect.stringContaining('Eighteen'), 'ministry of defence'])
    expect(await port.read((db) => subjectPlace(db, { kind: 'question', id: 'q0' }, 'en'))).toBeNull()
  })
})
