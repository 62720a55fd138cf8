import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf'
import { type Fields, isDay, statedDay } from '@/lib/text/parse'
import { Refusal } from '@/lib/text/refusal'
import { paragraphsOfPages, type SetLine } from './lines'
import { langOf } from './metadata'
import type { Source } from './sniff'

/** Most pages of a PDF that are read as one document. */
const mostPages = 1_000

/** The text of a PDF with its lines unwrapped, its title, and the day that it states or, failing that, that it was made on. */
export async function readPdf({ name, bytes }: Source): Promise<Fields> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false }).catch((error: unknown): never => {
    const kind = error instanceof Error ? error.name : ''
    if (kind === 'PasswordException') throw new Refusal('locked', { name })
    throw new Refusal('damaged-pdf', { name })
  })
  if (pdf.numPages > mostPages) throw new Refusal('too-many-pages', { name, pages: pdf.numPages, most: mostPages })
  const { items } = await extractTextItems(pdf)
  const body = paragraphsOfPages(items.map(linesOf)).normalize('NFC').replaceAll('\0', '')
  if (body.replace(/\s/g, '').length < 10) throw new Refusal('scanned', { name })
  const { info } = await getMeta(pdf).catch(() => ({ info: {} as Record<string, unknown> })) // its own type is any
  const stated = (key: string) => (typeof info[key] === 'string' ? String(info[key]).trim() : '')
  const made = /^D:(\d{4})(\d\d)(\d\d)/.exec(stated('CreationDate'))?.slice(1, 4).join('-') ?? ''
  const title = stated('Title')
  return { title: title && !/\.(?:docx?|pdf|indd|odt)$|^(?:untitled|sans titre|microsoft word)/i.test(title) ? title : null, publisher: null, published: statedDay(body) ?? (isDay(made) ? made : null), lang: langOf(stated('Language')), url: null, note: null, body: `${body}\n` }
}

type Item = { str: string; x: number; y: number; width: number; height: number; fontSize: number; hasEOL: boolean }

/** The pieces of a page as lines, in the order that the page gives them; y is turned to grow downwards. */
function linesOf(items: Item[]): SetLine[] {
  const lines: SetLine[] = []
  let open = false
  for (const item of items) {
    const line = lines.at(-1)
    const same = open && line && Math.abs(-item.y - line.y) < 0.5 * Math.max(line.size, 1)
    if (same && item.str) {
      const gap = item.x - (line.x + line.width)
      line.text += gap > 0.15 * line.size && !/\s$/.test(line.text) && !/^\s/.test(item.str) ? ` ${item.str}` : item.str
      line.width = Math.max(line.width, item.x + item.width - line.x)
      if (item.str.trim()) line.size = Math.max(line.size, item.fontSize)
    } else if (item.str.trim()) lines.push({ text: item.str, x: item.x, y: -item.y, width: item.width, size: item.fontSize })
    open = !item.hasEOL
  }
  return lines
}
