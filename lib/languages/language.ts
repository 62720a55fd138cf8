import type { Concept } from './concepts'
import type { PartyWords, PlaceWords } from './roles'
import type { Sentences } from './sentences'
import type { SpeechWords } from './speech'
import type { Answers } from './topics'

/** What a hedge does to the number beside it (DESIGN.md, Quantity). `scale` words ("several dozen") are in Numerals. */
export type Hedge = 'more' | 'least' | 'most' | 'fewer' | 'about' | 'nearly' | 'exactly'

export type Numerals = {
  /** Words that add up, by value: "three" 3, "thirty" 30, "quatre-vingts" 80. */
  words: Record<number, string>
  /** Tens that 10 to 19 can follow: "soixante-dix" 60 + 10. */
  teensAfter: number[]
  hundred: string
  /** Words that multiply what stands before them: "thousand" 1e3. False friends: "billion" is 1e9 in English, 1e12 in French. */
  scales: Record<number, string>
  /** Words that join numerals: "one hundred AND six", "vingt ET un"; `andTens`: what it joins to tens. */
  and: string
  andTens: number[]
  /** Words for one that also serve as articles: numbers only before a scale, a collective, a fraction or a counted thing. */
  article: string
  /** Those of them that are no article: numbers beside other numbers too. */
  one: string
  /** "dozen" 12, "vingtaine" 20; `exact` when "a dozen" is exactly 12. */
  collectives: Record<number, { forms: string; plural: string; exact: boolean }>
  /** The number that the bare plural starts from: "dozens" 24, "dizaines" 20. */
  plural: Record<number, number>
  /** "several dozen", "plusieurs centaines". */
  several: string
  /** What stands between an article and a round number, which is then about that: “une BONNE vingtaine”. */
  qualifiers: string
  half: string
  /** What fractions count in: "quarters" 4, "cinquième" 5; 1 and 2 also end composites, "twenty-firsts". */
  denominators: Record<number, string>
  /** The decimal mark, said aloud. */
  point: string
  minus: string
  /** How a zero is said among decimals: "point O five". */
  pointZero: string
  /** "one IN five", "one OVER three"; `across` a noun: "nine patients OUT OF ten". */
  ratio: { in: string; over: string; across: string }
  /** "1.3 X 10^6". */
  times: string
  /** Abbreviated scales glued to digits: "3.5m". */
  glued: Record<string, number>
  /** Numerals that are easily taken for one another when they are heard or copied: "thirteen", "thirty". */
  mistaken: [number, number][]
  ordinal: string
}

/** Lengths of time that dates are reckoned in. */
export type DateUnit = 'day' | 'week' | 'weekend' | 'fortnight' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century'

/** What a language's words about countries add to the gazetteer (world-countries). */
export type CountryWords = {
  /** The gazetteer's key of the language's names; null: its own, English. */
  names: 'fra' | 'spa' | 'deu' | 'ita' | 'por' | null
  /** The gazetteer's key of its demonyms, where it has them. */
  demonyms: 'eng' | 'fra' | null
  /** Names that news uses and the gazetteer lacks or spells otherwise, by ISO 3166 code. */
  moreNames: Record<string, string>
  /** The same for capitals, which stand for their governments but are no name of the whole country. */
  moreCapitals: Record<string, string>
  moreDemonyms: Record<string, string>
}

/** The words in which a value is described; they read back to it. */
export type Describing = {
  quantity: { more: string; least: string; most: string; fewer: string; about: string; from: string; between: [string, string]; percent: string; units: Record<string, string> }
  /** `first`: how the first of a month is written, where it is no plain 1. */
  date: { year: string; span: string; night: string; first: string }
}

