import { inflateRawSync } from 'node:zlib'
import { Refusal } from '@/lib/text/refusal'

/** Most entries of an archive, and most bytes that its text parts may unfold to. */
const most = { entries: 5_000, bytes: 100e6 } as const

/**
 * The XML parts of a zip archive by name. What an archive says of its sizes is not believed: each part is unfolded
 * under a bound, so that a zip bomb is refused before anything else reads it.
 */
export function xmlParts(bytes: Uint8Array, name: string): Map<string, string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const broken = (): never => {
    throw new Refusal('damaged-parts', { name })
  }
  const tail = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (tail < 0 || tail + 22 > buffer.length) broken()
  const count = buffer.readUInt16LE(tail + 10)
  if (count > most.entries) throw new Refusal('too-many-parts', { name, most: most.entries })
  const parts = new Map<string, string>()
  let at = buffer.readUInt32LE(tail + 16)
  let total = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== 0x02014b50) broken()
    const [method, size, nameSize, extra, comment, local] = [buffer.readUInt16LE(at + 10), buffer.readUInt32LE(at + 20), buffer.readUInt16LE(at + 28), buffer.readUInt16LE(at + 30), buffer.readUInt16LE(at + 32), buffer.readUInt32LE(at + 42)]
    const part = buffer.toString('utf8', at + 46, at + 46 + nameSize)
    at += 46 + nameSize + extra + comment
    if (!/\.(?:xml|rels)$/i.test(part)) continue
    if (local + 30 > buffer.length) broken()
    const from = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28)
    const packed = buffer.subarray(from, from + size)
    if (method !== 0 && method !== 8) broken()
    let unfolded: Buffer
    try {
      unfolded = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: most.bytes - total })
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw new Refusal('bomb', { name, megabytes: most.bytes / 1e6 })
      return broken()
    }
    total += unfolded.length
    if (total > most.bytes) throw new Refusal('bomb', { name, megabytes: most.bytes / 1e6 })
    parts.set(part, unfolded.toString('utf8'))
  }
  return parts
}
