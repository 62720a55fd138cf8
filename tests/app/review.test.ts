import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { acceptAllSuggestions } from '@/db/commands/acceptSuggestions'
import { captureDocument } from '@/db/commands/captureDocument'
import { openDatabase } from '@/db/index'
import { launch } from '../browser'
import { type Server, serve } from '../server'

const places = ['Alder', 'Birch', 'Cedar', 'Damson', 'Elder']
const at = new Date('2021-03-12T10:00:00Z')
const report = (publisher: string, text: string) => ({ title: `${publisher} on it`, publisher, published: '2021-03-12', lang: 'en' as const, url: null, note: null, text, method: 'paste' as const })

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

/** A server whose database holds five fires, each with two tolls that are apart. */
async function fiveFires(): Promise<Server> {
  const server = await serve()
  const port = openDatabase(server.data)
  for (const [i, place] of places.entries()) {
    for (const [publisher, count, who] of [['The Gazette', 'Nine', 'the mayor'], ['The Courier', `${30 + 10 * i}`, 'the police']] as const) {
      const made = await captureDocument(port, { by: 'Ada', at }, report(publisher, `${count} houses were destroyed by the fire at ${place} on ${i + 1} January 202${i}, ${who} said.`))
      await acceptAllSuggestions(port, { by: 'Ada', at }, { capture: made.capture })
    }
  }
  await port.close()
  return server
}

async function acting(context: BrowserContext, server: Server, name: string): Promise<Page> {
  await context.addCookies([{ name: 'parallax-name', value: encodeURIComponent(name), url: server.url }])
  const page = await context.newPage()
  await page.goto(`${server.url}/review`)
  return page
}
const heading = (page: Page) => page.locator('article h1').innerText()

describe('without JavaScript', () => {
  let server: Server
  let page: Page
  let context: BrowserContext
  beforeAll(async () => {
    server = await fiveFires()
    context = await browser.newContext({ javaScriptEnabled: false })
    page = await context.newPage()
  })
  afterAll(async () => {
    await context.close()
    await server.stop()
  })
  test('the first decision asks for a name, is stored, and the next question comes', async () => {
    await page.goto(`${server.url}/review`)
    expect(await page.getByText('5 of 5 left').count()).toBe(1)
    await page.getByRole('link', { name: 'Start with the first' }).click()
    const first = await heading(page)
    await page.getByLabel('Your name').fill('Ada Brock')
    await page.getByLabel('Why (optional)').fill('both were there')
    await page.getByRole('button', { name: 'Confirm conflict' }).click()
    await page.getByText('4 of 5 left.').waitFor()
    expect(await heading(page)).not.toBe('')
    expect(await page.locator('.ruled').innerText()).toContain(`Conflict confirmed: ${first}`)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('The ruling was taken back.').waitFor()
    expect(await heading(page)).toBe(first)
    expect(await page.locator('.history').innerText()).toMatch(/Ruling taken back[\s\S]*Conflict confirmed[\s\S]*both were there[\s\S]*Ada Brock/)
  })
  test('an explanation is chosen with what explains it; the same button takes it back', async () => {
    await page.goto(`${server.url}/review`)
    await page.getByRole('link', { name: 'Start with the first' }).click()
    const address = page.url()
    await page.getByText('Explained…').click()
    await page.getByRole('button', { name: /They count different things/ }).click()
    await page.locator('.ruled').getByText('Explained (They count different things)').waitFor()
    await page.goto(address)
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByText('The ruling was taken back.').waitFor()
  })
  test('several are decided together: exactly those are listed, and all are taken back in one go', async () => {
    await page.goto(`${server.url}/review`)
    for (const i of [0, 1, 2]) await page.locator('[data-select]').nth(i).check()
    await page.getByRole('button', { name: 'Decide the selected together' }).click()
    await page.getByRole('heading', { name: 'Decide 3 discrepancies together' }).waitFor()
    expect(await page.locator('.lines li').count()).toBe(3)
    await page.getByRole('button', { name: 'Unsure' }).click()
    await page.getByRole('heading', { name: '3 discrepancies decided together' }).waitFor()
    const decided = page.url()
    await page.goto(`${server.url}/review`)
    expect(await page.getByText('2 of 5 left').count()).toBe(1)
    await page.goto(decided)
    await page.getByRole('button', { name: 'Take all of these back' }).click()
    await page.getByText('5 of 5 left').first().waitFor()
  })
  test('a filter is in the address, is shown, and is taken away', async () => {
    await page.goto(`${server.url}/review`)
    await page.getByLabel('Search within').fill('police cedar')
    await page.getByLabel('Search within').press('Enter')
    await page.getByText('1 of 1 left').waitFor()
    expect(await page.locator('.lines li').count()).toBe(1)
    expect(new URL(page.url()).searchParams.get('q')).toBe('police cedar')
    await page.locator('summary', { hasText: 'Filter' }).click()
    await page.getByLabel('Kind').selectOption({ index: 6 })
    await page.locator('.facets').getByRole('button', { name: 'Apply' }).click()
    await page.getByRole('heading', { name: 'Nothing matches.' }).waitFor()
    await page.getByRole('link', { name: 'Remove the filter Kind: not figures' }).click()
    await page.getByText('1 of 1 left').waitFor()
    await page.getByRole('link', { name: 'Clear all' }).click()
    await page.getByText('5 of 5 left').waitFor()
    expect(await page.locator('.lines li').count()).toBe(5)
  })
  test('supposing a part shows what the flag would become, and changes nothing', async () => {
    await page.goto(`${server.url}/review`)
    await page.getByRole('link', { name: 'Start with the first' }).click()
    const one = page.getByRole('switch', { name: 'The lower figures count a part of the higher' })
    await one.click()
    await page.getByText('Supposing this, the flag would be gone.').waitFor()
    expect((await page.locator('.lane h3').allInnerTexts()).toSorted()).toEqual(['a part of the others: can all be true', 'the whole: can all be true'])
    expect(await one.getAttribute('aria-checked')).toBe('true')
    await page.getByRole('link', { name: 'Suppose nothing' }).click()
    await page.locator('.outcome').waitFor({ state: 'detached' })
    expect(await page.locator('.lane h3').count()).toBe(0)
    await page.goto(`${server.url}/review`)
    expect(await page.getByText('5 of 5 left').count()).toBe(1)
  })
})

