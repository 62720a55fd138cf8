import { type Lang, languages, langs } from '../languages'
import { eachLang } from '../languages/each'

/** The commonest little words that only one of the languages has: "la" and "que" tell nothing. */
const telling = eachLang((lang) => new Set([...languages[lang].stopWords].filter((word) => !langs.some((other) => other !== lang && languages[other].stopWords.has(word)))))

/** The language of a text by its commonest little words, or null when too few of them speak. Looks at 20,000 characters. */
export function detectLanguage(text: string): Lang | null {
  const words = text.slice(0, 20_000).toLowerCase().match(/\p{L}+/gu) ?? []
  const score = (lang: Lang) => words.reduce((n, word) => n + (telling[lang].has(word) ? 1 : 0), 0)
  const [first, second] = langs.map((lang) => ({ lang, score: score(lang) })).sort((a, b) => b.score - a.score)
  if (!first || !second || first.score < 2 || first.score < second.score * 1.5) return null
  return first.lang
}
