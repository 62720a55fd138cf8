import { Refusal } from '@/lib/text/refusal'

/**
 * Bytes as text: a byte order mark decides, then what is declared (Content-Type, then a page's own meta), then UTF-8.
 * Bytes that do not fit are refused, never guessed; a declared Latin-1 is read as windows-1252, as browsers do.
 */
export function decode(name: string, bytes: Uint8Array, declared: string | null): string {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null
  const label = marked ?? declared ?? 'utf-8'
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(label, { fatal: true })
  } catch {
    throw new Refusal('encoding', { name, label: label.slice(0, 30) })
  }
  try {
    const text = decoder.decode(bytes)
    if (text.includes('\0')) throw new Refusal('binary', { name })
    return text
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw label === 'utf-8' ? new Refusal('encoding-utf8', { name }) : new Refusal('encoding-other', { name, label: label.slice(0, 30) })
  }
}

/** The charset of a Content-Type, or null. */
export const charsetOf = (contentType: string | null | undefined): string | null => /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null

/** The charset that a page declares in its first 4,096 bytes, or null. */
export const charsetOfPage = (bytes: Uint8Array): string | null => /<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1]?.toLowerCase() ?? null
