import { NextResponse, type NextRequest } from 'next/server'
import { keptVisit, visitCookie, visitOf } from './app/visit'

/** Names of this machine. Another Host is a foreign site's name for it (DNS rebinding); no accounts exist yet, so it is refused. */
const here = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/

const refuse = (sentence: string) => new NextResponse(`${sentence}\n`, { status: 403, headers: { 'content-type': 'text/plain; charset=utf-8' } })

/** Serves this machine only: a foreign Host is refused, and a change needs an Origin that is this server. A look at the board is remembered by the browser. */
export function proxy(request: NextRequest): NextResponse {
  const host = request.headers.get('host') ?? ''
  if (!here.test(host)) return refuse('Parallax serves this machine only; open it at http://127.0.0.1.')
  if (request.method === 'GET' || request.method === 'HEAD') return lookedAt(request, NextResponse.next())
  if (request.headers.get('origin') !== `http://${host}`) return refuse('This request did not come from a page of Parallax; nothing was changed.')
  return NextResponse.next()
}

function lookedAt(request: NextRequest, reply: NextResponse): NextResponse {
  const ahead = request.headers.has('next-router-prefetch') || request.headers.get('purpose') === 'prefetch'
  if (request.nextUrl.pathname === '/' && !ahead) {
    const visit = visitOf(request.cookies.get(visitCookie)?.value, Date.now())
    reply.cookies.set(visitCookie, keptVisit(visit), { httpOnly: true, sameSite: 'strict', path: '/', maxAge: 31_536_000 })
  }
  return reply
}
