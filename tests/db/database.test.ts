import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyAudit } from '@/db/audit'
import { acceptAllSuggestions, acceptSuggestion, retypedValue } from '@/db/commands/acceptSuggestions'
import { captureDocument } from '@/db/commands/captureDocument'
import { rejectSuggestion, reopenSuggestion } from '@/db/commands/decideSuggestion'
import { loadExample, removeExample, restoreExample } from '@/db/commands/example'
import { rebuildDiscrepancies } from '@/db/commands/rebuildDiscrepancies'
import { openDatabase, type Port } from '@/db/index'
import { eventsOnBoard } from '@/db/queries/board'
import { documentsList, documentWithClaims, exampleState } from '@/db/queries/documents'
import { questionWithClaims } from '@/db/queries/questions'
import { document } from '@/db/schema'

const act = { by: 'Ada', at: new Date('2021-03-12T10:00:00Z') }
const text = (title: string, body: string, publisher = 'The Gazette', lang: 'en' | 'fr' = 'en') => ({ title, publisher, published: '2021-03-12', lang, url: null, note: null, text: body, method: 'paste' as const })
const ministry = text('Ministry on the raid', 'Eighteen fighters were killed in the raid at Kestrel Ford on 8 March, the ministry of defence said. Five were captured.')
const staff = text('Le raid de Kestrel Ford', 'Plus de vingt combattants ont été tués dans le raid du 8 mars à Kestrel Ford, selon l’état-major français.', 'Le Courrier', 'fr')

let folder: string
let port: Port
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-db-'))
  port = openDatabase(folder)
})
afterEach(() => port.close())

async function captured(input: ReturnType<typeof text>) {
  const made = await captureDocument(port, act, input)
  await acceptAllSuggestions(port, act, { capture: made.capture })
  return made
}
const board = () => port.read((db) => eventsOnBoard(db))
const flags = async () => (await board()).events.flatMap(({ questions }) => questions.flatMap(({ discrepancy }) => discrepancy ?? []))

describe('the port', () => {
  test('a write that throws leaves nothing', async () => {
    const failing = port.write(async (tx) => {
      await tx.insert(document).values({ id: 'd1', ...ministry, createdAt: act.at, createdBy: 'Ada', withdrawnAt: null })
      throw new Error('half way')
    })
    await expect(failing).rejects.toThrow('half way')
    expect((await port.read((db) => documentsList(db))).documents).toEqual([])
  })
  test('writes queue: the second begins when the first has ended', async () => {
    const order: string[] = []
    const slow = port.write(async () => {
      order.push('first begins')
      await new Promise((resolve) => setTimeout(resolve, 30))
      order.push('first ends')
    })
    await Promise.all([slow, port.write(async () => void order.push('second'))])
    expect(order).toEqual(['first begins', 'first ends', 'second'])
  })
  test('a reader sees nothing that is not committed', async () => {
    let seen = -1
    await port.write(async (tx) => {
      await tx.insert(document).values({ id: 'd1', ...ministry, createdAt: act.at, createdBy: 'Ada', withdrawnAt: null })
      seen = (await port.read((db) => documentsList(db))).documents.length
    })
    expect(seen).toBe(0)
    expect((await port.read((db) => documentsList(db))).documents).toHaveLength(1)
  })
  test('a file that is no database is refused with a sentence', () => {
    const other = mkdtempSync(join(tmpdir(), 'parallax-db-'))
    writeFileSync(join(other, 'parallax.db'), 'this is a letter to my aunt, not a database at all'.repeat(30))
    expect(() => openDatabase(other)).toThrow(/is not a Parallax database/)
  })
})

