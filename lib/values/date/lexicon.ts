import { type Lang, languages } from '../../languages'
import { eachLang } from '../../languages/each'
import { compilePhrases } from '../../text/phrases'
import { fold } from '../../text/words'

const words = (lists: string[]) => new Map(lists.flatMap((forms, index) => forms.split('|').map((form) => [fold(form), index] as const)))

function lexiconOf(lang: Lang) {
  const { dates, numerals } = languages[lang]
  const list = (forms: string) => compilePhrases(lang, [[forms, true as const]])
  return {
    months: words(dates.months),
    weekdays: words(dates.weekdays),
    ordinal: new Set(numerals.ordinal.split('|')),
    between: list(dates.between),
    from: list(dates.from),
    to: list(`${dates.to}|-|–|—`),
    and: list(dates.and),
    on: new Set(dates.on.split('|').map(fold)),
    night: list(dates.night),
    last: new Set(dates.last.split('|').map(fold)),
    next: new Set(dates.next.split('|').map(fold)),
    yesterday: list(dates.yesterday),
    today: list(dates.today),
    yearBefore: new Set(dates.yearAfter.split('|').map(fold)),
    numeric: dates.numeric,
    /** Numerals as days of a month, spelled out: "four June". */
    days: new Map(Object.entries(numerals.words).flatMap(([value, forms]) => forms.split('|').map((form) => [fold(form), Number(value)] as const))),
  }
}

export type DateLexicon = ReturnType<typeof lexiconOf>

/** The compiled words of the date grammar, by language. */
export const dateLexicons = eachLang(lexiconOf)
