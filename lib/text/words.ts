import type { Lang } from '../languages'

/**
 * A word, a number in digits, or one mark of punctuation. `fold` is lower case without accents and with straight
 * apostrophes, for look-up. `value` is set for digits only. `glued` says that nothing stands between it and the one before.
 */
export type Token = {
  kind: 'word' | 'number' | 'mark'
  text: string
  fold: string
  start: number
  end: number
  glued: boolean
  value?: number
}

const ascii = /^[!-~ ]*$/

/** Lower case, no accents, straight apostrophes: two spellings of one word fold to the same string. */
export const fold = (text: string): string =>
  ascii.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").replace(/œ/gi, 'oe').toLowerCase()

const space = '[ \\u00a0\\u2009\\u202f]'
/** Digits with thousands in threes; the decimal mark of the language, or the other one when it cannot be thousands. */
const digits: Record<Lang, RegExp> = {
  en: new RegExp(`(?<!\\d,)\\d+,\\d{1,2}(?![\\d]|,\\d)|\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1,3}(?:(?:${space}|['’])\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+`, 'y'),
  fr: new RegExp(`\\d{1,3}(?:(?:${space}|['’])\\d{3})+(?!\\d)(?:,\\d+)?|\\d{1,3}(?:\\.\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[,.]\\d+)?`, 'y'),
}
const words = /\p{L}[\p{L}\p{M}\p{N}]*(?:\.\p{L}(?=\.))*/uy
const elision = /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|quelqu|presqu|aujourd)$/
const initials = /(?:\p{Lu}\.){2,}/uy
/** Addresses are one word: their digits and signs say nothing. */
const address = /(?:https?:\/\/|www\.)[^\s<>"”»]+/uy
const clitic = /s(?![\p{L}\p{N}])/uy

const numberOf = (text: string, lang: Lang): number => {
  const plain = text.replace(/[ \u00a0\u2009\u202f'’]/g, '')
  if (lang === 'en' && /^\d+,\d{1,2}$/.test(plain)) return Number(plain.replace(',', '.'))
  if (lang === 'en') return Number(plain.replaceAll(',', ''))
  return /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain) ? Number(plain.replaceAll('.', '').replace(',', '.')) : Number(plain.replace(',', '.'))
}

const at = (pattern: RegExp, text: string, index: number): string | null => {
  pattern.lastIndex = index
  return pattern.exec(text)?.[0] ?? null
}

/** The index of the first token that starts at `start` or after it, by halving; the number of tokens when none does. */
export function indexFrom(tokens: Token[], start: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? start) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens of `text` from `from` to `to`, in one pass; hyphens, elisions ("l’") and possessives ("’s") stand alone. */
export function tokenize(text: string, lang: Lang, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  let i = from
  let last = -1
  const push = (kind: Token['kind'], raw: string, value?: number) => {
    const glued = last === i
    tokens.push({ kind, text: raw, fold: kind === 'mark' ? raw : fold(raw), start: i, end: i + raw.length, glued, ...(value === undefined ? {} : { value }) })
    i += raw.length
    last = i
  }
  while (i < to) {
    const code = text.charCodeAt(i)
    if (code <= 32 || code === 160 || code === 0x202f || code === 0x2009) {
      i++
      continue
    }
    const previous = tokens.at(-1)
    if ((code >= 48 && code <= 57) || (code === 46 && lang === 'en' && last !== i && /\d/.test(text[i + 1] ?? ''))) {
      const raw = at(digits[lang], text, i) ?? text[i] ?? ''
      push('number', raw, raw.length > 30 ? Number.NaN : numberOf(raw, lang))
      continue
    }
    const link = code === 104 || code === 119 ? at(address, text, i) : null
    if (link) {
      push('word', link)
      continue
    }
    const dotted = text[i + 1] === '.' ? at(initials, text, i) : null
    if (dotted) {
      push('word', dotted)
      continue
    }
    const word = at(words, text, i)
    if (word) {
      const after = text[i + word.length]
      const joined = (after === "'" || after === '’') && (elision.test(fold(word)) || (previous?.glued && fold(word) === 'hui'))
      push('word', joined ? word + after : word)
      continue
    }
    if ((text[i] === "'" || text[i] === '’') && last === i && at(clitic, text, i + 1)) {
      push('word', text.slice(i, i + 2))
      continue
    }
    push('mark', String.fromCodePoint(text.codePointAt(i) ?? 0))
  }
  return tokens
}
