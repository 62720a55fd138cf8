import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { expect, test } from 'vitest'
import { acceptAllSuggestions } from '@/db/commands/acceptSuggestions'
import { captureDocument } from '@/db/commands/captureDocument'
import { openDatabase } from '@/db/index'
import { eventsOnBoard } from '@/db/queries/board'

const act = { by: 'Ada', at: new Date('2021-03-12T10:00:00Z') }
const about = { outcome: null, population: null, side: null, unit: null, place: null, part: null, event: { name: null, what: null, from: null, to: null, places: [], names: [], title: 'Raid', role: 'main' } }

/** A database as the first migration left it, holding a question that a claim answers. */
function firstDatabase(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-old-'))
  const migrations = join(folder, 'migrations')
  mkdirSync(join(migrations, 'meta'), { recursive: true })
  cpSync('db/migrations/0000_tables.sql', join(migrations, '0000_tables.sql'))
  const journal = JSON.parse(readFileSync('db/migrations/meta/_journal.json', 'utf8'))
  writeFileSync(join(migrations, 'meta', '_journal.json'), JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }))
  const old = new Database(join(folder, 'parallax.db'))
  migrate(drizzle(old), { migrationsFolder: migrations })
  const insert = (table: string, row: Record<string, unknown>) => old.prepare(`insert into "${table}" (${Object.keys(row).map((name) => `"${name}"`).join()}) values (${Object.keys(row).map(() => '?').join()})`).run(...Object.values(row))
  insert('document', { id: 'd', title: 'Raid', publisher: 'The Gazette', published: null, lang: 'en', method: 'paste', created_at: 0, created_by: 'Ada' })
  insert('capture', { id: 's', document_id: 'd', text: 'Five were captured.', sha256: 'x', captured_at: 0, captured_by: 'Ada' })
  insert('quotation', { id: 'w', capture_id: 's', exact: 'Five', prefix: '', suffix: '', start: 0, end: 4 })
  insert('party', { id: 'p', name: 'The Gazette' })
  insert('event', { id: 'e', title: 'Raid', mention: JSON.stringify(about.event), claims: 1, touched_at: 0 })
  insert('question', { id: 'q', event_id: 'e', text: 'How many were captured?', kind: 'quantity', unit: 'person', about: JSON.stringify(about), position: 0 })
  const attribution = { claimant: 'The Gazette', party: 'p', via: [], mode: 'none', how: 'publisher', certainty: 'sure' }
  const value = { kind: 'quantity', min: 5, max: 5, minExclusive: false, maxExclusive: false, approx: false, unit: 'person' }
  insert('claim', { id: 'c', question_id: 'q', event_id: 'e', document_id: 'd', quotation_id: 'w', party_id: 'p', attribution: JSON.stringify(attribution), value: JSON.stringify(value), frame: JSON.stringify(about), said: '[0,4]', assumed: '[]', origin: 'p', placed: 'firm', created_at: 0, created_by: 'Ada' })
  old.close()
  return folder
}

test('a database of two kinds takes five, and keeps its questions, claims and keys', async () => {
  const folder = firstDatabase()
  const port = openDatabase(folder)
  const board = () => port.read((db) => eventsOnBoard(db))
  expect((await board()).events.flatMap(({ questions }) => questions.map(({ question, claims }) => [question.text, claims.length, question.about.topic]))).toEqual([['How many were captured?', 1, null]])
  const { capture } = await captureDocument(port, act, { title: 'On the raid', publisher: 'The Wire', published: '2021-03-12', lang: 'en', url: null, note: null, text: 'The army denied any involvement in the raid on 8 March.', method: 'paste' })
  await acceptAllSuggestions(port, act, { capture })
  expect((await board()).events.flatMap(({ questions }) => questions.map(({ question }) => question.kind))).toContain('answer')
  await port.close()
  const after = new Database(join(folder, 'parallax.db'))
  expect(after.pragma('foreign_key_check')).toEqual([])
  expect(() => after.prepare("update quotation set exact = 'Six'").run()).toThrow('immutable')
  expect(() => after.prepare("update question set kind = 'weather'").run()).toThrow('CHECK')
  expect(() => after.prepare("update document set lang = 'English'").run()).toThrow('CHECK')
  expect(after.prepare("update document set lang = 'pt'").run().changes).toBe(2)
  after.close()
})
