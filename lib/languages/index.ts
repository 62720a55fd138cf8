import { en } from './en'
import { fr } from './fr'
import type { Language } from './language'

/** The languages that Parallax reads: one folder and one line each. */
export const languages = { en, fr } satisfies Record<string, Language>

export type Lang = keyof typeof languages
export const langs = Object.keys(languages) as Lang[] // Object.keys forgets the keys' type
