import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { Agent, type Dispatcher, request } from 'undici'
import { Refusal } from '@/lib/text/refusal'
import type { Source } from '../formats/sniff'
import { checkAddress, guardedLookup, type Permits, portOf, publicOnly } from './guard'

/** Longest time for a page with its redirects (ms), most bytes of it, and most redirects. */
export const fetchLimits = { time: 20_000, bytes: 20e6, redirects: 5 }

/** A page as its server gave it; `url` is where it was found in the end. */
export type Fetched = Source & { url: string }

const refuse = (refusal: Refusal): never => {
  throw refusal.beside('url')
}

/** Fetches one public page: no cookies, no scripts, each redirect looked at anew. Whatever goes wrong is a refusal with one sentence. */
export async function fetchPage(address: string, permits: Permits = publicOnly, limits = fetchLimits): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.time)
  let url = URL.canParse(address) ? new URL(address) : refuse(new Refusal('url-none'))
  for (let moves = 0; ; moves++) {
    checkAddress(url, permits)
    const agent = new Agent({ connect: { lookup: guardedLookup(portOf(url), permits), timeout: limits.time }, headersTimeout: limits.time, bodyTimeout: limits.time })
    try {
      const reply = await request(url, { dispatcher: agent, signal, headers: { 'user-agent': 'Parallax (one page, when a person asks)', accept: 'text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9, */*;q=0.5', 'accept-encoding': 'gzip, deflate, br' } })
      const next = reply.statusCode >= 300 && reply.statusCode < 400 ? reply.headers.location : undefined
      if (next === undefined) return await bodyOf(reply, url, limits.bytes)
      if (moves >= limits.redirects) refuse(new Refusal('moved', { most: limits.redirects }))
      const to = String(next)
      url = URL.canParse(to, url) ? new URL(to, url) : refuse(new Refusal('moved-nowhere'))
    } catch (error) {
      throw explained(error, url, limits.time)
    } finally {
      void agent.destroy()
    }
  }
}

async function bodyOf(reply: Dispatcher.ResponseData, url: URL, most: number): Promise<Fetched> {
  const { statusCode: status, headers, body } = reply
  if (status === 404 || status === 410) refuse(new Refusal('absent', { status }))
  if (status >= 500) refuse(new Refusal('failed', { host: url.hostname, status }))
  if (status < 200 || status >= 300) refuse(new Refusal('withheld', { host: url.hostname, status }))
  const contentType = headers['content-type'] === undefined ? null : String(headers['content-type'])
  if (contentType && !/^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf|octet-stream|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))\b/i.test(contentType)) refuse(new Refusal('page-format', { type: contentType.split(';')[0]?.slice(0, 60) ?? '' }))
  const tooLarge = () => refuse(new Refusal('page-large', { megabytes: most / 1e6 }))
  if (Number(headers['content-length'] ?? 0) > most) tooLarge()
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of body) {
    size += piece.length
    if (size > most) tooLarge()
    pieces.push(piece)
  }
  return { url: url.href, name: nameOf(url), contentType, bytes: unpacked(Buffer.concat(pieces), String(headers['content-encoding'] ?? ''), most, tooLarge) }
}

const nameOf = (url: URL): string => `${url.hostname}${url.pathname}`.replace(/\/$/, '').slice(0, 200)

function unpacked(bytes: Buffer, encoding: string, most: number, tooLarge: () => never): Uint8Array {
  const unpack = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflateSync, br: brotliDecompressSync }[encoding.toLowerCase()]
  if (!unpack) return encoding && encoding !== 'identity' ? refuse(new Refusal('page-packed', { encoding: encoding.slice(0, 30) })) : bytes
  try {
    return unpack(bytes, { maxOutputLength: most })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') tooLarge()
    return refuse(new Refusal('page-damaged'))
  }
}

/** A failure of the network in one sentence; a refusal stays itself, and what is neither is a bug and stays what it is. */
function explained(error: unknown, url: URL, time: number): unknown {
  if (error instanceof Refusal) return error
  if (!(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : ''
  const host = url.hostname
  if (error.name === 'TimeoutError' || error.name === 'AbortError' || /TIMEOUT/i.test(code)) return new Refusal('page-slow', { host, seconds: time / 1000, field: 'url' })
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new Refusal('site-none', { host, field: 'url' })
  if (/CERT|TLS|SSL|SIGNED/i.test(code)) return new Refusal('site-certificate', { host, field: 'url' })
  if (/^(?:E[A-Z]+|UND_ERR_[A-Z_]+|HPE_[A-Z_]+)$/.test(code)) return new Refusal('site-silent', { host, code, field: 'url' })
  return error
}