export type Language = {
  /** The BCP 47 tag by which days and lists are written. */
  locale: string
  quotes: [string, string]
  /** How digits are set off: "1,234.5", "1.234,5"; spaces and apostrophes between thousands are read in every language. */
  digits: { thousands: ',' | '.'; decimal: ',' | '.' }
  /** Words that lose their vowel before an apostrophe and stand alone: "l’armée". */
  elisions: string
  /** What a line that names the author begins with. */
  byline: string
  describe: Describing
  /** Words that set one count beside another: "18 killed AND five captured", "ainsi que". */
  coordinators: string
  /** Outcome words that take those counted right after them: "killing 18". */
  governs: string
  stopWords: Set<string>
  /** Words whose full stop does not end a sentence. */
  abbreviations: string
  numerals: Numerals
  before: Record<Hedge, string>
  after: Record<Hedge, string>
  /** `or` and `perhaps` join two figures into a span: "two or three", "twelve, perhaps fifteen". */
  range: { between: string; and: string; from: string; to: string; or: string; perhaps: string }
  /** Words after a strict bound that let it in: "less than 5000 OR EQUAL". */
  orEqual: string
  /** Verbs of change: "rose from 12 to 19" states two figures, no range. */
  change: string
  /** What joins two bounds of one figure: "more than 20 BUT fewer than 30". */
  both: string
  zero: string
  /** Words that deny the verb that they stand by: "did NOT", "n'ont PAS"; never those of a hedge ("not more than"). */
  negation: string
  /** Words that make a denial one of a moment only ("not BEFORE December") or undo it ("n'EMPÊCHE pas"). */
  undone: string
  /** Words that make the number beside them something else than a figure: "article 68", "aged 58". */
  notFiguresBefore: string
  notFiguresAfter: string
  /** What a bare number after it is a difference by, not a total: \"ROSE BY 7\". */
  differences: string
  /** The hedges of one word that may stand after what is counted: "12 personnes ENVIRON". */
  aboutAfterNoun: string
  /** Words that are currencies after a number and something else before one: \"WON 20 seats\". */
  notMoneyBefore: string
  /** Turns of phrase whose numerals count nothing: "cloud nine", "se mettre en quatre". */
  idioms: string
  /** What may follow a number and a hyphen before the noun that is counted: "a 300-STRONG crowd". */
  strong: string
  /** Words after a length, where its letter may be a scale too: “12m away”. */
  extents: string
  /** Words that make the number before them an address: "10 Downing STREET", "44 RUE de Rivoli". */
  streets: string
  /** Prepositions that make a count of years a length of time, not an age: "sur 3 ans". */
  lasting: string
  dates: {
    months: string[]
    /** Sunday first. */
    weekdays: string[]
    /** Names of months and days that are other words too: read with a capital where the language writes one, and beside a number. */
    otherWords: string
    between: string
    from: string
    to: string
    and: string
    on: string
    /** What may stand between a day and its month, a month and its year. */
    of: string
    night: string
    today: string
    now: string
    yesterday: string
    tomorrow: string
    dayBeforeYesterday: string
    dayAfterTomorrow: string
    /** "the previous day", "le lendemain": counted from the last date in the text. */
    dayBefore: string
    dayAfter: string
    this: string
    last: string
    /** Those of them that stand only after their noun: "lundi PASSÉ", but "s'est passé lundi". */
    lastAfter: string
    next: string
    /** Words of a sentence about the future. */
    future: string
    /** Words of the past, that tell which clause of a sentence the future is not said of. */
    past: string
    ago: string
    /** Of those, the ones that are counted from a date just named: "a year EARLIER". */
    earlierThan: string
    /** Words, before or after a unit, for the one just named: "THAT year", "cette année-LÀ". */
    that: string
    thatTail: string
    agoBefore: string
    inTime: string
    later: string
    afterPoint: string
    beforePoint: string
    units: Record<DateUnit, string>
    few: { 1: string; 2: string }
    /** "EARLIER this month", "LATER this year". */
    earlier: string
    laterIn: string
    start: string
    middle: string
    end: string
    /** Days of a month in words, 1 to 31. */
    ordinals: Record<number, string>
    lastOf: string
    seasons: { spring: string; summer: string; autumn: string; winter: string }
    /** Fixed feasts by month and day, "12-25". */
    holidays: Record<string, string>
    /** Feasts by their days after Easter: -2 is Good Friday. */
    easter: Record<number, string>
    /** Written like dates, and names: "9/11". */
    names: string
    year: string
    /** Words before a bare year that make it one: "IN 2019". */
    yearAfter: string
    decadeBefore: string
    decadeAfter: string
    weekOf: string
    quarter: string
    /** What may follow a unit that "this" stands before: "cette semaine-LÀ". */
    thisTail: string
    /** The article that marks a day of the month standing alone: "LE 8". */
    dayArticle: string
    /** Before a weekday that is no day of its own: "EVERY Friday", "BLACK Friday". */
    general: string
    /** Endings, with their accents, of verbs that speak of what is to come, where a language has them; and words that end so and are none. */
    futureEndings: string
    notFuture: string
    /** "the three FIRST months", where a language counts first, and the same of last. */
    firsts: string
    lasts: string
    /** After "later" and "earlier", what they are compared with: "two days later THAN planned". */
    than: string
    /** The order of day and month in 08/06/2019. */
    numeric: 'dmy' | 'mdy'
  }
  units: Record<string, string>
  /** Names and signs by ISO 4217 code, besides those of CLDR (lib/languages/currencies.ts). */
  currencies: Record<string, string>
  /** Hundredths of a currency: "forty-five cents". */
  subunits: Record<string, string>
  /** "km AN hour", "litres PAR habitant": what a rate is taken over. */
  per: string
  percent: string
  speech: SpeechWords
  articles: string
  /** "in our ranks": words by which a toll is an army's own. */
  ourRanks: string
  /** "in A collision": articles before what was not spoken of yet, and the words before them. */
  indefinite: string
  within: string
  /** Words that set a figure against the one before it: "77, AGAINST 63". */
  contrast: string
  /** Words that bring up what others state: "CLAIMS THAT 40 died", "de PARLER DE 40 morts". */
  told: string
  /** Sums given out before, that a text sets its own against: words that say so ("the 5.5 % ANNOUNCED"), that the other is true ("IN FACT"), before an author, and a name for the author where the text has none. */
  recalled: { given: string; truly: string; by: string; earlier: string }
  /** Words for a part of those hit by one event: "ON THE SPOT", "the SECOND BOMB". */
  subset: string
  /** Words before a day from which a count runs: "SINCE 2009". */
  since: string
  /** "NATIONWIDE": words that undo a place named before. */
  wholeCountry: string
  /** Words for everywhere but the place of the event. */
  elsewhere: string
  /** Verbs of having and counting, whose subject may be a place: "Liberia HAD seven". */
  having: string
  locative: string
  /** Words that end a noun phrase or a clause. */
  clause: string
  partitive: string
  /** How a whole is told from its parts: words before all of them ("COMPRISING twelve men and three women"), words of their sum, how long something took, and a count that is another's again ("four men and AS MANY women"). */
  breakdown: { madeOf: string; sum: string; lasted: string; asMany: string }
  of: string
  eventNames: string
  /** How lines begin that belong to the page and not to the report: "sign up for", "lire aussi". */
  boilerplate: string
  /** Words that make a line a caption or credit when a colon, a mark or an agent follows: "Photo: …", "Crédit : …". */
  labels: string
  dateline: RegExp
  concepts: Record<Concept, string>
  answers: Answers
  parties: PartyWords
  places: PlaceWords
  countries: CountryWords
  /** Null where the interface does not speak the language: English stands in. What is read never falls back. */
  sentences: Sentences | null
}
