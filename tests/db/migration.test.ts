import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { afterEach, expect, test } from 'vitest'
import { openDatabase } from '@/db/port'

const folder = mkdtempSync(join(tmpdir(), 'parallax-migration-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a database of the first version keeps its questions when it learns the new kinds', async () => {
  const first = join(folder, 'first')
  cpSync('db/migrations', first, { recursive: true })
  const journal = JSON.parse(readFileSync(join(first, 'meta/_journal.json'), 'utf8'))
  writeFileSync(join(first, 'meta/_journal.json'), JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }))
  const raw = new Database(join(folder, 'parallax.db'))
  migrate(drizzle(raw), { migrationsFolder: first })
  const columns = (table: string) => raw.pragma(`table_info(${table})`) as { name: string; type: string; notnull: number }[]
  const fill = (table: string, values: Record<string, unknown>) => {
    const row = columns(table).filter(({ name, notnull }) => name in values || notnull).map(({ name, type }) => [name, values[name] ?? (type === 'integer' ? 1 : '{}')])
    raw.prepare(`INSERT INTO ${table} (${row.map(([name]) => `"${name}"`).join(',')}) VALUES (${row.map(() => '?').join(',')})`).run(row.map(([, value]) => value))
  }
  fill('event', { id: 'e1', title: 'A crossing' })
  fill('question', { id: 'q1', event_id: 'e1', text: 'How many boats?', kind: 'quantity' })
  expect(() => fill('question', { id: 'q2', event_id: 'e1', text: 'Where?', kind: 'place' })).toThrow(/CHECK/)
  raw.close()

  const port = openDatabase(folder)
  await port.close()
  const after = new Database(join(folder, 'parallax.db'))
  expect(after.prepare('SELECT text FROM question').pluck().all()).toEqual(['How many boats?'])
  after.prepare(`INSERT INTO question (id, event_id, text, kind, about, position) VALUES ('q2', 'e1', 'Where?', 'place', '{}', 2)`).run()
  expect(() => after.prepare(`INSERT INTO question (id, event_id, text, kind, about, position) VALUES ('q3', 'e1', '?', 'colour', '{}', 3)`).run()).toThrow(/CHECK/)
  expect(after.pragma('foreign_key_check')).toEqual([])
  after.close()
})
