import { type Lang, languages } from '../languages'
import { eachLang } from '../languages/each'
import { compilePhrases } from '../text/phrases'
import type { Token } from '../text/words'

/** Words that set one figure against another: "77, AGAINST 63 the day before". */
const against = eachLang((lang) => compilePhrases(lang, [[languages[lang].contrast, true as const]]))
/** Tokens between such words and what they bring in, at most. */
const reach = 14

/** Whether words set the figure at a token against the one before it; `within` tokens before it. */
export function isContrasted(tokens: Token[], index: number, lang: Lang, within = 4): boolean {
  for (let i = index; i > Math.max(0, index - within); i--) if (against[lang].endingAt(tokens, i)) return true
  return false
}

/** "800 000 jeudi, contre 700 000 le 7 mars": whether words between two tokens set a figure against another, so that the day of one is not that of the other. */
export function isPartedByContrast(tokens: Token[], from: number, to: number, lang: Lang): boolean {
  for (let i = Math.max(from, to - reach) + 1; i < to; i++) if (against[lang].startingAt(tokens, i) && tokens.slice(i, to + 1).some(({ kind }) => kind === 'number')) return true
  return false
}