describe('from documents to what is apart', () => {
  test('two captures, all accepted, give one discrepancy with its reason', async () => {
    await captured(ministry)
    await captured(staff)
    const found = await flags()
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ strength: 'hard', because: { code: 'apart' } })
    const page = await port.read((db) => questionWithClaims(db, found[0]?.question ?? ''))
    expect(page?.claims.map(({ attribution }) => attribution.claimant).toSorted()).toEqual(['ministry of defence', 'état-major français'])
    expect(page?.cited.map(({ quotation }) => quotation.exact)).toContain('Five were captured')
  })
  test('nothing is a claim until somebody accepts it', async () => {
    await captureDocument(port, act, ministry)
    expect((await board()).events).toEqual([])
  })
  test('a value is corrected by retyping; what was read stays in the audit', async () => {
    const made = await captureDocument(port, act, ministry)
    const page = await port.read((db) => documentWithClaims(db, made.document))
    const first = page?.suggestions.find(({ reading }) => reading.quote === 'Eighteen')
    const { question } = await acceptSuggestion(port, act, { suggestion: first?.id ?? '', words: 'at least 18', claimant: 'General staff' })
    const held = await port.read((db) => questionWithClaims(db, question))
    expect(held?.claims[0]).toMatchObject({ value: { min: 18, max: null }, correctedWords: 'at least 18', attribution: { claimant: 'General staff', how: 'person' }, quotation: { exact: expect.stringContaining('Eighteen') } })
  })
  test('what is counted is corrected by retyping it with the figure; what is not retyped stays', async () => {
    const made = await captureDocument(port, act, ministry)
    const page = await port.read((db) => documentWithClaims(db, made.document))
    const first = page?.suggestions.find(({ reading }) => reading.quote === 'Eighteen')
    expect(await port.read((db) => retypedValue(db, first?.id ?? '', '18'))).toMatchObject({ frame: { outcome: { value: 'killed' }, population: { value: 'fighter' } } })
    const { question } = await acceptSuggestion(port, act, { suggestion: first?.id ?? '', words: '18 soldiers were captured' })
    const [held] = (await port.read((db) => questionWithClaims(db, question)))?.claims ?? []
    expect(held).toMatchObject({ value: { min: 18, max: 18 }, frame: { outcome: { value: 'captured', from: 'explicit' }, population: { value: 'soldier', from: 'explicit' } } })
  })
  test.each(['a few words', '18 and 20', ''])('retyping «%s» is refused when it is not one value', async (words) => {
    const made = await captureDocument(port, act, ministry)
    const page = await port.read((db) => documentWithClaims(db, made.document))
    const first = page?.suggestions.find(({ reading }) => reading.quote === 'Eighteen')
    const accepting = acceptSuggestion(port, act, { suggestion: first?.id ?? '', words })
    await (words ? expect(accepting).rejects.toThrow(/reads as/) : expect(accepting).resolves.toBeTruthy())
  })
  test('a decision is undone: the claim is withdrawn and the discrepancy goes', async () => {
    const { document: id } = await captured(ministry)
    await captured(staff)
    const page = await port.read((db) => documentWithClaims(db, id))
    const first = page?.suggestions.find(({ reading }) => reading.quote === 'Eighteen')
    await reopenSuggestion(port, act, { suggestion: first?.id ?? '' })
    expect(await flags()).toEqual([])
    await rejectSuggestion(port, act, { suggestion: first?.id ?? '' })
    await expect(rejectSuggestion(port, act, { suggestion: first?.id ?? '' })).rejects.toThrow(/already rejected by Ada/)
  })
  test('a full rebuild changes nothing', async () => {
    await captured(ministry)
    await captured(staff)
    expect((await rebuildDiscrepancies(port, act)).changed).toBe(0)
  })
  test('a discrepancy that was lost comes back by a rebuild', async () => {
    await captured(ministry)
    await captured(staff)
    const raw = new Database(join(folder, 'parallax.db'))
    raw.exec('DELETE FROM discrepancy')
    raw.close()
    expect((await rebuildDiscrepancies(port, act)).changed).toBe(1)
    expect(await flags()).toHaveLength(1)
  })
  test('the same text of the same publisher is refused, naming the document', async () => {
    const { document: id } = await captured(ministry)
    await expect(captureDocument(port, act, ministry)).rejects.toMatchObject({ code: 'duplicate', about: { id } })
  })
  test.each([
    [{ text: '   ' }, /no text/],
    [{ text: 'a\0b' }, /NUL/],
    [{ text: 'x'.repeat(5_000_001) }, /5 million/],
    [{ title: 'x'.repeat(301) }, /title/],
    [{ publisher: '' }, /publisher/],
    [{ url: 'javascript:alert(1)' }, /http/],
  ])('bad input %# is refused and nothing is stored', async (change, message) => {
    await expect(captureDocument(port, act, { ...ministry, ...change })).rejects.toThrow(message)
    expect((await port.read((db) => documentsList(db))).documents).toEqual([])
    expect((await port.read(verifyAudit)).rows).toBe(0)
  })
})

