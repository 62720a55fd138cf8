import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../browser'
import type { Server } from '../server'
import { acting, fiveFires, report } from './fires'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

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
    expect(await page.getByLabel('Event').locator('optgroup').first().locator('option').count()).toBeGreaterThan(0)
    expect(await page.getByLabel('Party').locator('optgroup').first().locator('option').count()).toBeGreaterThan(1)
    await page.getByRole('link', { name: 'Remove the filter Kind: not figures' }).click()
    await page.getByText('1 of 1 left').waitFor()
    await page.getByRole('link', { name: 'Clear all' }).click()
    await page.getByText('5 of 5 left').waitFor()
    expect(await page.locator('.lines li').count()).toBe(5)
  })
  test('shortcuts are changed in the settings; a key given twice is refused and nothing typed is lost', async () => {
    await page.goto(`${server.url}/settings`)
    await page.getByLabel('Unsure', { exact: true }).fill('n')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('alert').first().getByText('Two shortcuts cannot have the same key in one place.').waitFor()
    expect(await page.getByLabel('Unsure', { exact: true }).inputValue()).toBe('n')
    await page.getByLabel('Unsure', { exact: true }).fill('w')
    await page.getByLabel('Reject it', { exact: true }).fill('w')
    await page.getByLabel('Accept a suggestion', { exact: true }).fill('j')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('alert').first().waitFor()
    expect(await page.getByLabel('Accept a suggestion', { exact: true }).getAttribute('aria-invalid')).toBe('true')
    await page.getByLabel('Accept a suggestion', { exact: true }).fill('c')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('status').getByText('Saved.').waitFor()
    await page.goto(`${server.url}/review`)
    await page.getByRole('link', { name: 'Start with the first' }).click()
    expect(await page.getByRole('button', { name: 'Unsure' }).innerText()).toContain('w')
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
  test('a claim that comes later reopens what was decided, and says which', async () => {
    await page.goto(`${server.url}/review?q=elder`)
    await page.getByRole('link', { name: 'Start with the first' }).click()
    const address = page.url()
    const name = page.getByLabel('Your name')
    if (await name.count()) await name.fill('Ada Brock')
    await page.getByRole('button', { name: 'Confirm conflict' }).click()
    await page.locator('.ruled').waitFor()
    await report(server, 'The Echo', '500 houses were destroyed by the fire at Elder on 5 January 2024, the governor said.')
    await page.goto(address)
    expect(await page.locator('.reopened').innerText()).toMatch(/Reopened\.[\s\S]*governor now says 500; this claim is new/)
    expect(await page.locator('.kicker .flag').first().innerText()).toContain('Reopened')
    expect(await page.locator('.history li').first().innerText()).toContain('Conflict confirmed')
  })
  test('the board has a claimant by question matrix, and says where there is no statement', async () => {
    await report(server, 'The Echo', 'Twelve houses were destroyed by the flood at Fern Gate on 2 May 2020, the mayor said. Three people were injured, the hospital said.')
    await page.goto(server.url)
    const flood = page.locator('.event', { hasText: 'Twelve' }).first()
    expect(await flood.locator('thead th').allInnerTexts()).toEqual(expect.arrayContaining(['mayor', 'hospital']))
    expect(await flood.getByText('no statement').count()).toBeGreaterThan(1)
    await flood.locator('h2 a').click()
    await page.waitForURL(/\/events\//)
    expect(await page.getByText(/^Claimants 1 to \d+ of \d+/).count()).toBe(1)
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
    const event = await page.request.get(server.url).then(async (reply) => /\/events\/([\w-]+)/.exec(await reply.text())?.[1] ?? '')
    const items = await page.locator('[data-select]').evaluateAll((boxes) => boxes.map((box) => `item=${encodeURIComponent(box.getAttribute('value') ?? '')}`))
    for (const path of ['/review', one, `${one}?if=part-lower`, `/review/select?${items.join('&')}`, '/review/select', '/review?kind=-quantity&q=none', '/review?status=all', '/settings', '/', `/events/${event}`]) {
      await page.goto(server.url + path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([])
    }
    await context.close()
  })
})
