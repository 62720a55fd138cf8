import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { docx, pdf } from './formats/made'

const folder = mkdtempSync(join(tmpdir(), 'parallax-cli-'))
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const run = (...args: string[]) => spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'app/cli/main.ts', ...args], { encoding: 'utf8', env: { ...process.env, PARALLAX_DATA: join(folder, 'data') } })
const raid = (extra: string) => `---\ntitle: "The raid"\npublisher: The Gazette\npublished: 2021-03-12\nlang: en\n---\n${extra}\n`
const good = file('01-gazette.txt', raid('Eighteen fighters were killed in the raid at Kestrel Ford on 8 March, the ministry of defence said.'))
const other = file('02-courier.txt', raid('More than 20 fighters were killed in the raid at Kestrel Ford on 8 March, according to the general staff.').replace('The Gazette', 'The Courier'))

describe('crossref', () => {
  test('prints one object whose quotes are where it says, and what is apart', () => {
    const { status, stdout } = run('crossref', good, other, '--json')
    expect(status).toBe(0)
    const found = JSON.parse(stdout)
    expect(Object.keys(found)).toEqual(['documents', 'events', 'questions', 'claims', 'relations', 'discrepancies', 'asks', 'copies', 'checks'])
    expect(found.documents[0]).toEqual({ id: '01-gazette.txt', title: 'The raid', publisher: 'The Gazette', published: '2021-03-12', lang: 'en' })
    expect(found.relations.filter(({ relation }: { relation: string }) => relation === 'conflict')).toHaveLength(1)
    expect(found.discrepancies[0].because).toBe('No number satisfies both.')
    const body = 'Eighteen fighters were killed in the raid at Kestrel Ford on 8 March, the ministry of defence said.\n'
    for (const claim of found.claims.filter(({ document }: { document: string }) => document === '01-gazette.txt')) expect(body.slice(claim.start, claim.end)).toBe(claim.quote)
  })
  test('prints for people without --json', () => {
    const { stdout } = run('crossref', good, other)
    expect(stdout).toContain('APART (hard): No number satisfies both.')
  })
  test('asks what a person could settle, and takes the answers', () => {
    const soldiers = file('11-a.txt', raid('Eighteen soldiers were killed in the raid at Kestrel Ford on 8 March, the ministry of defence said.'))
    const bare = file('12-b.txt', raid('The raid at Kestrel Ford on 8 March left 30 dead, the clinic said.').replace('The Gazette', 'The Courier'))
    expect(run('crossref', soldiers, bare, '--ask').stdout).toContain('1. Does “30 dead” count the same people as “Eighteen soldiers were killed”?')
    const [ask] = JSON.parse(run('crossref', soldiers, bare, '--json').stdout).asks
    expect(ask).toMatchObject({ kind: 'count', open: 'population-not-stated', settles: 1, choices: ['same', 'part', 'other'], text: 'Does “30 dead” count the same people as “Eighteen soldiers were killed”?' })
    const answers = file('answers.json', JSON.stringify({ [ask.key]: 'same' }))
    const conflicts = JSON.parse(run('crossref', soldiers, bare, '--json', '--answers', answers).stdout).relations.filter(({ relation }: { relation: string }) => relation === 'conflict')
    expect(conflicts).toMatchObject([{ certainty: 'firm' }])
    expect(run('crossref', good, other, '--ask').stdout).toContain('Nothing that a person could settle was left open.')
  })
  test.each([
    ['no file', join(folder, 'none.json'), 'there is no such file or folder'],
    ['no JSON', file('half.json', '{"count a#0-4'), 'holds no answers'],
    ['other words', file('yes.json', '{"count a#0-4 b#2-9":"yes"}'), 'holds no answers'],
  ])('answers are refused in one sentence: %s', (_, path, sentence) => {
    const { status, stderr } = run('crossref', good, other, '--answers', path)
    expect(status).toBe(1)
    expect(stderr).toContain(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
  test('says what does not fit inside one document, to people and programs', () => {
    const odd = file('03-odd.txt', raid('Five people were killed, including seven children, on Monday 8 March 2021.'))
    expect(run('crossref', odd).stdout).toContain('Worth a look in 03-odd.txt\n  The part is larger than its whole: 7 out of 5. (hard)\n    «Five people»\n    «seven children»')
    const { checks } = JSON.parse(run('crossref', odd, good, '--json').stdout)
    expect(checks).toEqual([{ document: '03-odd.txt', check: 'subset', strength: 'hard', because: 'The part is larger than its whole: 7 out of 5.', quotes: [{ in: 'body', start: 0, end: 11, quote: 'Five people' }, { in: 'body', start: 35, end: 49, quote: 'seven children' }] }])
  })
})

test('crossref reads a folder of a text, a page, a PDF and a Word file', () => {
  const mixed = join(folder, 'mixed')
  mkdirSync(mixed)
  const toll = (n: string) => `${n} fighters were killed in the raid at Kestrel Ford on 8 March 2021, the ministry of defence said.`
  writeFileSync(join(mixed, '1.txt'), toll('Eighteen'))
  writeFileSync(join(mixed, '2.html'), `<html lang="en"><head><meta property="og:site_name" content="The Gazette"></head><body><article><p>${toll('Nineteen')}</p></article></body></html>`)
  writeFileSync(join(mixed, '3.pdf'), pdf([[toll('Twenty')]]))
  writeFileSync(join(mixed, '4.docx'), docx([toll('Thirty')]))
  writeFileSync(join(mixed, 'notes.md'), 'not read')
  const found = JSON.parse(run('crossref', mixed, '--json').stdout)
  expect(found.documents.map(({ id }: { id: string }) => id)).toEqual(['1.txt', '2.html', '3.pdf', '4.docx'])
  expect(found.documents[1].publisher).toBe('The Gazette')
  const tolls = found.claims.filter(({ kind }: { kind: string }) => kind === 'quantity').map(({ value }: { value: { min: number } }) => value.min)
  expect(tolls).toEqual([18, 19, 20, 30])
})

describe('read and compare', () => {
  test('read gives readings as JSON', () => {
    const [reading] = JSON.parse(run('read', 'More than 20 fighters were killed', '--lang', 'en', '--json').stdout)
    expect(reading).toMatchObject({ kind: 'quantity', start: 0, end: 12, quote: 'More than 20', unit: 'person', value: { min: 20, max: null, minExclusive: true }, counted: { outcome: 'killed', population: 'fighter' } })
  })
  test('a yes or no is yesno; who will not say gives a stance', () => {
    const read = (text: string) => JSON.parse(run('read', text, '--lang', 'en', '--json').stdout)[0]
    expect(read('The army denied any involvement.')).toMatchObject({ kind: 'yesno', value: { answer: false }, unit: null })
    expect(read('The army declined to comment on the ransom.')).toMatchObject({ kind: 'yesno', value: { answer: null, stance: 'declined' } })
  })
  test('compare says how two texts stand, and why', () => expect(JSON.parse(run('compare', '18 fighters were killed', 'more than 20 fighters were killed', '--lang', 'en', '--json').stdout)).toEqual({ relation: 'apart', strength: 'hard', because: 'No number satisfies both.' }))
  test('a file of lines gives a line for each', () => {
    const lines = file('lines.jsonl', '{"text":"18 dead","lang":"en","published":"2021-03-12"}\n\n{"text":"aucun mort","lang":"fr","published":null}\n')
    expect(run('read', '--lines', lines).stdout.trim().split('\n').map((line) => JSON.parse(line)[0].value.min)).toEqual([18, 0])
    const pairs = file('pairs.jsonl', '{"a":"18 morts","b":"au moins 18 morts","lang":"fr"}\n')
    expect(JSON.parse(run('compare', '--lines', pairs).stdout).relation).toBe('within')
  })
})

describe('the database', () => {
  test('documents are imported, the audit verifies, a rebuild changes nothing, and importing twice is refused', () => {
    expect(JSON.parse(run('import', good, other, '--by', 'Ada').stdout)).toMatchObject({ imported: 2, refused: 0 })
    expect(JSON.parse(run('audit', 'verify').stdout).brokenAt).toBeNull()
    expect(JSON.parse(run('rebuild', '--by', 'Ada').stdout).changed).toBe(0)
    const again = run('import', good, '--by', 'Ada')
    expect([again.status, again.stdout]).toEqual([1, ''])
    expect(again.stderr).toContain('already captured')
  })
})

describe('bad input gets one sentence and exit code 1', () => {
  mkdirSync(join(folder, 'empty'), { recursive: true })
  test.each([
    ['empty', file('empty.txt', ''), /no text to read/],
    ['binary', file('binary.txt', new Uint8Array([0x89, 0x50, 0, 1, 2])), /not text/],
    ['another encoding', file('latin1.txt', new Uint8Array([0x4c, 0xe9, 0x61])), /not UTF-8/],
    ['fifty megabytes', file('huge.txt', 'word '.repeat(10_000_000)), /5 million characters/],
    ['a scanned PDF', file('scan.pdf', pdf([[]])), /a scan/],
    ['a date that is none', file('date.txt', raid('x').replace('2021-03-12', '2021-02-31')), /is not a day/],
    ['a language unknown', file('lang.txt', raid('x').replace('lang: en', 'lang: xx')), /not a language/],
    ['front matter never closed', file('open.txt', '---\ntitle: x\nbody'), /never closed/],
    ['front matter with a stray line', file('stray.txt', raid('x').replace('title:', 'titel:')), /line 2/],
    ['a file that is not there', join(folder, 'nothing.txt'), /no such file/],
    ['a folder without texts', join(folder, 'empty'), /no .txt, .html, .pdf or .docx file/],
  ])('%s', (_, path, message) => {
    const { status, stdout, stderr } = run('crossref', path, '--json')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
  test.each([[['frobnicate']], [[]], [['crossref']], [['read', 'x', '--colour', 'red']], [['import', good]]])('wrong usage %j is exit code 2', (args) => {
    const { status, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stderr).toContain('usage:')
    expect(stderr).not.toMatch(/\n\s+at /)
  })
  test('--help is exit code 0', () => expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('crossref') }))
})
