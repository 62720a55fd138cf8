import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { Agent, type Dispatcher, request } from 'undici'
import { Refusal } from '@/lib/text/refusal'
import type { Source } from '../formats/sniff'
import { checkAddress, guardedLookup, type Permits, portOf, publicOnly } from './guard'

/** Longest time for a page with its redirects (ms), most bytes of it, and most redirects. */
export const fetchLimits = { time: 20_000, bytes: 20e6, redirects: 5 }

/** A page as its server gave it; `url` is where it was found in the end. */
export type Fetched = Source & { url: string }

const refuse = (code: string, message: string): never => {
  throw new Refusal(code, message, { field: 'url' })
}

/** Fetches one public page: no cookies, no scripts, each redirect looked at anew. Whatever goes wrong is a refusal with one sentence. */
export async function fetchPage(address: string, permits: Permits = publicOnly, limits = fetchLimits): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.time)
  let url = URL.canParse(address) ? new URL(address) : refuse('url', 'This is not an address; it begins with http:// or https://.')
  for (let moves = 0; ; moves++) {
    checkAddress(url, permits)
    const agent = new Agent({ connect: { lookup: guardedLookup(portOf(url), permits), timeout: limits.time }, headersTimeout: limits.time, bodyTimeout: limits.time })
    try {
      const reply = await request(url, { dispatcher: agent, signal, headers: { 'user-agent': 'Parallax (one page, when a person asks)', accept: 'text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9, */*;q=0.5', 'accept-encoding': 'gzip, deflate, br' } })
      const next = reply.statusCode >= 300 && reply.statusCode < 400 ? reply.headers.location : undefined
      if (next === undefined) return await bodyOf(reply, url, limits.bytes)
      if (moves >= limits.redirects) refuse('moved', `This page was moved more than ${limits.redirects} times and was not found.`)
      const to = String(next)
      url = URL.canParse(to, url) ? new URL(to, url) : refuse('moved', 'This page says that it was moved, and not where to.')
    } catch (error) {
      throw explained(error, url, limits.time)
    } finally {
      void agent.destroy()
    }
  }
}

async function bodyOf(reply: Dispatcher.ResponseData, url: URL, most: number): Promise<Fetched> {
  const { statusCode: status, headers, body } = reply
  if (status === 404 || status === 410) refuse('absent', `There is no page at this address (${status}).`)
  if (status >= 500) refuse('failed', `${url.hostname} failed to give this page (${status}); try again later, or paste the text.`)
  if (status < 200 || status >= 300) refuse('withheld', `${url.hostname} does not give this page to programs (${status}); paste the text instead.`)
  const contentType = headers['content-type'] === undefined ? null : String(headers['content-type'])
  if (contentType && !/^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf|octet-stream|vnd\.openxmlformats-officedocument\.wordprocessingml\.document))\b/i.test(contentType)) refuse('format', `This is no page, text, PDF or Word file, but ${contentType.split(';')[0]?.slice(0, 60)}.`)
  const tooLarge = () => refuse('too-large', `This page is larger than ${most / 1e6} MB, the most that is fetched.`)
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
  if (!unpack) return encoding && encoding !== 'identity' ? refuse('format', `This page is packed in a way that is not read (${encoding.slice(0, 30)}).`) : bytes
  try {
    return unpack(bytes, { maxOutputLength: most })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') tooLarge()
    return refuse('format', 'This page came damaged: it cannot be unpacked.')
  }
}

/** A failure of the network in one sentence; a refusal stays itself, and what is neither is a bug and stays what it is. */
function explained(error: unknown, url: URL, time: number): unknown {
  if (error instanceof Refusal) return error
  if (!(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : ''
  const said = (kind: string, message: string) => new Refusal(kind, message, { field: 'url' })
  if (error.name === 'TimeoutError' || error.name === 'AbortError' || /TIMEOUT/i.test(code)) return said('slow', `${url.hostname} took more than ${time / 1000} seconds; try again later, or paste the text.`)
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return said('absent', `There is no site called ${url.hostname}, or it cannot be reached from here.`)
  if (/CERT|TLS|SSL|SIGNED/i.test(code)) return said('failed', `${url.hostname} could not prove that it is itself (its certificate is not valid).`)
  if (/^(?:E[A-Z]+|UND_ERR_[A-Z_]+|HPE_[A-Z_]+)$/.test(code)) return said('failed', `${url.hostname} did not answer as a web site does (${code}); try again later, or paste the text.`)
  return error
}
