import type { AttributedReading } from '../claims/claim'
import { type Change, changesBetween } from '../claims/changes'
import { partyOf } from '../claims/parties'
import { anchorer } from '../text/anchor'
import type { SourceDocument } from '../text/document'
import { creditOf, wireOf } from './credit'

type Text = Pick<SourceDocument, 'publisher' | 'body' | 'lang'>

/** Whom a document comes from as far as it says: the agency that it credits, else its publisher. */
const houseOf = ({ publisher, body, lang }: Text): string => creditOf(body, publisher)?.party ?? wireOf(publisher) ?? partyOf(publisher, lang)

/**
 * Where the claims of a document come from. A claim has the origin of who makes it; one that the outlet makes itself comes
 * from the report that it copied, where the words stand there, else from the agency that it credits, else from the outlet.
 */
export function originsIn(document: Text, original: Text | null): (reading: Pick<AttributedReading, 'attribution' | 'quotation'>) => string {
  const own = houseOf(document)
  const first = original && houseOf(original)
  const find = original && anchorer(original.body, document.lang)
  return ({ attribution, quotation }) => {
    if (attribution.how !== 'publisher') return attribution.party
    return first && find && find(quotation).state !== 'lost' ? first : own
  }
}

/** What a copy made of its original's claims: those it left out, and those it gives otherwise. */
export const alteredIn = (original: AttributedReading[], copied: AttributedReading[], copy: Text): Change<AttributedReading>[] =>
  changesBetween(original, copied, copy.body, copy.lang).filter(({ kind, before, after }) => kind === 'removed' || (kind === 'changed' && before.quotation.exact !== after.quotation.exact && JSON.stringify(before.value) !== JSON.stringify(after.value)))
