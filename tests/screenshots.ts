import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { report } from './app/fires'
import { launch } from './browser'
import { type Server, serve } from './server'

/** npm run screenshots -- FOLDER [NAME…]: every page, or those named, on the worked example, on an empty database and on a hard case; light and dark, wide and narrow; wide and light also in French. */
const [folder = 'screenshots', ...wanted] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const browser = await launch()

async function example(server: Server): Promise<[string, string | null][]> {
  const page = await browser.newPage()
  await page.goto(server.url)
  const question = (await page.getByRole('link', { name: /killed or put out of action/ }).getAttribute('href')) ?? ''
  const event = await page.locator('.event h2 a').first().getAttribute('href')
  await page.goto(`${server.url}/parties`)
  const party = await page.locator('.rows a').first().getAttribute('href')
  await page.goto(`${server.url}/documents`)
  const document = await page.locator('.rows a').nth(3).getAttribute('href')
  await page.close()
  return [['board', '/'], ['event', event], ['review', '/review'], ['discrepancy', question], ['supposed', `${question}?if=gloss-all&if=sum-both`], ['question', question.replace('review', 'questions')], ['documents', '/documents'], ['document', document], ['capture', '/capture'], ['name', '/name'], ['settings', '/settings'], ['parties', '/parties'], ['party', party], ['brief', `${event}/brief`], ['arrange', `${question.replace('review', 'questions')}/arrange`], ['note', `/notes/new?about=question:${question.replace(/^.*\//, '')}`], ['missing', '/nothing-here']]
}

/** One question with twenty claims from 3 to 3,000, and a claimant of three hundred letters. */
async function hard(server: Server): Promise<[string, string | null][]> {
  for (let i = 0; i < 20; i++) {
    const who = i === 3 ? `the ${'permanent interregional coordination of volunteer fire and rescue associations of the upper valley '.repeat(3).trim()}` : `the ${['mayor', 'police', 'prefect', 'hospital', 'governor'][i % 5]} of ${['Alder', 'Birch', 'Cedar', 'Damson'][i % 4]}`
    await report(server, i === 7 ? 'The Gazette of the united townships of the upper, middle and lower valley, with which is incorporated The Courier'.repeat(2) : `Paper ${i}`, `${['3', '3,000', 'More than 20', 'At least 18', 'About 40', 'Up to 60', 'Between 15 and 20'][i % 7]} houses were destroyed by the fire at Kestrel Ford on 8 March 2021, ${who} said.`)
  }
  const page = await browser.newPage()
  await page.goto(`${server.url}/review`)
  const question = await page.locator('[data-row]').first().getAttribute('href')
  await page.close()
  return [['hard-board', '/'], ['hard-review', '/review'], ['hard-discrepancy', question]]
}

async function picture(server: Server, pages: [string, string | null][]): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [width, locale] of [[1440, 'en'], [390, 'en'], ...(colorScheme === 'light' ? [[1440, 'fr'] as const] : [])] as const) {
      const view = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, locale })
      await view.context().addCookies([{ name: 'parallax-name', value: 'Ada', url: server.url }])
      for (const [name, path] of pages) {
        if (wanted.length && !wanted.includes(name)) continue
        await view.goto(server.url + path)
        await flow(view)
        await view.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}${locale === 'en' ? '' : `-${locale}`}.png`), fullPage: true })
      }
      await view.close()
    }
  }
  await server.stop()
}

/** What sticks to the window's edge would lie across the middle of a picture of the whole page. */
const flow = (view: Page) => view.addStyleTag({ content: '.bar, .rail { position: static !important; max-height: none !important }' })

const worked = await serve({ example: true })
await picture(worked, await example(worked))
const empty = await serve()
await picture(empty, [['empty-board', '/'], ['empty-review', '/review'], ['empty-documents', '/documents']])
const crowded = await serve()
await picture(crowded, await hard(crowded))
await browser.close()
