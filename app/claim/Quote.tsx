import type { ShownClaim } from '@/db/rows'
import { languages } from '@/lib/languages'
import { around, claimWords } from './words'

/** A claim's words in their own language, the value marked, with what stands around them in the capture. */
export function Quote({ claim, context = true }: { claim: ShownClaim; context?: boolean }) {
  const { before, value, after } = claimWords(claim)
  const beyond = around(claim)
  const [open, close] = languages[claim.lang].quotes
  return (
    <blockquote lang={claim.lang} dir="auto" cite={`/documents/${claim.document}`}>
      {open}
      {context ? <span className="around">…{beyond.before}</span> : null}
      {before}
      <mark>{value}</mark>
      {after}
      {context ? <span className="around">{beyond.after}…</span> : null}
      {close}
    </blockquote>
  )
}
