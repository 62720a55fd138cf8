import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type Server = { url: string; data: string; process: ChildProcess; stop(signal?: NodeJS.Signals): Promise<void>; memory(): number }

/** A port that nobody listens on. */
export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })

/** The built server on a port and a data folder of its own; without the worked example unless asked. */
export async function serve({ data = mkdtempSync(join(tmpdir(), 'parallax-test-')), example = false } = {}): Promise<Server> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PARALLAX_DATA: data, PARALLAX_EXAMPLE: example ? '' : 'none' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  for (let ready = false; !ready; ) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    ready = await fetch(url).then((page) => page.ok, () => false)
    if (!ready) await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    url,
    data,
    process: child,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
    /** Resident memory in MB (Linux). */
    memory: () => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
  }
}
