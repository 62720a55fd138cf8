import type { SourceDocument } from '../../text/document'
import { checkDurations } from './duration'
import type { Finding } from './finding'
import { checkParts } from './parts'
import { type Passage, passagesOf } from './passage'
import { checkSubsets } from './subset'
import { checkTitle } from './title'
import { checkWeekdays } from './weekday'

/** The checks, one file each; a new one joins this list. */
const checks: ((document: SourceDocument, passages: Passage[]) => Finding[])[] = [checkTitle, checkParts, checkSubsets, checkDurations, checkWeekdays]
/** At most this many findings are given for one document. */
const most = 100

/** What does not fit together inside one document, in the order of the checks. Says nothing where it is in doubt; never throws. */
export function checkDocument(document: SourceDocument): Finding[] {
  const passages = passagesOf(document)
  return checks.flatMap((check) => check(document, passages)).slice(0, most)
}
