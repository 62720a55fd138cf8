import { describe, expect, test } from 'vitest'
import type { Lang } from '@/lib/languages'
import { readValues } from '@/lib/values'

const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** An English numeral as a style guide spells it; `and`: "one hundred and five", `joint` between tens and ones. */
function english(n: number, and = ' and ', joint = '-'): string {
  if (n < 20) return small[n] ?? ''
  if (n < 100) return `${tens[Math.floor(n / 10)]}${n % 10 ? `${joint}${small[n % 10]}` : ''}`
  if (n < 1000) return `${small[Math.floor(n / 100)]} hundred${n % 100 ? `${and}${english(n % 100, and, joint)}` : ''}`
  for (const [scale, name] of [[1e9, 'billion'], [1e6, 'million'], [1000, 'thousand']] as const) {
    if (n < scale) continue
    const rest = n % scale
    return `${english(Math.floor(n / scale), and, joint)} ${name}${rest ? `${rest < 100 ? and : ' '}${english(rest, and, joint)}` : ''}`
  }
  return ''
}

const petits = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ')
const dizaines = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'septante', 'huitante', 'nonante']

/** A French numeral; `of`: as in France, Belgium or Switzerland; `new`: hyphens throughout, as since 1990. */
function french(n: number, of: 'fr' | 'be' | 'ch' = 'fr', hyphens = false): string {
  const words = (m: number, plural: boolean): string => {
    if (m < 20) return petits[m] ?? ''
    const ten = Math.floor(m / 10)
    if (m < 100) {
      if (of === 'fr' && (ten === 7 || ten === 9)) return `${ten === 7 ? 'soixante' : 'quatre-vingt'}${m === 71 ? ' et ' : '-'}${petits[m - 10 * ten + 10]}`
      const base = (of !== 'ch' && ten === 8) ? 'quatre-vingt' : dizaines[ten]
      if (m % 10 === 0) return `${base}${base === 'quatre-vingt' && plural ? 's' : ''}`
      return `${base}${m % 10 === 1 && base !== 'quatre-vingt' ? ' et ' : '-'}${petits[m % 10]}`
    }
    if (m < 1000) {
      const hundred = Math.floor(m / 100)
      const rest = m % 100
      return `${hundred > 1 ? `${petits[hundred]} ` : ''}cent${hundred > 1 && !rest && plural ? 's' : ''}${rest ? ` ${words(rest, plural)}` : ''}`
    }
    for (const [scale, name] of [[1e9, 'milliard'], [1e6, 'million']] as const) {
      if (m < scale) continue
      const many = Math.floor(m / scale)
      return `${words(many, true)} ${name}${many > 1 ? 's' : ''}${m % scale ? ` ${words(m % scale, plural)}` : ''}`
    }
    const many = Math.floor(m / 1000)
    return `${many > 1 ? `${words(many, false)} ` : ''}mille${m % 1000 ? ` ${words(m % 1000, plural)}` : ''}`
  }
  const said = words(n, true)
  return hyphens ? said.replaceAll(' ', '-') : said
}

const numbers = [...Array.from({ length: 120 }, (_, i) => i + 2), 200, 201, 211, 219, 271, 280, 281, 291, 299, 300, 333, 499, 500, 777, 880, 900, 999, 1000, 1001, 1080, 1100, 1234, 1999, 2000, 2001, 2020, 3300, 7071, 9999, 10_000, 12_345, 17_071, 20_080, 71_000, 80_000, 80_081, 99_999, 100_000, 100_001, 271_828, 300_000, 999_999, 1_000_000, 1_000_001, 2_500_000, 3_141_592, 80_000_000, 271_828_182, 1_000_000_000, 2_000_300_045]

/** The one figure that a sentence states, or what is wrong with it. */
function figure(sentence: string, lang: Lang, published: string | null = null): string {
  const found = readValues(sentence, lang, published).flatMap(({ value }) => (value.kind === 'quantity' ? [value] : []))
  const [one] = found
  return found.length === 1 && one ? (one.min === one.max ? `${one.min}` : `${one.min}–${one.max}`) : `${found.length} figures`
}

