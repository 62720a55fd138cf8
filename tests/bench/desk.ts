import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { spawn, spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { openDatabase } from '@/db/index'
import { queue } from '@/db/queries/queue'
import { parseFilter } from '@/lib/review/filter'
import { launch } from '../browser'
import { freePort, serve } from '../server'
import { crowd } from './crowd'
import { median } from './timed'

const decisions = 25

/** An app with one server action that does nothing and one island: what Next itself costs. */
async function bareApp(): Promise<{ url: string; stop(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'bare-action-'))
  mkdirSync(join(folder, 'app'))
  const files: Record<string, string> = {
    'package.json': '{"name":"bare","private":true}',
    'next.config.js': 'module.exports = { turbopack: { root: "/" }, typescript: { ignoreBuildErrors: true } }',
    'app/layout.js': 'export const dynamic = "force-dynamic"; export default function L({ children }) { return <html lang="en"><body>{children}</body></html> }',
    'app/actions.js': '"use server"; import { redirect } from "next/navigation"; export async function go(form) { redirect("/?n=" + (Number(form.get("n")) + 1)) }',
    'app/page.js': 'import { go } from "./actions"; export default async function P({ searchParams }) { const n = (await searchParams).n ?? "0"; return <form action={go}><h1>{n}</h1><input type="hidden" name="n" value={n} /><button>go</button></form> }',
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  const next = resolve('node_modules/next/dist/bin/next')
  const built = spawnSync(process.execPath, [next, 'build'], { cwd: folder, encoding: 'utf8', env })
  if (built.status !== 0) throw new Error(built.stderr)
  const port = await freePort()
  const child = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(port)], { cwd: folder, stdio: 'ignore', env })
  const url = `http://127.0.0.1:${port}`
  while (!(await fetch(url).then((page) => page.ok, () => false))) await new Promise((done) => setTimeout(done, 30))
  return { url, stop: () => void child.kill() }
}

/** Milliseconds from a key (or the button, without one) until the hidden field that names what is shown names another. */
const untilAnother = (page: Page, selector: string, key: string | null): Promise<number> =>
  // As text: what tsx compiles names its functions by a call that the page does not know.
  page.evaluate<number>(`new Promise((done) => {
    const shown = () => document.querySelector(${JSON.stringify(selector)})?.getAttribute('value')
    const [before, began] = [shown(), performance.now()]
    const watch = new MutationObserver(() => {
      if (!shown() || shown() === before) return
      watch.disconnect()
      done(performance.now() - began)
    })
    watch.observe(document.body, { childList: true, subtree: true, attributes: true })
    const key = ${JSON.stringify(key)}
    if (key) document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    else document.querySelector('button').click()
  })`)

/** Scripts that a page sends, in kB after gzip. */
async function scripts(url: string): Promise<number> {
  const html = await (await fetch(url)).text()
  const sources = [...new Set([...html.matchAll(/(?:src|href)="(\/_next\/[^"]+\.js[^"]*)"/g)].map((match) => match[1] ?? ''))]
  const sizes = await Promise.all(sources.map(async (source) => gzipSync(Buffer.from(await (await fetch(new URL(source, url))).arrayBuffer())).length))
  return sizes.reduce((a, b) => a + b, 0) / 1000
}

/** A decision with 100,000 claims in the database, as a reader sees it, beside a bare server action; and the scripts of the review page beside a bare page's. */
export async function desk(claims = 100_000): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'parallax-desk-'))
  const from = performance.now()
  await crowd(data, claims)
  console.log(`\n${claims.toLocaleString('en')} claims stored and compared in ${((performance.now() - from) / 1000).toFixed(0)} s`)
  const port = openDatabase(data)
  for (const [name, query] of Object.entries({ 'to decide': {}, 'one event': { event: 'e7' }, 'one party': { party: 'party 3' }, 'a word': { q: 'block' }, 'nothing found': { q: 'zeppelin' }, 'decided or not': { status: 'all' } })) {
    const times: number[] = []
    for (let i = 0; i < 9; i++) {
      const began = performance.now()
      await port.read((db) => queue(db, parseFilter(query)))
      times.push(performance.now() - began)
    }
    console.log(`  the queue, ${name.padEnd(14)} ${median(times).toFixed(1).padStart(6)} ms`)
  }
  await port.close()
  const [bare, server] = [await bareApp(), await serve({ data })]
  const browser = await launch()
  const [plain, review] = await Promise.all([browser.newPage(), browser.newPage()])
  await review.context().addCookies([{ name: 'parallax-name', value: 'Ada', url: server.url }])
  await plain.goto(bare.url)
  await review.goto(`${server.url}/review`)
  await review.getByRole('link', { name: 'Start with the first' }).click()
  await review.locator('.bar').waitFor()
  const first = review.url()
  const times: [number, number][] = []
  for (let i = 0; i < decisions; i++) {
    const a = await untilAnother(plain, 'input[name=n]', null)
    const b = await untilAnother(review, '.bar input[name=question]', 'c')
    times.push([a, b])
    await review.waitForTimeout(50)
  }
  console.log(`  a decision until the next question is there: ${median(times.map(([, b]) => b)).toFixed(0)} ms at the median; a bare server action: ${median(times.map(([a]) => a)).toFixed(0)} ms`)
  const [ours, theirs] = [await scripts(first), await scripts(bare.url)]
  console.log(`  scripts of the review page ${ours.toFixed(0)} kB gzipped, of a bare page ${theirs.toFixed(0)} kB: ${(ours - theirs).toFixed(1)} kB above Next`)
  await browser.close()
  await server.stop()
  bare.stop()
}
