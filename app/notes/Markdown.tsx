import type { ReactNode } from 'react'
import { type Block, type Inline, parseMarkdown } from '@/lib/notes/markdown'

type Cite = (number: number) => ReactNode

/** A note's text as elements; `cite` draws the mark of a citation. What follows the last block goes in `end`. */
export function Markdown({ text, cite, end }: { text: string; cite: Cite; end?: ReactNode }) {
  const blocks = parseMarkdown(text)
  return <>{blocks.map((block, i) => blockOf(block, i, cite, i === blocks.length - 1 ? end : null))}</>
}

function blockOf(block: Block, key: number, cite: Cite, end: ReactNode): ReactNode {
  if (block.kind === 'paragraph') {
    return (
      <p key={key}>
        {inlinesOf(block.inlines, cite)}
        {end}
      </p>
    )
  }
  if (block.kind === 'quote') return <blockquote key={key}>{block.blocks.map((inner, i) => blockOf(inner, i, cite, i === block.blocks.length - 1 ? end : null))}</blockquote>
  const List = block.ordered ? 'ol' : 'ul'
  return (
    <List key={key}>
      {block.items.map((item, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a parsed text has no other identity than its order
        <li key={i}>
          {inlinesOf(item, cite)}
          {i === block.items.length - 1 ? end : null}
        </li>
      ))}
    </List>
  )
}

const inlinesOf = (inlines: Inline[], cite: Cite): ReactNode[] =>
  inlines.map((inline, i) => {
    if (inline.kind === 'text') return inline.text
    // biome-ignore lint/suspicious/noArrayIndexKey: a parsed text has no other identity than its order
    if (inline.kind === 'cite') return <span key={i}>{cite(inline.number)}</span>
    if (inline.kind === 'link') {
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a parsed text has no other identity than its order
        <a key={i} href={inline.url} rel="noreferrer nofollow">
          {inline.text}
        </a>
      )
    }
    const Tag = inline.kind
    // biome-ignore lint/suspicious/noArrayIndexKey: a parsed text has no other identity than its order
    return <Tag key={i}>{inlinesOf(inline.inlines, cite)}</Tag>
  })
