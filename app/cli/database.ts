import { verifyAudit } from '@/db/audit'
import { importDocuments } from '@/db/commands/importDocuments'
import { rebuildDiscrepancies } from '@/db/commands/rebuildDiscrepancies'
import { database } from '@/db/index'
import { Refusal } from '@/lib/text/refusal'
import { documentsAt } from './documents'

const progress = (what: string, total?: number) => (done: number) => {
  if (done % 10 === 0 || done === total) process.stderr.write(`\r${done}${total ? ` of ${total}` : ''} ${what}${done === total ? '\n' : ''}`)
}

/** Captures files and accepts what is read in them; refused ones are named on standard error, and make the exit code 1. */
export async function importPaths(paths: string[], by: string): Promise<string> {
  const documents = (await documentsAt(paths)).map(({ id: _, body, ...document }) => ({ ...document, text: body, method: 'import' as const }))
  const port = database()
  try {
    const results = await importDocuments(port, { by, at: new Date() }, documents, documents.length > 5 ? progress('documents', documents.length) : undefined)
    const refused = results.filter((result) => result.refused)
    for (const result of refused) process.stderr.write(`${result.title}: ${result.refused}\n`)
    if (refused.length === results.length) throw new Refusal('import-none')
    return `${JSON.stringify({ imported: results.length - refused.length, refused: refused.length, claims: results.reduce((n, { claims }) => n + claims, 0) })}\n`
  } finally {
    await port.close()
  }
}

/** Computes every discrepancy again; prints how many changed, which is 0 on a sound database. */
export async function rebuild(by: string): Promise<string> {
  const port = database()
  try {
    return `${JSON.stringify(await rebuildDiscrepancies(port, { by, at: new Date() }, progress('events')))}\n`
  } finally {
    await port.close()
  }
}

/** Checks the audit chain; a broken one is refused, naming the first row that does not follow. */
export async function auditVerify(): Promise<string> {
  const port = database()
  try {
    const result = await port.read((db) => verifyAudit(db))
    if (result.brokenAt !== null) throw new Refusal('audit-broken', { row: result.brokenAt, whole: result.rows })
    return `${JSON.stringify(result)}\n`
  } finally {
    await port.close()
  }
}
