import { createServer, type RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fetchLimits, fetchPage } from '@/app/fetching/fetchPage'
import { type Permits, publicOnly } from '@/app/fetching/guard'

let base = ''
let port = 0
const asked: { url: string; cookie: string | undefined }[] = []
const pages: Record<string, RequestListener> = {
  '/page': (_, reply) => reply.setHeader('set-cookie', 'spy=1').setHeader('content-type', 'text/html; charset=iso-8859-1').end('<p>ok'),
  '/moved': (_, reply) => reply.writeHead(302, { location: '/page?x=1', 'set-cookie': 'spy=1' }).end(),
  '/round': (_, reply) => reply.writeHead(301, { location: '/round' }).end(),
  '/nowhere': (_, reply) => reply.writeHead(301, { location: 'http://' }).end(),
  '/to-private': (_, reply) => reply.writeHead(302, { location: 'http://10.1.2.3/secret' }).end(),
  '/to-name': (_, reply) => reply.writeHead(302, { location: `http://localhost:${port + 1}/` }).end(),
  '/to-file': (_, reply) => reply.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/gone': (_, reply) => reply.writeHead(410).end(),
  '/forbidden': (_, reply) => reply.writeHead(403).end(),
  '/broken': (_, reply) => reply.writeHead(503).end(),
  '/picture': (_, reply) => reply.setHeader('content-type', 'image/png').end('x'),
  '/huge': (_, reply) => reply.setHeader('content-type', 'text/html').end('x'.repeat(200_000)),
  '/endless': (_, reply) => {
    reply.setHeader('content-type', 'text/html')
    const more = setInterval(() => reply.write('x'.repeat(50_000)), 1)
    reply.on('close', () => clearInterval(more))
  },
  '/bomb': (_, reply) => reply.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip').end(gzipSync('x'.repeat(5_000_000))),
  '/packed': (_, reply) => reply.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip').end(gzipSync('<p>packed')),
  '/slow': (_, reply) => void reply.setHeader('content-type', 'text/html').write('<p>'),
  '/rude': (request) => request.socket.destroy(),
}
const server = createServer((request, reply) => {
  asked.push({ url: request.url ?? '', cookie: request.headers.cookie })
  const page = pages[(request.url ?? '').split('?')[0] ?? '']
  if (page) page(request, reply)
  else reply.writeHead(404).end()
})
beforeAll(
  () =>
    new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address()
        port = typeof address === 'object' && address ? address.port : 0
        base = `http://127.0.0.1:${port}`
        resolve()
      })
    }),
)
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** This test's own server, and otherwise what is public. */
const here: Permits = (address, at) => (address === '127.0.0.1' && at === port) || publicOnly(address, at)
const limits = { ...fetchLimits, time: 5_000, bytes: 100_000 }
const fetched = (path: string, within = limits) => fetchPage(base + path, here, within)

describe('a page is fetched', () => {
  test('with its type and address', async () => expect(await fetched('/page')).toMatchObject({ url: `${base}/page`, contentType: 'text/html; charset=iso-8859-1', bytes: Buffer.from('<p>ok') }))
  test('through a redirect, its final address kept and no cookie sent', async () => {
    asked.length = 0
    expect((await fetched('/moved')).url).toBe(`${base}/page?x=1`)
    expect(asked).toEqual([{ url: '/moved', cookie: undefined }, { url: '/page?x=1', cookie: undefined }])
  })
  test('unpacked', async () => expect(Buffer.from((await fetched('/packed')).bytes).toString()).toBe('<p>packed'))
})

describe('what goes wrong gets one sentence', () => {
  test.each([
    ['/nothing', /no page at this address \(404\)/],
    ['/gone', /no page at this address \(410\)/],
    ['/forbidden', /does not give this page to programs \(403\)/],
    ['/broken', /failed to give this page \(503\)/],
    ['/picture', /but image\/png/],
    ['/huge', /larger than 0.1 MB/],
    ['/endless', /larger than 0.1 MB/],
    ['/bomb', /larger than 0.1 MB/],
    ['/round', /moved more than 5 times/],
    ['/nowhere', /not where to/],
    ['/rude', /did not answer as a web site does/],
    ['/to-private', /private network/],
    ['/to-name', /private network/],
    ['/to-file', /begin with http/],
  ])('%s', async (path, message) => {
    await expect(fetched(path)).rejects.toMatchObject({ name: 'Refusal', message: expect.stringMatching(message), about: { field: 'url' } })
  })
  test('too slow', async () => await expect(fetched('/slow', { ...limits, time: 200 })).rejects.toThrow(/took more than 0.2 seconds/))
  test.each([['nonsense', /not an address/], ['ftp://a.example/', /begin with http/], ['http://ada:secret@a.example/', /name or password/], ['http://no-such-site.invalid/', /no site called/]])('%s', async (address, message) => await expect(fetchPage(address, publicOnly, limits)).rejects.toThrow(message))
})

describe('only public addresses are reached', () => {
  test.each(['127.0.0.1', '10.0.0.1', '172.16.5.4', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '198.51.100.7', '::1', '::', 'fe80::1', 'fc00::1', 'fec0::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::127.0.0.1', '64:ff9b::a00:1', '2002:7f00:1::', '2001:db8::1', 'not an address'])('not %s', (address) => expect(publicOnly(address, 443)).toBe(false))
  test.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('%s, on the web’s ports only', (address) => expect([80, 443, 22, 8080].map((at) => publicOnly(address, at))).toEqual([true, true, false, false]))
  test.each(['http://127.0.0.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://[::1]/', 'http://[::ffff:7f00:1]/', 'http://169.254.169.254/latest', 'http://localhost/', 'http://93.184.216.34:22/'])('%s is refused before anything is sent', async (address) => {
    await expect(fetchPage(address, publicOnly, limits)).rejects.toMatchObject({ code: 'private' })
  })
  test('this server itself, without the permission that the test gives', async () => {
    asked.length = 0
    await expect(fetchPage(`${base}/page`)).rejects.toMatchObject({ code: 'private' })
    expect(asked).toEqual([])
  })
})
