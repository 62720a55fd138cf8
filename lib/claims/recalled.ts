import { type Lang, languages } from '../languages'
import { eachLang } from '../languages/each'
import type { SourceDocument } from '../text/document'
import { compilePhrases } from '../text/phrases'
import type { Sentence } from '../text/sentences'
import { type Token, tokenAt } from '../text/words'
import type { Attribution } from './claim'
import type { Standing } from './complete'
import { isContrasted } from './contrast'
import { isSum } from './period'

/**
 * Sums and shares that a text only brings up to set its own against: "12.3 % rather than the 5.5 % announced", "the debt, once
 * declared at 74 %, in fact stands at 119 %". Whoever gave them, it was not the one who speaks; unless the text names an
 * author ("the 4.9 % logged by the cabinet", read as any attribution), the claim is nobody's by name.
 */

/** Tokens between a figure and the word that says it was given out before, at most: after it, and before it; and to what is said to be so. */
const [after, before, beyond] = [3, 8, 40]
const ends = /^[,;:.()!?]$/

const words = eachLang((lang) => {
  const { given, truly, by } = languages[lang].recalled
  const list = (forms: string) => compilePhrases(lang, [[forms, true as const]])
  return { given: list(given), truly: list(truly), by: list(by) }
})

/** Whether the figure only recalls what was given out before. Looks at a bounded number of tokens. */
export function isRecalled({ reading, index, end, at }: Standing, sentences: Sentence[], lang: Lang): boolean {
  const tokens = sentences[at]?.tokens ?? []
  if (reading.value.kind !== 'quantity' || !isSum(reading.value.unit)) return false
  const behind = givenAfter(tokens, end, lang)
  if (behind) return isContrasted(tokens, index, lang)
  return isGivenBefore(tokens, index, lang) && (isContrasted(tokens, index, lang, before) || tokens.slice(end, end + beyond).some((_, i) => words[lang].truly.startingAt(tokens, end + i)))
}

function givenAfter(tokens: Token[], end: number, lang: Lang): boolean {
  for (let i = end; i <= end + after && !ends.test(tokens[i]?.text ?? '.'); i++) {
    const hit = words[lang].given.startingAt(tokens, i)
    if (hit) return !words[lang].by.startingAt(tokens, i + hit.length)
  }
  return false
}

function isGivenBefore(tokens: Token[], index: number, lang: Lang): boolean {
  for (let i = index - 1; i >= Math.max(0, index - before) && !ends.test(tokens[i]?.text ?? '.') && tokenAt(tokens, i).kind !== 'number'; i--) if (words[lang].given.startingAt(tokens, i)) return true
  return false
}

/** Who gives a recalled figure: nobody by name, through the one who speaks. Two documents' unnamed authors are never one party. */
export function unnamed(document: SourceDocument, { claimant, via }: Attribution): Attribution {
  const { earlier } = languages[document.lang].recalled
  return { claimant: `${earlier} (${document.publisher})`.slice(0, 300), party: `unnamed ${document.id}`.slice(0, 300), via: [...new Set([...via, claimant])].slice(0, 8), mode: 'indirect', how: 'back-reference', certainty: 'likely' }
}
