import { join } from 'node:path'
import { openDatabase, type Port, root } from './port'

export { openDatabase, root } from './port'
export type { Act, Port, Reader, Writer } from './port'

const held = globalThis as typeof globalThis & { parallax?: Port }

/** The folder of the database: PARALLAX_DATA, or .data beside package.json. */
export const dataFolder = (): string => process.env.PARALLAX_DATA || join(root(), '.data')

/** This process's database, opened at the first call; kept on globalThis because a development server reloads modules. */
export function database(): Port {
  held.parallax ??= openDatabase(dataFolder())
  return held.parallax
}
