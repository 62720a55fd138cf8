import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { largestText, parseDocument, type Parsed } from '@/lib/text/parse'
import { Refusal } from '@/lib/text/refusal'

/** The documents of files and folders, in order of name; a folder gives its .txt files. Refuses what cannot be read, naming it. */
export function documentsAt(paths: string[]): Parsed[] {
  const files = paths.flatMap((path) => {
    if (!existsSync(path)) throw new Refusal('missing', `${path}: there is no such file or folder.`)
    if (!statSync(path).isDirectory()) return [path]
    const texts = readdirSync(path).filter((name) => name.endsWith('.txt')).sort().map((name) => join(path, name))
    if (texts.length === 0) throw new Refusal('empty', `${path}: there is no .txt file in this folder.`)
    return texts
  })
  const seen = new Map<string, number>()
  return files.map((file) => {
    const document = parseDocument(textOf(file), basename(file))
    const times = (seen.get(document.id) ?? 0) + 1
    seen.set(document.id, times)
    return times > 1 ? { ...document, id: `${document.id} (${times})` } : document
  })
}

/** The text of a UTF-8 file; other encodings are refused, never guessed. */
export function textOf(file: string): string {
  let bytes: Buffer
  try {
    if (statSync(file).size > 4 * largestText) throw new Refusal('too-long', `${file}: larger than ${(4 * largestText) / 1e6} MB; the most that is read as one document is 5 million characters.`)
    bytes = readFileSync(file)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('unreadable', `${file}: cannot be read (${error instanceof Error && 'code' in error ? error.code : 'unknown error'}).`)
  }
  if (bytes.includes(0)) throw new Refusal('binary', `${file}: this is not text (it holds NUL bytes).`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('encoding', `${file}: this is not UTF-8 text; save it as UTF-8 and try again.`)
  }
}
