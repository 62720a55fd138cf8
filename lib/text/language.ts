import { type Lang, languages, langs } from '../languages'

/** The language of a text by its commonest little words, or null when too few of them speak. Looks at 20,000 characters. */
export function detectLanguage(text: string): Lang | null {
  const words = text.slice(0, 20_000).toLowerCase().match(/\p{L}+/gu) ?? []
  const score = (lang: Lang) => words.reduce((n, word) => n + (languages[lang].stopWords.has(word) ? 1 : 0), 0)
  const [first, second] = langs.map((lang) => ({ lang, score: score(lang) })).sort((a, b) => b.score - a.score)
  if (!first || !second || first.score < 2 || first.score < second.score * 1.5) return null
  return first.lang
}