describe('two browsers at once', () => {
  test.each([['with', true], ['without', false]])('%s JavaScript, one ruling stands and the other is told who ruled first', async (_, javaScriptEnabled) => {
    const server = await fiveFires()
    const contexts = await Promise.all([browser.newContext({ javaScriptEnabled }), browser.newContext({ javaScriptEnabled })])
    try {
      const [ada, bob] = await Promise.all(contexts.map((context, i) => acting(context, server, ['Ada', 'Bob'][i] ?? '')))
      if (!ada || !bob) throw new Error('no pages')
      for (const page of [ada, bob]) await page.getByRole('link', { name: 'Start with the first' }).click()
      await Promise.all([ada, bob].map((page) => page.locator('.bar').waitFor()))
      const address = ada.url()
      await Promise.all([ada.getByRole('button', { name: 'Confirm conflict' }).click(), bob.getByRole('button', { name: 'Not a conflict' }).click()])
      await Promise.all([ada, bob].map((page) => page.locator('.ruled').or(page.locator('.bar .refused')).waitFor()))
      const told = await Promise.all([ada, bob].map((page) => page.locator('.bar .refused').count()))
      expect(told.toSorted()).toEqual([0, 1])
      const loser = told[0] ? ada : bob
      expect(await loser.locator('.bar .refused').innerText()).toMatch(/^(?:Ada|Bob) ruled first, on \d{4}-\d\d-\d\d at \d\d:\d\d UTC: .*Yours was not stored\./)
      await loser.goto(address)
      expect(await loser.locator('.history li').count()).toBe(1)
    } finally {
      await Promise.all(contexts.map((context) => context.close()))
      await server.stop()
    }
  })
})

describe('the pages of review', () => {
  let server: Server
  beforeAll(async () => {
    server = await fiveFires()
  })
  afterAll(() => server.stop())
  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme })
    const page = await acting(context, server, 'Ada')
    const one = (await page.locator('[data-row]').first().getAttribute('href')) ?? ''
    const items = await page.locator('[data-select]').evaluateAll((boxes) => boxes.map((box) => `item=${encodeURIComponent(box.getAttribute('value') ?? '')}`))
    for (const path of ['/review', one, `${one}?if=part-lower`, `/review/select?${items.join('&')}`, '/review/select', '/review?kind=-quantity&q=none', '/review?status=all']) {
      await page.goto(server.url + path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([])
    }
    await context.close()
  })
})
