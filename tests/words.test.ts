import { describe, expect, test } from 'vitest'
import { preferred } from '@/app/words'
import { en } from '@/app/words/en'
import { dayInWords, daysInWords, numberInWords } from '@/app/words/formats'
import { fr } from '@/app/words/fr'
import { quoted } from '@/app/claim/words'

const shown = (text: string) => text.replace(/\u202f/g, '~').replace(/\u00a0/g, '_')

describe('the words of the interface', () => {
  test.each([
    ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'],
    ['en;q=0.4, fr;q=0.6', 'fr'],
    ['de, en-GB;q=0.7', 'en'],
    ['fr;q=0, en', 'en'],
    ['de', 'en'],
    ['', 'en'],
    [';;q=x,,,', 'en'],
  ])('Accept-Language “%s” is read in %s', (header, lang) => expect(preferred(header)).toBe(lang))
  test('zero is singular in French and plural in English', () => {
    expect([0, 1, 2].map((n) => shown(fr.documents.claims(n)))).toEqual(['0 affirmation', '1 affirmation', '2 affirmations'])
    expect([0, 1, 2].map((n) => en.documents.claims(n))).toEqual(['0 claims', '1 claim', '2 claims'])
  })
  test('thousands stand apart', () => expect([numberInWords(1234, 'en'), shown(numberInWords(1234, 'fr'))]).toEqual(['1,234', '1~234']))
  test.each([
    ['2019-06-08', '2019-06-18', '8 to 18 June 2019', 'du 8 au 18 juin 2019'],
    ['2019-06-01', '2019-07-01', '1 June to 1 July 2019', 'du 1er juin au 1er juillet 2019'],
    ['2019-12-30', '2020-01-02', '30 December 2019 to 2 January 2020', 'du 30 décembre 2019 au 2 janvier 2020'],
    ['2019-06-01', '2019-06-01', '1 June 2019', '1er juin 2019'],
  ])('%s to %s', (from, to, english, french) => expect([daysInWords(from, to, 'en'), daysInWords(from, to, 'fr')]).toEqual([english, french]))
  test('no day is no words', () => expect(dayInWords(null, 'fr')).toBe(''))
  test('each language quotes in its own way', () => expect([quoted('x', 'en'), shown(quoted('x', 'fr'))]).toEqual(['“x”', '«~x~»']))
  test('French never sets a plain space before a high mark', () => {
    const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'function' ? [String(value('x', 'y'))] : value && typeof value === 'object' ? Object.values(value).flatMap(texts) : [])
    const { ruled, ...refusals } = fr.refusals // refusals.test.ts has that one: it takes an instant
    const all = texts({ ...fr, refusals })
    expect(ruled).toBeTypeOf('function')
    expect(all.length).toBeGreaterThan(100)
    expect(all.filter((text) => /[ \u00a0][;:!?%»]|«[ \u00a0]/.test(text))).toEqual([])
  })
})
