import { describe, expect, test } from 'vitest'
import { doubtsOf, relate, surroundingsOf } from '@/lib/discrepancies/relate'
import { claim } from './claimed'

describe('two claims on one question', () => {
  const nothing = { growing: false, contested: new Set<string>() }
  const say = (words: string, id: string, more: Parameters<typeof claim>[1] extends infer S ? Partial<S> : never = {}) => claim(words, { id, ...more })
  const stand = (a: ReturnType<typeof claim>, b: ReturnType<typeof claim>, around: Parameters<typeof relate>[2] = nothing, settled: 'same' | 'part' | null = null) => {
    const found = relate(a, b, around, settled)
    return found && `${found.relation} ${found.certainty} ${found.because.code}`
  }
  const fighters = { population: 'fighter' }
  test('what one party says twice in one document is not compared', () => {
    expect(stand(say('18', 'a', { party: 'army', document: 'd' }), say('20', 'b', { party: 'army', document: 'd' }))).toBeNull()
    expect(stand(say('18', 'a', { party: 'army', document: 'd' }), say('20', 'b', { party: 'army', document: 'e' }))).toBe('conflict firm apart')
  })
  test('figures for the same people conflict, or agree', () => {
    expect(stand(say('18', 'a', fighters), say('more than 20', 'b', fighters))).toBe('conflict firm apart')
    expect(stand(say('18', 'a', fighters), say('18', 'b', fighters))).toBe('compatible firm same-number')
    expect(stand(say('28', 'a', fighters), say('at least 28', 'b', fighters))).toBe('compatible firm same-number')
    expect(stand(say('18', 'a', fighters), say('at least 10', 'b', fighters))).toBe('compatible firm admits')
    expect(stand(say('about 20', 'a', fighters), say('18', 'b', fighters))).toBe('compatible firm joined-by-tolerance')
  })
  test('what is not stated makes a conflict possible', () => {
    expect(stand(say('18', 'a', fighters), say('20', 'b'))).toBe('conflict possible population-not-stated')
    expect(stand(say('18', 'a', fighters), say('20', 'b', { ...fighters, outcome: 'neutralised' }))).toBe('conflict possible neutralised-may-include')
    expect(doubtsOf(say('18', 'a', fighters), say('20', 'b', { ...fighters, outcome: '' }))).toEqual(['outcome-not-stated'])
    expect(doubtsOf(say('18', 'a', { outcome: '' }), say('20', 'b'))).toEqual(['outcome-not-stated'])
  })
  test('a part is set beside its whole as a part, and settled as a person says', () => {
    expect(stand(say('5', 'a', { population: 'child' }), say('20', 'b', { population: 'person' }))).toBe('scope possible part-of')
    expect(stand(say('20', 'a', { population: 'person' }), say('5', 'b', { population: 'child' }))).toBe('scope possible part-of')
    expect(stand(say('5', 'a', fighters), say('20', 'b', { ...fighters, outcome: 'killed+wounded' }))).toBe('scope possible part-of')
    expect(stand(say('18', 'a', fighters), say('20', 'b'), nothing, 'part')).toBe('scope firm part-of')
    expect(stand(say('18', 'a', fighters), say('20', 'b'), nothing, 'same')).toBe('conflict firm apart')
  })
  test('a party’s later figure takes the place of its earlier one', () => {
    const found = relate(say('18', 'a', { ...fighters, party: 'army', document: 'd', asOf: '2021-03-10' }), say('20', 'b', { ...fighters, party: 'army', document: 'e', asOf: '2021-03-12' }), nothing)
    expect(found).toMatchObject({ a: 'a', b: 'b', relation: 'superseded', certainty: 'firm', because: { code: 'later-figure', values: { from: '2021-03-10', to: '2021-03-12' } } })
    expect(relate(say('20', 'b', { ...fighters, party: 'army', document: 'e', asOf: '2021-03-12' }), say('18', 'a', { ...fighters, party: 'army', document: 'd', asOf: '2021-03-10' }), nothing)?.because.values).toMatchObject({ from: '2021-03-10', to: '2021-03-12' })
  })
  test('counts of what goes on, or changes by the day, hold for their own day', () => {
    const [a, b] = [say('18', 'a', { ...fighters, asOf: '2021-03-10' }), say('20', 'b', { ...fighters, asOf: '2021-03-12' })]
    expect(stand(a, b)).toBe('conflict firm apart')
    expect(stand(a, b, { ...nothing, growing: true })).toBe('scope possible changing-count')
    expect(stand(say('18', 'a', { outcome: 'missing', population: 'person', asOf: '2021-03-10' }), say('20', 'b', { outcome: 'missing', population: 'person', asOf: '2021-03-12' }))).toBe('scope possible changing-count')
    expect(stand(say('18', 'a', { outcome: 'missing', population: 'person', asOf: '2021-03-10' }), say('20', 'b', { outcome: 'missing', population: 'person', asOf: '2021-03-10' }))).toBe('conflict firm apart')
  })
  test('where it is open whose dead they are, one more doubt leaves no conflict', () => {
    const contested = { growing: false, contested: new Set(['killed']) }
    const unsure = { ...say('18', 'a', fighters), placed: 'possible' as const }
    expect(stand(unsure, say('30', 'b', { population: 'person' }), contested)).toBe('scope possible population-not-stated')
    expect(stand(unsure, say('30', 'b', { population: 'person' }))).toBe('conflict possible population-not-stated')
    expect(stand(say('18', 'a', fighters), say('30', 'b', fighters), contested)).toBe('conflict firm apart')
  })
  test('days conflict surely where both are plain days', () => {
    expect(stand(say('8 March 2021', 'a'), say('9 March 2021', 'b'))).toBe('conflict firm days-apart')
    expect(stand(say('8 March 2021', 'a'), say('March 2021', 'b'))).toBe('compatible firm days-shared')
    expect(stand(say('March 2021', 'a'), say('April 2021', 'b'))).toBe('conflict possible days-apart')
    expect(stand(say('from 8 to 18 March 2021', 'a'), say('from 7 to 19 March 2021', 'b'))).toBe('conflict firm both-ends-differ')
    expect(stand(say('Thursday', 'a'), say('9 March 2021', 'b'))).toBe('conflict possible days-apart')
  })
  test('a claim that a reader was not sure to place is never a sure conflict', () => {
    const unsure = { ...say('18', 'a', fighters), placed: 'possible' as const }
    expect(stand(unsure, say('20', 'b', fighters))).toBe('conflict possible apart')
    expect(stand(unsure, say('20', 'b', fighters), nothing, 'same')).toBe('conflict firm apart')
  })
  test('what all claims say of the event: whether it goes on, and whose dead are open', () => {
    const [dead, shot] = [say('18', 'a', fighters), say('12', 'b', { population: 'civilian' })]
    expect(surroundingsOf([dead, shot])).toEqual({ growing: false, contested: new Set(['killed']) })
    expect(surroundingsOf([dead])).toEqual({ growing: false, contested: new Set() })
    expect(surroundingsOf([shot])).toEqual({ growing: false, contested: new Set() })
    const harm = { ...say('18', 'c'), value: { kind: 'answer' as const, answer: 'affirmed' as const, topic: 'civilianHarm' as const } }
    expect(surroundingsOf([dead, harm])).toEqual({ growing: false, contested: new Set(['killed']) })
    const outbreak = { ...dead, frame: { ...dead.frame, event: { ...dead.frame.event, what: 'outbreak' } } }
    expect(surroundingsOf([outbreak]).growing).toBe(true)
    const assumed = { ...shot, frame: { ...shot.frame, population: { value: 'civilian', from: 'assumed' as const } } }
    expect(surroundingsOf([dead, assumed]).contested).toEqual(new Set())
  })
})
