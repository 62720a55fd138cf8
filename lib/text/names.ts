import type { Token } from './words'

const articles = /^(?:the|le|la|les|l'|un|une|a|an|du|des|de)$/
const inner = /^(?:of|de|du|des|d'|al|el|ben|bin|en|la|le|les|and|et|'s|’s)$/

/** A proper name that begins at token `at` (an article before it is skipped): its tokens [from, to), or null. Reads at most ten tokens. */
export function nameAt(tokens: Token[], at: number): { from: number; to: number } | null {
  let from = at
  while (from < at + 2 && articles.test(tokens[from]?.fold ?? '')) from++
  if (!capital(tokens[from])) return null
  let to = from + 1
  for (let i = to; i < from + 10; i++) {
    const token = tokens[i]
    if (capital(token)) to = i + 1
    else if (token?.text === '-' && token.glued) continue
    else if (!(inner.test(token?.fold ?? '') && !/^(?:and|et)$/.test(token?.fold ?? '') && capital(tokens[i + 1]))) break
  }
  return { from, to }
}

const capital = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text)
