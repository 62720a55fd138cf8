import { describe, expect, test } from 'vitest'
import type { Lang } from '@/lib/languages'
import { compareValues, readValues } from '@/lib/values'
import type { Quantity } from '@/lib/values/quantity/schema'

/** A value, then every wording that must read as it. */
const corpus: [Lang, Partial<Quantity>, string[]][] = [
  ['en', { min: 18, max: 18 }, ['Eighteen fighters were killed', '18 fighters were killed', 'killing 18 fighters', 'a total of 18 soldiers died']],
  ['en', { min: 20, max: null, minExclusive: true }, ['more than 20 dead', 'over twenty people', 'upwards of 20 soldiers', 'well over 20 people']],
  ['en', { min: 18, max: null, minExclusive: false }, ['at least 18 people', 'no fewer than 18 people', '18 or more people']],
  ['en', { min: null, max: 40, maxExclusive: false }, ['up to 40 people', 'as many as 40 people', 'no more than forty people']],
  ['en', { min: null, max: 100, maxExclusive: true }, ['fewer than 100 people', 'under a hundred people']],
  ['en', { min: 400, max: 400, approx: true }, ['some 400 troops', 'about 400 troops', 'around four hundred troops', 'nearly 400 troops', '400 or so troops']],
  ['en', { min: 15, max: 20 }, ['between 15 and 20 people', '15 to 20 people', '15-20 people']],
  ['en', { min: 24, max: null, approx: true }, ['dozens of people', 'several dozen people']],
  ['en', { min: 24, max: null, minExclusive: true, approx: false }, ['more than two dozen soldiers']],
  ['en', { min: 20000, max: null, approx: true }, ['tens of thousands of people']],
  ['en', { min: 2_500_000, max: 2_500_000 }, ['two and a half million people', '2.5 million people', '2,500,000 people', '2.5m people']],
  ['en', { min: 12_345, max: 12_345 }, ['twelve thousand three hundred and forty-five people', '12,345 people']],
  ['en', { min: 0, max: 0 }, ['no casualties', 'not a single soldier']],
  ['en', { min: 71_400_000, max: 71_400_000, unit: 'USD' }, ['71.4 million dollars', '$71.4 million', '$71.4m']],
  ['en', { min: 12.3, max: 12.3, unit: 'percent' }, ['12.3% of the budget', '12.3 per cent']],
  ['fr', { min: 18, max: 18 }, ['dix-huit combattants tués', '18 combattants tués', 'dix-huit terroristes ont été neutralisés']],
  ['fr', { min: 20, max: null, minExclusive: true, approx: false }, ['plus de vingt combattants', 'plus d’une vingtaine de combattants', 'au-delà de 20 personnes']],
  ['fr', { min: 20, max: 20, approx: true }, ['une vingtaine de soldats', 'environ 20 soldats', 'quelque vingt soldats', 'près de 20 soldats']],
  ['fr', { min: 97, max: 97 }, ['quatre-vingt-dix-sept personnes', '97 personnes', 'nonante-sept personnes']],
  ['fr', { min: 71, max: 71 }, ['soixante et onze morts', 'septante et un morts']],
  ['fr', { min: 81, max: 81 }, ['quatre-vingt-un blessés', 'huitante et un blessés']],
  ['fr', { min: 200_000, max: 200_000 }, ['deux cent mille personnes', '200 000 personnes', '200.000 personnes', '200\u202f000 personnes']],
  ['fr', { min: 1_089_000, max: 1_089_000 }, ['1 089 000 personnes', '1,089 million de personnes']],
  ['fr', { min: 20, max: null, approx: true }, ['des dizaines de morts', 'plusieurs dizaines de morts']],
  ['fr', { min: 15, max: 20 }, ['entre 15 et 20 morts', 'de 15 à 20 morts']],
  ['fr', { min: 0, max: 0 }, ['aucune perte', 'aucun mort']],
  ['fr', { min: 3e12, max: 3e12 }, ['trois billions d’euros', '3 000 milliards d’euros']],
  ['en', { min: null, max: 90, unit: 'percent' }, ['up to nine patients out of ten', 'up to nine out of ten patients']],
  ['fr', { min: 90, max: 90, unit: 'percent' }, ['neuf malades sur dix', 'neuf sur dix']],
  ['fr', { min: null, max: 30, maxExclusive: false }, ['jusqu’à 30 personnes', 'pas plus de trente personnes']],
]

describe('figures', () => {
  for (const [lang, value, wordings] of corpus) {
    test.each(wordings)(`${lang} ${JSON.stringify(value)} ← %s`, (wording) => {
      const read = readValues(wording, lang, '2019-06-21').filter(({ kind }) => kind === 'quantity')
      expect(read.map((reading) => reading.value)).toEqual([expect.objectContaining(value)])
    })
  }

  test.each([
    ['en', 'an AK-47 rifle and a G20 summit under article 68'],
    ['en', 'Issoufou, 67, said at 10 am, aged 58, at 15:30'],
    ['en', 'in 2013 and since 2009; no one knows; Resolution 2100'],
    ['en', 'the 4th battalion and the 2nd of the two-state plan'],
    ['fr', 'le 4e régiment, à 15 h, âgé de 58 ans, l’article 305'],
    ['fr', 'en 2013, depuis 2009, un homme et une femme, un Mirage 2000'],
  ] as const)('%s: reads no figure in «%s»', (lang, text) => {
    expect(readValues(text, lang, '2019-06-21').filter(({ kind }) => kind === 'quantity').map(({ quote }) => quote)).toEqual([])
  })

  test('what is counted comes with the figure', () => {
    const [dead, held] = readValues('Eighteen fighters were killed and five were captured.', 'en', null)
    expect([dead?.counted?.outcome?.value, dead?.counted?.population?.value]).toEqual(['killed', 'fighter'])
    expect(held?.counted?.outcome?.value).toBe('captured')
    const [soldiers] = readValues('vingt-huit de nos soldats ont été tués', 'fr', null)
    expect([soldiers?.counted?.outcome?.value, soldiers?.counted?.population?.value]).toEqual(['killed', 'soldier'])
  })
})

