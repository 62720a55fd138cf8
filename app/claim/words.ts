import { type Lang, languages } from '@/lib/languages'
import type { ShownClaim } from '@/db/rows'
import type { Frame } from '@/lib/claims/frame'
import { isPopulation } from '@/lib/languages/concepts'
import { outcomeIn, populationIn } from '@/lib/languages/naming'
import type { Value } from '@/lib/values/value'
import type { Piece } from '@/lib/review/differ'
import { compareValues } from '@/lib/values'

/** A claim's quotation in three pieces, the middle one being the words of its value. */
export function claimWords({ quotation, said }: Pick<ShownClaim, 'quotation' | 'said'>): { before: string; value: string; after: string } {
  const [from, to] = [said[0] - quotation.start, said[1] - quotation.start]
  return { before: quotation.exact.slice(0, from), value: quotation.exact.slice(from, to), after: quotation.exact.slice(to) }
}

export type Segment = { at: number; text: string; said: boolean; differs: boolean }

/** A claim's quotation cut where the words of its value, or words that another lacks, begin and end. */
export function segmentsOf({ quotation, said }: Pick<ShownClaim, 'quotation' | 'said'>, pieces: Piece[] = []): Segment[] {
  const [from, to] = [said[0] - quotation.start, said[1] - quotation.start]
  const spans: { from: number; to: number; differs: boolean }[] = []
  for (const { text, differs } of pieces) {
    const start = spans.at(-1)?.to ?? 0
    spans.push({ from: start, to: start + text.length, differs })
  }
  const cuts = [...new Set([0, from, to, quotation.exact.length, ...spans.map((span) => span.to)])].filter((cut) => cut >= 0 && cut <= quotation.exact.length).toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((at, i) => ({ at, text: quotation.exact.slice(at, cuts[i + 1]), said: at >= from && at < to, differs: spans.some((span) => span.differs && at >= span.from && at < span.to) }))
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

/** Whether any two of these claims admit no value in common, in conflict or not; of many, those of the first hundred. */
export const differ = (claims: ShownClaim[]): boolean => claims.slice(0, 100).some(({ value }, i) => claims.slice(0, i).some((other) => compareValues(value, other.value).relation === 'apart'))

/** What a reading counts, and what became of it, in words of the interface. */
export function countsOf({ frame: { population, outcome, unit }, value }: { frame: Frame; value: Value }, lang: Lang): string[] {
  const who = population && isPopulation(population.value) ? populationIn(population.value, lang) : unit && value.kind === 'quantity' ? unit.value : null
  const what = outcome ? outcomeIn(outcome.value, lang) : null
  return [who, what].filter((word): word is string => Boolean(word))
}
