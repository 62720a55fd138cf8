import { isOutcome } from './concepts'
import { type Lang, languages } from './index'

/** An outcome in words: "killed", "killed or wounded". */
export const outcomeIn = (outcome: string, lang: Lang): string => {
  const { concepts, range } = languages[lang]
  const word = (part: string) => (isOutcome(part) ? (concepts[part].split('|')[0] ?? part) : part)
  return outcome.split('+').map(word).join(` ${range.or.split('|')[0]} `)
}
