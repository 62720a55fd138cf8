/**
 * The Markdown of notes: paragraphs, lists, quotes, *emphasis*, **strong**, links to http(s) and marks of citations ([^2]).
 * Anything else, HTML above all, is text. Parsed to a tree, so that nothing is ever written as raw HTML. Linear in the text.
 */
export type Inline = { kind: 'text'; text: string } | { kind: 'em' | 'strong'; inlines: Inline[] } | { kind: 'link'; text: string; url: string } | { kind: 'cite'; number: number }
export type Block = { kind: 'paragraph'; inlines: Inline[] } | { kind: 'quote'; blocks: Block[] } | { kind: 'list'; ordered: boolean; items: Inline[][] }

const bullet = /^\s{0,3}[-*+]\s+/
const numbered = /^\s{0,3}\d{1,9}[.)]\s+/
const quote = /^\s{0,3}>\s?/
type Kind = 'blank' | 'quote' | 'bullet' | 'numbered' | 'text'
const kindOf = (line: string): Kind => (!line.trim() ? 'blank' : quote.test(line) ? 'quote' : bullet.test(line) ? 'bullet' : numbered.test(line) ? 'numbered' : 'text')

/** The blocks of a note, in order. Quotes within quotes are read to a depth of three. */
export function parseMarkdown(text: string, depth = 3): Block[] {
  const blocks: Block[] = []
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  for (let i = 0; i < lines.length; ) {
    const kind = kindOf(lines[i] ?? '')
    const from = i++
    if (kind === 'blank') continue
    // A line of text goes on with the item or paragraph before it; a quote ends with its marks.
    while (i < lines.length && goesOn(kind, kindOf(lines[i] ?? ''))) i++
    const held = lines.slice(from, i)
    if (kind === 'quote' && depth > 0) blocks.push({ kind, blocks: parseMarkdown(held.map((line) => line.replace(quote, '')).join('\n'), depth - 1) })
    else if (kind === 'bullet' || kind === 'numbered') blocks.push({ kind: 'list', ordered: kind === 'numbered', items: itemsOf(held, kind).map(parseInlines) })
    else blocks.push({ kind: 'paragraph', inlines: parseInlines(held.map((line) => line.trim()).join(' ')) })
  }
  return blocks
}

const goesOn = (kind: Kind, next: Kind): boolean => next === kind || (next === 'text' && kind !== 'quote')

function itemsOf(lines: string[], kind: 'bullet' | 'numbered'): string[] {
  const mark = kind === 'bullet' ? bullet : numbered
  const items: string[] = []
  for (const line of lines) {
    if (mark.test(line)) items.push(line.replace(mark, '').trim())
    else items.push(`${items.pop() ?? ''} ${line.trim()}`)
  }
  return items
}

const token = /\[\^(\d{1,2})\]|\[([^\][\n]{1,300})\]\((https?:\/\/[^\s()]{1,2000})\)|\*\*([^*\n]{1,2000})\*\*|\*([^*\s][^*\n]{0,2000})\*|(?<![\p{L}\p{N}_])_([^_\s][^_\n]{0,2000})_(?![\p{L}\p{N}])/gu

function parseInlines(text: string): Inline[] {
  const inlines: Inline[] = []
  let at = 0
  for (const found of text.matchAll(token)) {
    const [whole, cite, label, url, strong, star, line] = found
    if (found.index > at) inlines.push({ kind: 'text', text: text.slice(at, found.index) })
    at = found.index + whole.length
    if (cite) inlines.push({ kind: 'cite', number: Number(cite) })
    else if (url && label) inlines.push({ kind: 'link', text: label, url })
    else if (strong) inlines.push({ kind: 'strong', inlines: parseInlines(strong) })
    else inlines.push({ kind: 'em', inlines: parseInlines(star ?? line ?? '') })
  }
  if (at < text.length) inlines.push({ kind: 'text', text: text.slice(at) })
  return inlines
}
