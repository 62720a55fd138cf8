import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyAudit } from '@/db/audit'
import { acceptAllSuggestions } from '@/db/commands/acceptSuggestions'
import { captureDocument } from '@/db/commands/captureDocument'
import { reopenSuggestion } from '@/db/commands/decideSuggestion'
import { rebuildDiscrepancies, rebuildWhatIsOlder } from '@/db/commands/rebuildDiscrepancies'
import { rule, ruleTogether } from '@/db/commands/rule'
import { withdrawRuling, withdrawTogether } from '@/db/commands/withdrawRuling'
import { openDatabase, type Port } from '@/db/index'
import { documentWithClaims } from '@/db/queries/documents'
import { around, nextAfter, offeredFilters, queue } from '@/db/queries/queue'
import { rulingsOn } from '@/db/rulings'
import { audit, discrepancy } from '@/db/schema'
import { changesBetween, inputsOf, standing } from '@/lib/review/ruling'
import { parseFilter } from '@/lib/review/filter'
import { claimsWhere } from '@/db/rows'
import { claim } from '@/db/schema'

const ada = { by: 'Ada', at: new Date('2021-03-12T10:00:00Z') }
const bob = { by: 'Bob', at: new Date('2021-03-12T10:32:00Z') }
const confirmed = { status: 'confirmed' as const, resolution: null, reason: '' }
const explained = { status: 'explained' as const, resolution: 'sum' as const, reason: '18 and the five captured' }
const text = (publisher: string, body: string) => ({ title: `${publisher} reports`, publisher, published: '2021-03-12', lang: 'en' as const, url: null, note: null, text: body, method: 'paste' as const })
const ministry = text('The Gazette', 'Eighteen fighters were killed in the raid at Kestrel Ford on 8 March, the ministry of defence said.')
const staff = text('The Courier', 'More than 20 fighters were killed in the raid at Kestrel Ford on 8 March, according to the general staff.')
const mayor = text('The Echo', 'Fifty fighters were killed in the raid at Kestrel Ford on 8 March, the mayor said.')

let folder: string
let port: Port
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-rulings-'))
  port = openDatabase(folder)
})
afterEach(() => port.close())

async function captured(input: ReturnType<typeof text>) {
  const made = await captureDocument(port, ada, input)
  await acceptAllSuggestions(port, ada, { capture: made.capture })
  return made.document
}
const everything = parseFilter({ status: 'all' })
const flags = async (query = {}) => (await port.read((db) => queue(db, parseFilter({ status: 'all', ...query })))).items.map((item) => ({ ...item, question: item.question.id, event: item.event.id }))
const only = async () => {
  const [one] = await flags()
  if (!one) throw new Error('nothing is apart')
  return one
}
const history = async (question: string) => (await port.read((db) => rulingsOn(db, [question]))).get(question) ?? []
const stored = () => port.read((db) => db.select().from(discrepancy))

