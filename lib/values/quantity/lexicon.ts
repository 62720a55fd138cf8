import { type Lang, languages } from '../../languages'
import { eachLang } from '../../languages/each'
import { currencyNames } from '../../languages/currencies'
import { compilePhrases, type Phrases } from '../../text/phrases'
import { fold } from '../../text/words'
import type { Hedge } from '../../languages/language'

/** A numeral word's part in the grammar. `plural`: what the bare plural starts from ("dozens" 24). */
export type NumeralWord =
  | { role: 'add' }
  | { role: 'hundred' }
  | { role: 'scale'; value: number }
  | { role: 'collective'; value: number; approx: boolean }
  | { role: 'plural'; value: number; from: number }
  | { role: 'article' }
  | { role: 'and' }
  | { role: 'half' }

export type Lexicon = {
  numerals: Map<string, NumeralWord[]>
  /** Words that add up: "twenty", "quatre-vingts". */
  words: Phrases<number>
  teensAfter: number[]
  andTens: number[]
  /** Words for one that are no article. */
  ones: Set<string>
  /** Words for one that a fraction may follow: "one and a half", "un et demi". */
  fractionOnes: Set<string>
  denominators: Map<string, number>
  /** Denominators for a half that need no numerator: "moitié". */
  /** Words that count in order: "third". */
  ordinals: Set<string>
  /** "strong" in "a 300-strong crowd". */
  strong: Set<string>
  /** "away" in "12m away". */
  extents: Set<string>
  halves: Set<string>
  /** "good" in "a good dozen". */
  qualifiers: Set<string>
  point: Set<string>
  minus: Set<string>
  ratioIn: Phrases<true>
  ratioOver: Phrases<true>
  ratioAcross: Phrases<true>
  /** "as many": the count before, again. */
  asMany: Phrases<true>
  times: Set<string>
  glued: Map<string, number>
  ordinal: Set<string>
  several: Phrases<true>
  before: Phrases<Hedge>
  after: Phrases<Hedge>
  zero: Phrases<true>
  idioms: Phrases<true>
  streets: Set<string>
  pointZero: Set<string>
  /** What is said for the digit one after a decimal point. */
  pointOne: Set<string>
  negation: Phrases<true>
  between: Phrases<true>
  to: Phrases<true>
  or: Phrases<true>
  perhaps: Phrases<true>
  orEqual: Phrases<true>
  change: Set<string>
  both: Set<string>
  /** What joins two of a list: "twelve men AND three women". */
  and: Set<string>
  /** Words that bring up what somebody states, and words that call it untrue. */
  told: Phrases<true>
  untrue: Phrases<true>
  notBefore: Phrases<true>
  differences: Phrases<true>
  aboutAfterNoun: Set<string>
  notMoneyBefore: Set<string>
  notAfter: Phrases<true>
  /** Prepositions that make a count of years a length of time, not an age. */
  lasting: Set<string>
  percent: Phrases<true>
  units: Phrases<string>
  currencies: Phrases<string>
  subunits: Phrases<string>
  per: Set<string>
  /** One-letter units, in the case that they are written in: "m", "W". */
  letters: Set<string>
  articles: Set<string>
  /** "ANOTHER 12": no name before a number, whatever its capital. */
  indefinite: Set<string>
  of: Phrases<true>
  /** Forms of being and having, with their accents (“a” is one, “à” is none): no nouns. */
  being: Set<string>
  having: Set<string>
  /** The words that a number, or a turn of phrase with one, may start with, besides digits and marks. */
  openers: ReadonlySet<string>
  /** Words that join two outcomes into one: "killed OR captured". */
  joins: Set<string>
  coordinators: Set<string>
  governs: Set<string>
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
  for (const forms of Object.values(numerals.words)) add(forms, { role: 'add' })
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
  const { numerals } = language
  const list = (forms: string) => compilePhrases(lang, [[forms, true as const]])
  const set = (forms: string) => new Set(forms.split('|').filter(Boolean).map(fold))
  const byValue = (table: Record<number, string>) => Object.entries(table).map(([value, forms]) => [forms, Number(value)] as const)
  const hedges = (table: Record<Hedge, string>) =>
    compilePhrases(lang, (Object.keys(table) as Hedge[]).map((hedge) => [table[hedge], hedge] as const)) // Object.keys forgets the keys' type
  const lexicon: Omit<Lexicon, 'openers'> = {
    numerals: numeralWords(lang),
    words: compilePhrases(lang, byValue(numerals.words)),
    teensAfter: numerals.teensAfter,
    andTens: numerals.andTens,
    ones: set(numerals.one),
    fractionOnes: set(numerals.article),
    denominators: new Map(byValue(numerals.denominators).flatMap(([forms, value]) => forms.split('|').map((form) => [fold(form), value] as const))),
    strong: set(language.strong),
    extents: set(language.extents),
    ordinals: set(Object.values(languages[lang].dates.ordinals).join('|')),
    halves: set(numerals.denominators[2]?.split('|')[0] ?? ''),
    qualifiers: set(numerals.qualifiers),
    point: set(numerals.point),
    minus: set(numerals.minus),
    ratioIn: list(numerals.ratio.in),
    ratioOver: list(numerals.ratio.over),
    ratioAcross: list(numerals.ratio.across),
    asMany: list(language.breakdown.asMany),
    times: set(numerals.times),
    glued: new Map(Object.entries(language.numerals.glued)),
    ordinal: new Set(language.numerals.ordinal.split('|')),
    several: list(language.numerals.several),
    before: hedges(language.before),
    after: hedges(language.after),
    zero: list(language.zero),
    idioms: list(language.idioms),
    streets: set(language.streets),
    pointZero: set(numerals.pointZero),
    pointOne: set(numerals.one || numerals.article),
    negation: list(language.negation),
    between: list(language.range.between),
    to: list(`${language.range.to}|-|–|—`),
    or: list(language.range.or),
    perhaps: list(language.range.perhaps),
    orEqual: list(language.orEqual),
    change: set(language.change),
    both: set(language.both),
    and: set(language.range.and),
    told: list(language.told),
    untrue: list(language.answers.falsehood),
    notBefore: list(language.notFiguresBefore),
    differences: list(language.differences),
    aboutAfterNoun: set(language.aboutAfterNoun),
    notMoneyBefore: set(language.notMoneyBefore),
    notAfter: list(language.notFiguresAfter),
    lasting: set(language.lasting),
    percent: list(language.percent),
    units: compilePhrases(lang, Object.entries(language.units).map(([unit, forms]) => [forms, unit] as const)),
    currencies: compilePhrases(lang, [...Object.entries(language.currencies).map(([unit, forms]) => [forms, unit] as const), ...currencyNames(lang)]),
    subunits: compilePhrases(lang, Object.entries(language.subunits).map(([unit, forms]) => [forms, unit] as const)),
    per: set(language.per),
    letters: new Set(Object.values(language.units).flatMap((forms) => forms.split('|').filter((form) => form.length === 1))),
    articles: new Set(language.articles.split('|').map(fold)),
    indefinite: new Set(language.indefinite.split('|').map(fold)),
    of: list(language.of),
    being: new Set(`${language.speech.passive}|${language.speech.having}`.split('|')),
    joins: set(`${language.range.or}|${language.range.and}`),
    coordinators: set(`${language.coordinators}|,`),
    having: new Set(language.speech.having.split('|')),
    governs: set(language.governs),
  }
  const { numerals: words, denominators, minus, articles: before } = lexicon
  const phrases = [lexicon.words, lexicon.several, lexicon.zero, lexicon.idioms, lexicon.asMany]
  return { ...lexicon, openers: new Set([...phrases.flatMap(({ firsts }) => [...firsts.keys()]), ...words.keys(), ...denominators.keys(), ...minus, ...before]) }
}

/** The compiled words of the quantity grammar, by language. */
export const lexicons = eachLang(lexiconOf)
