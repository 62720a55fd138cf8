import { z } from 'zod'
import { langs, type Lang } from '@/lib/languages'
import { detectLanguage } from '@/lib/text/language'
import { dayField, langField } from '@/lib/text/parse'
import { Refusal } from '@/lib/text/refusal'
import { describeValue, readValues } from '@/lib/values'
import type { Reading } from '@/lib/values/value'
import { plainKind, plainValue } from './crossref'
import { jsonLines } from './lines'

const line = z.object({ text: z.string(), lang: z.enum(langs), published: z.iso.date().nullish() })

/** A reading as programs see it. */
const plain = ({ kind, start, end, quote, value, counted, assumed }: Reading) => ({
  kind: plainKind(kind),
  start,
  end,
  quote,
  value: plainValue(value),
  unit: value.kind === 'quantity' ? value.unit : null,
  counted: counted && { noun: counted.noun, outcome: counted.outcome?.value ?? null, population: counted.population?.value ?? null, side: counted.side?.value ?? null, part: counted.part !== null },
  assumed,
})

/** The language asked for, else the text's own; refused when neither is known. */
export function languageFor(text: string, lang: string | undefined): Lang {
  const known = langField(lang ?? null, 'lang') ?? detectLanguage(text)
  if (!known) throw new Refusal('language-text')
  return known
}

/** The readings of one text. */
export function readText(text: string, options: { lang?: string; published?: string; json?: boolean }): string {
  const lang = languageFor(text, options.lang)
  const readings = readValues(text, lang, dayField(options.published ?? null, '--published'))
  if (options.json) return `${JSON.stringify(readings.map(plain))}\n`
  return readings.map(({ quote, value, counted }) => `${quote}\t${describeValue(value, lang)}\t${value.kind === 'quantity' ? value.unit : ''}\t${counted?.outcome?.value ?? ''}\n`).join('') || 'Nothing was read.\n'
}

/** The readings of each line of a file, one JSON array a line. */
export const readLines = (file: string): string => jsonLines(file, line).map(({ text, lang, published }) => `${JSON.stringify(readValues(text, lang, published ?? null).map(plain))}\n`).join('')
