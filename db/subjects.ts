import { eq } from 'drizzle-orm'
import type { Subject } from '../lib/notes/note'
import type { Reader } from './port'
import { claim, discrepancy, event, party, question } from './schema'

const tables = { claim, question, discrepancy, event, party }

/** Whether what a note is about is stored. */
export async function exists(db: Reader, { kind, id }: Subject): Promise<boolean> {
  const table = tables[kind]
  return (await db.select({ id: table.id }).from(table).where(eq(table.id, id)).limit(1)).length > 0
}
