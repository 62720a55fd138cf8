import { type Lang, languages } from '../../languages'
import { eachLang } from '../../languages/each'
import { compilePhrases, type Phrases } from '../../text/phrases'
import { fold } from '../../text/words'
import type { Hedge } from '../../languages/language'

/** A numeral word's part in the grammar. `plural`: what the bare plural starts from ("dozens" 24). */
export type NumeralWord =
  | { role: 'add'; value: number }
  | { role: 'hundred' }
  | { role: 'scale'; value: number }
  | { role: 'collective'; value: number; approx: boolean }
  | { role: 'plural'; value: number; from: number }
  | { role: 'article' }
  | { role: 'and' }
  | { role: 'half' }

export type Lexicon = {
  numerals: Map<string, NumeralWord[]>
  glued: Map<string, number>
  ordinal: Set<string>
  several: Phrases<true>
  before: Phrases<Hedge>
  after: Phrases<Hedge>
  zero: Phrases<true>
  fractions: Phrases<number>
  between: Phrases<true>
  to: Phrases<true>
  notBefore: Phrases<true>
  notAfter: Phrases<true>
  percent: Phrases<true>
  units: Phrases<string>
  currencies: Phrases<string>
  articles: Set<string>
  of: Phrases<true>
}

function numeralWords(lang: Lang): Map<string, NumeralWord[]> {
  const { numerals } = languages[lang]
  const map = new Map<string, NumeralWord[]>()
  const add = (forms: string, word: NumeralWord) => {
    for (const form of forms.split('|')) {
      const key = fold(form)
      if (key) map.set(key, [...(map.get(key) ?? []), word])
    }
  }
  for (const [value, forms] of Object.entries(numerals.words)) add(forms, { role: 'add', value: Number(value) })
  add(numerals.hundred, { role: 'hundred' })
  for (const [value, forms] of Object.entries(numerals.scales)) add(forms, { role: 'scale', value: Number(value) })
  for (const [value, { forms, plural, exact }] of Object.entries(numerals.collectives)) {
    add(forms, { role: 'collective', value: Number(value), approx: !exact })
    add(plural, { role: 'plural', value: Number(value), from: numerals.plural[Number(value)] ?? 2 * Number(value) })
  }
  add(numerals.article, { role: 'article' })
  add(numerals.and, { role: 'and' })
  add(numerals.half, { role: 'half' })
  return map
}

function lexiconOf(lang: Lang): Lexicon {
  const language = languages[lang]
  const list = (forms: string) => compilePhrases(lang, [[forms, true as const]])
  const hedges = (table: Record<Hedge, string>) =>
    compilePhrases(lang, (Object.keys(table) as Hedge[]).map((hedge) => [table[hedge], hedge] as const)) // Object.keys forgets the keys' type
  return {
    numerals: numeralWords(lang),
    glued: new Map(Object.entries(language.numerals.glued)),
    ordinal: new Set(language.numerals.ordinal.split('|')),
    several: list(language.numerals.several),
    before: hedges(language.before),
    after: hedges(language.after),
    zero: list(language.zero),
    fractions: compilePhrases(lang, Object.entries(language.numerals.fractions).map(([forms, value]) => [forms, Number(value)] as const)),
    between: list(language.range.between),
    to: list(`${language.range.to}|-|–|—`),
    notBefore: list(language.notFiguresBefore),
    notAfter: list(language.notFiguresAfter),
    percent: list(language.percent),
    units: compilePhrases(lang, Object.entries(language.units).map(([unit, forms]) => [forms, unit] as const)),
    currencies: compilePhrases(lang, Object.entries(language.currencies).map(([unit, forms]) => [forms, unit] as const)),
    articles: new Set(language.articles.split('|').map(fold)),
    of: list(language.of),
  }
}

/** The compiled words of the quantity grammar, by language. */
export const lexicons = eachLang(lexiconOf)
