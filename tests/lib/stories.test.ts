import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossReference } from '@/lib/discrepancies/crossreference'
import type { Lang } from '@/lib/languages'

const document = (id: string, title: string, publisher: string, published: string, lang: Lang, body: string) => ({ id, title, publisher, published, lang, body })
const flood = [
  document('f1', 'Dozens feared dead as dam bursts above Orval', 'The Lowland Post', '2022-05-03', 'en', 'At least 40 people were killed when the dam above Orval gave way on 1 May, mayor Ines Calder said. Some 900 houses were destroyed.'),
  document('f2', 'Orval : le bilan s’alourdit', 'La Plaine', '2022-05-05', 'fr', 'L’inondation du 1er mai à Orval a fait 61 morts, selon la maire, Ines Calder. Elle a détruit 900 maisons.'),
  document('f3', 'Rescuers killed on the road to Orval', 'The Lowland Post', '2022-05-09', 'en', 'Three rescuers died in a collision on the road to Orval, the police said. The flood of 1 May had killed 61 people in the town.'),
]
const raid = [
  document('r1', 'Raid at Kestrel Ford', 'The Gazette', '2021-03-10', 'en', 'Eighteen fighters were killed in the raid at Kestrel Ford on 8 March, the ministry of defence said. Five were captured. It answered an ambush on 14 January that left 28 soldiers dead.'),
  document('r2', 'Le raid de Kestrel Ford', 'Le Courrier', '2021-03-11', 'fr', 'Plus de vingt combattants ont été tués dans le raid du 8 mars à Kestrel Ford, selon l’état-major. L’embuscade du 14 janvier avait coûté la vie à 30 soldats.'),
  document('r3', 'The toll of Kestrel Ford', 'The Ledger', '2021-03-15', 'en', 'The ministry of defence now says that 21 fighters were killed at Kestrel Ford. Two soldiers were wounded there on 8 March.'),
]
const all = [...flood, ...raid]
const questionsOf = (documents: typeof all) => {
  const found = crossReference(documents)
  const words = new Map(found.claims.map((claim) => [claim.id, `${claim.document} ${claim.quotation.start} ${claim.value.kind}`]))
  const groups = found.questions.map(({ id, text }) => [text, ...found.placements.filter((one) => one.question === id).map((one) => words.get(one.claim)).toSorted()].join(' | '))
  const relations = found.relations.map(({ a, b, relation, certainty }) => `${[words.get(a), words.get(b)].toSorted().join(' / ')} ${relation} ${certainty}`)
  return { groups: groups.toSorted(), relations: relations.toSorted(), found }
}

describe('stories', () => {
  test('two stories poured together are never compared', () => {
    const { found } = questionsOf(all)
    const story = (id: string) => (flood.some((one) => one.id === found.claims.find((claim) => claim.id === id)?.document) ? 'flood' : 'raid')
    expect(found.relations.filter(({ a, b }) => story(a) !== story(b))).toEqual([])
    expect(found.relations.some(({ relation }) => relation === 'conflict')).toBe(true)
  })
  test('the same documents in any order make the same questions and relations', () => {
    const { groups, relations } = questionsOf(all)
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      const turned = questionsOf(shuffled)
      expect(turned.groups).toEqual(groups)
      expect(turned.relations).toEqual(relations)
    }), { numRuns: 20 })
  })
  test('what a document is called does not matter', () => {
    const texts = (documents: typeof all) => crossReference(documents).questions.map(({ text }) => text).toSorted()
    expect(texts(all.map((one, i) => ({ ...one, id: `z${9 - i}` })))).toEqual(texts(all))
  })
  test('another happening in the same story has its own toll', () => {
    const { found } = questionsOf(flood)
    const of = (quote: string) => found.placements.find((one) => found.claims.find((claim) => claim.id === one.claim)?.quotation.exact.includes(quote))
    expect(of('Three rescuers')?.event).not.toBe(of('61 people')?.event)
    expect(of('61 people')?.question).toBe(of('61 morts')?.question)
  })
  test('what a report recalls meets what others recall of it', () => {
    const { found } = questionsOf(raid)
    const of = (quote: string) => found.placements.find((one) => found.claims.find((claim) => claim.id === one.claim)?.quotation.exact.includes(quote))
    expect(of('28 soldiers')?.question).toBe(of('30 soldats')?.question)
    expect(of('28 soldiers')?.event).not.toBe(of('Eighteen fighters')?.event)
  })
  test('the magnitude of an earthquake is one question, however it is written, and its aftershock’s another', () => {
    const { found } = questionsOf([
      document('q1', 'Quake hits Brock', 'The Herald', '2019-06-20', 'en', 'A magnitude 6.4 earthquake struck Brock on Tuesday, the US Geological Survey said. An aftershock of magnitude 5.1 followed at noon, the survey said.'),
      document('q2', 'Séisme à Brock', 'La Plaine', '2019-06-20', 'fr', 'Le séisme qui a frappé Brock mardi était d’une magnitude de 6,1, selon l’institut sismologique.'),
    ])
    const asked = found.questions.filter(({ text }) => text === 'What was the magnitude?')
    expect(asked.map(({ id }) => found.placements.filter(({ question }) => question === id).length).toSorted()).toEqual([1, 2])
    expect(found.relations.filter(({ a, b }) => [a, b].every((id) => found.placements.some(({ claim, question }) => claim === id && asked.some((one) => one.id === question)))).map(({ relation, certainty }) => [relation, certainty])).toEqual([['conflict', 'possible']]) // which of the two is meant is not said
  })
})
