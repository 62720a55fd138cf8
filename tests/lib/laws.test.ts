import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '@/lib/claims/read'
import { checkDocument } from '@/lib/discrepancies/checks'
import { compareTexts } from '@/lib/discrepancies/compare'
import { type Lang, langs, languages } from '@/lib/languages'
import { bodies, partyRoles, type PartyRole, placeRoles } from '@/lib/languages/roles'
import { topics } from '@/lib/languages/topics'
import { compareValues, describeValue, extentOf, readValues } from '@/lib/values'
import { dayOf, lengthOfMonth, moved } from '@/lib/values/date/calendar'
import type { DateValue } from '@/lib/values/date/schema'
import { bodyName } from '@/lib/values/parties/lexicon'
import type { Quantity } from '@/lib/values/quantity/schema'
import { kinds, value as schema, type Value } from '@/lib/values/value'

const lang = fc.constantFrom<Lang>(...langs)
const numbers = fc.oneof(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100), fc.integer({ min: 1, max: 900 }).map((n) => n * 1e9))
const bounds = fc.tuple(numbers, numbers).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
const units = ['', 'person', 'percent', 'USD', 'XOF', 'km', 'metre', 'kg', 'tonne', 'hectare', 'building'] as const
const quantities = fc.tuple(bounds, fc.constantFrom('exact', 'range', 'more', 'least', 'most', 'fewer'), fc.boolean(), fc.constantFrom(...units)).map(([[low, high], form, approx, unit]): Quantity => ({
  kind: 'quantity',
  min: form === 'most' || form === 'fewer' ? null : low,
  max: form === 'more' || form === 'least' ? null : form === 'exact' ? low : high,
  minExclusive: form === 'more',
  maxExclusive: form === 'fewer',
  approx: approx && form === 'exact',
  unit,
}))
const days = fc.tuple(fc.integer({ min: -20_000, max: 40_000 }), fc.integer({ min: 0, max: 400 }), fc.constantFrom<DateValue['precision']>('day', 'night', 'span', 'month', 'year')).map(([first, length, precision]): DateValue => {
  const from = dayOf(first)
  const [month, year] = [from.slice(0, 8), from.slice(0, 5)]
  if (precision === 'year') return { kind: 'date', from: `${year}01-01`, to: `${year}12-31`, precision }
  if (precision === 'month') return { kind: 'date', from: `${month}01`, to: `${month}${lengthOfMonth(Number(from.slice(0, 4)), Number(from.slice(5, 7)))}`, precision }
  return { kind: 'date', from, to: precision === 'day' ? from : moved(from, precision === 'night' ? 1 : length + 1, 'day'), precision }
})
const answers = fc.record({ kind: fc.constant('answer' as const), answer: fc.constantFrom('affirmed' as const, 'denied' as const, 'uncertain' as const, 'declined' as const), topic: fc.constantFrom(...topics) })
const party = fc.oneof(fc.constantFrom(['France', 'FR'], ['Mali', 'ML'], ['United States', 'US'], ['Chad', 'TD']).map(([name = '', iso = '']) => ({ name, iso })), fc.constantFrom(...bodies).map((body) => ({ name: bodyName(body), iso: null })))
const parties = fc.record({ kind: fc.constant('parties' as const), role: fc.constantFrom(...(Object.keys(partyRoles) as PartyRole[])), parties: fc.uniqueArray(party, { minLength: 1, maxLength: 3, selector: ({ name }) => name }) })
const names = ['Kestrel Ford', 'Port Ada', 'Morvel', 'Gao', 'Kidal', 'Minneapolis', 'Toulouse'] as const
const places = fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 5 }).chain((list) => fc.record({ kind: fc.constant('place' as const), places: fc.constant(list.slice(0, -1)), within: fc.constantFrom<string[]>([], list.slice(-1)), role: fc.constantFrom(...placeRoles) }))
const byKind: Record<Value['kind'], fc.Arbitrary<Value>> = { quantity: quantities, date: days, answer: answers, parties, place: places }
const anyValue = fc.oneof(...Object.values(byKind))

describe.each(kinds)('laws of %s', (kind) => {
  const values = byKind[kind]
  test('what is made here is a value', () => fc.assert(fc.property(values, (value) => { expect(schema.safeParse(value).success).toBe(true) })))
  test('comparing is symmetric up to within and contains, with the same strength', () => fc.assert(fc.property(values, values, (a, b) => {
    const turned: Record<string, string> = { within: 'contains', contains: 'within' }
    const [ab, ba] = [compareValues(a, b), compareValues(b, a)]
    expect([turned[ab.relation] ?? ab.relation, ab.strength]).toEqual([ba.relation, ba.strength])
  }), { numRuns: 200 }))
  test('a value is the same as itself', () => fc.assert(fc.property(values, (value) => { expect(compareValues(value, value).relation).toBe('same') })))
  test('it has no place on an axis, or one whose ends are in order', () => fc.assert(fc.property(values, (value) => {
    const extent = extentOf(value)
    if (extent && extent.min !== null && extent.max !== null) expect(extent.min).toBeLessThanOrEqual(extent.max)
  })))
})

