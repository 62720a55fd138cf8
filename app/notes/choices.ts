import type { Citation } from '@/db/queries/notes'
import type { citable } from '@/db/queries/subjects'
import { remarked } from '@/lib/notes/note'
import type { Choices } from '../forms/CitationFields'

/** The text of a note as its form shows it: its marks with the numbers that the form gives to what it cites. */
export function bodyInForm(body: string, cited: Citation[], choices: Choices): string {
  const numbers = cited.map((one, i): [number, number] => {
    const at = one.kind === 'quotation' ? choices.quotations.findIndex(({ id }) => id === one.quotation) : choices.quotations.length + 1 + choices.addresses.findIndex(({ url, accessed }) => url === one.url && accessed === one.accessed)
    return [i + 1, at + 1]
  })
  return remarked(body, new Map(numbers))
}

/** What a note's form offers for citing: what it cites already, ticked, and what is at hand. */
export function choicesOf({ claims, documents }: Awaited<ReturnType<typeof citable>>, cited: Citation[] = []): Choices {
  const held = cited.flatMap((one) => (one.kind === 'quotation' ? [{ id: one.quotation, claimant: one.document.publisher, exact: one.words.exact, lang: one.document.lang, source: one.document.title, cited: true }] : []))
  const near = claims.map((claim) => ({ id: claim.quotationId, claimant: claim.attribution.claimant, exact: claim.quotation.exact, lang: claim.lang, source: claim.title, cited: false }))
  return {
    quotations: [...held, ...near.filter(({ id }) => !held.some((one) => one.id === id))],
    documents: documents.map(({ id, title, publisher }) => ({ id, title: `${title} (${publisher})`.slice(0, 200) })),
    addresses: cited.flatMap((one) => (one.kind === 'address' ? [{ url: one.url, accessed: one.accessed }] : [])),
  }
}
