import { afterAll, describe, expect, test } from 'vitest'
import { type Extract, extracting } from '@/app/formats/extract'
import { paragraphsOfPages } from '@/app/formats/lines'
import { Refusal } from '@/lib/text/refusal'
import { docx, pdf, zip } from './made'

// One reader for all, as for a folder of files: what one refuses must not end the next.
let release = () => {}
const shared = new Promise<Extract>((resolve) => void extracting((extract) => new Promise<void>((done) => { release = done; resolve(extract) })))
afterAll(() => release())
const source = (name: string, content: string | Uint8Array, contentType: string | null = null) => ({ name, bytes: typeof content === 'string' ? Buffer.from(content) : content, contentType })
const read = async (...file: Parameters<typeof source>) => (await shared)(source(...file))

const sentence = 'Eighteen fighters were killed in the raid at Kestrel Ford on 8 March, the ministry of defence said. '
const article = (head = '', body = '') => `<!doctype html><html lang="en-GB"><head><title>Raid at the ford | The Gazette</title>${head}</head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<main><article><h1>Raid at the ford</h1><p class="byline">By Ada Brock</p><time datetime="2021-03-12T23:30:00-05:00">Friday</time>
<p>${sentence}</p><p>Five were captured,<br>its spokesman added. A number of villages along the river were searched, and the road to the north was closed for three days.</p>
<figure><img src="x" onerror="alert(1)"><figcaption>Smoke over 40 houses. Photo: Ada Brock</figcaption></figure>
<p>Two soldiers were wounded &amp; flown out, an officer at the camp told the Gazette. The ford has been crossed by traders for centuries.</p>
${body}</article></main><aside class="related-links"><ul><li>99 killed in another place</li></ul></aside><div class="share-bar">Share 12</div><footer>© The Gazette 2021</footer></body></html>`

describe('a page', () => {
  test('gives its article as paragraphs, and what it says of itself', async () => {
    const fields = await read('page.html', article('<meta property="og:site_name" content="The Gazette">'))
    expect(fields).toMatchObject({ title: 'Raid at the ford', publisher: 'The Gazette', published: '2021-03-12', lang: 'en' })
    expect(fields.body.split('\n\n')).toEqual(expect.arrayContaining([sentence.trim(), expect.stringMatching(/^Five were captured,\nits spokesman added\./), expect.stringContaining('wounded & flown out')]))
    for (const stray of ['onerror', '40 houses', '99 killed', 'Share', '©', 'Home']) expect(fields.body).not.toContain(stray)
  })
  test.each([
    ['JSON-LD', '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Raid","datePublished":"2021-03-10T01:00:00+01:00","publisher":{"name":"Le Courrier"},"inLanguage":"fr-FR"}]}</script>', { title: 'Raid', publisher: 'Le Courrier', published: '2021-03-10', lang: 'fr' }],
    ['Open Graph', '<meta property="og:title" content="The raid"><meta property="article:published_time" content="2021-03-11T10:00Z">', { title: 'The raid', published: '2021-03-11' }],
    ['Dublin Core', '<meta name="DC.date.issued" content="2021-03-09"><meta name="DC.publisher" content="Wire">', { published: '2021-03-09', publisher: 'Wire' }],
    ['broken JSON-LD is passed over', '<script type="application/ld+json">{"headline":</script>', { title: 'Raid at the ford' }],
    ['a date that is none is passed over', '<meta name="date" content="2021-02-31">', { published: '2021-03-12' }],
  ])('%s', async (_, head, expected) => expect(await read('page.html', article(head))).toMatchObject(expected))
  test('a declared windows-1252 is decoded; the same bytes undeclared are refused', async () => {
    const bytes = (head: string) => Buffer.from(article(head, '<p>Une dizaine de combattants ont été tués.</p>'), 'latin1')
    expect((await read('page.html', bytes('<meta charset="iso-8859-1">'))).body).toContain('été tués')
    expect((await read('page', bytes(''), 'text/html; charset=windows-1252')).body).toContain('été tués')
    await expect(read('page.html', bytes(''))).rejects.toThrow(/not UTF-8/)
  })
  test('a page too short to have an article found in it is read whole', async () => expect((await read('short.html', '<html><body><p>Nine people were rescued.</p></body></html>')).body.trim()).toBe('Nine people were rescued.'))
})

