import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '@/lib/languages'
import { readValues } from '@/lib/values'
import type { Quantity } from '@/lib/values/quantity/schema'
import type { Reading } from '@/lib/values/value'
import { rejected } from './rejected'

/** What a corpus gave: cases right, cases of all, and the misses with what was read instead. */
export type Score = { corpus: string; right: number; of: number; rejected: number; misses: { input: string; expected: string; got: string }[] }

type Case = { Input: string; Results: { Text: string; Resolution?: { value: string | null; unit?: string } }[] }
type Read = { value: Quantity; quote: string }

const folders: Record<string, string> = { en: 'English', fr: 'French' }
const parse = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
const close = (a: number, b: number) => a === b || Math.abs(a - b) <= 1e-5 * Math.max(Math.abs(a), Math.abs(b), 1e-12)
const number = (text: string): number => Number(text.replace('%', '').replace(',', '.'))
const figures = (text: string, lang: Lang): Read[] => readValues(text, lang, null).flatMap((reading: Reading) => (reading.kind === 'quantity' && reading.value.kind === 'quantity' ? [{ value: reading.value, quote: reading.quote }] : []))
const shown = (read: Read[]) => read.map(({ value, quote }) => `${quote}=${value.minExclusive ? '(' : '['}${value.min},${value.max}${value.maxExclusive ? ')' : ']'}${value.unit ? ` ${value.unit}` : ''}`).join(' ; ')

function score(corpus: string, cases: Case[], right: (c: Case, read: Read[]) => boolean, lang: Lang): Score {
  const reasons = rejected[corpus] ?? {}
  const kept = cases.filter(({ Input }) => !(Input in reasons))
  const misses = kept.flatMap((c) => {
    const read = figures(c.Input, lang)
    return right(c, read) ? [] : [{ input: c.Input, expected: c.Results.map(({ Text, Resolution }) => `${Text}=${Resolution?.value} ${Resolution?.unit ?? ''}`).join(' ; '), got: shown(read) }]
  })
  return { corpus, right: kept.length - misses.length, of: kept.length, rejected: cases.length - kept.length, misses }
}

/** The number that a reading states, bounds and hedges aside: a share is a hundredth. */
const stated = ({ value }: Read): number[] => (value.min !== null && value.max !== null && value.min !== value.max ? [value.min, value.max] : [value.min ?? value.max ?? Number.NaN])

