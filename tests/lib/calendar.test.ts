import { describe, expect, test } from 'vitest'
import type { Lang } from '@/lib/languages'
import { readValues } from '@/lib/values'
import { dayNumber, dayOf, easterOf, isoDay, lengthOfMonth, moved, numberedWeek, periodOf, weekdayOf, weekOf } from '@/lib/values/date/calendar'

/** Days that try a calendar: ends of months, leap days, years' turns, and one in each month. */
const days = ['2019-06-08', '2019-06-30', '2019-07-31', '2019-12-31', '2020-01-01', '2020-02-29', '2020-03-01', '2000-02-29', '1999-02-28', '2018-04-15', '2018-05-05', '2018-08-22', '2018-09-10', '2018-10-12', '2018-11-11', '1987-03-03', '1789-07-14', '2015-01-21']
const utc = (day: string) => new Date(`${day}T00:00:00Z`)
const iso = (date: Date) => date.toISOString().slice(0, 10)
const plus = (day: string, n: number) => iso(new Date(utc(day).getTime() + n * 86_400_000))

describe('the calendar agrees with the machine’s', () => {
  test.each(days)('%s', (day) => {
    const [y = 0, m = 0, d = 0] = day.split('-').map(Number)
    expect(dayNumber(day)).toBe(utc(day).getTime() / 86_400_000)
    expect(dayOf(dayNumber(day))).toBe(day)
    expect(isoDay(y, m, d)).toBe(day)
    expect(weekdayOf(day)).toBe(utc(day).getUTCDay())
    expect(lengthOfMonth(y, m)).toBe(new Date(Date.UTC(y, m, 0)).getUTCDate())
    for (const n of [-400, -31, -1, 0, 1, 27, 366]) expect(moved(day, n, 'day')).toBe(plus(day, n))
    for (const n of [-5, 1, 60]) expect(moved(day, n, 'week')).toBe(plus(day, 7 * n))
    const monday = weekOf(day).from
    expect(weekdayOf(monday)).toBe(1)
    expect(weekOf(day)).toEqual({ from: monday, to: plus(monday, 6) })
    expect(monday <= day && day <= plus(monday, 6)).toBe(true)
    const month = day.slice(0, 8)
    expect(periodOf(day, 'month')).toEqual({ from: `${month}01`, to: `${month}${lengthOfMonth(y, m)}` })
    expect(periodOf(day, 'year')).toEqual({ from: `${y}-01-01`, to: `${y}-12-31` })
  })
  test.each([
    ['2019-03-31', 1, 'month', '2019-04-30'], ['2019-03-31', -1, 'month', '2019-02-28'], ['2020-01-31', 1, 'month', '2020-02-29'], ['2019-12-15', 1, 'month', '2020-01-15'], ['2019-01-15', -1, 'month', '2018-12-15'], ['2019-06-15', 18, 'month', '2020-12-15'], ['2019-06-15', -30, 'month', '2016-12-15'],
    ['2020-02-29', 1, 'year', '2021-02-28'], ['2020-02-29', -4, 'year', '2016-02-29'], ['0001-01-01', -1, 'month', '0001-12-01'], ['9999-12-31', 1, 'day', '9999-12-31'], ['0001-01-01', -1, 'day', '0001-01-01'],
  ] as [string, number, 'day' | 'month' | 'year', string][])('%s moved by %d %s is %s', (day, n, unit, expected) => expect(moved(day, n, unit)).toBe(expected))
  test.each([
    ['quarter', '2019-02-10', '2019-01-01', '2019-03-31'], ['quarter', '2019-04-01', '2019-04-01', '2019-06-30'], ['quarter', '2019-12-31', '2019-10-01', '2019-12-31'], ['half', '2019-06-30', '2019-01-01', '2019-06-30'], ['half', '2019-07-01', '2019-07-01', '2019-12-31'],
    ['decade', '2019-06-30', '2010-01-01', '2019-12-31'], ['decade', '2020-06-30', '2020-01-01', '2029-12-31'], ['century', '1987-06-30', '1900-01-01', '1999-12-31'],
  ] as ['quarter' | 'half' | 'decade' | 'century', string, string, string][])('the %s of %s', (unit, day, from, to) => expect(periodOf(day, unit)).toEqual({ from, to }))
  test('weeks are numbered by ISO 8601', () => {
    const year = (y: number) => ({ from: `${y}-01-01`, to: `${y}-12-31` })
    expect(numberedWeek(year(2018), 1)).toEqual({ from: '2018-01-01', to: '2018-01-07' })
    expect(numberedWeek(year(2019), 1)).toEqual({ from: '2018-12-31', to: '2019-01-06' })
    expect(numberedWeek(year(2021), 1)).toEqual({ from: '2021-01-04', to: '2021-01-10' })
    expect(numberedWeek(year(2020), 53)).toEqual({ from: '2020-12-28', to: '2021-01-03' })
    expect(numberedWeek(year(2019), 0)).toEqual({ from: '2019-12-23', to: '2019-12-29' })
  })
  test.each([[2018, '2018-04-01'], [2019, '2019-04-21'], [2020, '2020-04-12'], [2000, '2000-04-23'], [1999, '1999-04-04'], [2008, '2008-03-23'], [2038, '2038-04-25'], [1954, '1954-04-18'], [1981, '1981-04-19']] as [number, string][])('Easter of %d is %s', (year, day) => expect(easterOf(year)).toBe(day))
  test.each([[2019, 2, 29], [2019, 13, 1], [2019, 0, 1], [2019, 4, 31], [1900, 2, 29], [0, 1, 1], [10_000, 1, 1], [2019, 1, 0]])('%d-%d-%d is no day', (y, m, d) => expect(isoDay(y, m, d)).toBeNull())
})