describe('a ruling', () => {
  beforeEach(async () => {
    await captured(ministry)
    await captured(staff)
  })
  test('stands on the discrepancy with who, when, why and what it was made on, and leaves an audit row', async () => {
    const { question, seen } = await only()
    await rule(port, bob, { question, seen, ...explained })
    expect(await history(question)).toMatchObject([{ status: 'explained', resolution: 'sum', reason: explained.reason, by: 'Bob', at: bob.at, inputs: { certainty: 'firm', claims: [{ value: { kind: 'quantity' } }, {}] } }])
    expect((await only()).status).toBe('explained')
    const [left] = await port.read((db) => db.select().from(audit).where(eq(audit.entity, `question ${question}`)))
    expect(left).toMatchObject({ by: 'Bob', action: 'rule', before: { status: 'open' }, after: { status: 'explained', resolution: 'sum' } })
    expect((await port.read(verifyAudit)).brokenAt).toBeNull()
  })
  test('of two people who saw the same, the first stands and the second is told who and when', async () => {
    const { question, seen } = await only()
    const both = await Promise.allSettled([rule(port, bob, { question, seen, ...confirmed }), rule(port, ada, { question, seen, ...explained })])
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    await expect(rule(port, ada, { question, seen, ...explained })).rejects.toMatchObject({ code: 'ruled', message: 'Bob ruled first, on 2021-03-12 at 10:32 UTC: confirmed. Yours was not stored.' })
    expect(await history(question)).toHaveLength(1)
  })
  test('whoever has seen it may rule otherwise; both stay in the history', async () => {
    const { question, seen } = await only()
    await rule(port, bob, { question, seen, ...confirmed })
    await rule(port, ada, { question, seen: (await only()).seen, ...explained })
    expect((await history(question)).map(({ by, status }) => [by, status])).toEqual([['Bob', 'confirmed'], ['Ada', 'explained']])
    expect((await only()).status).toBe('explained')
  })
  test('is taken back by a further row, and the one before it stands again', async () => {
    const { question, seen } = await only()
    await rule(port, bob, { question, seen, ...confirmed })
    await rule(port, ada, { question, seen: (await only()).seen, ...explained })
    await withdrawRuling(port, ada, { question, seen: (await only()).seen })
    expect((await only()).status).toBe('confirmed')
    await withdrawRuling(port, ada, { question, seen: (await only()).seen })
    expect((await only()).status).toBe('open')
    expect(await history(question)).toMatchObject([{ seq: 1 }, { seq: 2 }, { by: 'Ada', status: 'withdrawn', withdraws: 2 }, { status: 'withdrawn', withdraws: 1 }])
    await expect(withdrawRuling(port, ada, { question, seen: (await only()).seen })).rejects.toMatchObject({ code: 'nothing' })
  })
  test('is not taken back by one who has not seen it', async () => {
    const { question, seen } = await only()
    await rule(port, bob, { question, seen, ...confirmed })
    await expect(withdrawRuling(port, ada, { question, seen })).rejects.toMatchObject({ code: 'ruled' })
  })
  test.each([
    ['an explanation without its kind', { status: 'explained' as const, resolution: null, reason: '' }, /what explains/],
    ['a kind of explanation on a confirmed one', { status: 'confirmed' as const, resolution: 'sum' as const, reason: '' }, /Only an explained/],
    ['a reason too long', { ...confirmed, reason: 'x'.repeat(2001) }, /2,000/],
    ['a reason with NUL', { ...confirmed, reason: 'a\0' }, /reason/],
  ])('%s is refused and nothing is stored', async (_, decision, message) => {
    const { question, seen } = await only()
    await expect(rule(port, ada, { question, seen, ...decision })).rejects.toThrow(message)
    expect(await history(question)).toEqual([])
  })
  test.each(['DELETE FROM ruling', "UPDATE ruling SET by = 'Mallory'"])('cannot be changed behind its back: %s', async (sql) => {
    const { question, seen } = await only()
    await rule(port, bob, { question, seen, ...confirmed })
    const raw = new Database(join(folder, 'parallax.db'))
    expect(() => raw.exec(sql)).toThrow(/immutable/)
    raw.close()
  })
  test('a question where nothing is apart, or that is not there, cannot be ruled on', async () => {
    await expect(rule(port, ada, { question: 'nothing', seen: '0.', ...confirmed })).rejects.toMatchObject({ code: 'not-apart' })
  })
})

