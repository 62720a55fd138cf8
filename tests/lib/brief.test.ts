import { expect, test } from 'vitest'
import { type Brief, type BriefWords, Footnotes, type Source, toMarkdown, unmarked } from '@/lib/publication/brief'

const quotation = (exact: string): Source => ({ kind: 'quotation', exact, lang: 'en', document: 'd1', title: 'On the raid', publisher: 'The Gazette', published: '2021-03-12', url: null, capturedAt: new Date(0), sha256: 'abc' })
const words: BriefWords = { sources: 'Sources', notes: 'Notes', colon: ': ', via: (names) => `via ${names}`, quote: (text) => `“${text}”`, source: (one) => (one.kind === 'quotation' ? one.publisher : `read on ${one.accessed}`) }

test('the same words of one document keep their number', () => {
  const footnotes = new Footnotes()
  expect([quotation('18'), quotation('20'), quotation('18')].map((one) => footnotes.number(one))).toEqual([1, 2, 1])
  expect(footnotes.list).toHaveLength(2)
})

test('citations that a note has no mark for stand at its end', () => {
  expect(unmarked({ body: 'One.[^2] Two.', lang: 'en', notes: [7, 8, 9] })).toEqual([7, 9])
})

test('a brief in Markdown footnotes every clause and escapes what sources say', () => {
  const brief: Brief = {
    title: 'Raid at *Kestrel* Ford',
    days: '8 March 2021',
    place: null,
    sections: [{ question: 'How many were killed?', standing: { text: 'No number satisfies both.', notes: [1, 2] }, ruling: { text: 'Explained by *Ada*: a sum.', notes: [1, 2] }, answers: [{ claimant: 'ministry', via: ['Gazette'], value: '18', exact: '18 [dead] <b>', lang: 'en', notes: [1] }], notes: [{ body: 'It counts the *dead*.[^1]', lang: 'en', notes: [3] }] }],
    notes: [],
    footnotes: [quotation('18 [dead] <b>'), quotation('20'), { kind: 'address', url: 'https://example.org/a b', accessed: '2021-03-11' }],
  }
  expect(toMarkdown(brief, words)).toBe(`# Raid at \\*Kestrel\\* Ford

*8 March 2021*

## How many were killed?

No number satisfies both.[^1][^2]

- ministry, via Gazette: **18**, “18 \\[dead\\] \\<b\\>”[^1]

Explained by \\*Ada\\*: a sum.[^1][^2]

It counts the *dead*.[^3]

## Sources

[^1]: “18 \\[dead\\] \\<b\\>” The Gazette
[^2]: “20” The Gazette
[^3]: read on 2021-03-11 <https://example.org/a%20b>
`)
})
