import { Refusal } from '../../lib/text/refusal'
import type { Act, Port } from '../port'
import { acceptAllSuggestions } from './acceptSuggestions'
import { type Capture, captureDocument } from './captureDocument'

export type Imported = { title: string; document: string | null; claims: number; refused: string | null }

/** Captures documents and accepts everything read in them, unattended; one that is refused is reported and the rest go on. */
export async function importDocuments(port: Port, act: Act, documents: Capture[], progress: (done: number) => void = () => {}): Promise<Imported[]> {
  const results: Imported[] = []
  for (const [i, document] of documents.entries()) {
    try {
      const { document: id, capture } = await captureDocument(port, act, document)
      results.push({ title: document.title, document: id, claims: await acceptAllSuggestions(port, act, { capture }), refused: null })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      results.push({ title: document.title, document: null, claims: 0, refused: error.message })
    }
    progress(i + 1)
  }
  return results
}
