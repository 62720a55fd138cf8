import { desc, eq, isNull, and } from 'drizzle-orm'
import type { Change } from '../../lib/claims/changes'
import type { AttributedReading } from '../../lib/claims/claim'
import { readDocument } from '../../lib/claims/read'
import { alteredIn } from '../../lib/origins/origin'
import { textOf } from '../copies'
import type { Reader } from '../port'
import { copy, document } from '../schema'

type Named = { id: string; title: string; publisher: string; lang: string }
export type Copies = {
  /** The report that this one repeats, the share of its words in hundredths, and what it left out or gives otherwise. */
  of: { document: Named; share: number; altered: Change<AttributedReading>[] } | null
  by: { document: Named; share: number }[]
}

/** Whose copy a document is, and which documents are copies of it (at most 100). */
export async function copiesOf(db: Reader, id: string): Promise<Copies> {
  const named = { id: document.id, title: document.title, publisher: document.publisher, lang: document.lang }
  const [first] = await db.select({ document: named, share: copy.share }).from(copy).innerJoin(document, eq(document.id, copy.ofId)).where(and(eq(copy.documentId, id), isNull(document.withdrawnAt)))
  const by = await db.select({ document: named, share: copy.share }).from(copy).innerJoin(document, eq(document.id, copy.documentId)).where(and(eq(copy.ofId, id), isNull(document.withdrawnAt))).orderBy(desc(copy.share)).limit(100)
  if (!first) return { of: null, by }
  const [own, original] = [await textOf(db, id), await textOf(db, first.document.id)]
  return { of: { ...first, altered: own && original ? alteredIn(readDocument(original), readDocument(own), own) : [] }, by }
}
