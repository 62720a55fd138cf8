import type { BrowserContext, Page } from 'playwright-core'
import { acceptAllSuggestions } from '@/db/commands/acceptSuggestions'
import { captureDocument } from '@/db/commands/captureDocument'
import { openDatabase } from '@/db/index'
import { type Server, serve } from '../server'

const places = ['Alder', 'Birch', 'Cedar', 'Damson', 'Elder']
const at = new Date('2021-03-12T10:00:00Z')

/** Captures a report and accepts what is read in it, in a running server's database. */
export async function report(server: Server, publisher: string, text: string): Promise<void> {
  const port = openDatabase(server.data)
  const made = await captureDocument(port, { by: 'Ada', at }, { title: `${publisher} on it`, publisher, published: '2021-03-12', lang: 'en', url: null, note: null, text, method: 'paste' })
  await acceptAllSuggestions(port, { by: 'Ada', at }, { capture: made.capture })
  await port.close()
}

/** A server whose database holds five fires, each with two tolls that are apart. */
export async function fiveFires(): Promise<Server> {
  const server = await serve()
  for (const [i, place] of places.entries()) {
    for (const [publisher, count, who] of [['The Gazette', 'Nine', 'the mayor'], ['The Courier', `${30 + 10 * i}`, 'the police']] as const) {
      await report(server, publisher, `${count} houses were destroyed by the fire at ${place} on ${i + 1} January 202${i}, ${who} said.`)
    }
  }
  return server
}

/** The queue, opened by somebody whose name is known. */
export async function acting(context: BrowserContext, server: Server, name: string): Promise<Page> {
  await context.addCookies([{ name: 'parallax-name', value: encodeURIComponent(name), url: server.url }])
  const page = await context.newPage()
  await page.goto(`${server.url}/review`)
  return page
}
