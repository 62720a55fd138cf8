import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import type { Lang } from '@/lib/languages'
import { en, type Words } from './en'
import { fr } from './fr'

export type { Words } from './en'
export { dayInWords, daysInWords, instantInWords, languageInWords, numberInWords } from './formats'

/** The languages of the interface; documents may be in others. */
const dictionaries = { en, fr } satisfies Partial<Record<Lang, Words>>
const spoken = Object.keys(dictionaries) as (keyof typeof dictionaries)[] // Object.keys forgets the keys' type
const cookie = 'parallax-lang'

/**
 * The words of the interface in the page's language, which is `words.lang`. For server components and actions;
 * client islands get the sections that they need as props, so a section for an island holds strings only.
 */
export const wordsFor = cache(async (): Promise<Words> => dictionaries[await pageLang()])

/** The words of a language of the interface by its code, or null. */
export function wordsIn(code: string | null): Words | null {
  const lang = spoken.find((one) => one === code)
  return lang ? dictionaries[lang] : null
}

/** The language that was chosen, else the first that the browser prefers, else English. */
async function pageLang(): Promise<keyof typeof dictionaries> {
  const chosen = (await cookies()).get(cookie)?.value
  return spoken.find((lang) => lang === chosen) ?? preferred((await headers()).get('accept-language') ?? '')
}

/** The best of an Accept-Language header among the languages of the interface. */
export function preferred(header: string): keyof typeof dictionaries {
  const wanted = header.split(',').slice(0, 20).map((part) => {
    const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
    const weight = Number(/q=([\d.]+)/.exec(rest.join(';'))?.[1] ?? 1)
    return { lang: spoken.find((lang) => tag === lang || tag.startsWith(`${lang}-`)), weight }
  })
  return wanted.filter(({ lang, weight }) => lang && weight > 0).toSorted((a, b) => b.weight - a.weight)[0]?.lang ?? 'en'
}

/** Keeps the language for the following requests: this browser's only, for a year. */
export async function keepLang(lang: string): Promise<void> {
  if (spoken.some((one) => one === lang)) (await cookies()).set(cookie, lang, { httpOnly: true, sameSite: 'strict', path: '/', maxAge: 31_536_000 })
}
