import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim } from '@/lib/claims/claim'
import { explain } from '@/lib/discrepancies/explain'
import { chanceOf } from '@/lib/discrepancies/explanations/chance'
import { describeReason } from '@/lib/discrepancies/reasons'
import { claim } from './claimed'

const codes = (a: Claim, b: Claim, question: Claim[] = [a, b], event: Claim[] = question) => explain(a, b, question, event).map(({ because }) => because.code)

describe('what would dissolve a conflict', () => {
  const ministry = claim('18', { id: 'a', party: 'ministry', document: 'd' })
  const staff = claim('more than 20', { id: 'b', party: 'staff' })
  const captured = claim('five', { id: 'c', outcome: 'captured', party: 'ministry', document: 'd' })

  test('a sum of two with disjoint outcomes, with its evidence, assumption and chance', () => {
    const [sum] = explain(ministry, staff, [ministry, staff], [ministry, staff, captured])
    expect(sum).toEqual({
      because: { code: 'sum', values: { a: 18, b: '5', total: 23, outcome: 'captured', tried: 1, chance: 60 } },
      for: ['a', 'c', 'b'],
      against: [],
      assumes: [{ code: 'counts-both', values: { claimant: 'staff' } }],
    })
    expect(sum && describeReason(sum.because, 'en')).toBe('One figure may leave out what the other counts: 18 + 5 captured = 23, which would satisfy both. Number of such sums that can be formed: 1. By chance alone, one of them would fit 60 times in a hundred.')
  })
  test('a sum of three', () => {
    const wounded = claim('four', { id: 'e', outcome: 'wounded', party: 'ministry', document: 'd' })
    const total = claim('27', { id: 'b', party: 'staff' })
    expect(explain(ministry, total, [ministry, total], [ministry, total, captured, wounded])[0]?.because.values).toMatchObject({ a: 18, b: '5 + 4', total: 27, tried: 3 })
  })
  test('people of other kinds add up where the other figure names none', () => {
    const soldiers = claim('12', { id: 'a', population: 'soldier' })
    const civilians = claim('six', { id: 'c', population: 'civilian', document: 'a' })
    const all = claim('18', { id: 'b', population: 'person' })
    expect(codes(soldiers, all, [soldiers, all], [soldiers, all, civilians])).toContain('sum')
  })
  test('what one figure may hold is taken away, where nothing adds up', () => {
    const [high, low] = [claim('23', { id: 'a' }), claim('fewer than 20', { id: 'b' })]
    const held = claim('five', { id: 'c', outcome: 'captured', document: 'a' })
    expect(explain(high, low, [high, low], [high, low, held])[0]?.because).toMatchObject({ code: 'difference', values: { a: 23, b: '5', total: 18 } })
  })
  test('what another source alone gives speaks against its sum', () => {
    const other = { ...captured, document: 'z', attribution: { ...captured.attribution, party: 'radio' } }
    expect(explain(ministry, staff, [ministry, staff], [ministry, staff, other])[0]?.against).toEqual(['c'])
  })
  test.each([
    ['the same outcome does not add up', claim('five', { id: 'c', document: 'd' })],
    ['nor do other people of another outcome', claim('five', { id: 'c', outcome: 'captured', population: 'civilian', document: 'd' })],
    ['nor a part of the same count', { ...captured, frame: { ...captured.frame, part: { value: 'part', from: 'explicit' as const } } }],
  ])('%s', (_, part) => {
    const fighters = claim('18', { id: 'a', population: 'fighter', document: 'd' })
    expect(codes(fighters, staff, [fighters, staff], [fighters, staff, part])).not.toContain('sum')
  })

  test.each([
    ['digits the other way round', '37', '73', 'digits-turned'],
    ['a zero lost', '85', '850', 'zero-lost'],
    ['words taken for one another', 'thirteen', 'thirty', 'words-mistaken'],
    ['a rounding', '1,123', '1,100', 'rounded'],
  ])('%s', (_, a, b, code) => expect(codes(claim(a, { id: 'a' }), claim(b, { id: 'b' }))).toContain(code))
  test.each([['38', '73'], ['85', '860'], ['thirteen', 'forty'], ['1,123', '1,200'], ['12', '18']])('%s and %s look like no slip and no rounding', (a, b) => expect(codes(claim(a, { id: 'a' }), claim(b, { id: 'b' }))).toEqual([]))

  test('a translation: the soft figure in one language, the hard one in another', () => {
    const soft = claim('une vingtaine', { id: 'c', party: 'staff', lang: 'fr', around: ['Selon les militaires, il y a eu ', ' de morts dans les rangs de ce groupe'] })
    const hard = claim('more than 20', { id: 'b', party: 'staff', around: ['The officers said that there were ', ' dead in the ranks of this group'] })
    const found = explain(ministry, hard, [ministry, hard, soft], [ministry, hard, soft])
    expect(found[0]).toMatchObject({ because: { code: 'translation', values: { from: 'une vingtaine', to: 'more than 20' } }, for: ['c', 'b'], assumes: [{ code: 'tolerance' }] })
  })
  test('an approximate figure that admits both, in the same language', () => expect(codes(ministry, staff, [ministry, staff, claim('about 20', { id: 'c' })])).toContain('rounding'))

  test('another day, with the figures between as evidence; a toll that falls speaks against it', () => {
    const [early, between, late] = [claim('12', { id: 'a', asOf: '2021-03-08' }), claim('15', { id: 'm', asOf: '2021-03-09' }), claim('19', { id: 'b', asOf: '2021-03-10' })]
    expect(explain(early, late, [early, between, late], [])[0]).toMatchObject({ because: { code: 'other-moment' }, for: ['a', 'm', 'b'], against: [] })
    const [fallen] = explain(claim('19', { id: 'a', asOf: '2021-03-08' }), claim('12', { id: 'b', asOf: '2021-03-10' }), [], [])
    expect(fallen).toMatchObject({ for: [], against: ['b'] })
  })
  test('another place, other people, a vague word', () => {
    expect(codes(claim('12', { id: 'a', place: 'morvel' }), claim('18', { id: 'b' }))).toEqual(['other-place'])
    expect(codes(claim('12', { id: 'a', population: 'soldier' }), claim('18', { id: 'b' }))).toEqual(['other-population'])
    expect(codes(claim('12', { id: 'a' }), claim('18', { id: 'b', outcome: 'neutralised' }))).toEqual(['neutralised-may-include'])
  })
  test.each([
    ['a day that was counted back', 'on Thursday', 'on 8 March 2021', ['day-assumed']],
    ['days next to one another', 'on 9 March 2021', 'on 8 March 2021', ['days-next']],
    ['a span around a span', 'from 7 to 19 March 2021', 'from 8 to 18 March 2021', ['span-wider']],
    ['two written days far apart', 'on 9 March 2021', 'on 5 March 2021', []],
    ['a span far wider', 'from 1 to 30 March 2021', 'from 12 to 14 March 2021', []],
  ])('%s', (_, a, b, expected) => expect(codes(claim(a, { id: 'a' }), claim(b, { id: 'b' }))).toEqual(expected))
  test('an answer given on another day may have changed', () => {
    const answer = (id: string, asOf: string): Claim => ({ ...claim('18', { id, asOf }), value: { kind: 'answer', answer: id === 'a' ? 'affirmed' : 'denied', topic: 'involvement' } })
    expect(codes(answer('b', '2021-03-10'), answer('a', '2021-03-08'))).toEqual(['position-changed'])
  })
})