describe('the worked example', () => {
  test('is loaded once, removed in one action, and restored as it was', async () => {
    expect(await loadExample(port, act, [ministry, staff].map((one) => ({ ...one, method: 'example' as const })))).toBe(true)
    expect(await flags()).toHaveLength(1)
    await removeExample(port, act)
    expect(await board()).toMatchObject({ events: [] })
    expect((await port.read((db) => documentsList(db))).documents).toEqual([])
    expect(await port.read(exampleState)).toBe('removed')
    expect(await loadExample(port, act, [])).toBe(false)
    await restoreExample(port, act)
    expect(await flags()).toHaveLength(1)
    expect((await rebuildDiscrepancies(port, act)).changed).toBe(0)
  })
})

describe('what may never change', () => {
  test.each(['capture', 'quotation', 'audit'])('%s rows can be neither changed nor deleted', async (table) => {
    await captured(ministry)
    const raw = new Database(join(folder, 'parallax.db'))
    expect(() => raw.exec(`DELETE FROM ${table}`)).toThrow(/immutable/)
    expect(() => raw.exec(`UPDATE ${table} SET ${table === 'audit' ? 'by' : 'id'} = 'x'`)).toThrow(/immutable/)
    raw.close()
  })
  test('the audit chain verifies, and a row changed behind its back is found', async () => {
    await captured(ministry)
    const whole = await port.read(verifyAudit)
    expect(whole.brokenAt).toBeNull()
    expect(whole.rows).toBeGreaterThan(2)
    const raw = new Database(join(folder, 'parallax.db'))
    raw.exec("DROP TRIGGER audit_update; UPDATE audit SET by = 'Mallory' WHERE seq = 2")
    expect((await port.read(verifyAudit)).brokenAt).toBe(2)
    raw.close()
  })
  test('an audit whose last rows are gone is found', async () => {
    await captured(ministry)
    const raw = new Database(join(folder, 'parallax.db'))
    raw.exec('DROP TRIGGER audit_delete; DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)')
    expect((await port.read(verifyAudit)).brokenAt).not.toBeNull()
    raw.close()
  })
  test('a JSON column that was tampered with is refused when it is read', async () => {
    await captured(ministry)
    const raw = new Database(join(folder, 'parallax.db'))
    raw.exec(`UPDATE claim SET value = '{"kind":"quantity","min":"many"}'`)
    raw.close()
    await expect(board()).rejects.toThrow(/column value holds what its schema refuses/)
  })
})

