import { check, customType, foreignKey, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { sql } from 'drizzle-orm'
import type { z } from 'zod'

/**
 * SQLite's side of the one definition of the tables (schema.ts). A second engine is a second file with these names.
 * Instants are integer milliseconds since 1970-01-01 UTC; days are ISO 8601 text.
 */
export const table = sqliteTable
export { check, foreignKey, index, primaryKey, sql, text, uniqueIndex }
export const int = (name: string) => integer(name)
export const sequence = (name: string) => integer(name).primaryKey({ autoIncrement: true })
export const bool = (name: string) => integer(name, { mode: 'boolean' })
export const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** A JSON column that the domain's schema guards on the way in and on the way out; what does not fit is thrown, naming the column. */
export const json = <S extends z.ZodType>(name: string, schema: S) =>
  customType<{ data: z.infer<S>; driverData: string }>({
    dataType: () => 'text',
    toDriver: (value) => JSON.stringify(guard(name, schema, value)),
    fromDriver: (stored) => guard(name, schema, JSON.parse(stored)),
  })(name)

function guard<S extends z.ZodType>(name: string, schema: S, value: unknown): z.infer<S> {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new Error(`column ${name} holds what its schema refuses: ${parsed.error.issues[0]?.path.join('.')} ${parsed.error.issues[0]?.message}`)
  return parsed.data
}
