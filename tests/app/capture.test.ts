import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from '../browser'
import { docx, pdf } from '../formats/made'
import { type Server, serve } from '../server'

const sentence = 'Eighteen fighters were killed in the raid at Kestrel Ford on 8 March, the ministry of defence said.'
const wounded = 'Five soldiers were wounded.'
const html = (body: string, site = '<meta property="og:site_name" content="The Gazette">') => `<!doctype html><html lang="en"><head><title>Raid at the ford</title>${site}<meta property="article:published_time" content="2021-03-12T08:00Z"></head><body><article><p>${body}</p></article></body></html>`

let browser: Browser
let server: Server
beforeAll(async () => {
  browser = await launch()
  server = await serve()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

/** Fills the form that is shown and sends it. */
async function submit(page: Page, fields: Record<string, string>) {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value)
  const name = page.getByLabel('Your name')
  if (await name.count()) await name.fill('Ada Brock')
  await page.getByRole('button', { name: 'Capture and read' }).click()
}
const opened = (page: Page) => page.getByRole('heading', { name: 'What was read in it' }).waitFor()

describe.each([['with', true], ['without', false]] as const)('%s JavaScript', (_, javaScriptEnabled) => {
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    context = await browser.newContext({ javaScriptEnabled })
    page = await context.newPage()
  })
  afterAll(() => context.close())
  const unique = javaScriptEnabled ? 'By day' : 'By night'

  async function give(name: string, mimeType: string, content: string | Buffer, fields: Record<string, string> = {}) {
    await page.goto(`${server.url}/capture?from=file`)
    await page.getByLabel('File', { exact: true }).setInputFiles({ name, mimeType, buffer: Buffer.from(content) })
    await submit(page, fields)
  }

  test('a page is captured from its file, with what it says of itself', async () => {
    await give('raid.html', 'text/html', html(`${unique}: ${sentence}`))
    await opened(page)
    expect(await page.locator('.kicker').innerText()).toMatch(/The Gazette · 12 March 2021 · English/)
    expect(await page.locator('.captures').innerText()).toContain('raid.html')
  })
  test('a PDF does not say who published it: that is asked, and its text is kept', async () => {
    await give('raid.pdf', 'application/pdf', pdf([[`${unique}, ${sentence.slice(0, 60)}`, sentence.slice(60)]]))
    await page.getByRole('alert').getByText('It does not say who published it').waitFor()
    expect(await page.getByLabel('Text', { exact: true }).inputValue()).toContain('Kestrel Ford')
    expect(await page.getByLabel('Title').inputValue()).toBe('The toll at Kestrel Ford')
    await submit(page, { Publisher: 'Ministry of Defence' })
    await opened(page)
    expect(await page.locator('.captures').innerText()).toContain('raid.pdf')
  })
  test('a Word file with its publisher typed', async () => {
    await give('raid.docx', 'application/octet-stream', docx([`${unique}. ${sentence}`]), { Publisher: 'Ministry of Defence' })
    await opened(page)
  })
  test.each([
    ['a scan', 'scan.pdf', pdf([[]]), 'a scan'],
    ['a picture', 'photo.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'not text'],
    ['an empty file', 'empty.txt', Buffer.alloc(0), 'no text to read'],
  ])('%s gets one sentence beside the field, and nothing is stored', async (_name, name, content, message) => {
    await give(name, 'application/octet-stream', content, { Publisher: 'Wire of nothing' })
    await page.getByRole('alert').getByText(message).waitFor()
    await page.goto(`${server.url}/documents`)
    expect(await page.getByText('Wire of nothing').count()).toBe(0)
  })
  test.each([['http://127.0.0.1:9/x', 'private network'], [`http://localhost:80/`, 'private network'], ['http://no-such-site.invalid/', 'no site called']])('the address %s is refused with a sentence, and stays typed', async (address, message) => {
    await page.goto(`${server.url}/capture?from=url`)
    await submit(page, { 'Address of the page': address })
    await page.getByRole('alert').getByText(message).waitFor()
    expect(await page.getByLabel('Address of the page').inputValue()).toBe(address)
  })
  test('a document captured again shows what changed as claims, as words, and which quotation is lost', async () => {
    const text = `${unique}: ${sentence} ${wounded}`
    await page.goto(`${server.url}/capture`)
    await submit(page, { Text: text, Publisher: 'The Courier', 'Published on': '2021-03-12' })
    await opened(page)
    await page.getByRole('button', { name: /^Accept all/ }).click()
    await page.getByText('Accepted by Ada Brock').first().waitFor()
    await page.getByRole('link', { name: 'Capture it again' }).click()
    await page.getByRole('heading', { name: 'Capture it again' }).waitFor()
    await submit(page, { Text: text })
    await page.getByRole('alert').getByText('has not changed').waitFor()
    await submit(page, { Text: text.replace('Eighteen', 'At least 18').replace(wounded, 'Nine houses were burnt.') })
    await page.getByRole('heading', { name: /^What changed since the capture of/ }).waitFor()
    const changes = await page.locator('.changes li strong').allInnerTexts()
    expect(changes).toEqual(['18 became at least 18', 'Claim removed: 5', 'Claim added: 9'])
    expect(await page.locator('.difference del').allInnerTexts()).toContain('Eighteen')
    expect(await page.locator('.difference ins').allInnerTexts()).toContain('At least 18')
    expect(await page.locator('.earlier .lost').innerText()).toMatch(/Lost: its words are no longer in this text[\s\S]*Five soldiers were wounded/)
    const toll = page.locator('.suggestion.pending', { hasText: 'takes the place of the claim before' })
    await toll.getByRole('button', { name: /^Accept:/ }).click()
    await page.getByText('Accepted by Ada Brock').first().waitFor()
    expect(await page.locator('.earlier', { hasText: 'Eighteen fighters were killed ·' }).count()).toBe(0)
    await page.locator('.captures ul a').last().click()
    await page.getByText(wounded).first().waitFor()
    expect(await page.locator('.changes').count()).toBe(0)
  })
})

