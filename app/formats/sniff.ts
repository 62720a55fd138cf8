import { Refusal } from '@/lib/text/refusal'

/** Bytes to be read as a document: a file, or what a server answered with its Content-Type. */
export type Source = { name: string; bytes: Uint8Array; contentType?: string | null }

export type Format = 'text' | 'html' | 'pdf' | 'docx'

/** Largest source by format, in bytes. Text is bounded by its characters too (5 million). */
export const largest: Record<Format, number> = { text: 20e6, html: 10e6, pdf: 50e6, docx: 20e6 }

const starts = (bytes: Uint8Array, ...magic: number[]) => magic.every((byte, i) => bytes[i] === byte)
const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to))

/** The format of a source by its first bytes, whatever its name says. Refuses what is empty, too large, or none of the four. */
export function formatOf({ name, bytes, contentType }: Source): Format {
  if (bytes.length === 0) throw new Refusal('empty', { name })
  const format = found()
  if (bytes.length > largest[format]) throw new Refusal(format === 'text' ? 'too-large-text' : 'too-large', { name, megabytes: largest[format] / 1e6 })
  return format

  function found(): Format {
    const head = ascii(bytes, 0, 1024)
    if (head.includes('%PDF-')) return 'pdf'
    if (starts(bytes, 0x50, 0x4b, 3, 4)) return 'docx'
    if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new Refusal('old-word', { name })
    if (head.startsWith('{\\rtf')) throw new Refusal('rich-text', { name })
    const utf16 = starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)
    if (!utf16 && bytes.subarray(0, 8192).includes(0)) throw new Refusal('binary', { name })
    const markup = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(head.replace(/^\u00ef\u00bb\u00bf/, ''))
    const called = /\.x?html?$/i.test(name) && /<[a-z!]/i.test(head)
    return markup || called || /^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType ?? '') ? 'html' : 'text'
  }
}
