import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import type { Language } from './language'
import type { Sentences } from './sentences'

/** The languages that Parallax reads: one folder and one line each. */
export const languages = { en, fr, es } satisfies Record<string, Language>

export type Lang = keyof typeof languages
export const langs = Object.keys(languages) as Lang[] // Object.keys forgets the keys' type

/** The sentences of a language, or English ones where it has none, with the language that they are in. */
export function sentencesFor(lang: Lang): { lang: Lang; sentences: Sentences } {
  const language: Language = languages[lang]
  return language.sentences ? { lang, sentences: language.sentences } : { lang: 'en', sentences: en.sentences }
}
