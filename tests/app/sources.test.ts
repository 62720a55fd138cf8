import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../browser'
import { type Server, serve } from '../server'

let browser: Browser
let server: Server
let question: string
beforeAll(async () => {
  browser = await launch()
  server = await serve({ example: true })
  const page = await browser.newPage({ locale: 'en-GB' })
  await page.goto(server.url)
  question = server.url + (await page.getByRole('link', { name: /killed or put out of action/ }).first().getAttribute('href'))?.replace('/review/', '/questions/')
  await page.close()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const opened = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<[BrowserContext, Page]> => {
  const context = await browser.newContext({ locale: 'en-GB', ...options })
  await context.addCookies([{ name: 'parallax-name', value: 'Ada', url: server.url }])
  context.setDefaultTimeout(15_000)
  return [context, await context.newPage()]
}

describe.each([true, false])('sources (JavaScript: %s)', (javaScriptEnabled) => {
  test('a party’s reliability is entered with a reason; without one it is refused and loses nothing', async () => {
    const [context, page] = await opened({ javaScriptEnabled })
    await page.goto(`${server.url}/parties`)
    await page.locator('.rows a').first().click()
    await page.getByRole('heading', { name: 'Reliability' }).waitFor()
    await page.getByRole('combobox', { name: 'Reliability' }).selectOption('B')
    await page.getByRole('button', { name: 'Enter it' }).click()
    await page.getByText('an assessment without a reason helps nobody').waitFor()
    expect(await page.getByRole('combobox', { name: 'Reliability' }).inputValue()).toBe('B')
    await page.getByLabel('Why').fill(`Right more often than not (${javaScriptEnabled}).`)
    await page.getByRole('button', { name: 'Enter it' }).click()
    await page.getByText(`Right more often than not (${javaScriptEnabled}).`).waitFor()
    expect(await page.locator('.kicker').innerText()).toContain('B, usually reliable')
    await context.close()
  })

  test('a claim is moved to a new question and back', async () => {
    const [context, page] = await opened({ javaScriptEnabled })
    await page.goto(`${question}/arrange`)
    await page.locator('.choices input').first().check()
    await page.getByRole('button', { name: 'Move the ticked claims' }).click()
    await page.getByText('Choose the question that they go to.').waitFor()
    expect(await page.locator('.choices input').first().isChecked()).toBe(true)
    await page.getByLabel('Or to a new question, in your words').fill(`How many on one side (${javaScriptEnabled})?`)
    await page.getByRole('button', { name: 'Move the ticked claims' }).click()
    await page.getByRole('heading', { name: `How many on one side (${javaScriptEnabled})?` }).waitFor()
    expect(await page.locator('.claim').count()).toBe(1)
    await page.goto(`${question}/arrange`)
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await page.getByText('undone by Ada').first().waitFor()
    await context.close()
  })
})

test('a claim’s credibility and rank are entered on the claim', async () => {
  const [context, page] = await opened()
  await page.goto(question)
  await page.getByRole('link', { name: 'Assess' }).first().click()
  await page.getByLabel('Credibility', { exact: true }).selectOption('2')
  await page.getByLabel('Why').first().fill('Two lists of names agree.')
  await page.getByRole('button', { name: 'Enter it' }).first().click()
  await page.getByText('Two lists of names agree.').waitFor()
  await page.getByLabel('Rank', { exact: true }).selectOption('deprecated')
  await page.getByLabel('Why').last().fill('Withdrawn.')
  await page.getByRole('button', { name: 'Enter it' }).last().click()
  await page.getByText('deprecated').first().waitFor()
  await page.goto(question.replace('/questions/', '/review/'))
  expect(await page.locator('.claim .marks', { hasText: 'Credibility 2, probably true · Rank deprecated' }).count()).toBe(1)
  await context.close()
})

test('an event asks what a person could settle, and leads to where it is done', async () => {
  const [context, page] = await opened({ javaScriptEnabled: false })
  await page.goto(server.url)
  await page.locator('.event h2 a').first().click()
  const asks = page.getByRole('region', { name: 'What you could settle' })
  expect(await asks.getByRole('listitem').count()).toBeGreaterThan(0)
  expect(await asks.getByRole('listitem').first().innerText()).toMatch(/^(?:Do|Does|Is) “.+”.*\?\s+.+would settle \d+ comparison/)
  await asks.getByRole('link', { name: 'Move or join them' }).first().click()
  await page.waitForURL(/\/questions\/[^/]+\/arrange$/)
  await context.close()
})

describe('the brief', () => {
  const brief = async (page: Page) => {
    await page.goto(question)
    const href = await page.getByRole('link', { name: /^(?:Brief|Synthèse)$/ }).first().getAttribute('href')
    return `${server.url}${href}`
  }
  test('every clause has a footnote that stands below with its exact words', async () => {
    const [context, page] = await opened({ javaScriptEnabled: false })
    await page.goto(await brief(page))
    const clauses = page.locator('.brief .answers li, .brief .standing')
    expect(await clauses.count()).toBeGreaterThan(5)
    expect(await page.locator('.brief .answers li:not(:has(sup a)), .brief .standing:not(:has(sup a))').count()).toBe(0)
    const marks = await page.locator('.brief .refs a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    for (const mark of new Set(marks)) expect(await page.locator(mark).count(), mark).toBe(1)
    await context.close()
  })
  test('it tells what was decided, by whom and why, in either language and in Markdown', async () => {
    const [context, page] = await opened({ javaScriptEnabled: false })
    await page.goto(question.replace('/questions/', '/review/'))
    await page.getByLabel('Why (optional)').fill('Neutralised *may* hold the captured.')
    await page.getByRole('button', { name: 'Unsure' }).click()
    await page.goto(await brief(page))
    const ruling = page.locator('.brief .ruling')
    expect(await ruling.innerText()).toMatch(/^Unsure by Ada, .+: Neutralised \*may\* hold the captured\.\d/)
    expect(await ruling.locator('sup a').count()).toBeGreaterThan(1)
    const markdown = async (lang: string) => (await page.request.get(`${await brief(page)}/markdown?lang=${lang}`)).text()
    expect(await markdown('en')).toMatch(/\nUnsure by Ada, .+: Neutralised \\\*may\\\* hold the captured\.\[\^\d+\]/)
    expect(await markdown('fr')).toMatch(/\nIncertain.* Ada.*Neutralised \\\*may\\\* hold the captured\./)
    await context.close()
  })
  test('printed, it holds neither header nor forms', async () => {
    const [context, page] = await opened()
    await page.goto(await brief(page))
    await page.emulateMedia({ media: 'print' })
    for (const gone of ['.top nav', '.lang', '.notes']) expect(await page.locator(gone).first().isVisible(), gone).toBe(false)
    expect(await page.locator('.brief h1').isVisible()).toBe(true)
    await context.close()
  })
  test.each([['en', 'Sources', 'No number satisfies both.'], ['fr', 'Sources', 'Aucun nombre ne satisfait les deux.']])('it downloads as Markdown in %s', async (lang, sources, reason) => {
    const [context, page] = await opened()
    const reply = await page.request.get(`${await brief(page)}/markdown?lang=${lang}`)
    expect(reply.headers()['content-type']).toBe('text/markdown; charset=utf-8')
    expect(reply.headers()['content-disposition']).toMatch(/^attachment; filename="[a-z0-9-]+\.md"$/)
    const text = await reply.text()
    expect(text).toContain(`## ${sources}`)
    expect(text).toContain(`${reason}[^`)
    const cited = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map((mark) => mark[1]))
    const defined = new Set([...text.matchAll(/^\[\^(\d+)\]:/gm)].map((mark) => mark[1]))
    expect(cited).toEqual(defined)
    expect((await page.request.get(`${server.url}/events/e0/brief/markdown`)).status()).toBe(404)
    await context.close()
  })
  test.each([['light', 'en-GB'], ['dark', 'fr-FR']] as const)('axe finds nothing on it, on parties, claims and moves, %s, %s; nothing scrolls sideways on a phone', async (colorScheme, locale) => {
    const [context, page] = await opened({ colorScheme, locale })
    const url = await brief(page)
    const claim = await page.goto(question).then(() => page.locator('.claim a[href^="/claims/"]').first().getAttribute('href'))
    const party = await page.goto(`${server.url}/parties`).then(() => page.locator('.rows a').first().getAttribute('href'))
    for (const path of [url, `${server.url}/parties`, server.url + party, server.url + claim, `${question}/arrange`]) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([])
      await page.setViewportSize({ width: 390, height: 800 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), path).toBe(true)
    }
    await context.close()
  })
})
