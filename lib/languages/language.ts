import type { Concept } from './concepts'

/** What a hedge does to the number beside it (DESIGN.md, Quantity). `scale` words ("several dozen") are in Numerals. */
export type Hedge = 'more' | 'least' | 'most' | 'fewer' | 'about' | 'nearly' | 'exactly'

export type Numerals = {
  /** Words that add up, by value: "three" 3, "thirty" 30. */
  words: Record<number, string>
  hundred: string
  /** Words that multiply what stands before them: "thousand" 1e3. False friends: "billion" is 1e9 in English, 1e12 in French. */
  scales: Record<number, string>
  /** Words that join numerals: "one hundred AND six", "vingt ET un". */
  and: string
  /** Words for one that also serve as articles: numbers only before a scale, a collective or a counted thing. */
  article: string
  /** "dozen" 12, "vingtaine" 20; `exact` when "a dozen" is exactly 12. */
  collectives: Record<number, { forms: string; plural: string; exact: boolean }>
  /** The number that the bare plural starts from: "dozens" 24, "dizaines" 20. */
  plural: Record<number, number>
  /** "several dozen", "plusieurs centaines". */
  several: string
  half: string
  /** Fractions of a whole, as hundredths: "quarter" 25. */
  fractions: Record<string, string>
  /** Abbreviated scales glued to digits: "3.5m". */
  glued: Record<string, number>
  ordinal: string
}

export type Language = {
  stopWords: Set<string>
  /** Words whose full stop does not end a sentence. */
  abbreviations: string
  numerals: Numerals
  before: Record<Hedge, string>
  after: Record<Hedge, string>
  range: { between: string; and: string; from: string; to: string }
  zero: string
  /** Words that make the number beside them something else than a figure: "article 68", "aged 58". */
  notFiguresBefore: string
  notFiguresAfter: string
  dates: {
    months: string[]
    /** Sunday first. */
    weekdays: string[]
    first: string
    between: string
    from: string
    to: string
    and: string
    on: string
    night: string
    early: string
    today: string
    yesterday: string
    /** "last June", "l'an dernier": read as the most recent. */
    last: string
    next: string
    /** The order of day and month in 08/06/2019. */
    numeric: 'dmy' | 'mdy'
    since: string
    yearAfter: string
  }
  units: Record<string, string>
  currencies: Record<string, string>
  percent: string
  speech: {
    /** Verbs of saying: "X said". Third person, past participles with their auxiliary left out. */
    verbs: string
    /** Verbs that report a figure of somebody: "France put the toll at". */
    figureVerbs: string
    according: string
    /** Nouns that can speak: a claimant has one of them or a capital letter. */
    speakers: string
    /** The agent of a passive: "given by", "avancés par". */
    by: string
    /** Forms of "be" before a verb of saying: then its subject is not who says it. */
    passive: string
    /** "by X's reckoning", "à en croire X". */
    reckoning: string
    pronouns: string
    relays: string
    that: string
    backReference: string
    auxiliaries: string
    denial: string
  }
  articles: string
  locative: string
  /** Words that end a noun phrase or a clause. */
  clause: string
  partitive: string
  of: string
  eventNames: string
  boilerplate: string
  dateline: RegExp
  concepts: Record<Concept, string>
}
