import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { report } from './app/fires'
import { launch } from './browser'
import { type Server, serve } from './server'

/** npm run screenshots -- FOLDER [NAME…]: every page, or those named, on the worked example, on an empty database, on a hard case, on five hundred claims and on a broken database; light and dark, wide and narrow; wide and light also in French and at 200 %. */
const [folder = 'screenshots', ...wanted] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
const browser = await launch()
/** A taller page is pictured down to here, in CSS pixels. */
const tallest = 6000

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

const ranks = ['mayor', 'prefect', 'police chief', 'hospital', 'governor', 'fire chief', 'bishop', 'school board', 'harbour master', 'union']
const towns = ['Alder', 'Birch', 'Cedar', 'Damson', 'Elder', 'Fir', 'Gorse', 'Hazel', 'Ivy', 'Juniper']

/** One question with five hundred claims of a hundred claimants in fifty reports, and a report whose hundred figures wait to be decided. */
async function crowd(server: Server): Promise<[string, string | null][]> {
  for (let i = 0; i < 50; i++) await report(server, `Paper ${i}`, ranks.map((rank, j) => `${3 + ((i * 7 + j * 13) % 60)} houses were destroyed by the fire at Kestrel Ford on 8 March 2021, the ${rank} of ${towns[i % 10]} said.`).join('\n\n'))
  const page = await browser.newPage()
  await page.context().addCookies([{ name: 'parallax-name', value: 'Ada', url: server.url }])
  await page.goto(`${server.url}/capture`)
  await page.getByLabel('Text', { exact: true }).fill(towns.flatMap((town) => ranks.map((rank, i) => `${i + 4} boats were lost in the storm at ${town} Point on 2 May 2022, the ${rank} said.`)).join('\n\n'))
  await page.getByLabel('Publisher').fill('The Mariner')
  await page.getByRole('button', { name: 'Capture and read' }).click()
  await page.getByRole('heading', { name: 'What was read in it' }).waitFor()
  const document = new URL(page.url()).pathname
  await page.goto(`${server.url}/review`)
  const question = await page.locator('[data-row]').first().getAttribute('href')
  await page.goto(server.url)
  const event = await page.locator('.event h2 a').first().getAttribute('href')
  await page.close()
  return [['crowd-board', '/'], ['crowd-event', event], ['crowd-discrepancy', question], ['crowd-question', question?.replace('review', 'questions') ?? null], ['crowd-parties', '/parties'], ['crowd-document', document], ['crowd-brief', `${event}/brief`]]
}

/** A page whose table is gone. */
async function broken(server: Server): Promise<[string, string | null][]> {
  const raw = new Database(join(server.data, 'parallax.db'))
  raw.pragma('foreign_keys = off')
  raw.exec('drop table event')
  raw.close()
  return [['broken-board', '/']]
}

async function picture(server: Server, pages: [string, string | null][]): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // A window of 720 on a screen of 1440 is a page at 200 %.
    for (const [width, locale, scale] of [[1440, 'en', 1], [390, 'en', 1], ...(colorScheme === 'light' ? [[1440, 'fr', 1] as const, [720, 'en', 2] as const] : [])] as const) {
      const view = await browser.newPage({ viewport: { width, height: 900 / scale }, deviceScaleFactor: scale, colorScheme, locale })
      await view.context().addCookies([{ name: 'parallax-name', value: 'Ada', url: server.url }])
      for (const [name, path] of pages) {
        if (wanted.length && !wanted.includes(name)) continue
        await view.goto(server.url + path)
        await flow(view)
        const [height, wide] = await view.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth] as const)
        if (wide > width) process.stderr.write(`${name} is ${wide} wide in a window of ${width}\n`)
        await view.setViewportSize({ width, height: Math.min(height, tallest) })
        await view.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}${locale === 'en' ? '' : `-${locale}`}.png`) })
        await view.setViewportSize({ width, height: 900 / scale })
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
const harsh = await serve()
await picture(harsh, await hard(harsh))
const crowded = await serve()
await picture(crowded, await crowd(crowded))
const torn = await serve()
await picture(torn, await broken(torn))
await browser.close()
