import type { Lang } from '../languages'
import { type Token, tokenize } from './words'

export type Phrase<T> = { words: readonly string[]; length: number; value: T }

/** Fixed phrases by their words, longest first; looking one up costs the length of the phrases that share its first word. */
export type Phrases<T> = {
  /** The longest phrase that starts at `tokens[index]`. */
  startingAt(tokens: Token[], index: number): Phrase<T> | null
  /** The longest phrase that ends just before `tokens[index]`. */
  endingAt(tokens: Token[], index: number): Phrase<T> | null
  /** The words that a phrase may start with. */
  readonly firsts: ReadonlyMap<string, unknown>
}

/** Compiles `phrase|phrase|…` → value lists; phrases are cut into words as the text is. */
export function compilePhrases<T>(lang: Lang, entries: Iterable<readonly [string, T]>): Phrases<T> {
  const byFirst = new Map<string, Phrase<T>[]>()
  const byLast = new Map<string, Phrase<T>[]>()
  const add = (map: Map<string, Phrase<T>[]>, key: string, phrase: Phrase<T>) => {
    const list = map.get(key)
    if (list) list.push(phrase)
    else map.set(key, [phrase])
  }
  for (const [forms, value] of entries) {
    for (const form of forms.split('|')) {
      const words = tokenize(form.trim(), lang).map((token) => token.fold)
      const [first, last] = [words[0], words.at(-1)]
      if (first === undefined || last === undefined) continue
      const phrase = { words, length: words.length, value }
      add(byFirst, first, phrase)
      add(byLast, last, phrase)
    }
  }
  for (const map of [byFirst, byLast]) for (const list of map.values()) list.sort((a, b) => b.length - a.length)
  return {
    startingAt(tokens, index) {
      const token = tokens[index]
      const list = token && byFirst.get(token.fold)
      if (list) for (const phrase of list) if (fits(phrase.words, tokens, index)) return phrase
      return null
    },
    endingAt(tokens, index) {
      const token = tokens[index - 1]
      const list = token && byLast.get(token.fold)
      if (list) for (const phrase of list) if (phrase.length <= index && fits(phrase.words, tokens, index - phrase.length)) return phrase
      return null
    },
    firsts: byFirst,
  }
}

function fits(words: readonly string[], tokens: Token[], from: number): boolean {
  for (let i = 0; i < words.length; i++) if (tokens[from + i]?.fold !== words[i]) return false
  return true
}
