import { type Lang, languages } from '@/lib/languages'
import type { ShownClaim } from '@/db/rows'

/** A claim's quotation in three pieces, the middle one being the words of its value. */
export function claimWords({ quotation, said }: Pick<ShownClaim, 'quotation' | 'said'>): { before: string; value: string; after: string } {
  const [from, to] = [said[0] - quotation.start, said[1] - quotation.start]
  return { before: quotation.exact.slice(0, from), value: quotation.exact.slice(from, to), after: quotation.exact.slice(to) }
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

/** Words of a source between the quotation marks of their language. */
export function quoted(text: string, lang: Lang): string {
  const [open, close] = languages[lang].quotes
  return `${open}${text}${close}`
}