describe('when what it stands on changes', () => {
  const change = async (document: string) => {
    const page = await port.read((db) => documentWithClaims(db, document))
    const figure = page?.suggestions.find(({ reading }) => reading.kind === 'quantity')
    await reopenSuggestion(port, ada, { suggestion: figure?.id ?? '' })
  }
  test('a ruling reopens its discrepancy and shows which claim came', async () => {
    await captured(ministry)
    await captured(staff)
    const { question, seen } = await only()
    await rule(port, bob, { question, seen, ...confirmed })
    await captured(mayor)
    const now = await only()
    expect(now.status).toBe('reopened')
    const claims = await port.read((db) => claimsWhere(db, eq(claim.questionId, question), 10))
    const stands = standing(await history(question))
    if (!stands) throw new Error('no ruling stands')
    const changes = changesBetween(stands.inputs, inputsOf(now.discrepancy, claims))
    expect(changes).toMatchObject({ added: [{ claimant: 'mayor', value: { min: 50 } }], removed: [], changed: [], certainty: null })
    await expect(rule(port, ada, { question, seen, ...confirmed })).rejects.toMatchObject({ code: 'ruled' })
  })
  test('a decision on claims that changed since they were seen is refused', async () => {
    await captured(ministry)
    await captured(staff)
    const { question, seen } = await only()
    await captured(mayor)
    await expect(rule(port, ada, { question, seen, ...confirmed })).rejects.toMatchObject({ code: 'changed' })
  })
  test('the change undone, the ruling stands as before', async () => {
    await captured(ministry)
    await captured(staff)
    const { question, seen } = await only()
    await rule(port, bob, { question, seen, ...confirmed })
    const third = await captured(mayor)
    await change(third)
    expect((await only()).status).toBe('confirmed')
  })
  test('a discrepancy that went keeps its history, and a rebuild changes nothing at any point', async () => {
    await captured(ministry)
    const second = await captured(staff)
    const { question, seen } = await only()
    await rule(port, bob, { question, seen, ...confirmed })
    await captured(mayor)
    const rows = await stored()
    expect((await rebuildDiscrepancies(port, ada)).changed).toBe(0)
    expect(await stored()).toEqual(rows)
    await change(second)
    expect((await rebuildDiscrepancies(port, ada)).changed).toBe(0)
    expect(await history(question)).toHaveLength(1)
  })
  test('what an older release derived is rebuilt once', async () => {
    await captured(ministry)
    await captured(staff)
    const raw = new Database(join(folder, 'parallax.db'))
    raw.exec('DELETE FROM discrepancy')
    raw.close()
    await rebuildWhatIsOlder(port, ada)
    expect(await flags()).toHaveLength(1)
    const rows = (await port.read(verifyAudit)).rows
    await rebuildWhatIsOlder(port, ada)
    expect((await port.read(verifyAudit)).rows).toBe(rows)
  })
  test('a rebuild brings back a status that was lost', async () => {
    await captured(ministry)
    await captured(staff)
    const { question, seen } = await only()
    await rule(port, bob, { question, seen, ...confirmed })
    const raw = new Database(join(folder, 'parallax.db'))
    raw.exec("UPDATE discrepancy SET status = 'open', open = 1")
    raw.close()
    expect((await rebuildDiscrepancies(port, ada)).changed).toBe(1)
    expect((await only()).status).toBe('confirmed')
  })
})

