import { lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { Refusal } from '@/lib/text/refusal'

/** Whether a connection to an address and port may be made. */
export type Permits = (address: string, port: number) => boolean

/** Public unicast addresses on the web's own ports: nothing of this machine, its network or its cloud. */
export const publicOnly: Permits = (address, port) => (port === 80 || port === 443) && isPublic(address)

function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address) // an IPv4 address in an IPv6 coat is looked at without it
  if (parsed.range() !== 'unicast') return false
  // ::a.b.c.d, long deprecated, still reaches IPv4 on some systems.
  return parsed instanceof ipaddr.IPv4 || parsed.parts.slice(0, 6).some((part) => part !== 0)
}

const refused = () => new Refusal('private', { field: 'url' })

/** Refuses what is no plain web address. An address in digits is looked at here, since it never reaches a name server. */
export function checkAddress(url: URL, permits: Permits): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Refusal('url-protocol', { field: 'url' })
  if (url.username || url.password) throw new Refusal('url-password', { field: 'url' })
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !permits(host, portOf(url))) throw refused()
}

export const portOf = (url: URL): number => Number(url.port) || (url.protocol === 'https:' ? 443 : 80)

/** A name look-up that fails unless every address that the name stands for is permitted: the connection is made to what was looked at. */
export const guardedLookup =
  (port: number, permits: Permits): LookupFunction =>
  (host, options, answer) =>
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return answer(error, '', 0)
      const [first] = addresses
      if (!first || !addresses.every(({ address }) => permits(address, port))) return answer(refused(), '', 0)
      return options.all ? answer(null, addresses) : answer(null, first.address, first.family)
    })