describe('parts and wholes', () => {
  const parts = (text: string, lang: Lang) => readValues(text, lang, null).filter(({ kind }) => kind === 'quantity').map(({ value, counted }) => `${value.kind === 'quantity' ? value.min : ''} ${counted?.population?.value ?? '–'} ${counted?.outcome?.value ?? '–'}${counted?.part ? ' part' : ''}`)
  test.each([
    ['en', 'Eighteen people were killed, including five women and three children.', ['18 person killed', '5 woman killed part', '3 child killed part']],
    ['en', 'Eighteen people were killed: twelve soldiers and six civilians.', ['18 person killed', '12 soldier killed part', '6 civilian killed part']],
    ['en', 'Seven guards and two drivers were arrested.', ['7 – arrested', '2 driver arrested']],
    ['en', 'Four soldiers and as many drivers were killed.', ['4 soldier killed', '4 driver killed']],
    ['fr', 'Dix-huit personnes ont été tuées, dont cinq femmes et trois enfants.', ['18 person killed', '5 woman killed part', '3 child killed part']],
    ['en', 'Eighteen people were killed; three of them belonged to the guard.', ['18 person killed', '3 person killed part']],
    ['en', 'Forty people were killed, half of them children.', ['40 person killed', '20 child killed part']],
    ['en', 'Forty people were killed, a quarter of whom were women.', ['40 person killed', '10 woman killed part']],
    ['fr', 'Quarante personnes ont été tuées, dont la moitié sont des enfants.', ['40 person killed', '20 child killed part']],
    ['en', 'Forty people were killed, five of them women.', ['40 person killed', '5 woman killed part']],
    ['fr', 'La garde a vu défiler deux mille manifestants, la CGT 28.000.', ['2000 protester marched', '28000 protester marched']],
    ['fr', 'Quatre soldats et autant de chauffeurs ont été tués.', ['4 soldier killed', '4 driver killed']],
  ] as [Lang, string, string[]][])('%s: «%s»', (lang, text, expected) => expect(parts(text, lang)).toEqual(expected))
  test.each([
    ['en', 'The toll stood at 40 dead.', ['40 – killed']],
    ['en', 'The union spoke of a crowd of 4,000.', ['4000 – marched']],
    ['fr', 'La mairie a dressé un bilan de 40 morts.', ['40 – killed']],
    ['en', 'One soldier was killed.', ['1 soldier killed']],
    ['fr', 'Un mort a été retrouvé.', ['1 – killed']],
  ] as [Lang, string, string[]][])('a toll and a crowd are no person: %s: «%s»', (lang, text, expected) => expect(parts(text, lang)).toEqual(expected))
  test('as many as, and twice as many, repeat no figure', () => expect(parts('Four soldiers and twice as many drivers were killed.', 'en')).toEqual(['4 soldier killed']))
})

describe('comparing', () => {
  const pair = (a: string, b: string, lang: Lang = 'en') => {
    const [x] = readValues(a, lang, null)
    const [y] = readValues(b, lang, null)
    if (!x || !y) throw new Error('nothing was read')
    return compareValues(x.value, y.value)
  }
  test('eighteen is apart from more than 20', () => expect(pair('18 people', 'more than 20 people')).toMatchObject({ relation: 'apart', strength: 'hard' }))
  test('twenty is apart from more than 20: the bound is excluded', () => expect(pair('20 people', 'more than 20 people').relation).toBe('apart'))
  test('twenty lies within at least 20', () => expect(pair('20 people', 'at least 20 people').relation).toBe('within'))
  test('about 20 admits 18 only by the house tolerance', () => expect(pair('about 20 people', '18 people')).toMatchObject({ strength: 'reading-dependent', because: { code: 'joined-by-tolerance' } }))
  test.each([
    ['1.08 million people', '1,089,000 people', 'cut to the last digit written'],
    ['1.09 million people', '1,089,000 people', 'rounded to it'],
    ['74% of them', '74.41% of them', 'a whole percentage'],
  ])('%s and %s are one figure: %s', (a, b) => expect(pair(a, b)).toMatchObject({ relation: 'overlaps', strength: 'reading-dependent', because: { code: 'joined-by-rounding' } }))
  test.each([
    ['1.08 million people', '1.09 million people', 'written alike, they differ'],
    ['1.07 million people', '1,089,000 people', 'neither rounding nor cutting makes one of the other'],
    ['300 people', '288 people', 'a count with one digit is not taken for rounded'],
    ['9% of them', '9.4% of them', 'nor a percentage with one'],
  ])('%s and %s are apart: %s', (a, b) => expect(pair(a, b)).toMatchObject({ relation: 'apart', strength: 'hard' }))
  test('kilometres convert to metres', () => expect(pair('2 km', '2000 metres').relation).toBe('same'))
  test('people and percent cannot be compared', () => expect(pair('20 people', '20%').relation).toBe('incomparable'))
})
