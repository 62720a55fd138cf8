import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyAudit } from '@/db/audit'
import { openDatabase } from '@/db/index'
import { launch } from '../browser'
import { type Server, serve } from '../server'

const first = { publisher: 'The Gazette', published: '2021-03-12', text: 'Eighteen fighters were killed in the raid at Kestrel Ford on 8 March, the ministry of defence said.' }
const second = { publisher: 'The Courier', published: '2021-03-12', text: 'More than 20 fighters were killed in the raid at Kestrel Ford on 8 March, according to the general staff.' }

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

async function capture(page: Page, url: string, { publisher, published, text }: typeof first) {
  await page.goto(`${url}/capture`)
  await page.getByLabel('Text', { exact: true }).fill(text)
  await page.getByLabel('Publisher').fill(publisher)
  await page.getByLabel('Published on').fill(published)
  const name = page.getByLabel('Your name')
  if (await name.count()) await name.fill('Ada Brock')
  await page.getByRole('button', { name: 'Capture and read' }).click()
  await page.getByRole('heading', { name: 'What was read in it' }).waitFor()
}

async function twoStatements(context: BrowserContext, { url }: Server) {
  const page = await context.newPage()
  await page.goto(url)
  expect(await page.getByText('Nothing has been captured yet.').count()).toBe(1)
  for (const statement of [first, second]) {
    await capture(page, url, statement)
    // The toll, the day and the place.
    expect(await page.getByText('To decide').count()).toBe(3)
    await page.getByRole('button', { name: 'Accept all 3' }).click()
    await page.getByText('Accepted by Ada Brock').first().waitFor()
  }
  await page.goto(url)
  await page.getByText('Apart', { exact: true }).waitFor()
  await page.getByRole('link', { name: /^How many fighters were killed/ }).click()
  await page.getByRole('heading', { name: /^How many fighters were killed/ }).waitFor()
  const standfirst = (await page.locator('.standfirst').innerText()).replace(/\s+/g, ' ')
  expect(standfirst).toContain('No number satisfies both.')
  expect(standfirst).toMatch(/ministry of defence: 18/)
  expect(standfirst).toMatch(/general staff: more than 20/)
  expect(await page.locator('blockquote mark').allInnerTexts()).toEqual(expect.arrayContaining(['Eighteen', 'More than 20']))
  expect(await page.locator('.plot svg.track').count()).toBe(2)
}

describe('from an empty database to a conflict', () => {
  test.each([['with', true], ['without', false]])('two statements pasted %s JavaScript', async (_, javaScriptEnabled) => {
    const server = await serve()
    const context = await browser.newContext({ javaScriptEnabled })
    try {
      await twoStatements(context, server)
    } finally {
      await context.close()
      await server.stop()
    }
  })
})

