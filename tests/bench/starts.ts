import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { median } from './timed'

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

/** Built start to first page beside that of a bare Next app, in turns. */
export async function starts(): Promise<void> {
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
