import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { Refusal } from '../lib/text/refusal'

type Connection = BetterSQLite3Database

/** Runs queries; cannot change anything. */
export type Reader = Pick<Connection, 'select' | 'selectDistinct' | '$count'>
/** Runs queries and changes inside one transaction; only `write` hands it out. */
export type Writer = Connection & { readonly inTransaction: true }

/** The database. Asynchronous, so that another engine can stand behind it. */
export type Port = {
  /** Queries on a read-only connection; they see what is committed. */
  read<T>(query: (db: Reader) => Promise<T>): Promise<T>
  /** One transaction; writers queue; a throw rolls everything back. Nothing inside may wait for the network. */
  write<T>(change: (tx: Writer) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Who acts, when and why: an argument of every command, and what its audit row says. */
export type Act = { by: string; at: Date; why?: string }

/** The folder that holds package.json: migrations are found from there, wherever the program was built to. */
export function root(from = process.cwd()): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = join(folder, 'package.json')
    if (existsSync(file) && /"name":\s*"parallax"/.test(readFileSync(file, 'utf8'))) return folder
    if (folder === dirname(folder)) return from
  }
}

/** Opens (and makes, and migrates) parallax.db in `folder`. Refuses a folder it cannot write and a file that is no database. */
export function openDatabase(folder: string): Port {
  const file = join(folder, 'parallax.db')
  let writer: Database.Database
  let reader: Database.Database
  try {
    mkdirSync(folder, { recursive: true })
    writer = new Database(file, { timeout: 10_000 })
    // FULL: what was acknowledged survives a power cut, not only a killed process.
    // Keys are off while tables are rebuilt: inside the migration's transaction SQLite would not turn them off.
    for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = OFF']) writer.pragma(pragma)
    migrate(drizzle(writer), { migrationsFolder: join(root(), 'db', 'migrations') })
    writer.pragma('foreign_keys = ON')
    reader = new Database(file, { readonly: true, timeout: 10_000 })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'SQLITE_NOTADB') throw new Refusal('no-database', { file })
    if (/^(?:EACCES|EROFS|ENOTDIR|EEXIST|EPERM|SQLITE_CANTOPEN|SQLITE_READONLY)/.test(code)) throw new Refusal('no-folder', { folder, code })
    throw error
  }
  const db = drizzle(reader)
  const tx = Object.assign(drizzle(writer), { inTransaction: true as const })
  let queue: Promise<unknown> = Promise.resolve()
  return {
    read: (query) => query(db),
    write(change) {
      const run = async () => {
        writer.exec('BEGIN IMMEDIATE')
        try {
          const result = await change(tx)
          writer.exec('COMMIT')
          return result
        } catch (error) {
          if (writer.inTransaction) writer.exec('ROLLBACK')
          throw error
        }
      }
      const result = queue.then(run)
      queue = result.catch(() => undefined) // the caller sees the error; the next writer must not
      return result
    },
    async close() {
      await queue
      reader.close()
      writer.close()
    },
  }
}
