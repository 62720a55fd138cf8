import { type Lang, langs, languages } from '../languages'
import type { SourceDocument } from './document'
import { detectLanguage } from './language'
import { Refusal } from './refusal'
import { fold } from './words'

/** The largest text that is read as one document, in UTF-16 units: about a 900-page book. */
export const largestText = 5_000_000

/** Front matter keys that are known; others are kept out with a refusal naming them, so that a misspelt date is not lost. */
const keys = new Set(['title', 'publisher', 'published', 'lang', 'url', 'note'])

export type Parsed = SourceDocument & { url: string | null; note: string | null }

/** A text with or without front matter as a document. `name` stands in for what is missing; refuses what is no text, too long, or contradicts itself. */
export function parseDocument(raw: string, name: string): Parsed {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (text.includes('\0')) throw new Refusal('binary', `${name}: this is not text (it holds NUL characters).`)
  if (text.length > largestText) throw new Refusal('too-long', `${name}: ${Math.ceil(text.length / 1e6)} million characters; the most that is read as one document is 5 million.`)
  const { fields, body } = frontMatter(text, name)
  if (!body.trim()) throw new Refusal('empty', `${name}: there is no text to read.`)
  const published = dayField(fields.get('published') ?? null, name)
  const lang = langField(fields.get('lang') ?? null, name) ?? detectLanguage(body)
  if (!lang) throw new Refusal('language', `${name}: its language could not be told; state it as ${langs.join(' or ')} in the front matter (lang: …).`, { field: 'lang' })
  const heading = body.trimStart().split('\n', 1)[0]?.trim() ?? ''
  return {
    id: name,
    title: (fields.get('title') || heading || name).slice(0, 300),
    publisher: (fields.get('publisher') || name).slice(0, 300),
    published: published ?? dateline(body, lang),
    lang,
    body,
    url: fields.get('url') || null,
    note: fields.get('note') || null,
  }
}

function frontMatter(text: string, name: string): { fields: Map<string, string>; body: string } {
  if (!/^---[ \t]*\n/.test(text)) return { fields: new Map(), body: text }
  const end = /\n---[ \t]*(?:\n|$)/.exec(text.slice(0, 20_000))
  if (!end) throw new Refusal('front-matter', `${name}: the front matter opens with --- and is never closed.`)
  const fields = new Map<string, string>()
  const lines = text.slice(text.indexOf('\n') + 1, end.index + 1).split('\n')
  for (const [i, line] of lines.entries()) {
    if (!line.trim() || line.startsWith('#')) continue
    const colon = line.indexOf(':')
    const key = line.slice(0, colon).trim()
    if (colon < 1 || !keys.has(key)) throw new Refusal('front-matter', `${name}, line ${i + 2}: “${line.trim().slice(0, 60)}” is not one of ${[...keys].join(', ')}.`)
    fields.set(key, unquote(line.slice(colon + 1).trim()))
  }
  return { fields, body: text.slice(end.index + end[0].length) }
}

const unquote = (value: string): string => {
  if (/^".*"$/.test(value)) return value.slice(1, -1).replaceAll('\\"', '"').replaceAll('\\\\', '\\')
  return /^'.*'$/.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value
}

/** An ISO day, or null when none is given; a day that does not exist is refused. */
export function dayField(value: string | null, name: string): string | null {
  if (value === null || value === '') return null
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)
  const exists = day && new Date(`${value}T00:00:00Z`).toString() !== 'Invalid Date' && new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)
  if (!exists) throw new Refusal('date', `${name}: “${value.slice(0, 30)}” is not a day; write it as 2019-06-21.`, { field: 'published' })
  return value
}

/** A language that Parallax reads, or null when none is given. */
export function langField(value: string | null, name: string): Lang | null {
  if (value === null || value === '') return null
  const lang = langs.find((known) => known === value.toLowerCase())
  if (!lang) throw new Refusal('language', `${name}: “${value.slice(0, 20)}” is not a language that Parallax reads (${langs.join(', ')}).`, { field: 'lang' })
  return lang
}

/** The day in a byline or dateline of the first 300 characters that states its year, or null. */
function dateline(body: string, lang: Lang): string | null {
  const { months, of } = languages[lang].dates
  const names = months.map((forms) => forms.split('|').map(fold))
  const link = `(?:(?:${of.split('|').filter((word) => /^\p{L}+$/u.test(word)).join('|')}) )?`
  const found = new RegExp(`(?<!\\d)(\\d{1,2})(?:\\p{L}{2}|º)? ${link}(\\p{L}+)\\.?,? ${link}(\\d{4})(?!\\d)`, 'u').exec(body.slice(0, 300))
  const month = names.findIndex((forms) => forms.includes(fold(found?.[2] ?? '')))
  if (!found || month < 0) return null
  const day = `${found[3]}-${String(month + 1).padStart(2, '0')}-${found[1]?.padStart(2, '0')}`
  try {
    return dayField(day, '')
  } catch {
    return null // the 31st of a month that has 30: no date rather than a wrong one
  }
}
