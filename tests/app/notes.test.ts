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
  const page = await browser.newPage()
  await page.goto(server.url)
  question = server.url + (await page.getByRole('link', { name: /killed or put out of action/ }).getAttribute('href'))?.replace('/review/', '/questions/')
  await page.close()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const opened = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<[BrowserContext, Page]> => {
  const context = await browser.newContext(options)
  await context.addCookies([{ name: 'parallax-name', value: 'Ada', url: server.url }])
  context.setDefaultTimeout(15_000)
  return [context, await context.newPage()]
}

/** Opens the form of a new note on the question. */
async function newNote(page: Page) {
  await page.goto(question)
  await page.getByRole('link', { name: 'Add a note' }).first().click()
  await page.getByRole('heading', { name: /A new note/ }).waitFor()
}
const body = (page: Page) => page.getByLabel('Note', { exact: true })
const save = (page: Page) => page.getByRole('button', { name: 'Save the note' }).click()

describe('notes', () => {
  test.each([true, false])('a note without a citation is refused and loses no typing; with one it stands on the question (JavaScript: %s)', async (javaScriptEnabled) => {
    const [context, page] = await opened({ javaScriptEnabled })
    await newNote(page)
    const text = `The *ministry* counts the dead only.[^1] (${javaScriptEnabled})`
    await body(page).fill(text)
    await page.getByLabel('Publishable: stands in the brief').check()
    await save(page)
    await page.getByText('Every note stands on something').waitFor()
    expect(await body(page).inputValue()).toBe(text)
    expect(await page.getByLabel('Publishable: stands in the brief').isChecked()).toBe(true)
    await page.locator('.cites input[type=checkbox]').first().check()
    await save(page)
    await page.waitForURL(/\/notes\/n[0-9a-f]{16}/)
    expect(await page.locator('.note em').innerText()).toBe('ministry')
    await page.goto(question)
    const note = page.locator('.note', { hasText: `(${javaScriptEnabled})` })
    expect(await note.locator('.citations li').count()).toBe(1)
    expect(await note.locator('sup a').innerText()).toBe('1')
    await context.close()
  })

  test('a mark points at what has its number in the form, in whatever order they are ticked; a mark of nothing is refused', async () => {
    const [context, page] = await opened({ javaScriptEnabled: false })
    await newNote(page)
    const options = page.locator('.cites .at-hand li')
    const second = (await options.nth(1).locator('q').innerText()).trim()
    await body(page).fill('The second, first.[^2] Then the first.[^1] And nothing.[^3]')
    await options.nth(0).locator('input[type=checkbox]').check()
    await options.nth(1).locator('input[type=checkbox]').check()
    await save(page)
    await page.getByText('The text points at [^3], and nothing is chosen under that number.').waitFor()
    await body(page).fill('The second, first.[^2] Then the first.[^1]')
    await save(page)
    await page.waitForURL(/\/notes\/n[0-9a-f]{16}/)
    expect(await page.locator('.note sup a').allInnerTexts()).toEqual(['1', '2'])
    expect(await page.locator('.note .citations li').first().innerText()).toContain(second)
    await page.locator('summary', { hasText: 'Revise' }).click()
    expect(await body(page).inputValue()).toBe('The second, first.[^1] Then the first.[^2]')
    await context.close()
  })

  test('a note is written by keyboard alone', async () => {
    const [context, page] = await opened()
    await newNote(page)
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent ?? '')
    const tabTo = async (wanted: (name: string) => boolean) => {
      for (let i = 0; i < 60 && !wanted(await focused()); i++) await page.keyboard.press('Tab')
    }
    await tabTo((name) => name === 'body')
    await page.keyboard.type('Typed without a mouse.')
    await tabTo((name) => name.startsWith('cite-'))
    await page.keyboard.press('Space')
    await tabTo((name) => name === 'Save the note')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/notes\/n[0-9a-f]{16}/)
    expect(await page.locator('.note-text').innerText()).toBe('Typed without a mouse.')
    await context.close()
  })

  test('words of a document and an address are cited; words that are not there are refused', async () => {
    const [context, page] = await opened()
    await newNote(page)
    await body(page).fill('Two other things to stand on.')
    await page.getByText('Words of a document', { exact: true }).click()
    await page.getByLabel('The exact words').fill('words that nobody wrote')
    const options = page.locator('#document option')
    await page.getByLabel('Document', { exact: true }).selectOption({ index: 1 })
    expect(await options.count()).toBeGreaterThan(3)
    await save(page)
    await page.getByText('These words are not in the document').waitFor()
    expect(await page.getByLabel('The exact words').inputValue()).toBe('words that nobody wrote')
    await page.getByLabel('The exact words').fill('')
    await page.getByText('An address', { exact: true }).click()
    await page.getByLabel('Address', { exact: true }).first().fill('https://example.org/communique')
    await page.getByLabel('Read on').first().fill('not a day')
    await save(page)
    await page.getByText('Say on which day the address was read').waitFor()
    await page.getByLabel('Read on').first().fill('2021-03-12')
    await save(page)
    await page.waitForURL(/\/notes\/n[0-9a-f]{16}/)
    expect(await page.locator('.note .citations').innerText()).toContain('read on 12 March 2021')
    await context.close()
  })

  test('closing the browser in the middle of a note loses nothing typed', async () => {
    const [context, page] = await opened()
    await newNote(page)
    await body(page).fill('Half a sentence, and then the')
    await page.locator('.cites input[type=checkbox]').nth(1).check()
    await page.close()
    const again = await context.newPage()
    await newNote(again)
    await again.getByText('An unfinished text was kept').waitFor()
    await again.getByRole('button', { name: 'Bring it back' }).click()
    expect(await body(again).inputValue()).toBe('Half a sentence, and then the')
    expect(await again.locator('.cites input[type=checkbox]').nth(1).isChecked()).toBe(true)
    await body(again).fill('Half a sentence, and then the rest.')
    await save(again)
    await again.waitForURL(/\/notes\/n[0-9a-f]{16}/)
    await newNote(again)
    await again.waitForLoadState('networkidle')
    expect(await again.getByText('An unfinished text was kept').count()).toBe(0)
    await context.close()
  })

  test('what is typed before an unfinished text is decided on loses neither', async () => {
    const [context, page] = await opened()
    await newNote(page)
    await body(page).fill('The older text.')
    await newNote(page)
    await page.getByText('An unfinished text was kept').waitFor()
    await body(page).fill('The newer text.')
    await newNote(page)
    await page.getByRole('button', { name: 'Bring it back' }).click()
    expect(await body(page).inputValue()).toBe('The newer text.')
    await body(page).fill('')
    await newNote(page)
    await page.getByRole('button', { name: 'Bring it back' }).click()
    expect(await body(page).inputValue()).toBe('The older text.')
    await context.close()
  })

  test('a revision shows what changed, and one that somebody saved meanwhile is not overwritten', async () => {
    const [context, page] = await opened()
    await newNote(page)
    await body(page).fill('The toll is not settled.')
    await page.locator('.cites input[type=checkbox]').first().check()
    await save(page)
    await page.waitForURL(/\/notes\/n[0-9a-f]{16}/)
    const other = await context.newPage()
    for (const one of [page, other]) {
      await one.goto(page.url())
      await one.getByText('Revise it').click()
    }
    await body(page).fill('The toll is not yet settled.')
    await save(page)
    await page.getByRole('heading', { name: 'Revision 2' }).waitFor()
    expect(await page.locator('.diff ins').first().innerText()).toContain('yet')
    await body(other).fill('The toll is disputed.')
    await save(other)
    await other.getByText('Ada saved another revision while you wrote').waitFor()
    expect(await body(other).inputValue()).toBe('The toll is disputed.')
    await page.getByRole('button', { name: 'Withdraw the note' }).click()
    await page.getByText('This note was withdrawn').waitFor()
    await page.getByRole('button', { name: 'Bring the note back' }).click()
    await page.getByRole('button', { name: 'Withdraw the note' }).waitFor()
    await context.close()
  })

  test('raw HTML in a note is shown as text', async () => {
    const [context, page] = await opened()
    await newNote(page)
    await body(page).fill('<img src=x onerror="document.title=1"> [a](javascript:alert(1))')
    await page.locator('.cites input[type=checkbox]').first().check()
    await save(page)
    await page.waitForURL(/\/notes\/n[0-9a-f]{16}/)
    expect(await page.locator('.note-text').innerText()).toBe('<img src=x onerror="document.title=1"> [a](javascript:alert(1))')
    expect(await page.locator('.note-text img, .note-text a').count()).toBe(0)
    await context.close()
  })

  test('in French, a note is refused kindly in French', async () => {
    const [context, page] = await opened({ locale: 'fr-FR' })
    await page.goto(question)
    await page.getByRole('link', { name: 'Ajouter une note' }).first().click()
    await page.getByLabel('Note', { exact: true }).fill('À vérifier auprès du ministère.')
    await page.getByRole('button', { name: 'Enregistrer la note' }).click()
    await page.getByText(/Toute note s’appuie sur quelque chose/).waitFor()
    await context.close()
  })

  test.each([['light', 'en-GB'], ['dark', 'fr-FR']] as const)('axe finds nothing, %s, %s', async (colorScheme, locale) => {
    const [context, page] = await opened({ colorScheme, locale })
    await page.goto(question)
    const note = await page.locator('.note a[href^="/notes/"]').first().getAttribute('href')
    const form = await page.locator('.notes .head a').first().getAttribute('href')
    for (const path of [question, server.url + note, server.url + form]) {
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([])
    }
    await context.close()
  })
})