test.each(['light', 'dark'] as const)('axe finds nothing on the ways to capture and on what changed, %s', async (colorScheme) => {
  const context = await browser.newContext({ colorScheme })
  const page = await context.newPage()
  await page.goto(`${server.url}/documents`)
  const document = await page.locator('.rows a', { hasText: 'By day: Eighteen' }).first().getAttribute('href')
  for (const path of ['/capture', '/capture?from=file', '/capture?from=url', document ?? '', `/capture?of=${document?.split('/').at(-1)}`]) {
    await page.goto(server.url + path)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([])
    await page.setViewportSize({ width: 390, height: 800 })
    expect(await page.evaluate(() => window.document.documentElement.scrollWidth <= window.innerWidth), path).toBe(true)
    await page.setViewportSize({ width: 1280, height: 800 })
  }
  await context.close()
})

describe('suggestions are decided by keyboard, in reading order', () => {
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    context = await browser.newContext()
    page = await context.newPage()
    await page.goto(`${server.url}/capture`)
    await submit(page, { Text: 'Three boats sank off Alder Point on 2 June, the harbour master said. Twelve sailors were rescued. Two of them were wounded, and some 40 houses were flooded.', Publisher: 'The Mariner', 'Published on': '2022-06-04' })
    await opened(page)
  })
  afterAll(() => context.close())
  const waiting = () => page.locator('.suggestion.pending').count()
  const focused = () => page.evaluate(() => document.activeElement?.closest('li.suggestion')?.querySelector('blockquote')?.textContent ?? '')
  const settled = async (count: number) => {
    await expect.poll(waiting).toBe(count)
  }

  test('they stand in the order of the text', async () => {
    const quotes = await page.locator('.suggestion blockquote').allInnerTexts()
    const text = await page.locator('.capture-text').innerText()
    const places = quotes.map((quote) => text.indexOf(quote.trim()))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places.every((at) => at >= 0)).toBe(true)
  })
  test('j and k move and decide nothing; a accepts and goes on; r rejects; z takes back the last', async () => {
    const before = await waiting()
    await page.keyboard.press('j')
    const first = await focused()
    await page.keyboard.press('j')
    expect(await focused()).not.toBe(first)
    await page.keyboard.press('k')
    expect(await focused()).toBe(first)
    expect(await waiting()).toBe(before)
    await page.keyboard.press('a')
    await settled(before - 1)
    await expect.poll(focused).not.toBe(first)
    const second = await focused()
    await page.keyboard.press('r')
    await settled(before - 2)
    expect(await page.locator('.suggestion.rejected blockquote').allInnerTexts()).toEqual([second])
    await page.keyboard.press('z')
    await settled(before - 1)
    await expect.poll(focused).toBe(second)
    await page.keyboard.press('z')
    await settled(before)
    await expect.poll(focused).toBe(first)
  })
  test('a key that the settings give is the one that accepts, and the usual one no more', async () => {
    const before = await waiting()
    await context.addCookies([{ name: 'parallax-keys', value: 'accept=v&next=l', url: server.url }])
    await page.reload()
    await expect.poll(async () => {
      await page.keyboard.press('l')
      return focused()
    }).not.toBe('')
    for (const pressed of ['a', 'v']) await page.keyboard.press(pressed)
    await settled(before - 1)
    await page.keyboard.press('z')
    await settled(before)
    await context.addCookies([{ name: 'parallax-keys', value: '', url: server.url }])
    await page.reload()
  })
  test('e opens the field; Enter reads again and shows back; Enter once more accepts; in the field a key is a letter', async () => {
    const nets = page.locator('.suggestion', { hasText: '40 houses' }).first()
    await nets.focus()
    const before = await waiting()
    await page.keyboard.press('e')
    await page.keyboard.type('at least 45')
    expect(await waiting()).toBe(before)
    await page.keyboard.press('Enter')
    await nets.getByText('Reads as').waitFor()
    expect(await nets.locator('.reads strong').innerText()).toBe('at least 45 · houses · damaged')
    expect(await waiting()).toBe(before)
    await nets.getByLabel('Value, retyped').press('Enter')
    await settled(before - 1)
    expect(await page.locator('.suggestion.accepted', { hasText: '40 houses' }).innerText()).toContain('at least 45')
  })
})