describe('the chance of a coincidence', () => {
  test.each([
    ['one exact sum', 18, [5], (n: number) => n === 23, 20],
    ['an open target', 18, [5], (n: number) => n > 20, 60],
    ['more sums', 18, [5, 4, 9], (n: number) => n === 23, 30],
    ['large figures', 1000, [400], (n: number) => n === 1400, 1],
  ])('%s', (_, start, steps, fits, expected) => expect(chanceOf(start, 1, steps, fits)).toBe(expected))
  test('never grows when the target narrows, never shrinks when more sums can be formed', () => fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (steps, target, narrow, more) => {
    const within = (width: number) => (n: number) => Math.abs(n - target) <= width
    expect(chanceOf(10, 1, steps, within(narrow))).toBeLessThanOrEqual(chanceOf(10, 1, steps, within(narrow + more)))
    expect(chanceOf(10, 1, steps, within(narrow))).toBeLessThanOrEqual(chanceOf(10, 1, [...steps, Math.max(...steps)], within(narrow)))
  })))
})

test('at most five, each once, best supported first, of any claims', () => {
  const figures = fc.record({ n: fc.integer({ min: 1, max: 40 }), outcome: fc.constantFrom('killed', 'wounded', 'captured', 'missing', 'neutralised'), population: fc.constantFrom('soldier', 'civilian', undefined), place: fc.constantFrom('morvel', undefined), asOf: fc.constantFrom('2021-03-08', '2021-03-10', undefined) })
  fc.assert(fc.property(fc.array(figures, { minLength: 2, maxLength: 10 }), (list) => {
    const claims = list.map(({ n, ...rest }, i) => claim(String(n), { id: `c${i}`, ...rest }))
    const [a, b] = claims
    if (!a || !b) return
    const found = explain(a, b, [a, b], claims)
    expect(found.length).toBeLessThanOrEqual(5)
    expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(found.length)
    for (const { because, for: pro, against } of found) {
      for (const id of [...pro, ...against]) expect(claims.map((one) => one.id)).toContain(id)
      expect(describeReason(because, 'fr')).not.toContain('{')
    }
  }), { numRuns: 150 })
})
