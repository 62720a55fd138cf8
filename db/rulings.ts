import { asc, desc, eq, inArray } from 'drizzle-orm'
import { Refusal } from '../lib/text/refusal'
import type { Ruling } from '../lib/review/ruling'
import type { Reader } from './port'
import { ruling } from './schema'

/** A ruling with what the database adds to it. */
export type StoredRuling = Ruling & { questionId: string; fingerprint: string; batch: string | null }

/** Every ruling on these questions, each question's from the first to the last. */
export async function rulingsOn(db: Reader, questions: string[]): Promise<Map<string, StoredRuling[]>> {
  if (questions.length === 0) return new Map()
  const rows = await db.select().from(ruling).where(inArray(ruling.questionId, questions)).orderBy(asc(ruling.questionId), asc(ruling.seq))
  const on = new Map<string, StoredRuling[]>()
  for (const row of rows) on.set(row.questionId, [...(on.get(row.questionId) ?? []), row])
  return on
}

/** What a reviewer saw of a discrepancy: its last ruling and its inputs. A decision carries it, and is refused when it no longer holds. */
export const versionOf = ({ ruling: last, fingerprint }: { ruling: number; fingerprint: string }): string => `${last}.${fingerprint.slice(0, 12)}`

/** Refuses when somebody ruled after a reviewer saw the discrepancy, saying who and when. */
export async function refuseIfRuled(db: Reader, held: { questionId: string; ruling: number; fingerprint: string }, seen: string): Promise<void> {
  if (Number(seen.split('.')[0]) === held.ruling) return
  const [last] = await db.select().from(ruling).where(eq(ruling.questionId, held.questionId)).orderBy(desc(ruling.seq)).limit(1)
  if (last) throw new Refusal('ruled', { by: last.by, at: last.at, status: last.status, id: held.questionId })
}
