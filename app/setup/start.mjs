import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { alone, build, fail, install, root, say } from './install.mjs'

/** The port to serve on: PORT, else 3000. */
const port = Number(process.env.PORT || 3000)
if (!Number.isInteger(port) || port < 1 || port > 65535) fail(`PORT is “${process.env.PORT}”; it must be a number from 1 to 65535.`)

const free = await new Promise((resolve) => {
  const probe = createServer()
  probe.once('error', () => resolve(false))
  probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
})
if (!free) fail(`Port ${port} is taken, perhaps by a Parallax that runs already; choose another: PORT=${port + 1} npm start`)

await alone(async () => {
  await install()
  await build()
}).catch((error) => fail(`The set-up failed: ${error.message}`))

const server = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'start', '-H', '127.0.0.1', '-p', String(port)], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } })
server.stdout.resume()
let stopping = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.removeAllListeners(signal)
  process.on(signal, () => {
    stopping = true
    server.kill(signal)
  })
}
// A signal that only npm or its shell receives leaves this process without its parent: then it stops too.
const parent = process.ppid
setInterval(() => {
  if (process.ppid === parent) return
  stopping = true
  server.kill('SIGTERM')
}, 250).unref()
process.on('exit', () => server.kill('SIGKILL'))
server.on('exit', (code) => process.exit(stopping ? 0 : (code ?? 1)))

// The address is printed when a page really answers: then the database is there too.
for (;;) {
  const page = await fetch(`http://127.0.0.1:${port}/`).catch(() => null)
  if (page?.ok) break
  if (page) say(`The board answers ${page.status}; see the messages above.`)
  await new Promise((resolve) => setTimeout(resolve, page ? 3000 : 100))
}
process.stdout.write(`Parallax is at http://127.0.0.1:${port}\n`)
