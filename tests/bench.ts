import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { crossReference } from '@/lib/discrepancies/crossreference'
import { readValues } from '@/lib/values'

/** npm run bench: figures as ratios, side by side in one run. */
const median = (list: number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
const timed = (work: () => void, times = 5) =>
  median(
    Array.from({ length: times }, () => {
      const from = performance.now()
      work()
      return performance.now() - from
    }),
  )

function growth() {
  console.log('\nReading twice the text: how much longer it takes (2 is linear)')
  const kinds: Record<string, string> = {
    'ordinary news': 'On 8 June, the ministry said, eighteen fighters were killed and five captured near the border; some 400 troops took part. ',
    digits: '1 2 3 4 5 6 7 8 9 0 ',
    'repeated hedges': 'more than at least about up to ',
    'numerals and "and"': 'et un et vingt et cent et mille ',
    spaces: '                                  ',
    'no full stop': 'word ',
    quotation: '“a” “b” said ',
  }
  for (const [name, part] of Object.entries(kinds)) {
    const sizes = [250_000, 500_000, 1_000_000].map((size) => timed(() => void readValues(part.repeat(Math.ceil(size / part.length)).slice(0, size), 'fr', '2019-06-21'), 3))
    console.log(`  ${name.padEnd(20)} ${sizes.map((ms) => `${ms.toFixed(0)} ms`.padStart(8)).join(' ')}   ×${((sizes[1] ?? 0) / (sizes[0] || 1)).toFixed(2)} ×${((sizes[2] ?? 0) / (sizes[1] || 1)).toFixed(2)}`)
  }
  const sentence = kinds['ordinary news'] ?? ''
  const ms = timed(() => {
    for (let i = 0; i < 2000; i++) readValues(sentence, 'en', '2019-06-21')
  })
  console.log(`  ${Math.round((2000 / ms) * 60_000).toLocaleString('en')} news sentences a minute on one core`)
  const body = sentence.repeat(14)
  const one = timed(() => void crossReference([{ id: 'a', title: 'Report', publisher: 'P', published: '2019-06-21', lang: 'en', body }]), 20)
  console.log(`  a document of ${body.split(' ').length} words through the whole flow: ${one.toFixed(1)} ms`)
}

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Milliseconds from spawning a built server to the first page that it serves. */
async function firstPage(cwd: string): Promise<number> {
  const port = await freePort()
  const from = performance.now()
  const child = spawn(process.execPath, [resolve('node_modules/next/dist/bin/next'), 'start', '-H', '127.0.0.1', '-p', String(port)], { cwd, stdio: 'ignore', env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PARALLAX_DATA: data } })
  const ended = new Promise((done) => child.once('exit', done))
  while (!(await fetch(`http://127.0.0.1:${port}/`).then((page) => page.ok, () => false))) await new Promise((done) => setTimeout(done, 10))
  const ms = performance.now() - from
  child.kill()
  await ended
  return ms
}

const data = mkdtempSync(join(tmpdir(), 'parallax-bench-'))

async function starts() {
  const bare = mkdtempSync(join(tmpdir(), 'bare-next-'))
  mkdirSync(join(bare, 'app'))
  writeFileSync(join(bare, 'package.json'), '{"name":"bare","private":true}')
  writeFileSync(join(bare, 'next.config.js'), 'module.exports = { turbopack: { root: "/" }, typescript: { ignoreBuildErrors: true } }')
  writeFileSync(join(bare, 'app/layout.js'), 'export const dynamic = "force-dynamic"; export default function L({ children }) { return <html lang="en"><body>{children}</body></html> }')
  writeFileSync(join(bare, 'app/page.js'), 'export default async function P() { return <p>{process.pid}</p> }')
  symlinkSync(resolve('node_modules'), join(bare, 'node_modules'))
  const built = spawnSync(process.execPath, [resolve('node_modules/next/dist/bin/next'), 'build'], { cwd: bare, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } })
  if (built.status !== 0) throw new Error(built.stderr)
  await firstPage('.')
  const pairs: [number, number][] = []
  for (let i = 0; i < 7; i++) pairs.push([await firstPage(bare), await firstPage('.')])
  const [a, b] = [median(pairs.map(([x]) => x)), median(pairs.map(([, y]) => y))]
  console.log(`\nBuilt start to first page: bare Next ${a.toFixed(0)} ms, Parallax ${b.toFixed(0)} ms, ratio ${median(pairs.map(([x, y]) => y / x)).toFixed(2)}`)
}

growth()
await starts()
