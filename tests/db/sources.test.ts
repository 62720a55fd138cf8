import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyAudit } from '@/db/audit'
import { acceptAllSuggestions } from '@/db/commands/acceptSuggestions'
import { assessClaim, assessParty, rankClaim } from '@/db/commands/assess'
import { captureDocument } from '@/db/commands/captureDocument'
import { mergeParties, mergeQuestions, moveClaims, relateEvents, undoMove } from '@/db/commands/moveClaims'
import { rebuildDiscrepancies } from '@/db/commands/rebuildDiscrepancies'
import { writeNote } from '@/db/commands/writeNote'
import { openDatabase, type Port } from '@/db/index'
import { eventForBrief } from '@/db/queries/briefs'
import { eventsOnBoard } from '@/db/queries/board'
import { destinations, movesOf } from '@/db/queries/moves'
import { assessmentsOf, marksOn, partiesList, partyWithClaims } from '@/db/queries/parties'
import { questionWithClaims } from '@/db/queries/questions'

const act = { by: 'Ada', at: new Date('2021-03-12T10:00:00Z') }
const ministry = 'Eighteen fighters were killed in the raid at Kestrel Ford on 8 March, the ministry of defence said. Five were captured.'
const staff = 'More than 20 fighters were killed in the raid at Kestrel Ford on 8 March, according to Kestrel Hospital.'
const mayor = 'Nine houses were destroyed in the flood at Quarry Bend on 20 March, the mayor said.'

let folder: string
let port: Port
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-sources-'))
  port = openDatabase(folder)
  for (const [i, text] of [ministry, staff, mayor].entries()) await captured(text, `Report ${i}`)
})
afterEach(() => port.close())

async function captured(text: string, title: string) {
  const made = await captureDocument(port, act, { title, publisher: 'The Gazette', published: '2021-03-25', lang: 'en', url: null, note: null, text, method: 'paste' })
  await acceptAllSuggestions(port, act, { capture: made.capture })
}
const board = () => port.read((db) => eventsOnBoard(db))
const asked = async (words: RegExp) => (await board()).events.flatMap(({ questions }) => questions).find(({ question }) => words.test(question.text)) ?? expect.fail(`no question like ${words}`)
const apart = async () => (await board()).events.flatMap(({ questions }) => questions.flatMap(({ discrepancy }) => discrepancy ?? [])).length
const sound = async () => expect((await rebuildDiscrepancies(port, act)).changed).toBe(0)

