import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../browser'
import { type Server, serve } from '../server'

let browser: Browser
let server: Server
beforeAll(async () => {
  browser = await launch()
  server = await serve({ example: true })
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const opened = async (options: Parameters<Browser['newContext']>[0]): Promise<[BrowserContext, Page]> => {
  const context = await browser.newContext(options)
  return [context, await context.newPage()]
}

describe('the interface in French', () => {
  test.each([true, false])('the switch in the header changes the language and keeps it (JavaScript: %s)', async (javaScriptEnabled) => {
    const [context, page] = await opened({ javaScriptEnabled, locale: 'en-GB' })
    await page.goto(server.url)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByRole('button', { name: 'Français' }).click()
    await page.getByRole('link', { name: 'Tableau' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await page.goto(`${server.url}/capture`)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Saisir un texte')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Capture a text' }).waitFor()
    await context.close()
  })

  test('a French browser reads French: questions, values, reasons, dates and counts', async () => {
    const [context, page] = await opened({ locale: 'fr-FR' })
    await page.goto(server.url)
    const board = (await page.locator('main').innerText()).replace(/[\u00a0\u202f]/g, '~')
    expect(board).toContain('Combien de combattants ont été tués ou mis hors de combat~?')
    expect(board).toMatch(/du \d+ au \d+ juin 2019/)
    expect(board).toMatch(/\d+ origines dans \d+ textes/)
    await page.getByRole('link', { name: /mis hors de combat/ }).click()
    await page.getByText('Aucun nombre ne satisfait les deux.').first().waitFor()
    const standfirst = await page.locator('.standfirst').innerText()
    expect(standfirst).toMatch(/plus de 20|jusqu’à|au moins|18/)
    expect(await page.title()).toContain('Combien de combattants')
    await context.close()
  })

  test.each(['light', 'dark'] as const)('axe finds nothing in French, %s', async (colorScheme) => {
    const [context, page] = await opened({ locale: 'fr-FR', colorScheme })
    await page.goto(`${server.url}/documents`)
    const document = await page.locator('.rows a').first().getAttribute('href')
    await page.goto(server.url)
    const question = await page.getByRole('link', { name: /mis hors de combat/ }).getAttribute('href')
    for (const path of ['/', '/documents', '/capture', '/name', '/nothing-here', document ?? '', question ?? '']) {
      await page.goto(server.url + path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([])
    }
    await context.close()
  })
})
