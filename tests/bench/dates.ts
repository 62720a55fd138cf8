import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '@/lib/languages'
import { readValues } from '@/lib/values'
import { dayNumber, moved, periodOf } from '@/lib/values/date/calendar'
import type { Score } from './numbers'
import { rejected } from './rejected'

type Stated = { value?: string; start?: string; end?: string; Mod?: string }
type Case = { Input: string; Context?: { ReferenceDateTime?: string }; Results: { Text: string; Start: number; TypeName: string; Resolution?: { values: Stated[] } }[] }
type Read = { from: string; to: string; start: number; end: number }

const iso = /^\d{4}-\d{2}-\d{2}$/

/** Whether a reading says what one of the corpus's values says. Its spans leave out their last day, or start on the first day of their last month or year. */
function says(read: Read, { value, start, end, Mod }: Stated): boolean {
  if (value !== undefined) return !iso.test(value) || (read.from === value && read.to === value)
  const ends = (day: string): string[] => [day, moved(day, -1, 'day'), ...(day.endsWith('-01') ? [periodOf(day, 'month').to] : []), ...(/-(?:01|04|07|10)-01$/.test(day) ? [periodOf(day, 'quarter').to] : []), ...(day.endsWith('-01-01') ? [periodOf(day, 'year').to] : [])]
  if (start && end && /start|mid|end/.test(Mod ?? '')) {
    // A part of a month or year: which days it has is a convention, Parallax's own lie within the same whole and meet theirs.
    return read.from < end && start <= read.to && dayNumber(read.to) - dayNumber(read.from) <= dayNumber(end) - dayNumber(start) + 31
  }
  if (start && end) return read.from === start && ends(end).includes(read.to)
  const near = (a: string, b: string) => Math.abs(dayNumber(a) - dayNumber(b)) <= (Mod?.includes('-') ? 62 : 1)
  if (start) return near(read.from, start) || near(moved(read.to, 1, 'day'), start)
  if (end) return near(read.to, end) || near(read.from, end) || near(moved(read.to, 1, 'day'), end)
  return true
}

function right(c: Case, published: string, lang: Lang): boolean {
  const read: Read[] = readValues(c.Input, lang, published).flatMap(({ value, start, end }) => (value.kind === 'date' ? [{ from: value.from, to: value.to, start, end }] : []))
  const resolved = (result: Case['Results'][number]) => (result.Resolution?.values ?? []).some((v) => v.value !== 'not resolved' && (v.value ?? v.start ?? v.end) !== undefined)
  const needed = c.Results.filter(resolved)
  const free = c.Results.filter((result) => !resolved(result))
  const overlaps = (r: Read, result: Case['Results'][number]) => r.start < result.Start + result.Text.length && result.Start < r.end
  const kept = read.filter((r) => !free.some((result) => overlaps(r, result)))
  if (kept.length !== needed.length) return false
  return needed.every((result, i) => {
    const r = kept[i]
    const values = (result.Resolution?.values ?? []).map((v) => ({ ...v, ...(v.value === undefined ? {} : { value: v.value }) }))
    return r !== undefined && overlaps(r, result) && values.some((v) => says(r, v))
  })
}

const folders: Record<string, string> = { en: 'English', fr: 'French' }

/**
 * The DateTime corpus, those of its cases that are dates or spans of days only. Most French cases leave out their reference
 * date: for them each of the English cases' is tried, and the case is right when one of them gives all its dates.
 */
export function scoreDates(folder: string): Score[] {
  if (!existsSync(folder)) return []
  const load = (lang: string): Case[] => JSON.parse(readFileSync(join(folder, 'recognizers-text/DateTime', folders[lang] ?? '', 'DateTimeModel.json'), 'utf8').replace(/^\uFEFF/, ''))
  const references = [...new Set([...load('en'), ...load('fr')].flatMap(({ Context }) => Context?.ReferenceDateTime?.slice(0, 10) ?? []))]
  return (['en', 'fr'] as const).map((lang) => {
    const corpus = `Date ${lang}`
    const cases = load(lang).filter(({ Results }) => Results.length > 0 && Results.every(({ TypeName }) => TypeName === 'datetimeV2.date' || TypeName === 'datetimeV2.daterange'))
    const kept = cases.filter(({ Input }) => !(Input in (rejected[corpus] ?? {})))
    const misses = kept.flatMap((c) => {
      const own = c.Context?.ReferenceDateTime?.slice(0, 10)
      if ((own ? [own] : references).some((reference) => right(c, reference, lang))) return []
      const read = readValues(c.Input, lang, own ?? '2016-11-07').filter(({ kind }) => kind === 'date')
      return [{ input: `${c.Input} @${own ?? ''}`, expected: c.Results.map(({ Text, Resolution }) => `${Text}=${(Resolution?.values ?? []).map((v) => `${v.Mod ? `${v.Mod}:` : ''}${v.value ?? `${v.start ?? ''}..${v.end ?? ''}`}`).join('|')}`).join(' ; '), got: read.map(({ quote, value }) => (value.kind === 'date' ? `${quote}=${value.from}..${value.to}` : '')).join(' ; ') }]
    })
    return { corpus, right: kept.length - misses.length, of: kept.length, rejected: cases.length - kept.length, misses }
  })
}