describe('moving', () => {
  test('a claim moved to a new question takes its conflict along, and undoing brings it back', async () => {
    expect(await apart()).toBe(1)
    const { question, claims } = await asked(/fighters were killed/)
    const one = claims.find(({ attribution }) => /Hospital/.test(attribution.claimant))
    const made = await moveClaims(port, act, { from: question.id, claims: [one?.id ?? ''], to: { text: 'How many were killed on both sides?' } })
    expect(await apart()).toBe(0)
    expect((await port.read((db) => questionWithClaims(db, made.question)))?.claims.map(({ id }) => id)).toEqual([one?.id])
    await sound()
    await undoMove(port, act, { move: made.move })
    expect(await apart()).toBe(1)
    await expect(undoMove(port, act, { move: made.move })).rejects.toMatchObject({ code: 'move-undone' })
    await sound()
  })
  test('questions merge, their claims are compared at once, and undoing parts them', async () => {
    const { question: killed } = await asked(/fighters were killed/)
    const { question: captives } = await asked(/captured/)
    const before = (await asked(/fighters were killed/)).claims.length
    const id = await mergeQuestions(port, act, { from: captives.id, into: killed.id })
    expect((await asked(/fighters were killed/)).claims).toHaveLength(before + 1)
    expect((await port.read((db) => questionWithClaims(db, killed.id)))?.siblings.map((one) => one.id)).not.toContain(captives.id)
    await sound()
    await undoMove(port, act, { move: id })
    expect((await asked(/captured/)).claims).toHaveLength(1)
    expect((await port.read((db) => movesOf(db, [captives.id]))).map(({ kind, undone }) => [kind, undone?.by])).toEqual([['merge', 'Ada']])
  })
  test('a claim moves to another event’s question, and both events settle', async () => {
    const { question: killed, claims } = await asked(/fighters were killed/)
    const { question: houses } = await asked(/houses/)
    const made = await moveClaims(port, act, { from: killed.id, claims: [claims[0]?.id ?? ''], to: { question: houses.id } })
    const counts = (await board()).events.map(({ event, questions }) => [event.id, questions.reduce((n, one) => n + one.claims.length, 0)])
    const raw = new Database(join(folder, 'parallax.db'), { readonly: true })
    for (const [id, n] of counts) expect(raw.prepare('select claims from event where id = ?').get(id)).toEqual({ claims: n })
    raw.close()
    await undoMove(port, act, { move: made.move })
    expect(await apart()).toBe(1)
  })
  test.each([
    ['no claim', { claims: [] }, 'move-claims'],
    ['a claim that is elsewhere', { claims: ['c0'] }, 'move-claims'],
    ['nowhere', { to: { question: 'q0' } }, 'move-question'],
    ['to a question without words', { to: { text: '  ' } }, 'move-text'],
  ])('moving %s is refused and changes nothing', async (_, change, code) => {
    const { question, claims } = await asked(/fighters were killed/)
    await expect(moveClaims(port, act, { from: question.id, claims: claims.map(({ id }) => id), to: { text: 'Another?' }, ...change })).rejects.toMatchObject({ code })
    expect(await apart()).toBe(1)
  })
  test('a date does not go on a question of number', async () => {
    const { question: when, claims } = await asked(/^When did the raid/)
    const { question: killed } = await asked(/fighters were killed/)
    await expect(moveClaims(port, act, { from: when.id, claims: claims.map(({ id }) => id), to: { question: killed.id } })).rejects.toMatchObject({ code: 'question' })
  })
  test('undoing is refused while something was moved on', async () => {
    const { question, claims } = await asked(/fighters were killed/)
    const ids = claims.map(({ id }) => id)
    const first = await moveClaims(port, act, { from: question.id, claims: ids, to: { text: 'One?' } })
    const second = await moveClaims(port, act, { from: first.question, claims: ids, to: { text: 'Two?' } })
    await expect(undoMove(port, act, { move: first.move })).rejects.toMatchObject({ code: 'move-on' })
    await undoMove(port, act, { move: second.move })
    await undoMove(port, act, { move: first.move })
    expect(await apart()).toBe(1)
  })
  test('events are related, never in a circle, and parted again', async () => {
    const [a, b] = (await board()).events.map(({ event }) => event.id)
    const id = await relateEvents(port, act, { event: a ?? '', parent: b ?? '' })
    await expect(relateEvents(port, act, { event: b ?? '', parent: a ?? '' })).rejects.toMatchObject({ code: 'move-circle' })
    const question = (await board()).events.find(({ event }) => event.id === a)?.questions[0]?.question.id ?? ''
    expect((await port.read((db) => destinations(db, question, 'en')))?.events.filter(({ parent }) => parent).map((one) => one.id)).toEqual([b])
    const family = async () => (await board()).events.map(({ event, parent, parts }) => [event.id, parent?.id ?? null, parts.map((part) => part.id)])
    expect(await family()).toEqual(expect.arrayContaining([[a, b, []], [b, null, [a]]]))
    await undoMove(port, act, { move: id })
    expect(await family()).toEqual(expect.arrayContaining([[a, null, []], [b, null, []]]))
    expect((await port.read((db) => destinations(db, question, 'en')))?.events.filter(({ parent }) => parent)).toEqual([])
  })
  test('parties merge: claims of both, and those that come later, are one party’s; undone, they part', async () => {
    const { claims } = await asked(/fighters were killed/)
    const from = claims.find(({ attribution }) => attribution.claimant === 'ministry of defence')?.attribution.party ?? ''
    const into = claims.find(({ attribution }) => attribution.party !== from)?.attribution.party ?? ''
    const id = await mergeParties(port, act, { from, into })
    expect(new Set((await asked(/fighters were killed/)).claims.map(({ attribution }) => attribution.party))).toEqual(new Set([into]))
    expect((await port.read((db) => partiesList(db))).parties.map((one) => one.id)).not.toContain(from)
    await captured(ministry.replace('Five', 'Six'), 'Another report')
    expect((await asked(/fighters were killed/)).claims.map(({ attribution }) => attribution.party)).toEqual([into, into, into])
    await sound()
    await undoMove(port, act, { move: id })
    expect((await port.read((db) => partiesList(db))).parties.map((one) => one.id)).toContain(from)
    await sound()
    expect((await port.read(verifyAudit)).brokenAt).toBeNull()
  })
})