describe('a claim of selected words', () => {
  test.each([['with', true], ['without', false]] as const)('%s JavaScript: read, shown back, attributed, accepted', async (_, javaScriptEnabled) => {
    const context = await browser.newContext({ javaScriptEnabled })
    const page = await context.newPage()
    await page.goto(`${server.url}/capture`)
    const place = javaScriptEnabled ? 'Birch' : 'Cedar'
    await submit(page, { Text: `Nobody knows how long the ${place} bridge will stay closed. Traffic is down to 17 loads a night, the mayor said, and to 17 more by day.`, Publisher: 'The Builder', 'Published on': '2022-07-04' })
    await opened(page)
    if (javaScriptEnabled) {
      await page.locator('.capture-text').evaluate((element) => {
        const node = [...element.childNodes].find((child) => child.textContent?.includes('17 loads')) ?? element
        const text = node.nodeType === 3 ? node : (node.firstChild ?? node)
        const at = text.textContent?.indexOf('17 loads a night') ?? 0
        const range = document.createRange()
        range.setStart(text, at)
        range.setEnd(text, at + '17 loads a night'.length)
        getSelection()?.removeAllRanges()
        getSelection()?.addRange(range)
        document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
      })
      expect(await page.getByLabel('Words of the document').inputValue()).toBe('17 loads a night')
    } else {
      await page.getByText('Make a claim of other words').click()
      await page.getByLabel('Words of the document').fill('17')
      await page.getByRole('button', { name: 'Read these words' }).click()
      await page.getByRole('alert').getByText('more than once').waitFor()
      await page.getByLabel('Words of the document').fill('nothing of the kind')
      await page.getByRole('button', { name: 'Read these words' }).click()
      await page.getByRole('alert').getByText('do not stand in the document').waitFor()
      await page.getByLabel('Words of the document').fill('17 loads a night')
    }
    await page.getByRole('button', { name: 'Read these words' }).click()
    await page.locator('.select li').waitFor()
    expect(await page.locator('.select li strong').innerText()).toBe('17')
    expect(await page.getByLabel('Said by').inputValue()).toBe('mayor')
    await page.getByLabel('Said by').fill('Mayor Ines Dole')
    await page.getByRole('button', { name: 'Make it a claim: 17' }).click()
    const made = page.locator('.suggestion.accepted', { hasText: '17 loads a night' })
    await made.waitFor()
    expect(await made.innerText()).toContain('Mayor Ines Dole')
    await context.close()
  })
})
