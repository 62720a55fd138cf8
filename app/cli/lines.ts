import type { z } from 'zod'
import { Refusal } from '@/lib/text/refusal'
import { textOf } from './documents'

/** The objects of a file of JSON lines, each checked; a line that does not fit is refused by its number. Blank lines are skipped. */
export function jsonLines<S extends z.ZodType>(file: string, schema: S): z.infer<S>[] {
  return textOf(file).split('\n').flatMap((line, i) => {
    if (!line.trim()) return []
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      throw new Refusal('line-json', { file, line: i + 1 })
    }
    const parsed = schema.safeParse(value)
    if (!parsed.success) throw new Refusal('line', { file, line: i + 1, where: parsed.error.issues[0]?.path.join('.') ?? '', message: parsed.error.issues[0]?.message ?? '' })
    return [parsed.data]
  })
}