test('values of different kinds are incomparable', () => fc.assert(fc.property(anyValue, anyValue, (a, b) => {
  if (a.kind !== b.kind) expect(compareValues(a, b).relation).toBe('incomparable')
})))

describe('what is wider is apart from no more', () => {
  const holds = (values: fc.Arbitrary<Value>, wider: fc.Arbitrary<[Value, Value]>) => fc.assert(fc.property(wider, values, ([narrow, wide], other) => {
    if (compareValues(wide, other).relation === 'apart') expect(compareValues(narrow, other).relation).toBe('apart')
  }), { numRuns: 300 })
  test('a figure with room on either side, or approximate', () => holds(quantities, fc.tuple(quantities, numbers, numbers, fc.boolean(), fc.boolean(), fc.boolean()).map(([q, below, above, noMin, noMax, soft]) => {
    const [min, max] = [noMin || q.min === null ? null : q.min - below, noMax || q.max === null ? null : q.max + above]
    const open = min === null && max === null ? q : { ...q, min, max, minExclusive: min !== null && q.minExclusive && below === 0, maxExclusive: max !== null && q.maxExclusive && above === 0 }
    return [q, { ...open, approx: q.approx || soft }]
  })))
  test('a longer span of days', () => holds(days, fc.tuple(days, fc.nat(500), fc.nat(500)).map(([d, before, after]) => [d, { ...d, from: moved(d.from, -before, 'day'), to: moved(d.to, after, 'day'), precision: 'period' as const }])))
  test('more parties', () => holds(parties, fc.tuple(parties, party).map(([p, more]) => [p, { ...p, parties: [...p.parties, more] }])))
  test('more places', () => holds(places, fc.tuple(places, fc.constantFrom(...names)).map(([p, more]) => [p, { ...p, places: [...p.places, more] }])))
  test('an answer that is not firm', () => holds(answers, answers.map((a) => [a, { ...a, answer: 'uncertain' as const }])))
})

describe('read and describe', () => {
  /** What a figure counts is said by its question, so its description bears only units that are measures. */
  const said = (value: Value): Value => (value.kind === 'quantity' && ['person', 'building'].includes(value.unit) ? { ...value, unit: '' } : value)
  test.each(kinds)('%s: a value described reads back to itself, in every language', (kind) => fc.assert(fc.property(byKind[kind], lang, (value, spoken) => {
    const words = describeValue(value, spoken)
    expect(readValues(words, spoken, null).filter((reading) => reading.kind === kind).map((reading) => reading.value), words).toEqual([said(value)])
  }), { numRuns: 250 }))
})

describe('any text at all', () => {
  const bits = (spoken: Lang) => {
    const { before, partitive, dates, numerals, answers: cues, parties: ties, places: where } = languages[spoken]
    return [...Object.values(before), partitive, ...dates.months, ...dates.weekdays, dates.night, ...Object.values(numerals.words), ...Object.values(numerals.scales), cues.denies, ties.before.conducted, where.happens].flatMap((forms) => forms.split('|')).filter(Boolean)
  }
  const odd = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 }), fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 }).map((units) => String.fromCharCode(...units)), fc.constantFrom('١٢٣', '1e400', '0'.repeat(40), '\u0000', '\ud83d', '\u202e12', '½', '1/0', '99999999999999999999', '31 February 2019', '.', '\n\n'))
  const texts = lang.chain((spoken) => fc.record({ spoken: fc.constant(spoken), text: fc.array(fc.oneof(fc.constantFrom(...bits(spoken)), odd, fc.integer({ min: 0, max: 2100 }).map(String)), { maxLength: 40 }).chain((parts) => fc.constantFrom(parts.join(' '), parts.join(''))) }))
  const document = (spoken: Lang, text: string) => ({ id: 'x', title: text.slice(0, 60), publisher: 'The Gazette', published: '2021-03-12', lang: spoken, body: text })

  test('every reading stands where it says, is a value, and no reader throws', () => fc.assert(fc.property(texts, ({ spoken, text }) => {
    for (const { start, end, quote, value } of readValues(text, spoken, '2021-03-12')) {
      expect(text.slice(start, end)).toBe(quote)
      expect(schema.safeParse(value).success, JSON.stringify(value)).toBe(true)
    }
  }), { numRuns: 250 }))
  test('every claim’s quotation and every check’s words stand in the document', () => fc.assert(fc.property(texts, ({ spoken, text }) => {
    for (const { quotation } of readDocument(document(spoken, text))) expect(text.slice(quotation.start, quotation.end)).toBe(quotation.exact)
    for (const { quotes } of checkDocument(document(spoken, text))) for (const { in: where, start, end, exact } of quotes) expect(document(spoken, text)[where].slice(start, end)).toBe(exact)
  }), { numRuns: 100 }))
  test('any two texts can be compared, and in either order', () => fc.assert(fc.property(texts, texts, (a, b) => {
    expect(compareTexts(a.text, b.text, a.spoken).relation === 'apart').toBe(compareTexts(b.text, a.text, a.spoken).relation === 'apart')
  }), { numRuns: 50 }))
})
