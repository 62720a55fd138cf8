import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differences } from '@/lib/notes/differences'
import { type Block, type Inline, parseMarkdown } from '@/lib/notes/markdown'
import { findWords, marksIn, remarked, subjectText, toSubject } from '@/lib/notes/note'

const inline = (one: Inline): string => (one.kind === 'text' ? one.text : one.kind === 'cite' ? `{${one.number}}` : one.kind === 'link' ? `<${one.text}|${one.url}>` : `<${one.kind} ${one.inlines.map(inline).join('')}>`)
const block = (one: Block): string => (one.kind === 'paragraph' ? `p(${one.inlines.map(inline).join('')})` : one.kind === 'quote' ? `q(${one.blocks.map(block).join('')})` : `${one.ordered ? 'ol' : 'ul'}(${one.items.map((item) => item.map(inline).join('')).join('|')})`)
const read = (text: string) => parseMarkdown(text).map(block).join(' ')

describe('the Markdown of notes', () => {
  test('marks are found once each, in order, and renumbered together', () => {
    expect(marksIn('a[^3] b[^1] c[^3] [^x] [^100]')).toEqual([3, 1])
    expect(remarked('a[^2] b[^1] c[^9]', new Map([[1, 2], [2, 1]]))).toBe('a[^1] b[^2] c[^9]')
  })
  test.each([
    ['One line\nand the next.', 'p(One line and the next.)'],
    ['One.\n\nTwo.', 'p(One.) p(Two.)'],
    ['a *b* c **d** _e_', 'p(a <em b> c <strong d> <em e>)'],
    ['- one\n- two\n  goes on', 'ul(one|two goes on)'],
    ['1. one\n2) two', 'ol(one|two)'],
    ['> said\n> so\n\nAfter', 'q(p(said so)) p(After)'],
    ['see [the list](https://example.org/a) and [^2]', 'p(see <the list|https://example.org/a> and {2})'],
    ['[x](javascript:alert(1))', 'p([x](javascript:alert(1)))'],
    ['[x](data:text/html,y)', 'p([x](data:text/html,y))'],
    ['<b onclick="x">bold</b> <script>', 'p(<b onclick="x">bold</b> <script>)'],
    ['![picture](https://example.org/p.png)', 'p(!<picture|https://example.org/p.png>)'],
    ['snake_case_word and 2 * 3 * 4', 'p(snake_case_word and 2 * 3 * 4)'],
    ['# no heading', 'p(# no heading)'],
    ['', ''],
  ])('%j', (text, shape) => expect(read(text)).toBe(shape))
  test('links go to http(s) only, whatever is written', () => {
    const urls = (blocks: Block[]): string[] => blocks.flatMap((one) => (one.kind === 'quote' ? urls(one.blocks) : (one.kind === 'list' ? one.items.flat() : one.inlines).flatMap((held) => (held.kind === 'link' ? [held.url] : []))))
    fc.assert(fc.property(fc.stringMatching(/^[[\]()a:/*_>-]{0,40}$/), (text) => urls(parseMarkdown(`[a](${text}) ${text}`)).every((url) => /^https?:\/\//.test(url))))
  })
  test('no text is lost: every letter comes through', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z*_>\-[\] 1.]{0,20}$/), { maxLength: 8 }), (lines) => {
      const letters = (text: string) => text.replace(/[^a-z]/g, '')
      const words = (blocks: Block[]): string => blocks.map((one) => (one.kind === 'quote' ? words(one.blocks) : (one.kind === 'list' ? one.items.flat() : one.inlines).map(function plain(held): string { return held.kind === 'text' || held.kind === 'link' ? held.text : held.kind === 'cite' ? '' : held.inlines.map(plain).join('') }).join(''))).join('')
      expect(letters(words(parseMarkdown(lines.join('\n'))))).toBe(letters(lines.join('')))
    }))
  })
})

describe('subjects and words', () => {
  test.each(['claim:c1', 'party:NE:defence', 'discrepancy:d-q1'])('%s is read as it is written', (text) => {
    const subject = toSubject(text)
    expect(subject && subjectText(subject)).toBe(text)
  })
  test.each(['', 'claim:', ':x', 'weather:w1', 'claim'])('%j names nothing', (text) => expect(toSubject(text)).toBeNull())
  test.each([
    ['a b c', 'b', { start: 2, end: 3 }],
    ['one\n  two three', 'one two', { start: 0, end: 9 }],
    ['cost (about) 3.5', '(about) 3.5', { start: 5, end: 16 }],
    ['abc', 'd', null],
    ['abc', '  ', null],
  ])('in %j, %j', (text, words, found) => expect(findWords(text, words)).toEqual(found))
})

test('differences put together give both texts again', () => {
  fc.assert(fc.property(fc.lorem({ maxCount: 12 }), fc.lorem({ maxCount: 12 }), (before, after) => {
    const pieces = differences(before, after)
    expect(pieces.filter(({ kind }) => kind !== 'added').map(({ text }) => text).join('')).toBe(before)
    expect(pieces.filter(({ kind }) => kind !== 'removed').map(({ text }) => text).join('')).toBe(after)
  }))
})