const wrong = (said: (n: number) => string, sentence: (words: string) => string, lang: Lang) => numbers.flatMap((n) => { const text = sentence(said(n)); const read = figure(text, lang); return read === `${n}` ? [] : [`${text} → ${read}`] })

describe('numerals in words read as what they spell', () => {
  test.each([
    ['with "and" and hyphens', (n: number) => english(n)],
    ['without "and"', (n: number) => (n > 1000 && n % 1000 === 1 ? english(n) : english(n, ' '))],
    ['without hyphens', (n: number) => english(n, ' and ', ' ')],
  ])('English %s', (_, said) => expect(wrong(said, (words) => `Exactly ${words} houses burned down.`, 'en')).toEqual([]))
  test.each([
    ['of France', (n: number) => french(n)],
    ['of Belgium', (n: number) => french(n, 'be')],
    ['of Switzerland', (n: number) => french(n, 'ch')],
    ['with hyphens throughout', (n: number) => french(n, 'fr', true)],
  ])('French %s', (_, said) => expect(wrong(said, (words) => `On compte ${words}${/milli(?:on|ard)s?$/.test(words) ? ' de' : ''} maisons détruites.`, 'fr')).toEqual([]))
})

describe('numbers in digits', () => {
  const digits = (separator: string) => (n: number) => new Intl.NumberFormat('en').format(n).replaceAll(',', separator)
  test.each([
    ['en', 'a comma', ','], ['en', 'a space', ' '], ['en', 'a no-break space', '\u00a0'], ['en', 'a narrow no-break space', '\u202f'], ['en', 'an apostrophe', '’'], ['en', 'nothing', ''],
    ['fr', 'a space', ' '], ['fr', 'a no-break space', '\u00a0'], ['fr', 'a narrow no-break space', '\u202f'], ['fr', 'a point', '.'], ['fr', 'an apostrophe', '’'], ['fr', 'nothing', ''],
  ] as [Lang, string, string][])('%s: thousands apart by %s', (lang, _, separator) => expect(wrong(digits(separator), (words) => (lang === 'en' ? `In all, ${words} houses burned down.` : `En tout, ${words} maisons ont brûlé.`), lang)).toEqual([]))
})

