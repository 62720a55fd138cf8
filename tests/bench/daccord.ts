import { existsSync, readFileSync } from 'node:fs'
import { compareTexts } from '@/lib/discrepancies/compare'

export type Flags = { right: number; wrong: number; missed: number; naive: { right: number; wrong: number }; misses: string[] }

/** DACCORD (AFP fact-checks, French): pairs with digits on both sides, flagged when apart; `naive` flags any pair whose digits differ. */
export function scoreDaccord(folder: string): Flags | null {
  const file = `${folder}/daccord/dev.tsv`
  if (!existsSync(file)) return null
  const flags: Flags = { right: 0, wrong: 0, missed: 0, naive: { right: 0, wrong: 0 }, misses: [] }
  for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
    const [id, a = '', b = '', label] = line.split('\t')
    if (!/\d/.test(a) || !/\d/.test(b)) continue
    const contradiction = label === '1'
    const digits = (text: string) => (text.match(/\d+/g) ?? []).join()
    if (digits(a) !== digits(b)) flags.naive[contradiction ? 'right' : 'wrong']++
    const flagged = compareTexts(a, b, 'fr').relation === 'apart'
    if (flagged) flags[contradiction ? 'right' : 'wrong']++
    else if (contradiction) flags.missed++
    if (flagged && !contradiction) flags.misses.push(`${id}\n  ${a}\n  ${b}`)
  }
  return flags
}
