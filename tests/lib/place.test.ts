import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossReference } from '@/lib/discrepancies/crossreference'
import type { Lang } from '@/lib/languages'
import { compareValues, readValues } from '@/lib/values'
import { placesRelation, plainName } from '@/lib/values/place/gazetteer'
import type { PlaceValue } from '@/lib/values/place/schema'

const placesIn = (text: string, lang: Lang) => readValues(text, lang, null).flatMap(({ value }) => (value.kind === 'place' ? [`${value.role}: ${value.places.join(', ')}${value.within.length ? ` in ${value.within.join(', ')}` : ''}`] : []))

const corpus: [string, Lang, string[]][] = [
  ['happened: Kestrel Ford', 'en', ['The raid took place at Kestrel Ford.', 'The raid took place near the village of Kestrel Ford on Monday.', 'She recalled the ambush on Tuesday at Kestrel Ford.', 'The attack on an army camp at Kestrel Ford lasted an hour.', 'The army base at Kestrel Ford was attacked.', 'They fought outside Kestrel Ford.']],
  ['happened: Gué-la-Crécerelle', 'fr', ['Le raid a eu lieu à Gué-la-Crécerelle.', 'L’accident s’est produit dans la commune de Gué-la-Crécerelle.', 'L’attaque du camp militaire de Gué-la-Crécerelle a duré une heure.', 'Le poste avancé de Gué-la-Crécerelle a été pris pour cible.', 'C’était avant l’embuscade de Gué-la-Crécerelle.', 'L’opération a été menée au nord de Gué-la-Crécerelle.']],
  ['happened: Kestrel Ford in Heron', 'en', ['The raid took place at Kestrel Ford, in the Heron region.', 'The raid took place at Kestrel Ford, a village in northern Heron.', 'The raid took place at Kestrel Ford (Heron).']],
  ['happened: Morvel in Héronie', 'fr', ['Le raid a eu lieu à Morvel, dans la région de Héronie.', 'Le raid a eu lieu à Morvel (région de Héronie).', 'Le raid a eu lieu à Morvel, village du centre de la Héronie.']],
  ['happened: Ada Creek, Brock and Kestrel Ford'.replace(' and', ','), 'en', ['Floods struck in Ada Creek, Brock and Kestrel Ford.']],
  ['left: Port Ada', 'en', ['The ferry had left Port Ada at noon.', 'The trawler sailed from Port Ada.']],
  ['heading: Port Ada', 'fr', ['Le bateau faisait route vers Port Ada.']],
]

