import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../browser'
import type { Server } from '../server'
import { acting, fiveFires } from './fires'

let browser: Browser
let server: Server
let context: BrowserContext
let page: Page
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
beforeEach(async () => {
  server = await fiveFires()
  context = await browser.newContext()
  page = await acting(context, server, 'Ada')
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).waitFor()
})
afterEach(async () => {
  await context.close()
  await server.stop()
})

/** Presses a key once the page listens: before that, a key is nobody's. */
async function key(text: string): Promise<void> {
  if (await page.getByRole('status').count()) await page.locator('[data-listening]').waitFor({ state: 'attached' })
  await page.keyboard.press(text)
}
const left = (text: string) => page.getByText(text).first().waitFor()
const here = () => new URL(page.url()).pathname
const questions = () => page.locator('.queue [data-row]').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)) // rows are links
const arrived = (path: string | undefined) => page.waitForURL((url) => url.pathname === path)

describe('by keyboard alone', () => {
  test('j and k move and decide nothing, Enter opens, c decides and goes on, z takes it back', async () => {
    const order = await questions()
    for (const pressed of ['j', 'j', 'k']) await key(pressed)
    await key('Enter')
    await arrived(order[0])
    await key('j')
    await arrived(order[1])
    await key('k')
    await arrived(order[0])
    expect(await page.getByText('5 of 5 left').count()).toBeGreaterThan(0)
    await key('c')
    await arrived(order[1])
    await left('4 of 5 left.')
    // Where the focus went, and what was said.
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.getByRole('status').getByText(/^Conflict confirmed: .* 4 of 5 left\.$/).waitFor()
    await key('z')
    await arrived(order[0])
    await page.getByRole('status').getByText('The ruling was taken back. 5 of 5 left.').waitFor()
  })
  test('e and a figure explain, n and u decide; the same key undoes', async () => {
    const order = await questions()
    await key('j')
    await key('Enter')
    await arrived(order[0])
    await key('e')
    await page.getByText('What explains it?').waitFor()
    await key('3')
    await arrived(order[1])
    await left('4 of 5 left.')
    await key('n')
    await arrived(order[2])
    await key('u')
    await arrived(order[3])
    await left('2 of 5 left.')
    await page.goto(server.url + order[2])
    expect(await page.getByRole('button', { name: 'Unsure' }).getAttribute('aria-pressed')).toBe('true')
    await key('u')
    await left('3 of 5 left.')
    await arrived(order[2])
    expect(await page.getByRole('button', { name: 'Unsure' }).getAttribute('aria-pressed')).toBe('false')
    await page.goto(server.url + order[0])
    expect(await page.locator('.history').innerText()).toContain('They speak of different moments')
  })
  test('x and Shift+x select, b shows exactly which, c decides them, z takes all back', async () => {
    await key('j')
    await key('x')
    for (const pressed of ['j', 'j', 'Shift+X']) await key(pressed)
    await page.getByRole('status').getByText('3 selected').waitFor()
    const chosen = (await questions()).slice(0, 3)
    await key('b')
    await page.getByRole('heading', { name: 'Decide 3 discrepancies together' }).waitFor()
    expect(await page.locator('.lines [data-row]').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(chosen)
    await key('c')
    await page.getByRole('heading', { name: '3 discrepancies decided together' }).waitFor()
    await key('z')
    await left('5 of 5 left.')
  })
  test('in a field letters are letters; Escape closes what ? opens; / searches', async () => {
    const order = await questions()
    await key('?')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    await key('c')
    await key('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await key('/')
    await page.keyboard.type('cedar cnu')
    expect(await page.getByLabel('Search within').inputValue()).toBe('cedar cnu')
    for (let i = 0; i < 4; i++) await key('Backspace')
    await key('Enter')
    await left('1 of 1 left')
    await page.goto(server.url + order[0])
    await page.getByPlaceholder('Why (optional)').focus()
    await page.keyboard.type('can u see')
    expect(here()).toBe(order[0])
    expect(await page.getByText('5 of 5 left').count()).toBeGreaterThan(0)
  })
  test('where review was left is where it is taken up', async () => {
    const order = await questions()
    await page.goto(`${server.url}${order[2]}?kind=quantity`)
    await page.locator('[data-listening]').waitFor({ state: 'attached' }) // the page's own script remembers the place
    await page.goto(`${server.url}/review`)
    await page.getByRole('link', { name: 'Resume where you left' }).click()
    await arrived(order[2])
    expect(new URL(page.url()).search).toBe('?kind=quantity')
  })
  test('a supposition is switched by the space bar, keeps the focus, and says what would become of it', async () => {
    await key('j')
    await key('Enter')
    const one = page.getByRole('switch', { name: 'The lower figures count a part of the higher' })
    await one.focus()
    await key(' ')
    await page.getByRole('status').getByText('Supposing this, the flag would be gone.').waitFor()
    expect(await one.evaluate((element) => element === document.activeElement)).toBe(true)
    await key(' ')
    await page.locator('.outcome').waitFor({ state: 'detached' })
  })
  test('shortcuts that are switched off do nothing; others do what the settings say', async () => {
    const order = await questions()
    await context.addCookies([{ name: 'parallax-keys', value: 'off=1', url: server.url }])
    await page.goto(server.url + order[0])
    for (const pressed of ['c', 'j', 'n']) await key(pressed)
    expect(here()).toBe(order[0])
    expect(await page.getByText('5 of 5 left').count()).toBeGreaterThan(0)
    await context.addCookies([{ name: 'parallax-keys', value: 'confirmed=v', url: server.url }])
    await page.goto(server.url + order[0])
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).waitFor()
    await key('c')
    expect(here()).toBe(order[0])
    await key('v')
    await left('4 of 5 left.')
  })
})
