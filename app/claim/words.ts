import { compareValues, readValues } from '@/lib/values'
import type { ShownClaim } from '@/db/rows'

/** A claim's quotation in three pieces, the middle one being the words of its value; all of it when they are not found again. */
export function claimWords(claim: Pick<ShownClaim, 'quotation' | 'value' | 'lang' | 'published'>): { before: string; value: string; after: string } {
  const { exact } = claim.quotation
  const readings = readValues(exact, claim.lang, claim.published)
  const same = readings.filter((reading) => reading.kind === claim.value.kind)
  const found = same.find((reading) => compareValues(reading.value, claim.value).relation === 'same') ?? (same.length === 1 ? same[0] : undefined)
  return found ? { before: exact.slice(0, found.start), value: exact.slice(found.start, found.end), after: exact.slice(found.end) } : { before: '', value: exact, after: '' }
}

/** What stands before and after a quotation, cut at whole words. */
export function around(claim: Pick<ShownClaim, 'quotation'>): { before: string; after: string } {
  const { prefix, suffix } = claim.quotation
  return { before: prefix.length < 32 ? prefix : prefix.replace(/^\S*\s/, ''), after: suffix.length < 32 ? suffix : suffix.replace(/\s\S*$/, '') }
}

/** A colour number (0 to 7) for each origin of an event, in the order they appear; always beside a name. */
export function partiesOf(claims: Pick<ShownClaim, 'origin'>[]): Map<string, number> {
  const origins = [...new Set(claims.map(({ origin }) => origin))]
  return new Map(origins.map((origin, i) => [origin, i % 8]))
}
