import mammoth from 'mammoth'
import { type Fields, isDay, statedDay } from '@/lib/text/parse'
import { Refusal } from '@/lib/text/refusal'
import { langOf } from './metadata'
import type { Source } from './sniff'
import { xmlParts } from './zip'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The text of an XML element by its name, or null. */
const element = (xml: string, name: string): string | null =>
  new RegExp(`<${name}(?:\\s[^>]{0,200})?>([^<]{1,1000})</${name}>`).exec(xml)?.[1]?.replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => entities[entity] ?? '').trim() || null

/** The text of a Word document, with its title, language and the day that it states or, failing that, that it was made on. */
export async function readDocx({ name, bytes }: Source): Promise<Fields> {
  const parts = xmlParts(bytes, name)
  if (!parts.has('word/document.xml')) throw new Refusal('archive', { name })
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  const body = value.replace(/\r\n?/g, '\n').replace(/[ \t]+\n/g, '\n').replace(/\n{3,}/g, '\n\n').trim()
  if (!body) throw new Refusal('empty-pictures', { name })
  const about = parts.get('docProps/core.xml') ?? ''
  const made = (element(about, 'dcterms:created') ?? '').slice(0, 10)
  return { title: element(about, 'dc:title'), publisher: null, published: statedDay(body) ?? (isDay(made) ? made : null), lang: langOf(element(about, 'dc:language')), url: null, note: null, body: `${body}\n` }
}
