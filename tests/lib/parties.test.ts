import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossReference } from '@/lib/discrepancies/crossreference'
import { type Lang, langs } from '@/lib/languages'
import { bodies, partyRoles, type PartyRole } from '@/lib/languages/roles'
import { compareValues, describeValue, readValues } from '@/lib/values'
import { bodyName } from '@/lib/values/parties/lexicon'
import type { PartiesValue } from '@/lib/values/parties/schema'

const partiesIn = (text: string, lang: Lang) => readValues(text, lang, null).flatMap(({ value }) => (value.kind === 'parties' ? [`${value.role}: ${value.parties.map(({ name }) => name).join(', ')}`] : []))

const corpus: [string, Lang, string[]][] = [
  ['conducted: Chad, Mali', 'en', ['The raid was carried out by Chad and Mali.', 'It was a sweep conducted by the Chadian army and Malian troops.', 'The Chadian and Malian armies carried out the raid.', 'Forty people were killed in the valley on Monday by Chadian soldiers and Malian troops.']],
  ['conducted: Chad, Mali', 'fr', ['L’opération a été menée par le Tchad et le Mali.', 'Les armées tchadienne et malienne ont mené l’opération.', 'L’attaque serait l’œuvre des soldats tchadiens et maliens.']],
  ['tookPart: Chad', 'en', ['Chadian soldiers took part in the raid.', 'The raid was fought alongside Chadian soldiers.']],
  ['tookPart: Chad, Mali', 'fr', ['Les unités du Tchad et du Mali ont pris part au raid.', 'Elles se sont battues aux côtés des armées tchadienne et malienne.']],
  ['supported: United States', 'en', ['The raid went ahead with the support of American pilots.']],
  ['supported: United States', 'fr', ['Le raid a eu lieu avec l’appui de pilotes américains.']],
  ['claimed: Red Brigade of the North', 'en', ['The Red Brigade of the North has claimed responsibility.', 'The Red Brigade of the North claimed the attack on Monday.', 'The ambush was claimed by the Red Brigade of the North.']],
  ['claimed: Islamic State', 'fr', ['Le groupe État islamique a revendiqué l’attaque.', 'L’attaque a été revendiquée par l’État islamique.']],
  ['accused: Red Brigade', 'en', ['The mayor blamed the Red Brigade.', 'She accused the Red Brigade of killing two guards.', 'Officers suspect the Red Brigade.', 'Responsibility for it lies with the Red Brigade.', 'The attack was attributed to the Red Brigade.']],
  ['accused: Brigade rouge', 'fr', ['Le maire accuse la Brigade rouge.', 'L’attaque est attribuée à la Brigade rouge.', 'On soupçonne la Brigade rouge d’avoir tué deux gardes.']],
  ['denied: Chad', 'en', ['The general denied that Chad carried out the raid.']],
]

describe('parties', () => {
  for (const [expected, lang, wordings] of corpus) {
    test.each(wordings)(`${expected}: «%s»`, (text) => expect(partiesIn(text, lang)).toEqual([expected]))
  }
  test.each([
    ['en', 'No group has claimed the attack.'],
    ['en', 'She claimed that the attack was over.'],
    ['en', 'He was standing by the river with his brother.'],
    ['en', 'It took part in the march.'],
    ['fr', 'Personne n’a revendiqué l’attaque.'],
    ['fr', 'Le syndicat revendique une hausse des salaires.'],
    ['en', 'The group took part in the raid.'],
    ['fr', 'La marine est arrivée trop tard, accusent des familles du village.'],
    ['fr', 'Il est parti avec sa sœur.'],
  ] as const)('%s: nobody is named in «%s»', (lang, text) => expect(partiesIn(text, lang)).toEqual([]))

  const country = fc.constantFrom(['France', 'FR'], ['Mali', 'ML'], ['United States', 'US'], ['Chad', 'TD'], ['Niger', 'NE']).map(([name = '', iso = '']) => ({ name, iso }))
  const body = fc.constantFrom(...bodies).map((known) => ({ name: bodyName(known), iso: null }))
  const values = fc.record({ kind: fc.constant('parties' as const), role: fc.constantFrom(...(Object.keys(partyRoles) as PartyRole[])), parties: fc.uniqueArray(fc.oneof(country, body), { minLength: 1, maxLength: 4, selector: ({ name }) => name }) }) // Object.keys forgets the keys' type
  test('countries and known bodies described read back to themselves, in every language', () => fc.assert(fc.property(values, fc.constantFrom(...langs), (value: PartiesValue, lang) => {
    expect(readValues(describeValue(value, lang), lang, null).filter(({ kind }) => kind === 'parties').map((reading) => reading.value)).toEqual([value])
  })))
  test('comparing is symmetric; only who is responsible can be apart', () => fc.assert(fc.property(values, values, (a, b) => {
    const [x, y] = [compareValues(a, b), compareValues(b, a)]
    expect(y.relation).toBe(x.relation === 'within' ? 'contains' : x.relation === 'contains' ? 'within' : x.relation)
    if (x.relation === 'apart') expect([x.strength, partyRoles[a.role], partyRoles[b.role]]).toEqual(['reading-dependent', 'responsible', 'responsible'])
  })))
  const parts = fc.constantFrom('carried out by', 'claimed', 'the attack', 'a mené', 'France', 'the Chadian army', 'accuse', 'et', 'and', ',', '(', ')', '.', '-', 'killed', 'by')
  test('no text throws, and what is read stands in it', () => fc.assert(fc.property(fc.constantFrom(...langs), fc.array(fc.oneof(parts, fc.string({ maxLength: 5 })), { maxLength: 30 }), (lang, list) => {
    const text = list.join(' ')
    for (const { start, end, quote } of readValues(text, lang, null)) expect(text.slice(start, end)).toBe(quote)
  })))

  test('the same party under two languages agrees; another one held responsible is perhaps apart', () => {
    const document = (id: string, body: string, publisher: string, lang: Lang) => ({ id, title: 'Raid at Kestrel Ford', publisher, published: '2021-03-12', lang, body })
    const { questions, relations } = crossReference([
      document('a', 'The raid at Kestrel Ford on 8 March was carried out by Chadian troops, the mayor said.', 'The Gazette', 'en'),
      document('b', 'Le raid du 8 mars à Kestrel Ford a été mené par l’armée tchadienne, selon le préfet.', 'Le Courrier', 'fr'),
      document('c', 'The governor blamed the Red Brigade for the raid at Kestrel Ford on 8 March.', 'The Wire', 'en'),
    ])
    expect(questions.filter(({ kind }) => kind === 'parties').map(({ text }) => text)).toEqual(['Who carried out the raid?'])
    const codes = relations.filter(({ because }) => ['same-parties', 'no-party-shared'].includes(because.code)).map(({ relation, certainty, because }) => `${relation} ${certainty} ${because.code}`)
    expect(codes.toSorted()).toEqual(['compatible firm same-parties', 'conflict possible no-party-shared', 'conflict possible no-party-shared'])
  })
})
