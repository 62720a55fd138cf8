import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadExample } from '@/db/commands/example'
import { rebuildWhatIsOlder } from '@/db/commands/rebuildDiscrepancies'
import { database, type Port, root } from '@/db/index'
import { parseDocument } from '@/lib/text/parse'

const held = globalThis as typeof globalThis & { parallaxOpened?: Promise<Port> }

/** The database with the worked example loaded, once in its life; PARALLAX_EXAMPLE=none leaves it out. */
export function opened(): Promise<Port> {
  held.parallaxOpened ??= open().catch((error) => {
    held.parallaxOpened = undefined
    throw error
  })
  return held.parallaxOpened
}

async function open(): Promise<Port> {
  const port = database()
  await rebuildWhatIsOlder(port, { by: 'Parallax', at: new Date(), why: 'a newer release' })
  if (process.env.PARALLAX_EXAMPLE !== 'none') await loadExample(port, { by: 'Parallax', at: new Date(), why: 'the worked example' }, exampleDocuments())
  return port
}

function exampleDocuments() {
  const folder = join(root(), 'app', 'example')
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()
  return names.map((name) => {
    const { id: _, body, ...document } = parseDocument(readFileSync(join(folder, name), 'utf8'), name)
    return { ...document, text: body, method: 'example' as const }
  })
}