/** The one date that a sentence states. */
function read(sentence: string, lang: Lang, published: string | null = '2024-06-21'): string {
  const found = readValues(sentence, lang, published).flatMap(({ value }) => (value.kind === 'date' ? [value] : []))
  const [one] = found
  return found.length === 1 && one ? (one.from === one.to ? one.from : `${one.from}..${one.to}`) : `${found.length} dates`
}
const inWords = (day: string, lang: Lang, parts: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { timeZone: 'UTC', ...parts }).format(utc(day))
const ordinal = (n: number) => `${n}${n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th'}`
type Form = (at: { y: string; m: string; d: string; day: number; month: string; short: string; weekday: string }) => string
const forms: Record<'en' | 'fr', [string, Form][]> = {
  en: [
    ['day month year', ({ day, month, y }) => `${day} ${month} ${y}`], ['month day, year', ({ day, month, y }) => `${month} ${day}, ${y}`], ['ordinal of month year', ({ day, month, y }) => `the ${ordinal(day)} of ${month} ${y}`], ['month ordinal, year', ({ day, month, y }) => `${month} ${ordinal(day)}, ${y}`],
    ['weekday, day month year', ({ day, month, y, weekday }) => `${weekday}, ${day} ${month} ${y}`], ['weekday, month day, year', ({ day, month, y, weekday }) => `${weekday}, ${month} ${day}, ${y}`], ['short month', ({ day, short, y }) => `${day} ${short} ${y}`], ['short month with its point', ({ day, month, short, y }) => `${short}${short === month ? '' : '.'} ${day}, ${y}`],
    ['year-month-day', ({ y, m, d }) => `${y}-${m}-${d}`], ['year/month/day', ({ y, m, d }) => `${y}/${m}/${d}`], ['month/day/year', ({ y, m, d }) => `${m}/${d}/${y}`], ['day-short month-year', ({ day, short, y }) => `${day}-${short}-${y}`],
  ],
  fr: [
    ['jour mois année', ({ day, month, y }) => `le ${day === 1 ? '1er' : day} ${month} ${y}`], ['jour de la semaine', ({ day, month, y, weekday }) => `le ${weekday} ${day === 1 ? '1er' : day} ${month} ${y}`], ['année-mois-jour', ({ y, m, d }) => `le ${y}-${m}-${d}`], ['jour/mois/année', ({ y, m, d }) => `le ${d}/${m}/${y}`], ['jour.mois.année', ({ y, m, d }) => `le ${d}.${m}.${y}`],
  ],
}

