import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossReference } from '@/lib/discrepancies/crossreference'
import { type Lang, langs, languages } from '@/lib/languages'
import { topics } from '@/lib/languages/topics'
import { compareValues, describeValue, readValues } from '@/lib/values'
import type { AnswerValue } from '@/lib/values/answer/schema'

const answersIn = (text: string, lang: Lang) => readValues(text, lang, null).flatMap(({ value }) => (value.kind === 'answer' ? [`${value.answer} ${value.topic}`] : []))

const corpus: [AnswerValue['answer'], AnswerValue['topic'], Lang, string[]][] = [
  ['denied', 'involvement', 'en', ['Our troops were not involved.', 'The army denied any involvement.', 'She denies having taken part in the raid.', 'The navy rejected claims that its crews had taken part in it.', 'The guards had no part in the raid, she insisted.', 'They did not participate.']],
  ['denied', 'involvement', 'fr', ['L’armée dément toute implication.', 'Il nie avoir participé au raid.', 'Nos troupes n’ont pas pris part au raid.', 'Le groupe ne participe pas aux combats.', 'Aucune participation, assure-t-elle.']],
  ['affirmed', 'involvement', 'en', ['The guards took part in the raid, she said.', 'The minister confirmed the involvement of his men.', 'The army did not deny involvement.']],
  ['affirmed', 'involvement', 'fr', ['La garde a pris part au raid.', 'Le ministre confirme la participation de ses hommes.', 'Le ministre n’a pas démenti la participation de ses hommes.']],
  ['uncertain', 'ransom', 'en', ['The bank could not confirm that a ransom was paid.', 'It was unclear whether a ransom had been paid.']],
  ['uncertain', 'ransom', 'fr', ['On ignore si une rançon a été versée.', 'La banque n’a pas pu confirmer la rançon.']],
  ['declined', 'talks', 'en', ['She declined to say whether talks were under way.', 'The office refused to comment on the negotiations.']],
  ['declined', 'talks', 'fr', ['Il n’a pas souhaité commenter les négociations.', 'Le cabinet refuse de dire si des pourparlers ont lieu.']],
  ['denied', 'fraud', 'en', ['Reports of fraud are baseless.', 'The chairman ruled out fraud.', 'There was no fraud.', 'He dismissed the allegations of vote-rigging as “fake news”.']],
  ['denied', 'fraud', 'fr', ['Il n’y a pas eu de fraude.', 'La commission écarte toute fraude.', 'Les accusations de fraude sont infondées.']],
  ['affirmed', 'fraud', 'en', ['The observers denounced widespread fraud.', 'The vote was rigged, they said.']],
  ['denied', 'massGraves', 'en', ['The team found no mass graves.']],
  ['denied', 'ceremony', 'fr', ['Aucun signe de mariage, dit le colonel.', 'Il n’y avait pas de mariage.']],
  ['affirmed', 'force', 'fr', ['Les gardes ont ouvert le feu, selon elle.', 'Les gardes ont fait usage de leurs armes.']],
  ['denied', 'sabotage', 'fr', ['Rien ne permet de parler de sabotage.', 'Le parquet exclut un sabotage.']],
  ['affirmed', 'unprecedented', 'en', ['A fire on this scale is unprecedented.']],
  ['denied', 'unprecedented', 'en', ['The fire is not without precedent.']],
  ['affirmed', 'access', 'en', ['The town denied them access to the camp.']],
  ['denied', 'allegations', 'en', ['The mayor denied having ordered it.']],
  ['denied', 'explosion', 'fr', ['Une explosion est exclue, selon les enquêteurs.']],
  ['denied', 'detention', 'en', ['Reports that two guards have been arrested are baseless.']],
  ['affirmed', 'access', 'en', ['The teams were not allowed into the valley, a claim that the army called false.']],
]

