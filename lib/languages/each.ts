import { type Lang, langs } from './index'

/** Something made once for each language, when it is first asked for: a page that reads no text compiles no words. */
export function eachLang<T>(make: (lang: Lang) => T): Readonly<Record<Lang, T>> {
  const made = {} as Record<Lang, T> // every language gets its getter below
  for (const lang of langs) {
    Object.defineProperty(made, lang, {
      configurable: true,
      enumerable: true,
      get() {
        const value = make(lang)
        Object.defineProperty(made, lang, { value, enumerable: true })
        return value
      },
    })
  }
  return made
}

/** Something made when it is first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