describe('at the desk', () => {
  let server: Server
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    server = await serve({ example: true })
    context = await browser.newContext({ javaScriptEnabled: true })
    page = await context.newPage()
  })
  afterAll(async () => {
    // Linux tells; elsewhere there is nothing to read. Fifty megabytes were pasted, and what they took is given back when it pleases the runtime.
    if (process.platform === 'linux') expect(server.memory()).toBeLessThan(500)
    await context.close()
    await server.stop()
  })

  test('the board opens on the worked example, with the conflict of eighteen and more than 20', async () => {
    await page.goto(server.url)
    await page.getByRole('link', { name: 'How many fighters were killed or put out of action?' }).click()
    await page.locator('.standfirst').waitFor()
    expect(await page.locator('.standfirst').innerText()).toContain('No number satisfies both.')
    expect(await page.getByText('18 + 5 captured = 23').count()).toBe(1)
  })

  test('a figure is corrected by retyping, and a reading rejected and taken back', async () => {
    await capture(page, server.url, { publisher: 'The Herald', published: '2022-05-02', text: 'Some 300 houses were destroyed at Quarry Bend on 1 May, the mayor said. Two people were killed.' })
    const houses = page.locator('.suggestion', { hasText: 'houses' }).first()
    await houses.getByText('Correct before accepting').click()
    await houses.getByLabel('Value, retyped').fill('nothing at all to read')
    await houses.getByRole('button', { name: /Accept as corrected/ }).click()
    await page.getByText(/reads as nothing/).waitFor()
    expect(await houses.getByLabel('Value, retyped').inputValue()).toBe('nothing at all to read')
    await houses.getByLabel('Value, retyped').fill('at least 300')
    await houses.getByRole('button', { name: /Accept as corrected/ }).click()
    await houses.getByText('Accepted by Ada Brock').waitFor()
    expect(await houses.getByText('at least 300').count()).toBe(1)
    const dead = page.locator('.suggestion', { hasText: 'Two people' })
    await dead.getByRole('button', { name: /Reject/ }).click()
    await dead.getByText('Rejected by Ada Brock').waitFor()
    await dead.getByRole('button', { name: /Undo/ }).click()
    await dead.getByText('To decide').waitFor()
  })

  test('capture and accept go by keyboard alone', async () => {
    await page.goto(`${server.url}/capture`)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('Skip to the content')
    const tabTo = async (id: string) => {
      for (let i = 0; i < 40 && (await page.locator(':focus').getAttribute('id')) !== id; i++) await page.keyboard.press('Tab')
      expect(await page.locator(':focus').getAttribute('id')).toBe(id)
    }
    await tabTo('text')
    await page.keyboard.type('Nine passengers were rescued at Heron Lock on 3 May, the police said.')
    await tabTo('publisher')
    await page.keyboard.type('The Herald')
    await tabTo('published')
    await page.keyboard.type('2022-05-04')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'What was read in it' }).waitFor()
    for (let i = 0; i < 60 && !/^Accept: Nine/.test(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')); i++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByText('Accepted by Ada Brock').first().waitFor()
  })

  test.each([
    ['an impossible date', { ...first, text: `${first.text} a`, published: '2021-02-31' }, 'is not a day'],
    ['a text in no known language', { ...first, text: '12 34 56 78' }, 'The language could not be told'],
  ])('%s gets one sentence beside the field, and nothing typed is lost', async (_, input, sentence) => {
    await page.goto(`${server.url}/capture`)
    await page.getByLabel('Text', { exact: true }).fill(input.text)
    await page.getByLabel('Publisher').fill(input.publisher)
    await page.getByLabel('Published on').fill(input.published)
    await page.getByRole('button', { name: 'Capture and read' }).click()
    await page.getByRole('alert').getByText(sentence).waitFor()
    expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe(input.text)
    expect(await page.getByLabel('Published on').inputValue()).toBe(input.published)
  })

  test('fifty megabytes get one sentence, and so does a binary; nothing is stored', async () => {
    await page.goto(`${server.url}/capture`)
    const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
    const post = async (text: string) => {
      const plain = await browser.newContext({ javaScriptEnabled: false })
      const bare = await plain.newPage()
      await bare.goto(`${server.url}/capture`)
      const hidden = await bare.locator('form.capture input[type=hidden]').evaluateAll((inputs) => inputs.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']))
      await plain.close()
      const body = new FormData()
      for (const [name, value] of hidden) body.append(name ?? '', value ?? '')
      for (const [name, value] of Object.entries({ text, publisher: 'Wire', title: 'Huge', published: '', lang: 'en', url: '' })) body.append(name, value)
      return (await fetch(`${server.url}/capture`, { method: 'POST', body, headers: { origin: server.url, cookie }, redirect: 'manual' })).text()
    }
    expect(await post('word '.repeat(10_000_000))).toContain('longer than 5 million characters')
    expect(await post(`PNG${String.fromCharCode(0)}${String.fromCharCode(1)} the image of the day`)).toContain('not text')
    await page.goto(`${server.url}/documents`)
    expect(await page.getByText('Huge').count()).toBe(0)
  })

  test('the same text again leads to the document that holds it', async () => {
    await capture(page, server.url, first)
    await page.goto(`${server.url}/capture`)
    await page.getByLabel('Text', { exact: true }).fill(first.text)
    await page.getByLabel('Publisher').fill(first.publisher)
    await page.getByRole('button', { name: 'Capture and read' }).click()
    await page.getByRole('link', { name: 'Open the document that holds it' }).click()
    await page.waitForURL(/\/documents\/d/)
  })

  test('the example is removed in one action and brought back', async () => {
    await page.goto(server.url)
    await page.getByRole('button', { name: 'Remove the example' }).click()
    await page.getByText('The worked example was removed.').waitFor()
    expect(await page.getByText('put out of action').count()).toBe(0)
    await page.getByRole('button', { name: 'Bring the example back' }).click()
    await page.getByRole('link', { name: /put out of action/ }).waitFor()
  })

  test.each(['light', 'dark'] as const)('axe finds nothing on any page, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(`${server.url}/documents`)
    const document = await page.locator('.rows a').first().getAttribute('href')
    await page.goto(server.url)
    const question = await page.getByRole('link', { name: /put out of action/ }).getAttribute('href')
    const place = await page.getByRole('link', { name: /^Where did/ }).first().getAttribute('href')
    for (const path of ['/', '/documents', '/capture', '/name', '/nothing-here', document ?? '', question ?? '', place ?? '']) {
      await page.goto(server.url + path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([])
    }
  })

  test('no page scrolls sideways on a phone or at 200 %', async () => {
    const narrow = await browser.newPage({ viewport: { width: 390, height: 800 } })
    for (const path of ['/', '/documents', '/capture']) {
      for (const zoom of [1, 2]) {
        await narrow.setViewportSize({ width: Math.round(780 / (zoom === 2 ? 2 : 1)) / (zoom === 1 ? 2 : 1), height: 800 })
        await narrow.goto(server.url + path)
        expect(await narrow.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), path).toBe(true)
      }
    }
    await narrow.close()
  })
})

