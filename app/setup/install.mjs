// Runs before anything is installed: Node's own modules only.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Everything is said on standard error: standard output belongs to the command that follows. */
export const say = (line) => process.stderr.write(`${line}\n`)

/** A failure with one sentence for the user. */
export const fail = (line) => {
  say(line)
  process.exit(1)
}

/** Whether this Node can run Parallax (20.9 or later). */
export const nodeSuffices = (version) => {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 9)
}

/** What node_modules was installed from: the lockfile and Node's ABI. */
export const stampOf = (folder, abi = process.versions.modules) =>
  createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).update(abi).digest('hex')

const stampFile = (folder) => join(folder, 'node_modules', '.parallax-installed')

/** Whether node_modules is whole and from this lockfile. The stamp is written last, so an interrupted install has none. */
export function isInstalled(folder, abi) {
  return existsSync(stampFile(folder)) && readFileSync(stampFile(folder), 'utf8') === stampOf(folder, abi)
}

const lives = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Takes `lock` (a folder holding a pid) or returns the pid of the living process that has it. A dead one's lock is taken over. */
export function takeLock(lock, pid = process.pid) {
  for (;;) {
    try {
      mkdirSync(lock)
      writeFileSync(join(lock, 'pid'), String(pid))
      return null
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      const file = join(lock, 'pid')
      const held = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
      const fresh = !held && Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) < 2000
      if (fresh || (held && held !== pid && lives(held))) return held || -1
      rmSync(lock, { recursive: true, force: true })
    }
  }
}

/** Runs `work` while holding the set-up lock; a second start waits for the first. */
export async function alone(work, lock = join(root, '.setup-lock')) {
  for (let waited = false; takeLock(lock) !== null; waited = true) {
    if (!waited) say('Another start is setting up; waiting for it.')
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  const release = () => rmSync(lock, { recursive: true, force: true })
  process.on('exit', release)
  try {
    return await work()
  } finally {
    release()
    process.off('exit', release)
  }
}

let child
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    child?.kill(signal)
    process.exit(130)
  })
}

/** Runs a command to its end with its output on standard error; resolves to its exit code. */
export const run = (command, args, env = {}) =>
  new Promise((resolve) => {
    child = spawn(command, args, { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, ...env } })
    child.on('error', () => resolve(1))
    child.on('exit', (code) => resolve(code ?? 1))
  })

/** Installs what package-lock.json names, unless that is there already. */
export async function install() {
  if (!nodeSuffices(process.version)) fail(`Parallax needs Node 20.9 or later; this is ${process.version}.`)
  if (isInstalled(root)) return
  say('Installing (once; a minute or two) …')
  rmSync(stampFile(root), { force: true })
  const prefix = dirname(dirname(process.execPath))
  // Without a prebuilt binary better-sqlite3 compiles; Node's own headers spare it a download.
  const headers = existsSync(join(prefix, 'include', 'node', 'node.h')) ? { npm_config_nodedir: prefix } : {}
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const code = npm ? await run(process.execPath, [npm, ...args], headers) : await run('npm', args, headers)
  if (code !== 0) fail('The installation failed; what npm said is above. Start again to retry.')
  const works = spawnSync(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:')"], { cwd: root })
  if (works.status !== 0 && (await run(process.execPath, npm ? [npm, 'rebuild', 'better-sqlite3'] : ['npm', 'rebuild', 'better-sqlite3'], headers)) !== 0) fail('better-sqlite3 could not be built; it needs python3, make and a C++ compiler when no prebuilt binary is reachable.')
  writeFileSync(stampFile(root), stampOf(root))
}

const sources = ['app', 'db', 'lib', 'package-lock.json', 'next.config.js', 'proxy.ts', 'tsconfig.json']

/** The latest change of any source, in milliseconds since 1970. */
export function newestSource(folder, names = sources) {
  let newest = 0
  for (const name of names) {
    const path = join(folder, name)
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) continue
    newest = Math.max(newest, stat.mtimeMs)
    if (stat.isDirectory()) newest = Math.max(newest, newestSource(path, readdirSync(path)))
  }
  return newest
}

/** Whether the build in `folder` is missing, unfinished, or older than a source. */
export function needsBuild(folder, names = sources) {
  const built = statSync(join(folder, '.next', 'parallax-built'), { throwIfNoEntry: false })
  return !built || !existsSync(join(folder, '.next', 'BUILD_ID')) || newestSource(folder, names) > built.mtimeMs
}

/** Builds the pages unless the build is newer than every source. */
export async function build() {
  if (!needsBuild(root)) return
  say('Building (once after a change; about twenty seconds) …')
  rmSync(join(root, '.next', 'parallax-built'), { force: true })
  const started = new Date()
  const code = await run(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  if (code !== 0) fail('The build failed; what Next said is above.')
  writeFileSync(join(root, '.next', 'parallax-built'), started.toISOString())
}