describe('what people enter', () => {
  test('a party’s log is dated, by hand and never changed', async () => {
    const { claims } = await asked(/fighters were killed/)
    const id = claims[0]?.attribution.party ?? ''
    await assessParty(port, act, { party: id, letter: 'B', reason: 'Right on three tolls of four.' })
    await assessParty(port, { by: 'Ben', at: new Date('2021-04-01T09:00:00Z') }, { party: id, letter: 'C', reason: 'Withdrew a toll.' })
    const page = await port.read((db) => partyWithClaims(db, id, 'en'))
    expect(page?.reliability.map(({ entered, by }) => [entered, by])).toEqual([['C', 'Ben'], ['B', 'Ada']])
    expect((await port.read((db) => partiesList(db))).parties.find((one) => one.id === id)?.letter).toBe('C')
    const raw = new Database(join(folder, 'parallax.db'))
    expect(() => raw.exec("UPDATE reliability SET letter = 'A'")).toThrow(/immutable/)
    expect(() => raw.exec('DELETE FROM reliability')).toThrow(/immutable/)
    raw.close()
  })
  test('credibility and rank are a claim’s own, and change no comparison', async () => {
    const { claims } = await asked(/fighters were killed/)
    const id = claims[0]?.id ?? ''
    await assessClaim(port, act, { claim: id, figure: '2', reason: 'Fits the list of names.' })
    await rankClaim(port, act, { claim: id, rank: 'deprecated', reason: 'Withdrawn by the ministry.' })
    expect((await port.read((db) => assessmentsOf(db, [id]))).get(id)).toMatchObject({ credibility: [{ entered: '2' }], rank: [{ entered: 'deprecated', reason: 'Withdrawn by the ministry.' }] })
    await assessParty(port, act, { party: claims[0]?.attribution.party ?? '', letter: 'B', reason: 'Right on three tolls of four.' })
    expect((await port.read((db) => marksOn(db, claims[0]?.questionId ?? ''))).get(id)).toEqual({ letter: 'B', figure: '2', rank: 'deprecated' })
    expect(await apart()).toBe(1)
  })
  test('an assessment without a reason is refused', async () => {
    const { claims } = await asked(/fighters were killed/)
    await expect(assessClaim(port, act, { claim: claims[0]?.id ?? '', figure: '2', reason: ' ' })).rejects.toMatchObject({ code: 'assess-reason' })
    await expect(assessParty(port, act, { party: 'nobody', letter: 'A', reason: 'x' })).rejects.toMatchObject({ code: 'gone' })
  })
})

test('a brief holds publishable notes only', async () => {
  const { question } = await asked(/fighters were killed/)
  const about = { kind: 'question' as const, id: question.id }
  const citations = [{ url: 'https://example.org/raid', accessed: '2021-03-11' }]
  await writeNote(port, act, { about, body: 'For the desk.', lang: 'en', visibility: 'internal', citations })
  await writeNote(port, act, { about, body: 'For readers.', lang: 'en', visibility: 'publishable', citations })
  await writeNote(port, act, { about: { kind: 'event', id: question.event }, body: 'On the whole.', lang: 'en', visibility: 'publishable', citations })
  const page = await port.read((db) => eventForBrief(db, question.event))
  expect(page?.questions.flatMap(({ notes }) => notes.map(({ latest }) => latest.body))).toEqual(['For readers.'])
  expect(page?.notes.map(({ latest }) => latest.body)).toEqual(['On the whole.'])
  expect(await port.read((db) => eventForBrief(db, 'e0'))).toBeNull()
})
