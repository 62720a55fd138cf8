import { randomUUID } from 'node:crypto'

/** A new opaque id: a letter for its table and 16 hexadecimal digits. */
export const newId = (prefix: string): string => `${prefix}${randomUUID().replaceAll('-', '').slice(0, 16)}`
