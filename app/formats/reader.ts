import type { Fields } from '@/lib/text/parse'
import { Refusal } from '@/lib/text/refusal'
import type { Answer, Told } from './extract'
import { formatOf, type Source } from './sniff'

// Each library is loaded when it is needed: a page must not wait for the PDF reader.
async function fieldsOf(source: Source): Promise<Fields> {
  const format = formatOf(source)
  if (format === 'pdf') return (await import('./pdf')).readPdf(source)
  if (format === 'docx') return (await import('./docx')).readDocx(source)
  return (await import('./html')).readHtml(source)
}

const told = ({ code, about }: Refusal): Told => ({ code, about })

/** The process that reads pages, PDFs and Word files for extract.ts: a source in, its fields or a sentence out. */
async function read(source: Source): Promise<Answer> {
  try {
    return { fields: await fieldsOf(source) }
  } catch (error) {
    if (error instanceof Refusal) return { refused: told(error) }
    if (error instanceof RangeError) return { refused: told(new Refusal('nested', { name: source.name })) }
    return { refused: told(new Refusal('damaged', { name: source.name })) }
  }
}

process.on('message', async (source: Source) => {
  process.send?.(await read(source))
})
process.on('disconnect', () => process.exit(0))