describe('fractions, decimals, scales and powers', () => {
  test.each([
    ['en', 'One half of the houses burned down.', '50'], ['en', 'Half of the houses burned down.', '50'], ['en', 'A third of the houses burned down.', '33.3333333333'], ['en', 'Two thirds of the houses burned down.', '66.6666666667'],
    ['en', 'Three quarters of the houses burned down.', '75'], ['en', 'Four fifths of the houses burned down.', '80'], ['en', 'One tenth of the houses burned down.', '10'], ['en', 'Three-fifths of the houses burned down.', '60'], ['en', 'Seven eighths of the houses burned down.', '87.5'],
    ['en', 'One twentieth of the houses burned down.', '5'], ['en', 'One hundredth of the houses burned down.', '1'], ['en', 'A fifth of the houses burned down.', '20'], ['en', '½ of the houses burned down.', '50'], ['en', '¾ of the houses burned down.', '75'],
    ['en', 'Half a million houses burned down.', '500000'], ['en', 'A quarter of a million houses burned down.', '250000'], ['en', 'Three quarters of a million houses burned down.', '750000'], ['en', 'Two and a half million houses burned down.', '2500000'], ['en', 'One and a half million houses burned down.', '1500000'],
    ['en', 'Two and three quarters million houses burned down.', '2750000'], ['en', 'Half a dozen houses burned down.', '6'], ['en', 'Two dozen houses burned down.', '24'], ['en', 'Five score houses burned down.', '100'],
    ['en', 'The tank holds 2½ litres.', '2.5'], ['en', 'The tank holds 2 1/2 litres.', '2.5'], ['en', 'The tank holds three and a quarter litres.', '3.25'], ['en', 'The tank holds two point five litres.', '2.5'], ['en', 'The tank holds zero point zero five litres.', '0.05'], ['en', 'The tank holds .5 litres.', '0.5'], ['en', 'The tank holds minus two litres.', '-2'],
    ['en', 'Twelve hundred houses burned down.', '1200'], ['en', 'Forty-five hundred houses burned down.', '4500'], ['en', 'A hundred houses burned down.', '100'], ['en', 'A thousand houses burned down.', '1000'], ['en', '12 thousand houses burned down.', '12000'], ['en', '3.5 thousand houses burned down.', '3500'], ['en', '3k houses burned down.', '3000'], ['en', '2.5m houses burned down.', '2500000'], ['en', '1.2bn houses burned down.', '1200000000'],
    ['en', 'Two hundred thousand houses burned down.', '200000'], ['en', 'Two million three hundred thousand houses burned down.', '2300000'], ['en', 'Nine out of ten houses burned down.', '90'], ['en', 'One in five houses burned down.', '20'], ['en', 'One in every three houses burned down.', '33.3333333333'],
    ['fr', 'La moitié des maisons ont brûlé.', '50'], ['fr', 'Un tiers des maisons ont brûlé.', '33.3333333333'], ['fr', 'Les deux tiers des maisons ont brûlé.', '66.6666666667'], ['fr', 'Trois quarts des maisons ont brûlé.', '75'], ['fr', 'Quatre cinquièmes des maisons ont brûlé.', '80'], ['fr', 'Un dixième des maisons ont brûlé.', '10'], ['fr', 'Un cinquième des maisons ont brûlé.', '20'], ['fr', 'Un centième des maisons ont brûlé.', '1'],
    ['fr', 'Un demi-million de maisons ont brûlé.', '500000'], ['fr', 'Un quart de million de maisons ont brûlé.', '250000'], ['fr', 'Deux millions et demi de maisons ont brûlé.', '2500000'], ['fr', 'Un million et demi de maisons ont brûlé.', '1500000'], ['fr', 'Une demi-douzaine de maisons ont brûlé.', '6'], ['fr', 'Deux douzaines de maisons ont brûlé.', '24'],
    ['fr', 'La cuve contient deux virgule cinq litres.', '2.5'], ['fr', 'La cuve contient 2,5 litres.', '2.5'], ['fr', 'La cuve contient moins deux litres.', '-2'], ['fr', 'Douze cents maisons ont brûlé.', '1200'], ['fr', 'Cent maisons ont brûlé.', '100'], ['fr', 'Mille maisons ont brûlé.', '1000'], ['fr', '12 mille maisons ont brûlé.', '12000'], ['fr', '3,5 milliers de maisons ont brûlé.', '3500'], ['fr', '2,5 M de maisons ont brûlé.', '2500000'],
    ['fr', 'Deux cent mille maisons ont brûlé.', '200000'], ['fr', 'Deux millions trois cent mille maisons ont brûlé.', '2300000'], ['fr', 'Neuf maisons sur dix ont brûlé.', '90'], ['fr', 'Une maison sur cinq a brûlé.', '20'], ['fr', 'Un billion de maisons ont brûlé.', '1000000000000'],
  ] as [Lang, string, string][])('%s: %s', (lang, sentence, expected) => expect(figure(sentence, lang)).toBe(expected))
})

