import { describe, expect, test } from 'vitest'
import { crossReference } from '@/lib/discrepancies/crossreference'
import { copiesAmong } from '@/lib/origins/copies'
import { creditOf } from '@/lib/origins/credit'
import type { SourceDocument } from '@/lib/text/document'
import { describeValue } from '@/lib/values'

const document = (id: string, publisher: string, published: string | null, body: string, lang: 'en' | 'fr' = 'en'): SourceDocument => ({ id, title: `Report ${id}`, publisher, published, lang, body })
const dispatch = `Rescuers pulled nine people alive from the river below Heron Lock on Tuesday after a ferry struck the old bridge and sank within minutes.

The harbour master said that 31 passengers were on board when the ferry left the western quay. Four of them were still missing by nightfall, and divers were to resume their search at first light.

The ferry company denied any involvement of its crew in the collision, which closed the river to all traffic for the rest of the week.`
const first = document('a', 'Harbour Wire', '2022-05-03', dispatch)
const copy = document('b', 'The Sentinel', '2022-05-04', dispatch.replace('nine people', 'ten people').replace(/\n\nThe ferry company[\s\S]*/, ''))
const own = document('c', 'The Herald', '2022-05-04', 'Divers searched the river for a third day. Four passengers of the ferry that sank at Heron Lock were still missing, the mayor said, and nine people had been rescued by fishermen who saw the boat go down.')

describe('a near-copy is known by its runs of words', () => {
  test('with the share that it repeats; a report in its own words is none', () => {
    const copies = copiesAmong([copy, own, first])
    expect(copies.get('b')).toMatchObject({ of: 'a', share: expect.closeTo(0.9, 1) })
    expect([...copies.keys()]).toEqual(['b'])
  })
  test('whatever the order they come in', () => {
    for (const order of [[first, copy, own], [own, copy, first], [copy, first, own]]) expect([...copiesAmong(order)].map(([id, { of }]) => [id, of])).toEqual([['b', 'a']])
  })
  test('the earliest is the original of all; on one day the agency that the other credits', () => {
    const chain = document('d', 'The Mirror', '2022-05-06', `${copy.body} More in our evening edition.`)
    expect(copiesAmong([chain, copy, first]).get('d')?.of).toBe('a')
    const wire = document('z', 'AFP', '2022-05-03', dispatch)
    const printed = document('y', 'The Courier', '2022-05-03', `${dispatch}\n\n(AFP)`)
    expect(copiesAmong([printed, wire]).get('y')?.of).toBe('z')
  })
  test('an excerpt of a long report, and a report that adds to a short one', () => {
    const long = document('l', 'The Ledger', '2022-05-05', `${Array.from({ length: 120 }, (_, i) => `Paragraph ${i} tells of boat number ${i * 7} and of its ${i + 3} owners in turn.`).join('\n')}\n${dispatch}`)
    expect(copiesAmong([first, long]).get('l')).toMatchObject({ of: 'a', share: expect.closeTo(0.07, 1) })
  })
  test('candidates come from an index: a thousand documents that share a paragraph of boilerplate are weighed against few', () => {
    const boilerplate = 'The Gazette is a member of the press council and corrects its errors on the second page of every edition that it prints.'
    const many = Array.from({ length: 1000 }, (_, i) => document(`m${i}`, 'The Gazette', '2022-05-03', `${Array.from({ length: 40 }, (_, k) => `word${i}x${k}`).join(' ')} ${boilerplate}`))
    expect(copiesAmong([...many, first, copy]).get('b')?.of).toBe('a')
  })
})

describe('an agency is known by its credit', () => {
  test.each([
    ['en', 'HERON LOCK (Reuters) – Nine people were rescued.', 'reuters'], ['fr', 'PARIS (AFP) — Neuf personnes ont été secourues.', 'afp'], ['en', 'Nine people were rescued.\n\nThe Herald with AFP', 'afp'], ['fr', 'Neuf personnes ont été secourues.\n\nLe Courrier avec AFP et Reuters', 'afp'], ['fr', 'Neuf personnes ont été secourues. (AFP)', 'afp'], ['en', 'AP\n\nNine people were rescued.', 'ap'], ['en', 'Nine people were rescued.\nSource: Xinhua', 'xinhua'],
  ])('%s: %s', (_lang, body, party) => expect(creditOf(body, 'The Herald')?.party).toBe(party))
  test.each(['The mayor told AFP that nine people were rescued. He gave no names.', 'Nine people were rescued.\nPhoto: Ada Brock / AFP', 'Nine people were rescued.\n© AFP', 'Nine people were rescued, Reuters reported on Tuesday, citing police.'])('«%s» credits none', (body) => expect(creditOf(body, 'The Herald')).toBeNull())
  test('an agency does not credit itself', () => expect(creditOf('PARIS (AFP) – Nine people were rescued.', 'AFP')).toBeNull())
})

describe('every claim has its origin', () => {
  const originsOf = (documents: SourceDocument[]) => new Set(crossReference(documents).claims.filter(({ attribution }) => attribution.how === 'publisher').map(({ document, origin }) => `${document} ${origin}`))
  test('a copy’s own voice is its original’s; what it added is its own', () => {
    const added = document('b', 'The Sentinel', '2022-05-04', `${dispatch}\n\nSeven rescuers were injured at the western quay on the following morning.`)
    expect(originsOf([first, added])).toEqual(new Set(['a harbour wire', 'b harbour wire', 'b sentinel']))
  })
  test('two papers that print one agency’s dispatch have one origin', () => {
    const prints = ['The Courier', 'The Herald'].map((publisher, i) => document(`p${i}`, publisher, '2022-05-03', `${'Nine people were rescued at Heron Lock on 3 May'}${i ? ' and brought to hospital' : ', some of them hurt'}.\n\n(AFP)`))
    expect(new Set([...originsOf(prints)].map((one) => one.split(' ')[1]))).toEqual(new Set(['afp']))
  })
  test('what a copy left out or changed is told', () => {
    const { copies } = crossReference([first, copy])
    expect(copies).toHaveLength(1)
    expect(copies[0]?.altered.map(({ kind, before, after }) => [kind, before && describeValue(before.value, 'en'), after && describeValue(after.value, 'en')])).toEqual(expect.arrayContaining([['changed', '9', '10'], ['removed', 'denied involvement', null]]))
  })
})
