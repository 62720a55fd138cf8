import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { questionInWords, storedLang } from '../../lib/claims/ask'
import type { Event, Question } from '../../lib/claims/question'
import type { Discrepancy } from '../../lib/discrepancies/discrepancy'
import type { Lang } from '../../lib/languages'
import type { Reader } from '../port'
import { claimsWhere, type ShownClaim, toEvent, toQuestion } from '../rows'
import { claim, discrepancy, event, question } from '../schema'

/** Claims shown on one question's page. */
export const mostClaims = 500

export type QuestionPage = { event: Event; question: Question; claims: ShownClaim[]; discrepancy: Discrepancy | null; cited: ShownClaim[]; siblings: { id: string; text: string }[] }

/** One question with its claims, what is apart, and the claims that its explanations cite; null when there is none. Sibling questions are worded in `lang`. */
export async function questionWithClaims(db: Reader, id: string, lang: Lang = storedLang): Promise<QuestionPage | null> {
  const [row] = await db.select({ question, event }).from(question).innerJoin(event, eq(event.id, question.eventId)).where(eq(question.id, id))
  if (!row) return null
  const claims = await claimsWhere(db, eq(claim.questionId, id), mostClaims)
  const [flag] = await db.select().from(discrepancy).where(eq(discrepancy.questionId, id))
  const named = new Set(flag?.body.explanations.flatMap((explanation) => [...explanation.for, ...explanation.against]))
  const missing = [...named].filter((one) => !claims.some((held) => held.id === one))
  const cited = missing.length ? await claimsWhere(db, inArray(claim.id, missing), 50) : []
  return { event: toEvent(row.event), question: toQuestion(row.question), claims, discrepancy: flag?.body ?? null, cited, siblings: await questionsOf(db, toEvent(row.event), lang) }
}

/** The questions of an event that have claims, in their order, worded in `lang`. */
export const questionsOf = (db: Reader, of: Event, lang: Lang): Promise<{ id: string; text: string }[]> =>
  db.selectDistinct({ question }).from(question).innerJoin(claim, and(eq(claim.questionId, question.id), isNull(claim.withdrawnAt))).where(eq(question.eventId, of.id)).orderBy(asc(question.position)).limit(100).then((rows) => rows.map((row) => ({ id: row.question.id, text: questionInWords(toQuestion(row.question), of, lang) })))