describe('every way to write a day reads as that day', () => {
  for (const lang of ['en', 'fr'] as const) {
    test.each(forms[lang])(`${lang}: %s`, (_, form) => {
      const wrong = days.flatMap((day) => {
        const [y = '', m = '', d = ''] = day.split('-')
        const month = inWords(day, lang, { month: 'long' })
        const words = form({ y, m, d, day: Number(d), month, short: month.slice(0, 3), weekday: inWords(day, lang, { weekday: 'long' }) })
        const sentence = lang === 'en' ? `The bridge fell on ${words}, it said.` : `Le pont est tombé ${words}, a-t-il dit.`
        const got = read(sentence, lang)
        return got === day ? [] : [`${sentence} → ${got}`]
      })
      expect(wrong).toEqual([])
    })
  }
  const published = Array.from({ length: 14 }, (_, i) => plus('2024-06-15', i))
  test.each(['en', 'fr'] as const)('%s: a weekday is the latest, or in the future the next; yesterday and tomorrow are beside the document’s day', (lang) => {
    const wrong = published.flatMap((today) => {
      const past = Array.from({ length: 7 }, (_, back) => plus(today, -back)).flatMap((day) => {
        const name = inWords(day, lang, { weekday: 'long' })
        const sentence = lang === 'en' ? `The bridge fell on ${name}.` : `Le pont est tombé ${name}.`
        return read(sentence, lang, today) === day ? [] : [`${today}: ${sentence} → ${read(sentence, lang, today)}`]
      })
      const coming = Array.from({ length: 6 }, (_, ahead) => plus(today, ahead + 1)).flatMap((day) => {
        const name = inWords(day, lang, { weekday: 'long' })
        const sentence = lang === 'en' ? `The bridge will open on ${name}.` : `Le pont ouvrira ${name}.`
        return read(sentence, lang, today) === day ? [] : [`${today}: ${sentence} → ${read(sentence, lang, today)}`]
      })
      const near = ([['yesterday', 'hier', -1], ['today', 'aujourd’hui', 0], ['tomorrow', 'demain', 1]] as const).flatMap(([en, fr, n]) => {
        const got = read(lang === 'en' ? `The bridge is shut ${en}.` : `Le pont est fermé ${fr}.`, lang, today)
        return got === plus(today, n) ? [] : [`${today}: ${en} → ${got}`]
      })
      return [...past, ...coming, ...near]
    })
    expect(wrong).toEqual([])
  })
  test.each(['en', 'fr'] as const)('%s: a day without its year is the latest of its name; a month likewise', (lang) => {
    const wrong = published.slice(0, 4).flatMap((today) => [10, 40, 100, 200, 300, 364].flatMap((back) => {
      const day = plus(today, -back)
      const words = inWords(day, lang, { day: 'numeric', month: 'long' })
      const sentence = lang === 'en' ? `The bridge fell on ${words}.` : `Le pont est tombé le ${words.replace(/^1 /, '1er ')}.`
      const month = inWords(day, lang, { month: 'long' })
      const within = lang === 'en' ? `The bridge fell in ${month}.` : `Le pont est tombé en ${month}.`
      const { from, to } = periodOf(month === inWords(today, lang, { month: 'long' }) ? today : day, 'month')
      return [...(read(sentence, lang, today) === day ? [] : [`${today}: ${sentence} → ${read(sentence, lang, today)}`]), ...(read(within, lang, today) === `${from}..${to}` ? [] : [`${today}: ${within} → ${read(within, lang, today)}, not ${from}..${to}`])]
    }))
    expect(wrong).toEqual([])
  })
  test('without a day of publication, only what is dated by itself is read', () => {
    for (const words of ['on Thursday', 'yesterday', 'on 8 June', 'in June', 'last week', 'two days ago', 'at Christmas']) expect(read(`The bridge fell ${words}.`, 'en', null)).toBe('0 dates')
    expect(read('The bridge fell on 8 June 2019.', 'en', null)).toBe('2019-06-08')
  })
})