/** Every number in order, or as a share of one; what carries a unit of measure is another model's there, and left aside. */
function sameNumbers(c: Case, read: Read[]): boolean {
  const expected = c.Results.flatMap(({ Resolution }) => (Resolution?.value ? [number(Resolution.value)] : []))
  const measured = (r: Read) => r.value.unit !== '' && r.value.unit !== 'percent' && /[a-zµ°]["']?$/i.test(r.quote)
  const tries = [read, read.filter((r) => !measured(r))]
  return tries.some((list) => {
    const got = list.flatMap((r) => stated(r).map((n) => ({ n, percent: r.value.unit === 'percent' })))
    return got.length === expected.length && got.every(({ n, percent }, i) => close(n, expected[i] ?? Number.NaN) || (percent && close(n / 100, expected[i] ?? Number.NaN)))
  })
}

const samePercent = (c: Case, read: Read[]): boolean => {
  const expected = c.Results.flatMap(({ Resolution }) => (Resolution?.value ? [number(Resolution.value)] : []))
  const got = read.filter(({ value }) => value.unit === 'percent')
  return got.length === expected.length && got.every((r, i) => close(stated(r)[0] ?? Number.NaN, expected[i] ?? Number.NaN))
}

const ends = /^([[(])([-\d.]*),([-\d.]*)([\])])$/
const bound = (text: string | undefined) => (text ? Number(text) : null)

/** Ranges only: a plain number is no range there. `open`: whether the ends must be right too. */
const sameRanges = (open: boolean) => (c: Case, read: Read[]): boolean => {
  const expected = c.Results.map(({ Resolution }) => ends.exec(Resolution?.value ?? ''))
  const isRange = ({ value, quote }: Read) => value.min !== value.max || /^(?:equal|égal|au nombre)/i.test(quote)
  const got = read.filter(isRange)
  if (got.length !== expected.length) return false
  return got.every(({ value }, i) => {
    const [, left, low, high, right] = expected[i] ?? []
    const bounds = value.min === bound(low) && value.max === bound(high)
    const spans = low !== '' && high !== ''
    // The corpus closes spans on the left only, "[20,30)"; DESIGN.md closes "between a and b" on both sides.
    const closed = (value.min === null || value.minExclusive === (left === '(')) && (value.max === null || value.maxExclusive === (right === ')'))
    const convention = spans && left === '[' && right === ')' && !value.minExclusive && !value.maxExclusive
    return bounds && (!open || closed || convention)
  })
}

/** Only the units that the corpus knows: money where it is about money, measures where about measures. */
const sameMeasures = (units: Record<string, string[]>, of: () => Set<string>) => (c: Case, read: Read[]): boolean => {
  const expected = c.Results.filter(({ Resolution }) => Resolution?.value)
  const known = of()
  const got = read.filter(({ value }) => known.has(value.unit))
  return got.length === expected.length && got.every(({ value }, i) => close(value.min ?? value.max ?? Number.NaN, number(expected[i]?.Resolution?.value ?? '')) && (units[expected[i]?.Resolution?.unit ?? ''] ?? []).includes(value.unit))
}

type Numerals = { numerals: { text: string; value: number }[]; sentences: { text: string; digits: string }[] }

/** text2num: each numeral alone, and each sentence's numbers against those of its version in digits; ordinals are no figures. */
function numerals(folder: string, lang: Lang): Score[] {
  const set = parse<Numerals>(join(folder, 'text2num', `${lang}.json`))
  const alone: Case[] = set.numerals.map(({ text, value }) => ({ Input: text, Results: [{ Text: text, Resolution: { value: String(value) } }] }))
  const plain = (text: string) => [...text.matchAll(/(?<![\p{L}\d])[+-]?\d+(?:[.,]\d+)?(?![\p{L}\d])/gu)].map(([n]) => ({ Text: n, Resolution: { value: n.replace('+', '') } }))
  const sentences: Case[] = set.sentences.map(({ text, digits }) => ({ Input: text, Results: plain(digits) }))
  return [score(`text2num ${lang} numerals`, alone, sameNumbers, lang), score(`text2num ${lang} sentences`, sentences, (c, read) => sameNumbers(c, read.flatMap((r) => [r])), lang)]
}

/** The figures of every number corpus under `folder` (recognizers-text, text2num), in both languages. */
export function scoreNumbers(folder: string, units: Record<string, string[]>): Score[] {
  if (!existsSync(folder)) return []
  return (['en', 'fr'] as const).flatMap((lang) => {
    const at = (group: string, model: string) => parse<Case[]>(join(folder, 'recognizers-text', group, folders[lang] ?? '', `${model}Model.json`))
    return [
      score(`Number ${lang}`, at('Number', 'Number'), sameNumbers, lang),
      score(`Percent ${lang}`, at('Number', 'Percent'), samePercent, lang),
      score(`NumberRange ${lang} bounds`, at('Number', 'NumberRange'), sameRanges(false), lang),
      score(`NumberRange ${lang} ends`, at('Number', 'NumberRange'), sameRanges(true), lang),
      ...['Currency', 'Dimension'].map((model) => {
        const cases = at('NumberWithUnit', model)
        const known = new Set(cases.flatMap((c) => c.Results.flatMap(({ Resolution }) => units[Resolution?.unit ?? ''] ?? [])))
        return score(`${model} ${lang}`, cases, sameMeasures(units, () => known), lang)
      }),
      ...numerals(folder, lang),
    ]
  })
}
