import { eq } from 'drizzle-orm'
import { type Ask, asksOf } from '../../lib/discrepancies/asking'
import { relationsOn } from '../../lib/discrepancies/find'
import type { Reader } from '../port'
import { claimsWhere, type ShownClaim, toEvent, toQuestion } from '../rows'
import { claim, event, question } from '../schema'
import { domain } from '../settle'

/** What a person could settle about an event, with the two claims of each. */
export type AskAbout = { ask: Ask; sides: [ShownClaim, ShownClaim] }

/** Claims of an event that are weighed against one another, at most; and what is offered at once. */
const [mostClaims, offered] = [300, 3]

/** What would settle most about an event, the first few. */
export async function asksAbout(db: Reader, eventId: string): Promise<AskAbout[]> {
  const [row] = await db.select().from(event).where(eq(event.id, eventId))
  if (!row) return []
  const shown = await claimsWhere(db, eq(claim.eventId, eventId), mostClaims)
  const claims = shown.map(domain)
  const questions = (await db.select().from(question).where(eq(question.eventId, eventId))).map(toQuestion)
  const placements = shown.map(({ id, questionId }) => ({ claim: id, question: questionId, event: eventId }))
  const relations = questions.flatMap(({ id }) => relationsOn(claims.filter((_, i) => shown[i]?.questionId === id), claims))
  const byId = new Map(shown.map((one) => [one.id, one]))
  return asksOf({ events: [toEvent(row)], questions, claims, placements, relations }).flatMap((ask) => {
    const [a, b] = ask.claims.map((id) => byId.get(id))
    return a && b ? [{ ask, sides: [a, b] as [ShownClaim, ShownClaim] }] : []
  }).slice(0, offered)
}
