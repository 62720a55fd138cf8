import { type Lang, languages } from '../languages'
import { eachLang } from '../languages/each'

/**
 * A word, a number in digits, or one mark of punctuation. `fold` is lower case without accents and with straight
 * apostrophes, for look-up. `value` is set for digits only. `glued` says that nothing stands between it and the one before.
 */
export type Token = {
  kind: 'word' | 'number' | 'mark' | 'none'
  text: string
  fold: string
  start: number
  end: number
  glued: boolean
  value: number | undefined
}

/** What stands where no token does: before the first and after the last. */
const none: Token = { kind: 'none', text: '', fold: '', start: 0, end: 0, glued: false, value: undefined }

/** The token at a position; beyond either end, one without words. */
export const tokenAt = (tokens: readonly Token[], index: number): Token => tokens[index] ?? none

/** A word that begins with a capital. */
export const isCapital = ({ kind, text }: Token): boolean => kind === 'word' && /^\p{Lu}/u.test(text)

/** Whether a token is one of these marks of punctuation. */
export const isMark = ({ kind, text }: Token, marks: string): boolean => kind === 'mark' && marks.includes(text)

const ascii = /^[!-~ ]*$/

/** Lower case, no accents, straight apostrophes: two spellings of one word fold to the same string. */
export const fold = (text: string): string =>
  ascii.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").replace(/œ/gi, 'oe').toLowerCase()

const folded = new Map<string, string>()
/** Longer words would keep the whole text that they were cut from in memory. */
const remembered = { words: 20_000, length: 12 } as const

/** The fold of one word; short ones are remembered, since a text's words come back. */
function foldedWord(word: string): string {
  if (word.length > remembered.length) return fold(word)
  const known = folded.get(word)
  if (known !== undefined) return known
  if (folded.size >= remembered.words) folded.clear()
  const form = fold(word)
  folded.set(word, form)
  return form
}

type Digits = { pattern: RegExp; grouped: RegExp; swapped: RegExp; thousands: string; decimal: string }

/** Digits with thousands in threes; the decimal mark of the language, or the other mark where it cannot set off thousands; the marks swapped where two groups leave no doubt ("1.234.567"). */
const digits = eachLang((lang): Digits => {
  const { thousands, decimal } = languages[lang].digits
  const [t, d] = [`\\${thousands}`, `\\${decimal}`]
  const spaced = `\\d{1,3}(?:[ \\u00a0\\u2009\\u202f'’]\\d{3})+(?!\\d)(?:${d}\\d+)?`
  const grouped = `\\d{1,3}(?:${t}\\d{3})+(?!\\d)(?:${d}\\d+)?`
  const other = `(?<!\\d${t})\\d+${t}\\d{1,2}(?!\\d|${t}\\d)`
  const swapped = `\\d{1,3}(?:${d}\\d{3}){2,}(?!\\d|${d}\\d)`
  return { pattern: new RegExp(`${swapped}|${other}|${grouped}|${spaced}|\\d+(?:${d}\\d+)?|${d}\\d+`, 'y'), grouped: new RegExp(`^${grouped}$`), swapped: new RegExp(`^${swapped}$`), thousands, decimal }
})
const words = /\p{L}[\p{L}\p{M}\p{N}]*(?:\.\p{L}(?=\.))*/uy
const elisions = eachLang((lang) => new Set(languages[lang].elisions.split('|')))
const initials = /(?:\p{Lu}\.){2,}/uy
/** Addresses are one word: their digits and signs say nothing. */
const address = /(?:https?:\/\/|www\.)[^\s<>"”»]+/uy
const clitic = /s(?![\p{L}\p{N}])/uy

const numberOf = (text: string, { grouped, swapped, thousands, decimal }: Digits): number => {
  if (swapped.test(text)) return Number(text.replaceAll(decimal, ''))
  const plain = text.replace(/[ \u00a0\u2009\u202f'’]/g, '')
  return Number((grouped.test(plain) ? plain.replaceAll(thousands, '') : plain.replace(thousands, '.')).replace(decimal, '.'))
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
    tokens.push({ kind, text: raw, fold: kind === 'word' ? foldedWord(raw) : raw, start: i, end: i + raw.length, glued, value })
    i += raw.length
    last = i
  }
  while (i < to) {
    const code = text.charCodeAt(i)
    if (code <= 32 || code === 160 || code === 0x202f || code === 0x2009) {
      i++
      continue
    }
    if ((code >= 48 && code <= 57) || (code === 46 && digits[lang].decimal === '.' && last !== i && /\d/.test(text[i + 1] ?? ''))) {
      const raw = at(digits[lang].pattern, text, i) ?? text[i] ?? ''
      push('number', raw, raw.length > 30 ? Number.NaN : numberOf(raw, digits[lang]))
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
      const joined = (after === "'" || after === '’') && elisions[lang].has(foldedWord(word))
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
