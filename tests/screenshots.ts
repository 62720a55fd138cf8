import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from './browser'
import { serve } from './server'

/** npm run screenshots -- FOLDER: every page on the worked example, light and dark, wide and narrow. */
const folder = process.argv[2] ?? 'screenshots'
mkdirSync(folder, { recursive: true })
const server = await serve({ example: true })
const browser = await launch()
const page = await browser.newPage()
await page.goto(server.url)
const question = await page.getByRole('link', { name: /killed or put out of action/ }).getAttribute('href')
await page.goto(`${server.url}/documents`)
const document = await page.locator('.rows a').nth(3).getAttribute('href')
const pages: [string, string | null][] = [['board', '/'], ['question', question], ['documents', '/documents'], ['document', document], ['capture', '/capture'], ['name', '/name'], ['missing', '/nothing-here']]
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    const view = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
    for (const [name, path] of pages) {
      await view.goto(server.url + path)
      await view.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true })
    }
    await view.close()
  }
}
await browser.close()
await server.stop()
