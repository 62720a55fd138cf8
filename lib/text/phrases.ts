import type { Lang } from '../languages'
import { type Token, tokenize } from './words'

/** Fixed phrases by their words, longest first; looking one up costs the length of the phrases that share its first word. */
export type Phrases<T> = {
  /** The longest phrase that starts at `tokens[index]`. */
  startingAt(tokens: Token[], index: number): { length: number; value: T } | null
  /** The longest phrase that ends just before `tokens[index]`. */
  endingAt(tokens: Token[], index: number): { length: number; value: T } | null
}

type Entry<T> = { words: string[]; value: T }

/** Compiles `phrase|phrase|…` → value lists; phrases are cut into words as the text is. */
export function compilePhrases<T>(lang: Lang, entries: Iterable<readonly [string, T]>): Phrases<T> {
  const byFirst = new Map<string, Entry<T>[]>()
  const byLast = new Map<string, Entry<T>[]>()
  const add = (map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>) => {
    const list = map.get(key)
    if (list) list.push(entry)
    else map.set(key, [entry])
  }
  for (const [forms, value] of entries) {
    for (const form of forms.split('|')) {
      const words = tokenize(form.trim(), lang).map((token) => token.fold)
      const [first, last] = [words[0], words.at(-1)]
      if (first === undefined || last === undefined) continue
      const entry = { words, value }
      add(byFirst, first, entry)
      add(byLast, last, entry)
    }
  }
  for (const map of [byFirst, byLast]) for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  const fits = (words: string[], tokens: Token[], from: number) => words.every((word, i) => tokens[from + i]?.fold === word)
  return {
    startingAt(tokens, index) {
      const key = tokens[index]?.fold
      const found = key === undefined ? undefined : byFirst.get(key)?.find((entry) => fits(entry.words, tokens, index))
      return found ? { length: found.words.length, value: found.value } : null
    },
    endingAt(tokens, index) {
      const key = tokens[index - 1]?.fold
      const found = key === undefined ? undefined : byLast.get(key)?.find((entry) => entry.words.length <= index && fits(entry.words, tokens, index - entry.words.length))
      return found ? { length: found.words.length, value: found.value } : null
    },
  }
}
