import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openDatabase } from '@/db/index'
import { rebuildDiscrepancies } from '@/db/commands/rebuildDiscrepancies'

/** Fills a database with events of ten questions and four claims each, half of them apart, straight into its tables; then derives what is apart. */
export async function crowd(folder: string, claims: number): Promise<void> {
  await openDatabase(folder).close()
  const raw = new Database(join(folder, 'parallax.db'))
  const insert = (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row)
    statements[table] ??= raw.prepare(`insert into "${table}" (${names.map((name) => `"${name}"`).join()}) values (${names.map(() => '?').join()})`)
    statements[table].run(...Object.values(row))
  }
  const statements: Record<string, Database.Statement> = {}
  const value = (n: number) => JSON.stringify({ kind: 'quantity', min: n, max: n, minExclusive: false, maxExclusive: false, approx: false, unit: 'house' })
  const text = 'Nine houses were destroyed, the mayor said.'
  raw.pragma('foreign_keys = OFF')
  raw.transaction(() => {
    const columns = (raw.pragma('table_info(document)') as { name: string; notnull: number; dflt_value: unknown; pk: number }[]).map(({ name }) => name) // the driver's rows are untyped
    for (let p = 0; p < 4; p++) {
      insert('party', { id: `party ${p}`, name: `Party ${p}` })
      const about: Record<string, unknown> = { id: `d${p}`, title: `Report ${p}`, publisher: `Wire ${p}`, published: '2021-03-12', lang: 'en', url: null, note: null, method: 'import', created_at: 0, created_by: 'bench', withdrawn_at: null }
      insert('document', Object.fromEntries(Object.entries(about).filter(([name]) => columns.includes(name))))
      insert('capture', { id: `k${p}`, document_id: `d${p}`, text, sha256: `${p}`, captured_at: 0, captured_by: 'bench' })
    }
    for (let e = 0; e < claims / 40; e++) {
      const frame = (what: string) => JSON.stringify({ outcome: { value: 'destroyed', from: 'explicit' }, population: null, side: null, unit: { value: what, from: 'explicit' }, place: null, part: null, topic: null, event: { name: null, what: 'fire', from: null, to: null, places: [], names: [], title: 'Fire', role: 'main' } })
      insert('event', { id: `e${e}`, title: `Fire ${e}`, from_day: null, to_day: null, place: null, mention: JSON.stringify(JSON.parse(frame('house')).event), claims: 40, touched_at: e })
      for (let q = 0; q < 10; q++) {
        const id = `q${e}-${q}`
        insert('question', { id, event_id: `e${e}`, text: `How many houses of block ${q} were destroyed?`, kind: 'quantity', unit: 'house', about: frame('house'), position: q })
        for (let p = 0; p < 4; p++) {
          insert('quotation', { id: `w${id}-${p}`, capture_id: `k${p}`, exact: 'Nine houses were destroyed', prefix: '', suffix: ', the mayor said.', start: 0, end: 26 })
          const attribution = JSON.stringify({ claimant: `Party ${p}`, party: `party ${p}`, via: [], mode: 'indirect', how: 'verb', certainty: 'sure' })
          insert('claim', { id: `c${id}-${p}`, question_id: id, event_id: `e${e}`, document_id: `d${p}`, quotation_id: `w${id}-${p}`, party_id: `party ${p}`, attribution, value: value(q % 2 && p === 3 ? 9 + 3 * p + (e % 50) : 9), frame: frame('house'), said: '[0,4]', assumed: '[]', as_of: '2021-03-12', origin: `party ${p}`, placed: 'firm', corrected_words: null, created_at: 0, created_by: 'bench', withdrawn_at: null })
        }
      }
    }
  })()
  raw.close()
  const port = openDatabase(folder)
  await rebuildDiscrepancies(port, { by: 'bench', at: new Date() })
  await port.close()
}
