import { describe, expect, test } from 'vitest'
import { type GivenAnswers, givenAnswers } from '@/lib/claims/answers'
import { describeAsk } from '@/lib/discrepancies/asking'
import { crossReference } from '@/lib/discrepancies/crossreference'

const document = (id: string, body: string, published = '2022-06-10') => ({ id, title: 'The raid on Sarane', publisher: `Paper ${id}`, published, lang: 'en' as const, body })
const soldiers = document('a', 'Twelve soldiers were killed in the raid on Sarane on 8 June, the mayor said.')
const bare = document('b', 'The raid of 8 June on Sarane left thirty dead, the clinic said.')
const staff = document('c', 'Fourteen soldiers were killed in the raid on Sarane on 8 June, the general staff said.')

const found = (given: GivenAnswers = {}, ...documents: ReturnType<typeof document>[]) => {
  const result = crossReference(documents.length ? documents : [soldiers, bare, staff], undefined, given)
  const claims = new Map(result.claims.map((claim) => [claim.id, claim]))
  const value = (id: string) => { const claim = claims.get(id); return claim?.value.kind === 'quantity' ? claim.value.min : null }
  return { ...result, byId: claims, pairs: result.relations.filter(({ relation }) => relation !== 'compatible').map(({ a, b, relation, certainty }) => `${[value(a), value(b)].toSorted().join('–')} ${relation} ${certainty}`).toSorted() }
}

describe('what a person could settle', () => {
  test('a bare toll that would conflict with two is asked about first, beside the plainest of them, in words', () => {
    const { asks, byId, pairs } = found()
    expect(pairs).toEqual(['12–14 conflict firm', '12–30 conflict possible', '14–30 conflict possible'])
    expect(asks[0]).toMatchObject({ kind: 'count', open: 'population-not-stated', settles: 2, choices: ['same', 'part', 'other'] })
    const [ask] = asks
    if (!ask) throw new Error('nothing is asked')
    expect(describeAsk(ask, byId, 'en')).toBe('Does “thirty dead” count the same people as “Fourteen soldiers were killed”?')
    expect(describeAsk(ask, byId, 'fr')).toBe('«\u202fthirty dead\u202f» compte-t-il les mêmes personnes que «\u202fFourteen soldiers were killed\u202f»\u202f?')
  })
  test('the same: the conflicts are certain, with the one asked about and with those that are surely like it', () => {
    const key = found().asks[0]?.key ?? ''
    expect(found({ [key]: 'same' }).pairs).toEqual(['12–14 conflict firm', '12–30 conflict firm', '14–30 conflict firm'])
  })
  test('another: they are no longer compared', () => {
    const key = found().asks[0]?.key ?? ''
    expect(found({ [key]: 'other' }).pairs).toEqual(['12–14 conflict firm'])
  })
  test('a part: no conflict with that one, and the rest is as open as it was', () => {
    const key = found().asks[0]?.key ?? ''
    expect(found({ [key]: 'part' }).pairs).toEqual(['12–14 conflict firm', '12–30 conflict possible', '14–30 scope firm'])
  })
  test('what was answered is not asked again', () => {
    const key = found().asks[0]?.key ?? ''
    expect(found({ [key]: 'part' }).asks.map((ask) => ask.key)).not.toContain(key)
    expect(found({ [key]: 'same' }).asks).toEqual([])
  })
  test('a key names words in documents, so that it holds whatever else is read', () => {
    const other = document('d', 'Two cows were lost in a fire at Morvel on 2 May, the farmer said.')
    expect(found({}, other, bare, soldiers, staff).asks[0]?.key).toBe(found().asks[0]?.key)
    expect(found().asks[0]?.key).toMatch(/^count b#\d+-\d+ c#0-\d+$/)
  })
  test('answers about other documents change nothing', () => expect(found({ 'count x#0-4 y#2-9': 'same' }).pairs).toEqual(found().pairs))
  test('two attacks told apart by their days are one, if a person says so', () => {
    const first = document('a', 'Twelve soldiers were killed in the raid on Sarane on 8 June, the mayor said. Ten soldiers had been killed in an ambush at Morvel on 3 March.')
    const second = document('b', 'Twelve soldiers were killed in the raid on Sarane on 8 June, the clinic said. Sixteen soldiers had been killed in an ambush at Morvel on 6 March.')
    const before = found({}, first, second)
    expect(before.pairs).toEqual([])
    const ask = before.asks.find(({ kind }) => kind === 'event')
    expect(ask?.choices).toEqual(['same', 'part', 'other'])
    expect(found({ [ask?.key ?? '']: 'same' }, first, second).pairs).toContain('10–16 conflict firm')
    expect(found({ [ask?.key ?? '']: 'other' }, first, second).pairs).toEqual([])
  })
  test('only answers are taken as such', () => {
    expect(givenAnswers.safeParse({ 'count a#0-4 b#2-9': 'same' }).success).toBe(true)
    for (const wrong of [{ 'count a#0-4 b#2-9': 'yes' }, { anything: 'same' }, ['same'], 'same', null]) expect(givenAnswers.safeParse(wrong).success).toBe(false)
    expect(givenAnswers.safeParse(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`count a#${i}-${i + 1} b#2-9`, 'same']))).success).toBe(false)
  })
})
