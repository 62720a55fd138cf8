import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Parsed, toDocument } from '@/lib/text/parse'
import { Refusal } from '@/lib/text/refusal'
import { decode } from '../formats/decode'
import { extracting } from '../formats/extract'
import { largest } from '../formats/sniff'

const read = /\.(?:txt|x?html?|pdf|docx)$/i

/** A document with the folder that its file lies in: documents of one folder are likely of one story. */
type InFolder = Parsed & { folder: string }

/** The documents of files and folders, in order of name; a folder gives its texts, pages, PDFs and Word files. Refuses what cannot be read, naming it. */
export async function documentsAt(paths: string[]): Promise<InFolder[]> {
  const files = paths.flatMap((path) => {
    if (!existsSync(path)) throw new Refusal('missing', { path })
    if (!statSync(path).isDirectory()) return [path]
    const texts = readdirSync(path).filter((name) => read.test(name)).sort().map((name) => join(path, name))
    if (texts.length === 0) throw new Refusal('folder-empty', { path })
    return texts
  })
  const seen = new Map<string, number>()
  return extracting(async (extract) => {
    const documents: InFolder[] = []
    for (const file of files) {
      const name = basename(file)
      const document = { ...toDocument(await extract({ name, bytes: bytesOf(file) }), name), folder: dirname(resolve(file)) }
      const times = (seen.get(document.id) ?? 0) + 1
      seen.set(document.id, times)
      documents.push(times > 1 ? { ...document, id: `${document.id} (${times})` } : document)
    }
    return documents
  })
}

/** The text of a UTF-8 file; other encodings are refused, never guessed. */
export const textOf = (file: string): string => decode(file, bytesOf(file), null)

function bytesOf(file: string): Uint8Array {
  try {
    const most = Math.max(...Object.values(largest))
    if (statSync(file).size > most) throw new Refusal('too-large-text', { name: file, megabytes: most / 1e6 })
    return readFileSync(file)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('unreadable', { path: file, code: error instanceof Error && 'code' in error ? String(error.code) : 'unknown error' })
  }
}
