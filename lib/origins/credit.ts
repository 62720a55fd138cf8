import { wires } from './wires'

/** The agency that a report credits. */
export type Credit = { party: string; name: string }

const any = wires.map(([, , words]) => words).join('|')
const joined = 'avec|with|via|from|d[’\']après'
/** "NIAMEY (AFP) –" at the head of a report. */
const head = new RegExp(`^[^\\n.!?]{0,90}?\\(\\s*(${any})\\s*\\)|^(${any}) ?[–—-] `, 'u')
/** A line of its own: "AFP", "Source: Reuters", "La Gazette avec AFP", "By the desk, with AP". */
const line = new RegExp(`^\\(?(?:source ?: ?)?(?:(?:[\\p{L} .,'’-]{2,60} )?(?:${joined}) (?:l[’']|the )?)?(${any})(?: ?(?:,|/|et|and|&) ?(?:${any}))*\\)?\\.?$`, 'iu')
/** The end of a report: "… said. (AFP)", "… a-t-il dit. — avec AFP". */
const tail = new RegExp(`(?:\\((?:(?:${joined}) )?|[–—] ?(?:(?:${joined}) )?)(${any})(?: ?(?:,|/|et|and|&) ?(?:${any}))*\\)?\\.?$`, 'u')

/** The agency that a report says it comes from, in its dateline, a line of its own or its last words; null when there is none, or it is the publisher itself. A photograph's credit is not the report's. */
export function creditOf(body: string, publisher: string): Credit | null {
  const lines = body.split('\n').map((text) => text.trim()).filter(Boolean)
  const found =
    lines.slice(0, 4).map((text) => head.exec(text)).find(Boolean) ??
    lines.filter((text) => text.length <= 80 && !/photo|image|©|cr[ée]dit/i.test(text)).map((text) => line.exec(text)).find(Boolean) ??
    lines.slice(-3).map((text) => (/photo|image|©|cr[ée]dit/i.test(text.slice(-60)) ? null : tail.exec(text))).find(Boolean)
  const words = found?.slice(1).find(Boolean)?.toLowerCase()
  const wire = wires.find(([, , names]) => names.toLowerCase().split('|').some((name) => new RegExp(`^${name}$`, 'i').test(words ?? '')))
  return wire && wireOf(publisher) !== wire[0] ? { party: wire[0], name: wire[1] } : null
}

/** The agency that a publisher is, or null. */
export const wireOf = (publisher: string): string | null => wires.find(([, , words]) => new RegExp(`^(?:${words})$`, 'i').test(publisher.trim()))?.[0] ?? null