describe('answers', () => {
  for (const [answer, topic, lang, wordings] of corpus) {
    test.each(wordings)(`${answer} ${topic}: «%s»`, (text) => expect(answersIn(text, lang)).toEqual([`${answer} ${topic}`]))
  }
  test.each([
    ['en', 'The minister spoke of the ceasefire for an hour.'],
    ['en', 'She called for an end to corruption.'],
    ['en', 'If fraud is found, the vote will be held again.'],
    ['en', 'Twelve people were killed.'],
    ['en', 'Rescue work goes on, and not only in the valley.'],
    ['fr', 'Le ministre a parlé du mariage de sa fille.'],
    ['fr', 'Il n’a rien fait pour organiser des évacuations.'],
    ['fr', 'Le mouvement anti-confinement défile.'],
    ['fr', 'Elle appelle à un cessez-le-feu.'],
    ['fr', 'Douze personnes ont été tuées.'],
  ] as const)('%s: nothing is answered in «%s»', (lang, text) => expect(answersIn(text, lang)).toEqual([]))

  const values = fc.record({ kind: fc.constant('answer' as const), answer: fc.constantFrom<AnswerValue['answer']>('affirmed', 'denied', 'uncertain', 'declined'), topic: fc.constantFrom(...topics) })
  test('an answer described reads back to itself, in every language', () => fc.assert(fc.property(values, fc.constantFrom(...langs), (value, lang) => {
    expect(readValues(describeValue(value, lang), lang, null).filter(({ kind }) => kind === 'answer').map((reading) => reading.value)).toEqual([value])
  }), { numRuns: 400 }))
  test('comparing is symmetric, and only yes and no are apart', () => fc.assert(fc.property(values, values, (a, b) => {
    const [x, y] = [compareValues(a, b), compareValues(b, a)]
    expect(x.relation).toBe(y.relation)
    if (x.relation === 'apart') expect([a.answer, b.answer].toSorted()).toEqual(['affirmed', 'denied'])
  })))
  const words = (lang: Lang) => Object.values(languages[lang].answers).flatMap((entry) => (typeof entry === 'string' ? entry.split('|') : []))
  test('no text throws, and what is read stands in it', () => fc.assert(fc.property(fc.constantFrom(...langs).chain((lang) => fc.record({ lang: fc.constant(lang), text: fc.array(fc.oneof(fc.constantFrom(...words(lang)), fc.string({ maxLength: 6 }), fc.constantFrom('involvement', 'mariage', '“', ',', '.')), { maxLength: 30 }).map((parts) => parts.join(' ')) })), ({ lang, text }) => {
    for (const { start, end, quote } of readValues(text, lang, null)) expect(text.slice(start, end)).toBe(quote)
  })))
})

describe('answers set side by side', () => {
  const document = (id: string, body: string, publisher: string, lang: Lang) => ({ id, title: 'Raid at Kestrel Ford', publisher, published: '2021-03-12', lang, body })
  let result: ReturnType<typeof crossReference> | null = null
  const found = () => (result ??= crossReference([
    document('a', 'French troops took part in the raid at Kestrel Ford on 8 March, the ministry of defence said.', 'The Gazette', 'en'),
    document('b', 'Les troupes françaises n’ont pas pris part au raid du 8 mars à Kestrel Ford, selon le ministère des Armées.', 'Le Courrier', 'fr'),
    document('c', 'The army declined to comment on any involvement in the raid at Kestrel Ford on 8 March.', 'The Wire', 'en'),
  ]))
  test('yes and no, in two languages, are one question and one conflict; no comment contradicts nobody', () => {
    expect(found().questions.filter(({ kind }) => kind === 'answer').map(({ text }) => text)).toEqual(['Did France take part?'])
    const conflicts = found().relations.filter(({ relation, because }) => relation === 'conflict' && because.code === 'yes-and-no')
    expect(conflicts).toHaveLength(1)
    expect(conflicts[0]).toMatchObject({ certainty: 'firm', strength: 'hard' })
  })
  test('a denial is claimed by who denies', () => {
    const denial = crossReference([document('d', 'The ministry of health denied that the water was contaminated.', 'The Gazette', 'en')]).claims[0]
    expect(denial).toMatchObject({ value: { answer: 'denied', topic: 'leak' }, attribution: { claimant: 'ministry of health' } })
  })
})