describe('several at once', () => {
  const places = ['Alder', 'Birch', 'Cedar', 'Damson', 'Elder']
  beforeEach(async () => {
    for (const [i, place] of places.entries()) {
      await captured(text('The Gazette', `Nine houses were destroyed by the fire at ${place} on ${i + 1} January 202${i}, the mayor said.`))
      await captured(text('The Courier', `${30 + 10 * i} houses were destroyed by the fire at ${place} on ${i + 1} January 202${i}, the police said.`))
    }
  })
  test('are decided in one go; one that changed is skipped and said so; all are taken back in one go', async () => {
    const items = await flags()
    expect(items).toHaveLength(5)
    await rule(port, bob, { question: items[2]?.question ?? '', seen: items[2]?.seen ?? '', ...confirmed })
    const { done, skipped, batch } = await ruleTogether(port, ada, { items: items.map(({ question, seen }) => ({ question, seen })), ...explained })
    expect(done).toHaveLength(4)
    expect(skipped).toMatchObject([{ question: items[2]?.question, because: expect.stringContaining('Bob ruled first') }])
    expect((await flags()).map(({ status }) => status).toSorted()).toEqual(['confirmed', 'explained', 'explained', 'explained', 'explained'])
    await rule(port, bob, { question: done[0] ?? '', seen: (await flags()).find(({ question }) => question === done[0])?.seen ?? '', ...confirmed })
    expect(await withdrawTogether(port, ada, { batch })).toBe(3)
    expect((await flags({ status: 'open' })).length).toBe(3)
  })
  test.each([[0, 'items-none'], [101, 'items']])('%d together is refused', async (n, code) => {
    await expect(ruleTogether(port, ada, { items: Array.from({ length: n }, () => ({ question: 'q', seen: '0.' })), ...confirmed })).rejects.toMatchObject({ code })
  })
  test('the queue pages by a place, most severe first, and nothing is lost or shown twice', async () => {
    const seen: [number, string][] = []
    for (let from: string | undefined, go = true; go; ) {
      const page = await port.read((db) => queue(db, everything, { from, limit: 2 }))
      seen.push(...page.items.map(({ severity, question }): [number, string] => [severity, question.id]))
      from = page.next ?? undefined
      go = page.next !== null
      expect(page).toMatchObject({ left: 5, all: 5 })
    }
    expect(new Set(seen.map(([, question]) => question)).size).toBe(5)
    expect(seen.map(([severity]) => severity)).toEqual(seen.map(([severity]) => severity).toSorted((a, b) => b - a))
  })
  test('who and what has discrepancies is offered to filter by, decided or not, and nobody else', async () => {
    await captured(text('The Echo', 'Seven boats were lost in the storm at Gull Point on 2 May, the harbour master said.'))
    const [first] = await flags()
    await rule(port, ada, { question: first?.question ?? '', seen: first?.seen ?? '', ...confirmed })
    const { events, parties, more } = await port.read(offeredFilters)
    expect(new Set(events.map(({ id }) => id))).toEqual(new Set((await flags()).map(({ event }) => event)))
    expect(parties.map(({ name }) => name)).toContain('mayor')
    expect(parties.map(({ name }) => name)).not.toContain('harbour master')
    expect(more).toBe(false)
  })
  test('what is decided leaves the queue; the next one follows, and after the last the first', async () => {
    const items = await flags()
    const [first, second] = items
    const last = items.at(-1)
    if (!first || !second || !last) throw new Error('no items')
    await rule(port, ada, { question: first.question, seen: first.seen, ...confirmed })
    const open = parseFilter({})
    expect(await port.read((db) => nextAfter(db, open, first))).toBe(second.question)
    expect(await port.read((db) => nextAfter(db, open, last))).toBe(second.question)
    expect(await port.read((db) => around(db, open, second))).toMatchObject({ above: [], left: 4, all: 5 })
    expect((await port.read((db) => around(db, open, first))).below.map(({ question }) => question.id)).toEqual(items.slice(1).map(({ question }) => question))
  })
  test.each([
    [{ q: 'cedar' }, 1],
    [{ q: 'CÉDAR houses' }, 1],
    [{ q: 'ced' }, 1],
    [{ q: 'cedar birch' }, 0],
    [{ q: 'mayor' }, 5],
    [{ kind: 'quantity' }, 5],
    [{ kind: '-quantity' }, 0],
    [{ certainty: 'firm', strength: 'hard' }, 5],
    [{ party: '-mayor' }, 0],
    [{ party: 'mayor' }, 5],
    [{ status: 'confirmed' }, 0],
    [{ status: '-open' }, 0],
    [{ kind: 'weather', q: '%_"\'' }, 5],
  ])('the filter %j lets %d through', async (query, n) => {
    expect(await flags(query)).toHaveLength(n)
  })
  test('an event is wanted or not wanted', async () => {
    const [first] = await flags()
    expect(await flags({ event: first?.event })).toHaveLength(1)
    expect(await flags({ event: `-${first?.event}` })).toHaveLength(4)
  })
})
