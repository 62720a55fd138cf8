import type { SourceDocument } from '../../text/document'
import { dayNumber, isoDay, monthOf, weekdayOf, yearOf } from '../../values/date/calendar'
import { type Token, tokenAt } from '../../text/words'
import { type DateLexicon, dateLexicons } from '../../values/date/lexicon'
import { dayPartsAt } from '../../values/date/parts'
import type { DateFound } from '../../values/date/read'
import type { Finding } from './finding'
import { type Passage, wordsAt } from './passage'

/** Days around publication within which a date without its year is surely of that year. */
const near = 45

/** A weekday beside a day that was another: "Tuesday 14 June 2023". Without the year, only when the years around would not fit either. */
export function checkWeekdays({ body, lang, published }: SourceDocument, passages: Passage[]): Finding[] {
  const lexicon = dateLexicons[lang]
  const { months } = lexicon
  return passages.flatMap(({ tokens, dates }) =>
    dates.flatMap((date) => (date.value.precision === 'span' ? endsOf(date, tokens, lexicon) : [date])).flatMap((date): Finding[] => {
      const { statedWeekday: stated, value } = date
      if (stated === null || value.from !== value.to || weekdayOf(value.from) === stated) return []
      // A date in figures may have its day and month the other way round.
      if (!tokens.slice(date.from, date.to).some(({ fold }) => months.has(fold)) || date.assumed.some(({ slot }) => slot === 'month')) return []
      const assumed = date.assumed.some(({ slot }) => slot === 'year')
      if (assumed && !(published && Math.abs(dayNumber(value.from) - dayNumber(published)) <= near && ![-1, 1].some((years) => fits(value.from, years, stated)))) return []
      return [{ check: 'weekday', strength: 'hard', because: { code: assumed ? 'weekday-this-year' : 'weekday', values: { day: value.from, stated, was: weekdayOf(value.from) } }, quotes: [wordsAt(tokens, date.from, date.to, body)] }]
    }),
  )
}

/** The ends of a span that are written with their weekdays, each as a day: "from Monday 12 to Friday 16 June". */
function endsOf(span: DateFound, tokens: Token[], lexicon: DateLexicon): DateFound[] {
  const { from, to } = span.value
  return [...Array(span.to - span.from).keys()].flatMap((step): DateFound[] => {
    const parts = lexicon.weekdays.has(tokenAt(tokens, span.from + step).fold) ? dayPartsAt(tokens, span.from + step, lexicon, true) : null
    const day = parts?.day ? [from, to].filter((end) => Number(end.slice(8)) === parts.day) : []
    return day[0] !== undefined && day.length === 1 && parts ? [{ ...span, value: { ...span.value, from: day[0], to: day[0], precision: 'day' }, statedWeekday: parts.weekday }] : []
  })
}

/** Whether the same day some years away had this weekday. */
function fits(day: string, years: number, weekday: number): boolean {
  const other = isoDay(yearOf(day) + years, monthOf(day), Number(day.slice(8)))
  return other !== null && weekdayOf(other) === weekday
}
