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

  const slot = (value: string, from: 'explicit' | 'inherited' | 'assumed' = 'explicit') => ({ value, from })
  const framed = (one: ReturnType<typeof claim>, more: Partial<ReturnType<typeof claim>['frame']>) => ({ ...one, frame: { ...one.frame, ...more } })
  const answering = (id: string, answer: 'affirmed' | 'denied', side: string | null, more: Parameters<typeof say>[2] = {}) => {
    const one = say('18', id, more)
    return { ...one, value: { kind: 'answer' as const, answer, topic: 'involvement' as const }, frame: { ...one.frame, outcome: null, side: side === null ? null : slot(side) } }
  }
  test('yes and no conflict surely where both are asked of the same, or of nobody', () => {
    expect(stand(answering('a', 'affirmed', 'FR'), answering('b', 'denied', 'FR'))).toBe('conflict firm yes-and-no')
    expect(stand(answering('a', 'affirmed', null), answering('b', 'denied', null))).toBe('conflict firm yes-and-no')
    expect(stand(answering('a', 'affirmed', 'FR'), answering('b', 'denied', null))).toBe('conflict possible yes-and-no')
    expect(stand(answering('a', 'affirmed', null), answering('b', 'denied', 'FR'))).toBe('conflict possible yes-and-no')
    expect(stand(answering('a', 'affirmed', 'FR'), answering('b', 'affirmed', 'FR'))).toBe('compatible firm same-answer')
    expect(stand(answering('a', 'affirmed', 'FR', { party: 'army', document: 'd', asOf: '2021-03-10' }), answering('b', 'denied', 'FR', { party: 'army', document: 'e', asOf: '2021-03-12' }))).toBe('superseded firm yes-and-no')
    expect(stand(answering('a', 'affirmed', 'FR', { party: 'army', document: 'd', asOf: '2021-03-10' }), answering('b', 'denied', 'FR', { party: 'army', document: 'e', asOf: '2021-03-10' }))).toBe('conflict firm yes-and-no')
  })
  test('figures in different units are not set against each other', () => {
    const money = say('20', 'b', fighters)
    expect(stand(say('18', 'a', fighters), { ...money, value: { ...money.value, unit: 'USD' } as typeof money.value })).toBe('scope possible units-differ') // spreading a union forgets its members
    expect(stand(answering('a', 'affirmed', 'FR'), { ...answering('b', 'denied', 'FR'), value: { kind: 'answer', answer: 'denied', topic: 'fraud' } })).toBe('scope possible topics-differ')
    expect(stand(answering('a', 'affirmed', 'FR'), { ...answering('b', 'denied', 'FR'), value: { kind: 'answer', answer: 'denied', topic: 'support' } })).toBe('conflict firm yes-and-no-nearby')
  })
  test('a claim of either side that was not surely placed makes its conflict possible', () => {
    const unsure = (id: string) => ({ ...say(id === 'a' ? '18' : '20', id, fighters), placed: 'possible' as const })
    expect(stand(say('18', 'a', fighters), unsure('b'))).toBe('conflict possible apart')
    expect(stand(unsure('a'), unsure('b'))).toBe('conflict possible apart')
  })
  test('days told of two parts of an event, or twice by one party, conflict at most perhaps', () => {
    const [a, b] = [say('8 March 2021', 'a'), say('9 March 2021', 'b')]
    expect(stand(a, framed(b, { event: { ...b.frame.event, role: 'background' } }))).toBe('conflict possible days-apart')
    expect(stand(say('8 March 2021', 'a', { party: 'army', document: 'd' }), say('9 March 2021', 'b', { party: 'army', document: 'e' }))).toBe('conflict possible days-apart')
    expect(stand(a, { ...b, assumed: [{ slot: 'year', from: 'published' }] })).toBe('conflict firm days-apart')
  })
  test('several things left open leave no conflict, and the first is named', () => {
    const bare = (words: string, id: string, more: Parameters<typeof say>[2] = {}) => framed(say(words, id, more), { population: slot('fighter', 'assumed'), outcome: slot('killed', 'assumed') })
    expect(doubtsOf(bare('18', 'a'), say('20', 'b', fighters))).toEqual(['population-not-stated', 'outcome-not-stated'])
    expect(doubtsOf(say('20', 'b', fighters), bare('18', 'a'))).toEqual(['population-not-stated', 'outcome-not-stated'])
    expect(stand(bare('18', 'a'), say('20', 'b', fighters))).toBe('conflict possible population-not-stated')
    expect(stand({ ...bare('18', 'a'), placed: 'possible' }, say('20', 'b', fighters))).toBe('scope possible population-not-stated')
    expect(stand(bare('18', 'a'), { ...say('20', 'b', fighters), placed: 'possible' })).toBe('scope possible population-not-stated')
    expect(doubtsOf(say('18', 'a', fighters), say('20', 'b', fighters))).toEqual([])
  })
  test('what was inherited from the sentence before counts what it did, if the two are one report', () => {
    const inherited = framed(say('18', 'a', fighters), { outcome: slot('killed', 'inherited'), population: slot('fighter', 'inherited') })
    expect(doubtsOf(inherited, say('20', 'b', fighters))).toEqual(['population-not-stated'])
    expect(doubtsOf(inherited, say('20', 'b', { ...fighters, document: 'a' }))).toEqual([])
    expect(doubtsOf(framed(inherited, { population: slot('fighter') }), say('20', 'b', fighters))).toEqual([])
    expect(doubtsOf(framed(inherited, { outcome: slot('killed') }), say('20', 'b', fighters))).toEqual([])
    const crowd = framed(say('18', 'a'), { outcome: slot('marched', 'inherited'), population: slot('protester', 'inherited') })
    expect(doubtsOf(crowd, say('20', 'b', { outcome: 'marched', population: 'protester' }))).toEqual([])
  })
  test('a sum of a year beside one of no stated year', () => {
    const year = (one: ReturnType<typeof claim>, value: string) => framed(one, { period: slot(value) })
    const [a, b] = [say('18', 'a', { ...fighters, asOf: '2021-03-12' }), say('20', 'b', { ...fighters, asOf: '2021-03-12' })]
    expect(doubtsOf(year(a, '2019-01-01/2019-12-31'), b)).toEqual(['period-not-stated'])
    expect(doubtsOf(a, year(b, '2019-01-01/2019-12-31'))).toEqual(['period-not-stated'])
    expect(doubtsOf(year(a, '2019-01-01/2019-12-31'), year(b, '2019-01-01/2019-12-31'))).toEqual([])
    expect(stand(a, year(b, '2021-01-01/2021-12-31'))).toBe('conflict possible period-not-stated')
    const unsure = (one: ReturnType<typeof claim>) => ({ ...one, placed: 'possible' as const })
    // One doubt and an unsure place leave a conflict; a sum told more than a year after is one doubt more.
    expect(stand(unsure(a), year(b, '2021-01-01/2021-03-01'))).toBe('conflict possible period-not-stated')
    expect(stand(unsure(a), year(b, '2019-01-01/2019-12-31'))).toBe('scope possible period-not-stated')
    expect(stand(year(b, '2019-01-01/2019-12-31'), unsure(a))).toBe('scope possible period-not-stated')
    expect(stand(unsure({ ...a, published: null }), year(b, '2019-01-01/2019-12-31'))).toBe('conflict possible period-not-stated')
    expect(stand(unsure({ ...a, published: '2020-12-31' }), year({ ...b, published: '2020-12-31' }, '2019-01-01/2020-01-01'))).toBe('conflict possible period-not-stated')
    expect(stand(unsure({ ...a, published: '2021-01-02' }), year({ ...b, published: '2021-01-02' }, '2019-01-01/2020-01-01'))).toBe('scope possible period-not-stated')
  })
  test('people of one country beside a kind of people of none may be on two sides', () => {
    const [a, b] = [say('18', 'a'), say('20', 'b', fighters)]
    const chadian = framed(a, { side: slot('TD') })
    expect(stand({ ...chadian, placed: 'possible' }, b)).toBe('scope possible population-not-stated')
    expect(stand(b, { ...chadian, placed: 'possible' })).toBe('scope possible population-not-stated')
    expect(stand({ ...a, placed: 'possible' }, b)).toBe('conflict possible population-not-stated')
    expect(stand({ ...chadian, placed: 'possible' }, framed(b, { side: slot('TD') }))).toBe('conflict possible population-not-stated')
    expect(stand({ ...framed(say('18', 'a', fighters), { side: slot('TD') }), placed: 'possible' }, b)).toBe('conflict possible apart')
    expect(stand({ ...chadian, placed: 'possible' }, say('20', 'b'))).toBe('conflict possible apart')
  })
  test('none dead beside some, whoever they were, is one more thing left open', () => {
    const none = { ...framed(say('0', 'a'), { population: slot('fighter', 'inherited') }), placed: 'possible' as const }
    expect(stand(none, say('20', 'b'))).toBe('scope possible population-not-stated')
    expect(stand(framed(none, { population: slot('fighter') }) as typeof none, say('20', 'b'))).toBe('conflict possible population-not-stated') // a frame changes no placing
    expect(stand({ ...none, value: say('5', 'x').value }, say('20', 'b'))).toBe('conflict possible population-not-stated')
  })
  test('a whole beside its part by outcome, and a floor in another unit', () => {
    expect(stand(say('20', 'b', { ...fighters, outcome: 'killed+wounded' }), say('5', 'a', fighters))).toBe('scope possible part-of')
    expect(stand(say('8 March 2021', 'a'), say('8 March 2021', 'b'))).toBe('compatible firm same-days')
  })
  test('one event that goes on is enough; a state that changes by the day on either side too', () => {
    const dead = say('18', 'a', fighters)
    const outbreak = framed(say('20', 'b', fighters), { event: { ...dead.frame.event, what: 'outbreak' } })
    expect(surroundingsOf([dead, outbreak]).growing).toBe(true)
    expect(surroundingsOf([dead]).growing).toBe(false)
    const support = { ...say('18', 'c'), value: { kind: 'answer' as const, answer: 'affirmed' as const, topic: 'support' as const } }
    expect(surroundingsOf([dead, support]).contested).toEqual(new Set())
  })
})
