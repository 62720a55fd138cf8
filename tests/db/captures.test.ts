import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyAudit } from '@/db/audit'
import { acceptAllSuggestions, acceptSuggestion } from '@/db/commands/acceptSuggestions'
import { captureAgain } from '@/db/commands/captureAgain'
import { captureDocument } from '@/db/commands/captureDocument'
import { claimWords, readingsOf } from '@/db/commands/claimWords'
import { rejectSuggestion, reopenSuggestion } from '@/db/commands/decideSuggestion'
import { rebuildDiscrepancies } from '@/db/commands/rebuildDiscrepancies'
import { openDatabase, type Port } from '@/db/index'
import { changesIn } from '@/db/queries/captures'
import { documentsList, documentWithClaims } from '@/db/queries/documents'
import { questionWithClaims } from '@/db/queries/questions'
import { describeValue } from '@/lib/values'

const act = { by: 'Ada', at: new Date('2021-03-12T10:00:00Z') }
const later = { by: 'Sam', at: new Date('2021-03-13T10:00:00Z') }
const text = 'Eighteen fighters were killed in the raid at Kestrel Ford on 8 March, the ministry of defence said. Five soldiers were wounded. The road north was closed.'

let folder: string
let port: Port
let document: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-captures-'))
  port = openDatabase(folder)
  const made = await captureDocument(port, act, { title: 'The raid', publisher: 'The Gazette', published: '2021-03-12', lang: 'en', url: null, note: null, text, method: 'paste' })
  document = made.document
  await acceptAllSuggestions(port, act, { capture: made.capture })
})
afterEach(() => port.close())

const again = (changed: string) => captureAgain(port, later, { document, text: changed })
const page = async (capture?: string) => {
  const found = await port.read((db) => documentWithClaims(db, document, 'en', capture))
  if (!found) throw new Error('the document is gone')
  return found
}
const claimed = async (words: string) => {
  const one = (await page()).claims.find(({ quotation }) => quotation.exact === words)
  if (!one) throw new Error(`no claim of “${words}”`)
  return one
}

describe('a document captured again', () => {
  test('keeps every claim, with where its words stand now', async () => {
    const { suggestions, lost } = await again(`With more details. ${text.replace('Eighteen', 'At least 20').replace('Five soldiers were wounded. ', '')}`)
    expect({ suggestions, lost }).toEqual({ suggestions: 1, lost: 1 })
    const { claims, captures } = await page()
    expect(captures).toHaveLength(2)
    const states = Object.fromEntries(claims.map(({ quotation, anchor }) => [quotation.exact, anchor.state]))
    expect(states).toMatchObject({ 'Eighteen fighters were killed': 'changed', 'Five soldiers were wounded': 'lost' })
    expect(claims.filter(({ anchor }) => anchor.state === 'moved').length).toBeGreaterThan(0)
  })
  test('the first capture stays as it was', async () => {
    const [first] = (await page()).captures
    await again(text.replace('Eighteen', 'Twenty'))
    const held = await page(first?.id)
    expect(held.capture.text).toBe(text)
    expect(held.claims.every(({ anchor }) => anchor.state === 'found')).toBe(true)
  })
  test('suggests a changed value in place of the old one; accepted, the old claim stands no more; undone, it stands again', async () => {
    const before = await claimed('Eighteen fighters were killed')
    await again(text.replace('Eighteen', 'At least 20'))
    const [suggestion] = (await page()).suggestions
    expect(suggestion).toMatchObject({ status: 'pending', supersedes: { id: before.id }, proposed: { question: before.questionId } })
    const values = async () => (await port.read((db) => questionWithClaims(db, before.questionId)))?.claims.map(({ value }) => describeValue(value, 'en'))
    expect(await values()).toEqual(['18'])
    await acceptSuggestion(port, later, { suggestion: suggestion?.id ?? '' })
    expect(await values()).toEqual(['at least 20'])
    expect((await rebuildDiscrepancies(port, later)).changed).toBe(0)
    await reopenSuggestion(port, later, { suggestion: suggestion?.id ?? '' })
    expect(await values()).toEqual(['18'])
  })
  test('a third capture finds the claims of both before it', async () => {
    await again(text.replace('Eighteen', 'At least 20'))
    await acceptAllSuggestions(port, later, { capture: (await page()).capture.id })
    await again(`${text.replace('Eighteen', 'At least 20')} Nine houses were destroyed.`)
    const { claims, suggestions } = await page()
    expect(Object.fromEntries(claims.map(({ quotation, anchor }) => [quotation.exact, anchor.state]))).toMatchObject({ 'At least 20 fighters were killed': 'found', 'Five soldiers were wounded': 'moved' })
    expect(suggestions.map(({ reading }) => reading.quotation.exact)).toEqual(['Nine houses were destroyed'])
  })
  test('what was rejected stays rejected, and is not asked again', async () => {
    const wounded = (await page()).suggestions.find(({ reading }) => reading.quotation.exact.includes('Five'))
    await reopenSuggestion(port, act, { suggestion: wounded?.id ?? '' })
    await rejectSuggestion(port, act, { suggestion: wounded?.id ?? '' })
    const { suggestions } = await again(`${text} More will follow.`)
    expect(suggestions).toBe(0)
    expect((await page()).suggestions).toMatchObject([{ status: 'rejected', decidedBy: 'Ada' }])
  })
  test('a value that a person corrected is not asked again while the words stand', async () => {
    const toll = (await page()).suggestions.find(({ reading }) => reading.quotation.exact === 'Eighteen fighters were killed')
    await reopenSuggestion(port, act, { suggestion: toll?.id ?? '' })
    await acceptSuggestion(port, act, { suggestion: toll?.id ?? '', words: 'at least 18' })
    expect((await again(`${text} More will follow.`)).suggestions).toBe(0)
  })
  test('tells what changed as claims and as words', async () => {
    const { capture } = await again(text.replace('Eighteen', 'At least 18').replace('Five soldiers were wounded. ', ''))
    const changes = await port.read((db) => changesIn(db, capture))
    expect(changes?.claims.map(({ kind, before, after }) => [kind, before && describeValue(before.value, 'en'), after && describeValue(after.value, 'en')])).toEqual([['changed', '18', 'at least 18'], ['removed', '5', null]])
    expect(changes?.words?.filter(({ kind }) => kind === 'added')).toEqual([{ kind: 'added', text: 'At least 18' }])
    expect(await port.read((db) => changesIn(db, changes?.before.id ?? ''))).toBeNull()
  })
  test('the list of documents counts what waits in the latest capture only', async () => {
    await again(`${text} Nine houses were destroyed.`)
    const { documents } = await port.read((db) => documentsList(db))
    expect(documents).toMatchObject([{ pending: 1, claims: (await page()).claims.length }])
  })
})