describe('a PDF', () => {
  const lines = ['The raid at the ford left eighteen fighters dead and five others in the hands of the', 'army, the ministry of defence said in a statement that was read out in the capital by its', 'spokesman. Two soldiers were wounded and were flown to the military hos-', 'pital by helicopter.', '', 'The ministry gave no further details of the raid.']
  test('has its lines unwrapped, its words rejoined, and its running lines left out', async () => {
    const page = (n: number, body: string[]) => ['Communique no. 7', '', ...body, '', `Page ${n} of 3`]
    const fields = await read('statement.pdf', pdf([page(1, lines), page(2, ['The road north was closed.', '', 'It opened on Friday.']), page(3, ['The camp was moved.', '', 'Nobody was hurt.'])]))
    expect(fields).toMatchObject({ title: 'The toll at Kestrel Ford', published: '2021-03-12' })
    expect(fields.body).toContain('in the hands of the army, the ministry of defence said')
    expect(fields.body).toContain('the military hospital by helicopter.\n\nThe ministry gave')
    expect(fields.body).not.toMatch(/Page \d|Communique/)
  })
  test('short lines that begin with figures stay lines of their own', () => {
    const line = (text: string, y: number, width: number) => ({ text, x: 0, y, width, size: 10 })
    expect(paragraphsOfPages([[line('12 dead in the north', 0, 80), line('5 missing', 12, 40), line('A line as wide as the page is, so that these are short.', 40, 400)]])).toMatch(/^12 dead in the north\n\n5 missing\n\nA line/)
  })
  test('a hyphen that belongs to the word stays', () => {
    const set = (texts: string[]) => [texts.map((text, i) => ({ text, x: 0, y: i * 12, width: 100, size: 10 }))]
    expect(paragraphsOfPages(set(['On a compté vingt-', 'deux morts.']))).toBe('On a compté vingt-deux morts.')
    expect(paragraphsOfPages(set(['Il a parlé du gou-', 'vernement.']))).toBe('Il a parlé du gouvernement.')
  })
})

test('a Word document gives its paragraphs, its title and the day it was made', async () => {
  expect(await read('toll.docx', docx([sentence, 'Five were captured & held.']))).toMatchObject({ title: 'The toll at Kestrel Ford', published: '2021-03-12', body: `${sentence.trim()}\n\nFive were captured & held.\n` })
})

describe('a format is told by its first bytes, not by its name', () => {
  test('a PDF called .txt', async () => expect((await read('toll.txt', pdf([['Eighteen fighters were killed at the ford.']]))).body).toContain('Eighteen'))
  test('a page called .txt', async () => expect((await read('toll.txt', article())).title).toBe('Raid at the ford'))
  test('UTF-16 with its mark', async () => expect((await read('toll.txt', Buffer.from('\ufeffNine people', 'utf16le'))).body).toContain('Nine people'))
})

describe('what cannot be read gets one sentence', () => {
  const bomb = zip({ '[Content_Types].xml': '<a/>', 'word/document.xml': Buffer.alloc(150_000_000, 32) })
  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['empty', 'a.txt', '', /no text to read/],
    ['a binary', 'a.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), /not text/],
    ['bytes that are no UTF-8', 'a.txt', new Uint8Array([0x4c, 0xe9, 0x61]), /not UTF-8/],
    ['an unknown charset', 'a.html', '<html><meta charset="klingon"><p>x', /encoding, “klingon”, is not known/],
    ['a script and no words', 'a.html', '<html><body><script>draw()</script></body></html>', /no text of its own/],
    ['deep nesting', 'a.html', `<html><body>${'<div>'.repeat(50_000)}x`, /nested more than/],
    ['too many elements', 'a.html', `<html><body>${'<b>x</b>'.repeat(150_000)}`, /more than 100000 elements/],
    ['a page too large', 'a.html', `<html><body title="${'x'.repeat(10_000_001)}">`, /larger than 10 MB/],
    ['a scan', 'a.pdf', pdf([[], []]), /a scan/],
    ['a broken PDF', 'a.pdf', '%PDF-1.7\nnothing', /damaged PDF/],
    ['a locked PDF', 'a.pdf', Buffer.from(pdf([['x']]).toString('latin1').replace('/Info 3 0 R', `/Info 3 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> /P -4 >>`), 'latin1'), /locked by a password/],
    ['another archive', 'a.docx', zip({ 'mimetype.xml': 'x' }), /no Word document/],
    ['a zip bomb', 'a.docx', bomb, /unfolds to more than 100 MB/],
    ['a broken archive', 'a.docx', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(60, 1)]), /damaged file/],
    ['an empty Word document', 'a.docx', docx([' ']), /no text in this document/],
    ['an old Word file', 'a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), /save it as .docx/],
    ['rich text', 'a.rtf', '{\\rtf1 x}', /rich-text/],
  ])('%s', async (_, name, content, message) => {
    const refused = await read(name, content).then(() => null, (error: unknown) => error)
    expect(refused).toBeInstanceOf(Refusal)
    expect(String((refused as Refusal).message)).toMatch(message) // checked above
  })
  test('a huge attribute is read past', async () => expect((await read('a.html', article('', `<p data-x="${'x'.repeat(5_000_000)}">Seven remain missing.</p>`))).body).toContain('Seven remain missing'))
  test('a reader that takes too long is stopped', async () => await expect(extracting((extract) => extract(source('a.html', article())), 1)).rejects.toThrow(/took more than 0.001 seconds and was stopped/))
})