describe('units and money', () => {
  const unit = (sentence: string, lang: Lang) => readValues(sentence, lang, null).flatMap(({ value, quote }) => (value.kind === 'quantity' ? [`${value.min} ${value.unit} «${quote}»`] : [])).join('; ')
  test.each([
    ['en', 'It cost $12.', '12 USD «$12»'], ['en', 'It cost $ 12.', '12 USD «$ 12»'], ['en', 'It cost 12 dollars.', '12 USD «12 dollars»'], ['en', 'It cost USD 12.', '12 USD «USD 12»'], ['en', 'It cost 12 USD.', '12 USD «12 USD»'], ['en', 'It cost US$12.', '12 USD «US$12»'], ['en', 'It cost C$12.', '12 CAD «C$12»'], ['en', 'It cost A$12.', '12 AUD «A$12»'],
    ['en', 'It cost $12m.', '12000000 USD «$12m»'], ['en', 'It cost $12 million.', '12000000 USD «$12 million»'], ['en', 'It cost 12 million dollars.', '12000000 USD «12 million dollars»'], ['en', 'It cost $1.5bn.', '1500000000 USD «$1.5bn»'], ['en', 'It cost €12.50.', '12.5 EUR «€12.50»'], ['en', 'It cost £12,000.', '12000 GBP «£12,000»'], ['en', 'It cost ¥12,000.', '12000 JPY «¥12,000»'], ['en', 'It cost 12 dollars and 50 cents.', '12.5 USD «12 dollars and 50 cents»'], ['en', 'It cost twelve dollars fifty.', '12.5 USD «twelve dollars fifty»'], ['en', 'It cost 12 MEUR.', '12000000 EUR «12 MEUR»'],
    ['en', 'It cost 12 Swiss francs.', '12 CHF «12 Swiss francs»'], ['en', 'It cost 12 rupees.', '12 INR «12 rupees»'], ['en', 'It cost 12 naira.', '12 NGN «12 naira»'],
    ['fr', 'Cela a coûté 12 €.', '12 EUR «12 €»'], ['fr', 'Cela a coûté 12 euros.', '12 EUR «12 euros»'], ['fr', 'Cela a coûté 12 millions d’euros.', '12000000 EUR «12 millions d’euros»'], ['fr', 'Cela a coûté 12 M€.', '12000000 EUR «12 M€»'], ['fr', 'Cela a coûté 12 dollars.', '12 USD «12 dollars»'], ['fr', 'Cela a coûté 12 francs suisses.', '12 CHF «12 francs suisses»'], ['fr', 'Cela a coûté 12 000 FCFA.', '12000 XOF «12 000 FCFA»'], ['fr', 'Cela a coûté 12 euros et 50 centimes.', '12.5 EUR «12 euros et 50 centimes»'], ['fr', 'Cela a coûté 12 euros 50.', '12.5 EUR «12 euros 50»'], ['fr', 'Cela a coûté 12,50 euros.', '12.5 EUR «12,50 euros»'],
    ['en', 'It is 5 feet 2 inches long.', '5.16666666666667 foot «5 feet 2 inches»'], ['en', 'It is 5 feet and 2 inches long.', '5.16666666666667 foot «5 feet and 2 inches»'], ['en', 'It is a 10-gallon tank.', '10 gallon «10-gallon»'], ['en', 'It is 180 m long.', '180 metre «180 m»'], ['en', 'It weighs 12kg.', '12 kg «12kg»'], ['en', 'It ran at 60 miles per hour.', '60 mph «60 miles per hour»'], ['en', 'It ran at 60 miles an hour.', '60 mph «60 miles an hour»'], ['en', 'It ran at 60 mph.', '60 mph «60 mph»'], ['en', 'It ran at 12 knots.', '12 knot «12 knots»'],
    ['en', 'It covers 12 sq km.', '12 squareKm «12 sq km»'], ['en', 'It covers 12 km².', '12 squareKm «12 km²»'], ['en', 'It covers 12 acres.', '12 acre «12 acres»'], ['en', 'It made 12 MW.', '12 megawatt «12 MW»'], ['en', 'It was 12°C.', '12 degree «12°C»'], ['en', 'It rose 12%.', '12 percent «12%»'], ['en', 'It rose 12 %.', '12 percent «12 %»'], ['en', 'It rose twelve per cent.', '12 percent «twelve per cent»'], ['en', 'It rose 12 percentage points.', '12 percent «12 percentage points»'], ['en', 'It took 12 days.', '12 day «12 days»'], ['en', 'It took 12 weeks.', '12 week «12 weeks»'],
    ['fr', 'Il mesure 12 m.', '12 metre «12 m»'], ['fr', 'Il pèse 12 kg.', '12 kg «12 kg»'], ['fr', 'Il couvre 12 km².', '12 squareKm «12 km²»'], ['fr', 'Il roule à 60 km/h.', '60 kmh «60 km/h»'], ['fr', 'Il roule à 60 kilomètres-heure.', '60 kmh «60 kilomètres-heure»'], ['fr', 'Il a pris 12 %.', '12 percent «12 %»'], ['fr', 'Il a pris 12 pour cent.', '12 percent «12 pour cent»'], ['fr', 'Il a pris douze points.', '12 percent «douze points»'], ['fr', 'Il fait 12 °C.', '12 degree «12 °C»'], ['fr', 'Cela a pris 12 semaines.', '12 week «12 semaines»'],
  ] as [Lang, string, string][])('%s: %s', (lang, sentence, expected) => expect(unit(sentence, lang)).toBe(expected))
})
