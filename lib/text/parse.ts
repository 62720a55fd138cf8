import { type Lang, langs, languages } from '../languages'
import type { SourceDocument } from './document'
import { detectLanguage } from './language'
import { Refusal } from './refusal'
import { fold } from './words'

/** The largest text that is read as one document, in UTF-16 units: about a 900-page book. */
export const largestText = 5_000_000

/** Front matter keys that are known; others are kept out with a refusal naming them, so that a misspelt date is not lost. */
const keys = new Set(['title', 'publisher', 'published', 'lang', 'url', 'note'])

/** What a text or file says of itself; what it does not say is null. `body` is its text alone. */
export type Fields = { title: string | null; publisher: string | null; published: string | null; lang: Lang | null; url: string | null; note: string | null; body: string }

export type Parsed = SourceDocument & { url: string | null; note: string | null }

/** A text with or without front matter as a document. `name` stands in for what is missing; refuses what is no text, too long, or contradicts itself. */
export const parseDocument = (raw: string, name: string): Parsed => toDocument(fieldsOf(raw, name), name)

/** A text and what its front matter says of it. */
export function fieldsOf(raw: string, name: string): Fields {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (text.includes('\0')) throw new Refusal('binary', { name })
  if (text.length > largestText) throw tooLong(text, name)
  const { fields, body } = frontMatter(text, name)
  const field = (key: string) => fields.get(key) || null
  return { title: field('title'), publisher: field('publisher'), published: dayField(field('published'), name), lang: langField(field('lang'), name), url: field('url'), note: field('note'), body }
}

const tooLong = (text: string, name: string) => new Refusal('too-long', { name, millions: Math.ceil(text.length / 1e6) })

/** A document from what is known of it: its first line, the day it states and the language it is in fill what is missing, then `name`. */
export function toDocument(fields: Fields, name: string): Parsed {
  const { body } = fields
  if (body.length > largestText) throw tooLong(body, name)
  if (!body.trim()) throw new Refusal('empty', { name })
  const lang = fields.lang ?? detectLanguage(body)
  if (!lang) throw new Refusal('language-file', { name, field: 'lang' })
  const heading = body.trimStart().split('\n', 1)[0]?.trim() ?? ''
  return {
    id: name,
    title: (fields.title || heading || name).slice(0, 300),
    publisher: (fields.publisher || name).slice(0, 300),
    published: fields.published ?? statedDay(body),
    lang,
    body,
    url: fields.url,
    note: fields.note,
  }
}

function frontMatter(text: string, name: string): { fields: Map<string, string>; body: string } {
  if (!/^---[ \t]*\n/.test(text)) return { fields: new Map(), body: text }
  const end = /\n---[ \t]*(?:\n|$)/.exec(text.slice(0, 20_000))
  if (!end) throw new Refusal('front-matter-open', { name })
  const fields = new Map<string, string>()
  const lines = text.slice(text.indexOf('\n') + 1, end.index + 1).split('\n')
  for (const [i, line] of lines.entries()) {
    if (!line.trim() || line.startsWith('#')) continue
    const colon = line.indexOf(':')
    const key = line.slice(0, colon).trim()
    if (colon < 1 || !keys.has(key)) throw new Refusal('front-matter', { name, line: i + 2, words: line.trim().slice(0, 60), known: [...keys].join(', ') })
    fields.set(key, unquote(line.slice(colon + 1).trim()))
  }
  return { fields, body: text.slice(end.index + end[0].length) }
}

const unquote = (value: string): string => {
  if (/^".*"$/.test(value)) return value.slice(1, -1).replaceAll('\\"', '"').replaceAll('\\\\', '\\')
  return /^'.*'$/.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value
}

/** Whether a text is a day that exists, as 2019-06-21. */
export function isDay(value: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(value) ? new Date(`${value}T00:00:00Z`) : null
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value)
}

/** An ISO day, or null when none is given; a day that does not exist is refused. */
export function dayField(value: string | null, name: string): string | null {
  if (value === null || value === '') return null
  if (!isDay(value)) throw new Refusal('date', { name, value: value.slice(0, 30), field: 'published' })
  return value
}

/** A language that Parallax reads, or null when none is given. */
export function langField(value: string | null, name: string): Lang | null {
  if (value === null || value === '') return null
  const lang = langs.find((known) => known === value.toLowerCase())
  if (!lang) throw new Refusal('language', { name, value: value.slice(0, 20), field: 'lang' })
  return lang
}

/** Month numbers by their folded names, and what may stand between a day, its month and its year, in every language. */
const months = new Map(langs.flatMap((lang) => languages[lang].dates.months.flatMap((names, i) => names.split('|').map((name) => [fold(name), i + 1] as const))))
const link = `(?:(?:${langs.flatMap((lang) => languages[lang].dates.of.split('|')).filter((word) => /^\p{L}+$/u.test(word)).join('|')}) )?`
const written = new RegExp(`(?<!\\d)(\\d{1,2})(?:\\p{L}{2}|º)? ${link}(\\p{L}+)\\.?,? ${link}(\\d{4})(?!\\d)|(?<!\\p{L})(\\p{L}+)\\.? (\\d{1,2})(?:\\p{L}{2})?,? (\\d{4})(?!\\d)`, 'gu')

/** The day in a byline or dateline of the first 300 characters that states its year ("12 mars 2021", "March 12, 2021"), or null. */
export function statedDay(body: string): string | null {
  for (const found of fold(body.slice(0, 300)).matchAll(written)) {
    const [month, day, year] = [months.get(found[2] ?? found[4] ?? ''), found[1] ?? found[5] ?? '', found[3] ?? found[6]]
    const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
    if (month && isDay(iso)) return iso // the 31st of a month that has 30: no date rather than a wrong one
  }
  return null
}
