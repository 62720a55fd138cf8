import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { acceptAllSuggestions } from '@/db/commands/acceptSuggestions'
import { captureAgain } from '@/db/commands/captureAgain'
import { captureDocument } from '@/db/commands/captureDocument'
import { rebuildDiscrepancies } from '@/db/commands/rebuildDiscrepancies'
import { openDatabase, type Port } from '@/db/index'
import { eventsOnBoard } from '@/db/queries/board'
import { copiesOf } from '@/db/queries/copies'

const act = { by: 'Ada', at: new Date('2022-05-05T10:00:00Z') }
const dispatch = `Rescuers pulled nine people alive from the river below Heron Lock on 3 May after a ferry struck the old bridge and sank within minutes.

Four passengers were still missing by nightfall, and divers were to resume their search of the river at first light on the next day.`
let port: Port
beforeEach(() => {
  port = openDatabase(mkdtempSync(join(tmpdir(), 'parallax-copies-')))
})
afterEach(() => port.close())

async function captured(publisher: string, published: string, text: string): Promise<string> {
  const made = await captureDocument(port, act, { title: `${publisher} on the ferry`, publisher, published, lang: 'en', url: null, note: null, text, method: 'paste' })
  await acceptAllSuggestions(port, act, { capture: made.capture })
  return made.document
}
const copies = (id: string) => port.read((db) => copiesOf(db, id))
const counted = async () => (await port.read((db) => eventsOnBoard(db))).events.map(({ reports, origins }) => ({ reports, origins }))

test('a copy is known when it is captured; the board counts two reports and one origin', async () => {
  const original = await captured('Harbour Wire', '2022-05-03', dispatch)
  const copy = await captured('The Sentinel', '2022-05-04', dispatch.replace('nine', 'ten').replace(/Four passengers were still missing by nightfall, and d/, 'D'))
  expect(await copies(copy)).toMatchObject({ of: { document: { id: original }, altered: [{ kind: 'changed' }, { kind: 'removed' }] } })
  expect((await copies(original)).by).toMatchObject([{ document: { id: copy } }])
  expect(await counted()).toEqual([{ reports: 2, origins: 1 }])
})

test('an original that comes in after its copy is the original all the same, and the copy’s claims take its origin', async () => {
  const copy = await captured('The Sentinel', '2022-05-04', dispatch)
  const original = await captured('Harbour Wire', '2022-05-03', `${dispatch}\n\nThe old bridge was closed.`)
  expect((await copies(copy)).of).toMatchObject({ document: { id: original }, share: 100 })
  expect((await copies(original)).of).toBeNull()
  expect(await counted()).toEqual([{ reports: 2, origins: 1 }])
  expect((await rebuildDiscrepancies(port, act)).changed).toBe(0)
})

test('a document that is rewritten stops being a copy', async () => {
  await captured('Harbour Wire', '2022-05-03', dispatch)
  const copy = await captured('The Sentinel', '2022-05-04', dispatch)
  await captureAgain(port, { ...act, at: new Date('2022-05-06T10:00:00Z') }, { document: copy, text: 'Our reporter counted eleven survivors on the quay at Heron Lock on 3 May, two more than the rescue service did.' })
  expect((await copies(copy)).of).toBeNull()
})
