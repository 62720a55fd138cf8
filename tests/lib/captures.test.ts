import { describe, expect, test } from 'vitest'
import { changesBetween } from '@/lib/claims/changes'
import { readDocument } from '@/lib/claims/read'
import { anchorer } from '@/lib/text/anchor'
import { differences } from '@/lib/text/difference'
import { quotationAt } from '@/lib/text/quotation'
import { describeValue } from '@/lib/values'

const old = 'Eighteen fighters were killed in the raid at Kestrel Ford on 8 March, the ministry of defence said. Five soldiers were wounded. The road north was closed for three days.'
const quoted = (exact: string, text = old) => quotationAt(text, text.indexOf(exact), text.indexOf(exact) + exact.length)
const anchored = (exact: string, text: string) => {
  const { start, end, ...rest } = anchorer(text, 'en')(quoted(exact))
  return { ...rest, words: start === null || end === null ? null : text.slice(start, end) }
}

describe('a quotation is found again', () => {
  test('at its place', () => expect(anchored('Five soldiers were wounded', old)).toEqual({ state: 'found', score: 1, words: 'Five soldiers were wounded' }))
  test('moved, by its exact words', () => expect(anchored('Five soldiers were wounded', `Updated. ${old}`)).toEqual({ state: 'moved', score: 1, words: 'Five soldiers were wounded' }))
  test('in the copy whose surroundings fit', () => {
    const text = `In April too, Five soldiers were wounded by a mine. ${old}`
    const { start } = anchorer(text, 'en')(quoted('Five soldiers were wounded'))
    expect(start).toBe(text.lastIndexOf('Five soldiers'))
  })
  test.each([
    ['Eighteen fighters were killed', old.replace('Eighteen', 'At least 20'), 'At least 20 fighters were killed'],
    ['Five soldiers were wounded', old.replace('Five soldiers were', 'Seven soldiers and a guide were'), 'Seven soldiers and a guide were wounded'],
  ])('changed: %s', (exact, text, words) => expect(anchored(exact, text)).toMatchObject({ state: 'changed', words }))
  test('moved, when only its marks differ', () => expect(anchored('Five soldiers were wounded', old.replace('Five soldiers were wounded', 'Five soldiers “were wounded”'))).toMatchObject({ state: 'moved' }))
  test('lost, when another sentence took its place', () => expect(anchored('Five soldiers were wounded', old.replace('Five soldiers were wounded', 'Nine houses were burnt')).state).toBe('lost'))
  test.each(['The minister resigned on Monday after a long debate in parliament about schools.', ''])('lost in «%s»', (text) => expect(anchored('Five soldiers were wounded', text)).toMatchObject({ state: 'lost', words: null }))
  test('a mere number elsewhere is not it', () => expect(anchored('Five', 'Five ministers met on Tuesday to speak of schools.').state).toBe('lost'))
})

const read = (body: string) => readDocument({ id: 'd', title: '', publisher: 'The Gazette', published: '2021-03-12', lang: 'en', body })
const changes = (text: string, before = old) =>
  changesBetween(read(before), read(text), text, 'en').filter(({ kind }) => kind !== 'same').map(({ kind, before: was, after }) => [kind, was && describeValue(was.value, 'en'), after && describeValue(after.value, 'en')])

describe('what changed as claims', () => {
  test('nothing, in the same text and in one whose sentences changed places', () => {
    expect(changes(old)).toEqual([])
    expect(changes(old.split('. ').toReversed().join('. '))).toEqual([])
  })
  test('18 became at least 18', () => expect(changes(old.replace('Eighteen', 'At least 18'))).toEqual([['changed', '18', 'at least 18']]))
  test('a figure told in other words altogether', () => expect(changes(`The ministry of defence said that the raid at Kestrel Ford on 8 March had left twenty fighters dead. ${old.slice(old.indexOf('Five'))}`)).toEqual([['changed', '18', '20']]))
  test('a claim removed', () => expect(changes(old.replace('Five soldiers were wounded. ', ''))).toEqual([['removed', '5', null]]))
  test('a claim added', () => expect(changes(`${old} Nine houses were destroyed.`)).toEqual([['added', null, '9']]))
  test('two tolls that changed places stay apart', () => expect(changes(old.replace('Five', 'Six').replace('Eighteen', 'Nineteen'))).toEqual([['changed', '18', '19'], ['changed', '5', '6']]))
})

describe('what changed as words', () => {
  test('sentences first, then the words inside them; both texts can be read off', () => {
    const text = old.replace('Eighteen', 'At least 18').replace('Five soldiers were wounded. ', '')
    const found = differences(old, text, 'en') ?? []
    expect(found.filter(({ kind }) => kind !== 'added').map((piece) => piece.text).join('')).toBe(old)
    expect(found.filter(({ kind }) => kind !== 'removed').map((piece) => piece.text).join('').replace(/\s+/g, ' ')).toBe(text)
    expect(found).toContainEqual({ kind: 'removed', text: 'Eighteen' })
    expect(found).toContainEqual({ kind: 'added', text: 'At least 18' })
  })
  test('texts with nothing in common are not set side by side', () => {
    const words = (n: number) => Array.from({ length: 3000 }, (_, i) => `Word${i * n + 1} stands here alone.`).join(' ')
    expect(differences(words(7), words(11_003), 'en')).toBeNull()
  })
})