describe('whose hands', () => {
  let server: Server
  beforeAll(async () => {
    server = await serve()
  })
  afterAll(() => server.stop())
  const request = async (headers: Record<string, string>, method = 'GET') => {
    const { request: raw } = await import('node:http')
    return new Promise<number>((resolve, reject) => {
      const sent = raw(server.url, { method, headers }, (reply) => {
        reply.resume()
        resolve(reply.statusCode ?? 0)
      })
      sent.on('error', reject)
      sent.end()
    })
  }
  test('a foreign Host is refused', async () => expect(await request({ host: 'evil.example' })).toBe(403))
  test('localhost is this machine', async () => expect(await request({ host: `localhost:${new URL(server.url).port}` })).toBe(200))
  test('a change from a foreign Origin is refused', async () => expect(await request({ origin: 'https://evil.example' }, 'POST')).toBe(403))
  test('a change without an Origin is refused', async () => expect(await request({}, 'POST')).toBe(403))
})

test('kill -9 in the middle of a hundred captures loses nothing that was acknowledged', async () => {
  const server = await serve()
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await capture(page, server.url, first)
  const form = await (async () => {
    await page.goto(`${server.url}/capture`)
    return page.locator('form.capture input[type=hidden]').evaluateAll((inputs) => inputs.map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']))
  })()
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const acknowledged: string[] = []
  const one = async (i: number) => {
    const body = new FormData()
    for (const [name, value] of form) body.append(name ?? '', value ?? '')
    for (const [name, value] of Object.entries({ text: `Report ${i}: ${i + 2} people were injured in the crash at Heron Lock, the police said.`, publisher: 'Wire', title: `Report ${i}`, published: '', lang: 'en', url: '' })) body.append(name, value)
    const reply = await fetch(`${server.url}/capture`, { method: 'POST', body, headers: { origin: server.url, cookie }, redirect: 'manual' }).catch(() => null)
    if (reply?.status === 303) acknowledged.push(`Report ${i}`)
  }
  let killed = false
  for (let i = 0; i < 100 && !killed; i += 4) {
    const lot = Promise.all([0, 1, 2, 3].map((k) => one(i + k)))
    if (i >= 48) {
      killed = true
      server.process.kill('SIGKILL')
    }
    await lot
  }
  await server.stop('SIGKILL')
  await context.close()
  expect(acknowledged.length).toBeGreaterThanOrEqual(48)
  const port = openDatabase(server.data)
  const { documents } = await port.read((db) => import('@/db/queries/documents').then(({ documentsList }) => documentsList(db, { limit: 200 })))
  const titles = new Set(documents.map(({ title }) => title))
  expect(acknowledged.filter((title) => !titles.has(title))).toEqual([])
  expect((await port.read(verifyAudit)).brokenAt).toBeNull()
  await port.close()
})