describe('the queries that pages use', () => {
  test('none scans a table that grows', async () => {
    await captured(ministry)
    const raw = new Database(join(folder, 'parallax.db'))
    const plans = [
      'SELECT * FROM event WHERE claims > 0 ORDER BY touched_at DESC, id DESC LIMIT 13',
      'SELECT * FROM claim JOIN quotation ON quotation.id = claim.quotation_id JOIN document ON document.id = claim.document_id WHERE claim.question_id = ? AND claim.withdrawn_at IS NULL',
      'SELECT * FROM claim WHERE event_id = ? AND withdrawn_at IS NULL',
      'SELECT * FROM document WHERE withdrawn_at IS NULL ORDER BY created_at DESC, id DESC LIMIT 51',
      'SELECT * FROM suggestion WHERE capture_id = ? ORDER BY position',
      'SELECT * FROM discrepancy WHERE event_id = ?',
      'SELECT document_id FROM document_key WHERE key IN (?, ?)',
      'SELECT DISTINCT event_id FROM claim WHERE document_id IN (?, ?) AND withdrawn_at IS NULL',
      "SELECT seq FROM audit WHERE action = 'load example'",
    ]
    for (const plan of plans) {
      const steps = raw.prepare(`EXPLAIN QUERY PLAN ${plan}`).all(...Array.from({ length: plan.split('?').length - 1 }, () => 'x')) as { detail: string }[] // the driver's rows are untyped
      expect(steps.map(({ detail }) => detail).filter((detail) => /^SCAN/.test(detail) && !/USING (?:COVERING )?INDEX/.test(detail)), plan).toEqual([])
    }
    raw.close()
  })
  test('the board pages by a cursor, and no event is lost or shown twice', async () => {
    const places = ['Alder', 'Birch', 'Cedar', 'Damson', 'Elder']
    for (const [i, place] of places.entries()) {
      const made = await captureDocument(port, { by: 'Ada', at: new Date(act.at.getTime() + i * 1000) }, text(`Fire at ${place}`, `Nine houses were destroyed at ${place} on ${i + 1} January 202${i}, the mayor said.`))
      await acceptAllSuggestions(port, { by: 'Ada', at: new Date(act.at.getTime() + i * 1000) }, { capture: made.capture })
    }
    const titles: string[] = []
    for (let before: string | undefined, go = true; go; ) {
      const page = await port.read((db) => eventsOnBoard(db, { before, limit: 2 }))
      titles.push(...page.events.map(({ event }) => event.id))
      before = page.next ?? undefined
      go = page.next !== null
    }
    expect(titles).toHaveLength(5)
    expect(new Set(titles).size).toBe(5)
  })
  test('an id that does not exist is null, not an error', async () => {
    expect(await port.read((db) => questionWithClaims(db, 'nothing'))).toBeNull()
    expect(await port.read((db) => documentWithClaims(db, 'nothing'))).toBeNull()
  })
})

test('the tables can be read by their own schema', async () => {
  await captured(ministry)
  expect(await port.read((db) => db.select({ id: document.id }).from(document).where(eq(document.lang, 'en')))).toHaveLength(1)
})

describe('the order in which documents come', () => {
  const reports = [
    { ...text('The Gazette', 'Eighteen fighters were killed in the raid at Kestrel Ford on 8 March, the ministry of defence said. Five were captured.'), published: '2021-03-10' },
    { ...text('Le Courrier', 'Plus de vingt combattants ont été tués dans le raid du 8 mars à Kestrel Ford, selon l’état-major. L’embuscade du 14 janvier avait coûté la vie à 30 soldats.'), lang: 'fr' as const, published: '2021-03-11' },
    { ...text('The Ledger', 'The raid at Kestrel Ford on 8 March answered an ambush on 14 January that left 28 soldiers dead, the mayor said.'), published: '2021-03-12' },
  ]
  const said = async () => {
    const { events } = await board()
    return events.flatMap(({ questions }) => questions.map(({ question, claims, discrepancy }) => `${question.text} | ${claims.map(({ quotation }) => quotation.exact).toSorted().join(' / ')} | ${discrepancy?.certainty ?? 'none'}`)).toSorted()
  }
  test('one at a time, forwards or backwards, ends in the same questions and discrepancies', async () => {
    for (const report of reports) await captured(report)
    const forwards = await said()
    await port.close()
    port = openDatabase(mkdtempSync(join(tmpdir(), 'parallax-order-')))
    for (const report of reports.toReversed()) await captured(report)
    expect(await said()).toEqual(forwards)
    expect(forwards.filter((line) => /\| (?:firm|possible)$/.test(line)).length).toBeGreaterThan(0)
  })
})
