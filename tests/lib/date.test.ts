import { describe, expect, test } from 'vitest'
import type { Lang } from '@/lib/languages'
import { compareValues, readValues } from '@/lib/values'

const published = '2019-06-21'
const days = (text: string, lang: Lang) => readValues(text, lang, published).filter(({ kind }) => kind === 'date').map(({ value }) => (value.kind === 'date' ? `${value.from}/${value.to}` : ''))

describe('dates', () => {
  test.each([
    ['en', 'on June 8', '2019-06-08/2019-06-08'],
    ['en', 'on 8 June 2018', '2018-06-08/2018-06-08'],
    ['en', 'between June 8 and 18', '2019-06-08/2019-06-18'],
    ['en', 'from 28 May to 3 June', '2019-05-28/2019-06-03'],
    ['en', 'June 8-18', '2019-06-08/2019-06-18'],
    ['en', 'on April 16 and 17', '2019-04-16/2019-04-17'],
    ['en', 'on Thursday', '2019-06-20/2019-06-20'],
    ['en', 'Friday evening, April 19', '2019-04-19/2019-04-19'],
    ['en', 'October 4, 2017', '2017-10-04/2017-10-04'],
    ['en', 'in December', '2018-12-01/2018-12-31'],
    ['en', 'since 2008', '2008-01-01/2008-12-31'],
    ['en', 'on 2019-06-08', '2019-06-08/2019-06-08'],
    ['fr', 'du 8 au 18 juin', '2019-06-08/2019-06-18'],
    ['fr', 'entre le 7 et le 19 juin', '2019-06-07/2019-06-19'],
    ['fr', 'dans la nuit du 13 au 14 juin', '2019-06-13/2019-06-14'],
    ['fr', 'le 1er mai 2018', '2018-05-01/2018-05-01'],
    ['fr', 'le 08/06/2019', '2019-06-08/2019-06-08'],
    ['fr', 'samedi', '2019-06-15/2019-06-15'],
    ['fr', 'en 2017', '2017-01-01/2017-12-31'],
  ] as const)('%s: «%s» is %s', (lang, text, expected) => expect(days(text, lang)).toEqual([expected]))

  test('a second span takes its month from the first, and says so', () => {
    const [, second] = readValues('Paris : entre le 7 et le 19 juin ; Niamey : entre le 8 et le 18', 'fr', published)
    expect(second?.value).toMatchObject({ from: '2019-06-08', to: '2019-06-18' })
    expect(second?.assumed).toContainEqual({ slot: 'month', from: 'context' })
  })
  test('a weekday that fits the coming year only says that the day is to come', () => {
    expect(readValues('The march is set for Tuesday 25 June.', 'en', published)[0]?.value).toMatchObject({ from: '2019-06-25' })
    expect(readValues('Rendez-vous est pris au mardi 25 juin.', 'fr', published)[0]?.value).toMatchObject({ from: '2019-06-25' })
    expect(readValues('They marched on Monday 25 June.', 'en', published)[0]?.value).toMatchObject({ from: '2018-06-25' })
  })
  test('a missing year is assumed, and marked as assumed', () => expect(readValues('on 8 June', 'en', published)[0]?.assumed).toEqual([{ slot: 'year', from: 'published' }]))
  test.each([
    ['en', 'It stood at nine people in December 2016, and rose that year.', ['2016-12-01/2016-12-31', '2016-01-01/2016-12-31']],
    ['fr', 'Il était de 9 fin 2016, et cette année-là de 12.', ['2016-09-01/2016-12-31', '2016-01-01/2016-12-31']],
    ['fr', 'Il est de 12 cette année-ci.', ['2019-01-01/2019-12-31']],
    ['en', 'It was 9% on 3 May 2016, up from 12% two days earlier.', ['2016-05-03/2016-05-03', '2016-05-01/2016-05-01']],
    ['en', 'It was 9 two days earlier.', ['2019-06-19/2019-06-19']],
    ['en', 'It was 9% on 3 May 2016, against 12% a year later.', ['2016-05-03/2016-05-03', '2017-05-03/2017-05-03']],
  ] as const)('%s: «%s» counts from the date just named', (lang, text, expected) => expect(days(text, lang)).toEqual(expected))
  test.each([
    ['en', 'The hall burnt down on Thursday, and the visit due next week is in doubt.', '2019-06-20/2019-06-20'],
    ['en', 'Where the king is due to stop, the hall burnt down on Thursday evening.', '2019-06-20/2019-06-20'],
    ['en', 'Twelve died on Thursday and the court will rule.', '2019-06-20/2019-06-20'],
    ['fr', 'Douze personnes sont mortes jeudi et le tribunal va trancher.', '2019-06-20/2019-06-20'],
    ['en', 'The court will rule on Thursday.', '2019-06-27/2019-06-27'],
    ['en', 'The court will, on Thursday, hear the case.', '2019-06-27/2019-06-27'],
    ['en', 'On Thursday, the court will hear the case.', '2019-06-27/2019-06-27'],
    ['fr', 'Le tribunal rendra sa décision, prévue jeudi.', '2019-06-27/2019-06-27'],
  ] as const)('%s: «%s» is told in the tense of its own clause', (lang, text, expected) => expect(days(text, lang)[0]).toBe(expected))
  test.each([
    ['fr', 'Une marche est prévue mardi prochain, 25 juin.', ['2019-06-25/2019-06-25', '2019-06-25/2019-06-25']],
    ['en', 'They met in April 2017, after the raids of 3 to 5 March.', ['2017-04-01/2017-04-30', '2017-03-03/2017-03-05']],
    ['en', 'They met in April 2017. The raid was on 12 June.', ['2017-04-01/2017-04-30', '2019-06-12/2019-06-12']],
  ] as const)('%s: «%s» takes its year from a date beside it', (lang, text, expected) => expect(days(text, lang)).toEqual(expected))
  test('a date without a year is not guessed when the document has none', () => expect(readValues('on 8 June', 'en', null)).toEqual([]))
  test.each(['on 31 February 2019', 'le 30 février 2019', 'in 0000'])('«%s» is no date', (text) => expect(days(text, 'en')).toEqual([]))

  test('8 to 18 June lies within 7 to 19 June, with both ends different', () => {
    const [a, b] = [...readValues('from 8 to 18 June', 'en', published), ...readValues('from 7 to 19 June', 'en', published)]
    if (!a || !b) throw new Error('nothing was read')
    expect(compareValues(a.value, b.value)).toMatchObject({ relation: 'within', because: { code: 'both-ends-differ' } })
  })
})
