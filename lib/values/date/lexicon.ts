import { type Lang, languages } from '../../languages'
import { eachLang } from '../../languages/each'
import type { DateUnit } from '../../languages/language'
import { compilePhrases } from '../../text/phrases'
import { fold } from '../../text/words'

const words = (lists: string[]) => new Map(lists.flatMap((forms, index) => forms.split('|').map((form) => [fold(form), index] as const)))

function lexiconOf(lang: Lang) {
  const { dates, numerals } = languages[lang]
  const list = (forms: string) => compilePhrases(lang, [[forms, true as const]])
  const set = (forms: string) => new Set(forms.split('|').filter(Boolean).map(fold))
  const byKey = <K extends string>(table: Record<K, string>) => compilePhrases(lang, (Object.keys(table) as K[]).map((key) => [table[key], key] as const)) // Object.keys forgets the keys' type
  const numbered = (table: Record<number, string>) => compilePhrases(lang, Object.entries(table).map(([value, forms]) => [forms, Number(value)] as const))
  const lexicon = {
    months: words(dates.months),
    weekdays: words(dates.weekdays),
    otherWords: set(dates.otherWords),
    ordinal: new Set(numerals.ordinal.split('|')),
    between: list(dates.between),
    from: list(dates.from),
    to: list(`${dates.to}|-|–|—`),
    and: list(dates.and),
    on: set(dates.on),
    of: list(dates.of),
    /** The "of" of "the 12th OF June". */
    genitive: list(languages[lang].of),
    night: list(dates.night),
    /** Days counted from the document's own: "yesterday" -1. */
    clock: numbered({ 0: `${dates.today}|${dates.now}`, [-1]: dates.yesterday, 1: dates.tomorrow, [-2]: dates.dayBeforeYesterday, 2: dates.dayAfterTomorrow }),
    /** Days counted from the last date in the text. */
    turn: numbered({ [-1]: dates.dayBefore, 1: dates.dayAfter }),
    /** This one 0, the one before -1, the next 1. */
    which: numbered({ 0: dates.this, [-1]: dates.last, 1: dates.next }),
    lastAfter: set(dates.lastAfter),
    future: set(dates.future),
    futureEndings: dates.futureEndings ? new RegExp(`..(?:${dates.futureEndings})$`, 'u') : null,
    notFuture: set(dates.notFuture),
    past: set(dates.past),
    /** Words that go on with a sentence: what stands before one is no count of it. */
    small: new Set([...[...languages[lang].stopWords].map(fold), ...set(dates.past)]),
    /** "which", "when": what opens a clause within another. */
    clause: list(languages[lang].clause),
    ago: list(dates.ago),
    earlierThan: list(dates.earlierThan),
    than: set(dates.than),
    that: list(dates.that),
    thatTail: set(dates.thatTail),
    agoBefore: list(dates.agoBefore),
    inTime: list(dates.inTime),
    later: list(dates.later),
    afterPoint: list(dates.afterPoint),
    beforePoint: list(dates.beforePoint),
    units: byKey<DateUnit>(dates.units),
    parts: byKey({ start: dates.start, middle: dates.middle, end: dates.end }),
    /** "earlier this month": up to the document's day. */
    sides: byKey({ earlier: dates.earlier, later: dates.laterIn }),
    ordinals: numbered(dates.ordinals),
    lastOf: list(dates.lastOf),
    severalEnds: byKey({ first: dates.firsts, last: dates.lasts }),
    seasons: byKey(dates.seasons),
    holidays: byKey(dates.holidays),
    easter: numbered(dates.easter),
    names: set(dates.names),
    year: list(dates.year),
    yearBefore: set(dates.yearAfter),
    decadeBefore: list(dates.decadeBefore),
    decadeAfter: dates.decadeAfter,
    weekOf: list(dates.weekOf),
    quarter: set(dates.quarter),
    thisTail: set(dates.thisTail),
    dayArticle: set(dates.dayArticle),
    indefinite: set(languages[lang].indefinite),
    articles: set(languages[lang].articles),
    general: set(dates.general),
    numeric: dates.numeric,
    hundred: set(numerals.hundred),
    thousand: set(numerals.scales[1000] ?? ''),
    /** Small counts in words: "two" 2, "couple of" 2. */
    counts: numbered({ ...numerals.words, ...join(numerals.words, dates.few) }),
  }
  const { months, weekdays, on, quarter, ...rest } = lexicon
  const phrases = [rest.night, rest.between, rest.from, rest.sides, rest.parts, rest.decadeBefore, rest.ordinals, rest.counts, rest.lastOf, rest.units, rest.weekOf, rest.seasons, rest.year, rest.turn, rest.clock, rest.agoBefore, rest.inTime, rest.which, rest.holidays, rest.easter]
  return {
    ...lexicon,
    /** The words that a date may start with, besides digits. */
    openers: new Set([...phrases.flatMap(({ firsts }) => [...firsts.keys()]), ...months.keys(), ...weekdays.keys(), ...on, ...quarter, ...rest.thousand]),
    /** The words that may join two dates. */
    joints: new Set([...lexicon.to.firsts.keys(), ...lexicon.and.firsts.keys()]),
  }
}

const join = (table: Record<number, string>, more: Record<number, string>): Record<number, string> =>
  Object.fromEntries(Object.entries(more).map(([value, forms]) => [value, [table[Number(value)], forms].filter(Boolean).join('|')]))

export type DateLexicon = ReturnType<typeof lexiconOf>

/** The compiled words of the date grammar, by language. */
export const dateLexicons = eachLang(lexiconOf)
