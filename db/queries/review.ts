import { eq } from 'drizzle-orm'
import type { Claim } from '../../lib/claims/claim'
import type { Lang } from '../../lib/languages'
import { type Changes, changesBetween, inputsOf, type Status, standing } from '../../lib/review/ruling'
import type { Reader } from '../port'
import { claimsWhere } from '../rows'
import { rulingsOn, type StoredRuling, versionOf } from '../rulings'
import { claim, discrepancy, ruling } from '../schema'
import { mostCompared } from '../settle'
import { type QuestionPage, questionWithClaims } from './questions'

/** A question as a reviewer sees it. `stands` is the ruling that holds, or held until its inputs changed; `changes` says what changed under it. */
export type ReviewPage = QuestionPage & { row: { status: Status; seen: string; severity: number } | null; history: StoredRuling[]; stands: StoredRuling | null; changes: Changes | null }

/** One question with its discrepancy, its rulings and what changed since; null when there is no such question. */
export async function questionForReview(db: Reader, id: string, lang: Lang): Promise<ReviewPage | null> {
  const page = await questionWithClaims(db, id, lang)
  if (!page) return null
  const [held] = await db.select().from(discrepancy).where(eq(discrepancy.questionId, id))
  const history = (await rulingsOn(db, [id])).get(id) ?? []
  const stands = standing(history)
  return {
    ...page,
    row: held ? { status: held.status, seen: versionOf(held), severity: held.severity } : null,
    history,
    stands,
    changes: held?.status === 'reopened' && stands ? changesBetween(stands.inputs, inputsOf(held.body, page.claims)) : null,
  }
}

/** The claims of an event that are compared with each other: what a supposition is tried on. */
export const claimsOfEvent = (db: Reader, event: string): Promise<Claim[]> => claimsWhere(db, eq(claim.eventId, event), mostCompared)

/** What was decided in one batch, and which of it still stands as it was decided. */
export async function decidedTogether(db: Reader, batch: string): Promise<{ question: string; status: StoredRuling['status']; resolution: StoredRuling['resolution']; by: string; at: Date; last: boolean }[]> {
  const rows = await db.select().from(ruling).where(eq(ruling.batch, batch))
  const histories = await rulingsOn(db, rows.map(({ questionId }) => questionId))
  return rows.map(({ questionId, status, resolution, by, at, seq }) => ({ question: questionId, status, resolution, by, at, last: histories.get(questionId)?.at(-1)?.seq === seq }))
}