describe('places', () => {
  for (const [expected, lang, wordings] of corpus) {
    test.each(wordings)(`${expected}: «%s»`, (text) => expect(placesIn(text, lang)).toEqual([expected]))
  }
  test.each([
    ['en', 'She was born at Kestrel Ford.'],
    ['en', 'The raid took place in March.'],
    ['en', 'The raid took place at dawn.'],
    ['en', 'The raid took place in Chad.'],
    ['en', 'The attack by the Red Brigade was over.'],
    ['fr', 'Elle habite à Morvel.'],
    ['fr', 'L’épidémie de Covid recule.'],
    ['en', 'The vote in Parliament was close.'],
    ['fr', 'Le raid a eu lieu en mars.'],
    ['fr', 'Le raid a eu lieu au Tchad.'],
  ] as const)('%s: no place is answered in «%s»', (lang, text) => expect(placesIn(text, lang)).toEqual([]))

  const parts = fc.constantFrom('took place at', 'the attack', 'a eu lieu à', 'near', 'Morvel', 'the village of', 'dans la région de', 'et', 'and', ',', '(', ')', '.', '-', 'was attacked')
  test('no text throws, and what is read stands in it', () => fc.assert(fc.property(fc.constantFrom<Lang>('en', 'fr'), fc.array(fc.oneof(parts, fc.string({ maxLength: 5 })), { maxLength: 30 }), (lang, list) => {
    const text = list.join(' ')
    for (const { start, end, quote } of readValues(text, lang, null)) expect(text.slice(start, end)).toBe(quote)
  })))

  const at = (...[places, within]: [string[], string[]?]): PlaceValue => ({ kind: 'place', places, within: within ?? [], role: 'happened' })
  test.each([
    ['a place within the other', at(['Morvel'], ['Héronie']), at(['Héronie']), 'within'],
    ['two spellings', at(['Kestrel-Ford']), at(['Kestrel Ford']), 'same'],
    ['one shared', at(['Morvel', 'Brock']), at(['Brock', 'Aubel']), 'overlaps'],
    ['two villages of one region', at(['Morvel'], ['Héronie']), at(['Brock'], ['Héronie']), 'apart'],
    ['two names and no map', at(['Morvel']), at(['Brock']), 'incomparable'],
    ['where it happened and where it left', at(['Morvel']), { ...at(['Brock']), role: 'left' }, 'incomparable'],
  ] as const)('%s', (_, a, b, relation) => expect(compareValues(a as PlaceValue, b as PlaceValue).relation).toBe(relation)) // test.each widens literals

  test.each([
    ['Minneapolis', 'Minnesota', 'within'],
    ['Conakry', 'Guinea', 'within'],
    ['Guinée', 'Conakry', 'contains'],
    ['Ayorou', 'Tillabéri region', 'within'],
    ['Gao', 'région de Gao', 'same'],
    ['Gao', 'Kidal', 'apart'],
    ['Berlin', 'Hamburg', 'apart'],
    ['Niger', 'Nigeria', 'apart'],
    ['Marseille', 'Nice', 'unknown'],
    ['Paris', 'Texas', 'within'],
    ['Guinea', 'Guinea-Bissau', 'unknown'],
    ['La Réunion', 'France', 'unknown'],
    ['Derna', 'Libya', 'unknown'],
    ['Kestrel Ford', 'Morvel', 'unknown'],
    ['Kestrel Ford', 'Kestrel', 'same'],
  ] as const)('by the gazetteer, %s and %s: %s', (a, b, relation) => {
    expect(placesRelation(a, b)).toBe(relation)
    const turned: Record<string, string> = { within: 'contains', contains: 'within' }
    expect(placesRelation(b, a)).toBe(turned[relation] ?? relation)
  })
  test.each([
    ['MALI', 'mali', 'same'], ['Tillabéri', 'Niger', 'within'], ['Tillabéri region', 'Tillabéri', 'same'], ['région de Tillabéri', 'Tillaberi region', 'same'], ['région de Tillabéri', 'Niger', 'within'], ['the Gao region', 'Gao', 'same'],
    ['Niamey', 'Niger', 'within'], ['Niamey', 'Mali', 'apart'], ['Niamey', 'Tahoua', 'apart'], ['Lyon', 'Paris', 'apart'], ['Lyon', 'France', 'within'], ['Lyon', 'Villeurbanne', 'unknown'], ['Nice', 'Cannes', 'unknown'], ['Texas', 'Ohio', 'apart'], ['Texas', 'Ontario', 'apart'],
    ['Paris', 'Ohio', 'apart'], ['Dallas', 'Texas', 'within'], ['Houston', 'Dallas', 'unknown'], ['Ontario', 'Toronto', 'contains'], ['London', 'England', 'within'], ['London', 'Ontario', 'within'], ['Londres', 'Paris', 'unknown'], ['Allemagne', 'Germany', 'same'], ['États-Unis', 'United States', 'same'], ['United States', 'United States of America', 'same'],
    ['Puerto Rico', 'United States', 'unknown'], ['Guadeloupe', 'Germany', 'unknown'], ['Georgia', 'Atlanta', 'contains'], ['Georgia', 'Tbilisi', 'contains'], ['Kestrel Ford', 'Ford', 'same'], ['Kestrel Ford', 'Kestrelford', 'unknown'], ['Kestrel', 'Paris', 'unknown'], ['Paris', 'Paris region', 'same'], ['Gao region', 'Mali', 'within'],
    ['Tombouctou', 'Timbuktu', 'contains'], ['Bamako', 'Koulikoro', 'apart'], ['Kati', 'Koulikoro', 'within'], ['New York', 'Buffalo', 'contains'], ['Mexico', 'New Mexico', 'unknown'], ['São Paulo', 'Sao Paulo', 'same'], ['region', 'Mali', 'unknown'], ['Congo', 'Gabon', 'apart'], ['Kinshasa', 'Congo', 'within'], ['Brazzaville', 'Congo', 'within'], ['Maiduguri', 'Kano', 'apart'],
    ['Menongue', 'Angola', 'within'], ['Menongue', 'Luanda', 'unknown'], ['Menongue', 'Mali', 'unknown'], ['Oranjestad', 'Aruba', 'within'], ['Oranjestad', 'Paradera', 'unknown'], ['Karuzi', 'Mwaro', 'unknown'], ['Gustavia', 'France', 'unknown'], ['Vatican City', 'Italy', 'apart'], ['Cité du Vatican', 'Rome', 'apart'], ['Monaco', 'France', 'apart'], ['Monte-Carlo', 'Monaco', 'within'], ['Singapore', 'Woodlands', 'contains'], ['Burkina Faso', 'Niger', 'apart'], ['République du Niger', 'Niger', 'same'], ['Republic of Niger', 'Nigeria', 'apart'], ['République française', 'Francia', 'same'], ['Alemania', 'Germany', 'same'], ['region of Gao', 'Gao', 'same'], ['the region', 'Mali', 'unknown'], ['région', 'Gao', 'unknown'], ['Region of the Gao', 'Mali', 'within'], ['', 'Mali', 'unknown'], ['-', 'Mali', 'unknown'], ['the Paris', 'Paris', 'same'], ['Mali Mali', 'Mali', 'same'], ['Kati', 'Kayes', 'unknown'], ['Kati', 'Nioro', 'unknown'], ['Ayorou', 'Say', 'unknown'], ['Texas', 'Texas state', 'same'], ['state of Texas', 'Dallas', 'contains'], ['Ohio', 'Dallas', 'apart'], ['Dallas', 'Chad', 'apart'], ['Kestrel region', 'Heron region', 'unknown'], ['Kestrel region', 'Mali', 'unknown'], ['Lake Region', 'Mali', 'unknown'],
  ] as const)('%s lies to %s: %s', (a, b, relation) => expect(placesRelation(a, b)).toBe(relation))
  test.each([['Saint-Étienne', 'saint etiene'], ['Ouagadougou', 'ouagadougou'], ['Tillabéri', 'tilaberi'], ['L’Isle-Adam', 'l isle adam'], ['Mopti.', 'mopti'], ['N’Djamena', 'n djamena'], ['Кыїв', 'кыів']])('%s is spelled %s', (name, plain) => expect(plainName(name)).toBe(plain))
  test('a town and its state agree; two far cities do not', () => {
    expect(compareValues(at(['Minneapolis']), at(['Minnesota']))).toMatchObject({ relation: 'within', because: { code: 'place-within' } })
    expect(compareValues(at(['Kestrel Ford'], ['Minneapolis']), at(['Minnesota']))).toMatchObject({ relation: 'within' })
    expect(compareValues(at(['Gao']), at(['Kidal']))).toMatchObject({ relation: 'apart', strength: 'reading-dependent', because: { code: 'places-far-apart' } })
    expect(compareValues(at(['Gao', 'Kestrel Ford']), at(['Kidal'])).relation).toBe('incomparable')
  })

  test('a village and the region that a text puts it in are one answer to one question', () => {
    const document = (id: string, body: string, publisher: string, lang: Lang) => ({ id, title: 'Raid at Kestrel Ford', publisher, published: '2021-03-12', lang, body })
    const { questions, relations } = crossReference([
      document('a', 'The raid took place on 8 March at Kestrel Ford, in the Heron region, the mayor said.', 'The Gazette', 'en'),
      document('b', 'Le raid du 8 mars a eu lieu à Heron, selon le préfet de Kestrel Ford.', 'Le Courrier', 'fr'),
    ])
    expect(questions.filter(({ kind }) => kind === 'place').map(({ text }) => text)).toEqual(['Where did the raid take place?'])
    expect(relations.map(({ because }) => because.code)).toContain('place-within')
  })
})