describe('bad captures are refused and nothing is stored', () => {
  test.each([[text, /has not changed/], ['  ', /no text/], ['a\0b', /NUL/], ['x'.repeat(5_000_001), /5 million/]])('%#', async (changed, message) => {
    await expect(again(changed)).rejects.toThrow(message)
    expect((await page()).captures).toHaveLength(1)
  })
  test('a document that is not there', async () => await expect(captureAgain(port, later, { document: 'nothing', text: 'x' })).rejects.toThrow(/not there any more/))
})

test('anchors are immutable, and the audit of it all verifies', async () => {
  await again(text.replace('Eighteen', 'Twenty'))
  const raw = new Database(join(folder, 'parallax.db'))
  expect(() => raw.exec("UPDATE anchor SET state = 'found'")).toThrow(/immutable/)
  expect(() => raw.exec('DELETE FROM anchor')).toThrow(/immutable/)
  raw.close()
  expect((await port.read(verifyAudit)).brokenAt).toBeNull()
})

describe('a claim of chosen words', () => {
  const chosen = async (exact: string, start?: number) => ({ capture: (await page()).capture.id, exact, start })
  test('quotes them, keeps who says it in the document, and stands under the person’s name', async () => {
    const { claim, question } = await claimWords(port, later, { ...(await chosen('Five soldiers')), index: 0 })
    const held = await port.read((db) => questionWithClaims(db, question))
    expect(held?.claims.find(({ id }) => id === claim)).toMatchObject({ createdBy: 'Sam', attribution: { how: 'person' } })
    expect((await page()).suggestions.filter(({ status }) => status === 'accepted').map(({ claim: one }) => one)).toContain(claim)
  })
  test.each([['no such words', /do not stand/], ['', /Type or select/], ['was', /more than once|No figure/], ['The road north', /No figure/], ['x'.repeat(2001), /2,000/]])('«%s» is refused', async (exact, message) => await expect(claimWords(port, later, { ...(await chosen(exact)), index: 0 })).rejects.toThrow(message))
  test('two of a kind are told apart by where they stand', async () => {
    await again(`${text} Eighteen trucks were burnt.`)
    const body = (await page()).capture.text
    await expect(port.read(async (db) => readingsOf(db, await chosen('Eighteen')))).rejects.toThrow(/more than once/)
    const [reading] = await port.read(async (db) => readingsOf(db, await chosen('Eighteen', body.lastIndexOf('Eighteen'))))
    expect(reading?.quotation.start).toBe(body.lastIndexOf('Eighteen'))
  })
})
