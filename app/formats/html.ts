import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Fields } from '@/lib/text/parse'
import { Refusal } from '@/lib/text/refusal'
import { blocksOf } from './blocks'
import { charsetOf, charsetOfPage, decode } from './decode'
import { metadataOf } from './metadata'
import type { Source } from './sniff'

/** Deepest nesting and most elements of a page that are read: far above any article, below what exhausts a parser. */
const most = { depth: 2_000, elements: 100_000 } as const

/** The article of a page as text (never its HTML), with what the page says of itself. */
export function readHtml({ name, bytes, contentType }: Source): Fields {
  const html = decode(name, bytes, charsetOf(contentType) ?? charsetOfPage(bytes))
  bounded(html, name)
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
  const stated = metadataOf(document)
  const whole = blocksOf(document.body ?? document)
  const article = new Readability<Node>(document, { maxElemsToParse: most.elements, charThreshold: 200, keepClasses: true, serializer: (node) => node }).parse()
  const text = article?.content ? blocksOf(article.content) : ''
  // A page too short or too odd to have an article found in it is read whole.
  const body = text.length >= 200 || text.length > whole.length / 2 ? text : whole
  if (!body.trim()) throw new Refusal('empty-page', { name })
  return { ...stated, title: stated.title ?? article?.title?.slice(0, 300) ?? null, publisher: stated.publisher ?? article?.siteName ?? null, note: null, body: `${body}\n` }
}

const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|td|th|tr|dt|dd|option)$/i

/** Refuses a page whose elements are nested too deep or too many, in one pass before anything is built. */
function bounded(html: string, name: string): void {
  let [depth, elements] = [0, 0]
  for (const tag of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (!tag[2] || empty.test(tag[2])) continue
    depth = Math.max(0, depth + (tag[1] ? -1 : 1))
    elements += tag[1] ? 0 : 1
    if (depth > most.depth) throw new Refusal('too-deep', { name, most: most.depth })
    if (elements > most.elements) throw new Refusal('too-many-elements', { name, most: most.elements })
  }
}
