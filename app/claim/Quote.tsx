import { languages } from '@/lib/languages'
import type { ShownClaim } from '@/db/rows'
import type { Piece } from '@/lib/review/differ'
import { around, segmentsOf } from './words'

/** A claim's words in their own language, the value marked, with what stands around them in the capture; `pieces` underline what another claim's words lack. */
export function Quote({ claim, context = true, pieces }: { claim: ShownClaim; context?: boolean; pieces?: Piece[] }) {
  const beyond = around(claim)
  const [open, close] = languages[claim.lang].quotes
  return (
    <blockquote lang={claim.lang} dir="auto" cite={`/documents/${claim.document}`}>
      {open}
      {context ? <span className="around">…{beyond.before}</span> : null}
      {segmentsOf(claim, pieces).map(({ at, text, said, differs }) => {
        const words = differs ? <u key={at}>{text}</u> : text
        return said ? <mark key={at}>{words}</mark> : words
      })}
      {context ? <span className="around">{beyond.after}…</span> : null}
      {close}
    </blockquote>
  )
}
