import { z } from 'zod'
import { compareTexts as compareWordings } from '@/lib/discrepancies/compare'
import { describeReason } from '@/lib/discrepancies/reasons'
import { langs, type Lang } from '@/lib/languages'
import { jsonLines } from './lines'
import { languageFor } from './read'

const line = z.object({ a: z.string(), b: z.string(), lang: z.enum(langs) })

/** How two texts stand: the first value of each that answer the same question, or incomparable. */
function compared(a: string, b: string, lang: Lang) {
  const { relation, strength, because } = compareWordings(a, b, lang)
  return { relation, strength, because: describeReason(because, lang) }
}

export function compareTexts(a: string, b: string, options: { lang?: string; json?: boolean }): string {
  const result = compared(a, b, languageFor(`${a} ${b}`, options.lang))
  return options.json ? `${JSON.stringify(result)}\n` : `${result.relation}: ${result.because}\n`
}

export const compareLines = (file: string): string => jsonLines(file, line).map(({ a, b, lang }) => `${JSON.stringify(compared(a, b, lang))}\n`).join('')
