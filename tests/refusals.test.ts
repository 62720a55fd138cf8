import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatOf } from '@/app/formats/sniff'
import { en } from '@/app/words/en'
import { fr } from '@/app/words/fr'
import { parseDocument } from '@/lib/text/parse'
import { Refusal } from '@/lib/text/refusal'
import { refusals } from '@/lib/text/refusals'

const sources = ['lib', 'db', 'app'].flatMap((floor) => readdirSync(floor, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => join(floor, file)))
const raised = new Set(sources.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/new Refusal\(([^,)]+)/g)].flatMap((made) => [...(made[1] ?? '').matchAll(/'([a-z0-9-]+)'/g)].map((code) => code[1] ?? ''))))

/** Every value that a sentence may name, as something that is found again in it. */
const named = { ...Object.fromEntries(['name', 'by', 'words', 'title', 'value', 'label', 'known', 'type', 'encoding', 'host', 'code', 'file', 'folder', 'path', 'where', 'message', 'mark'].map((key) => [key, `⟨${key}⟩`])), ...Object.fromEntries(['values', 'millions', 'megabytes', 'pages', 'most', 'seconds', 'line', 'row', 'whole'].map((key, i) => [key, 71 + i])), at: new Date('2021-03-12T10:32:00Z') }
const said = (sentence: string | ((of: never) => string), status: string | number) => (typeof sentence === 'string' ? sentence : sentence({ ...named, status } as never)) // the table has what any of them names
const uses = (sentence: string) => [...sentence.matchAll(/⟨[a-z]+⟩|7\d/g)].map(([value]) => value).sort()

describe('whatever is refused is said in the language of the page', () => {
  test('no sentence is idle (one that is missing does not compile)', () => {
    expect(raised.size).toBeGreaterThan(60)
    const patterned = ['capture-title', 'capture-publisher', 'capture-title-long', 'capture-publisher-long']
    expect(Object.keys(refusals).filter((code) => !raised.has(code) && !patterned.includes(code))).toEqual([])
  })
  test.each(Object.entries(refusals))('%s is said in French, naming what the English names', (code, english) => {
    const status = { ruled: 'confirmed', decided: 'accepted' }[code] ?? 79
    const [here, french] = [said(english, status), said(fr.refusals[code as keyof typeof refusals], status)] // a key of the same table
    expect(french).not.toBe(here)
    expect(french).not.toMatch(/undefined|\[object|(?<![a-z:])(?:the|this|that|is|not|and|which)(?![a-z])/)
    expect(uses(french)).toEqual(uses(here))
  })
  test('English says what the command line says', () => expect(en.refusals).toBe(refusals))

  const of = (refused: () => unknown): Refusal => {
    try {
      refused()
    } catch (error) {
      if (error instanceof Refusal) return error
    }
    throw new Error('nothing was refused')
  }
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
  test.each([
    ['an empty file', () => formatOf({ name: 'a.txt', bytes: new Uint8Array() }), 'a.txt: there is no text to read.', 'a.txt : il n’y a pas de texte à lire.'],
    ['an old Word file', () => formatOf({ name: 'a.doc', bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]) }), 'a.doc: an old Word file, or a locked one; save it as .docx without a password.', 'a.doc : un ancien fichier Word, ou un fichier verrouillé ; enregistrez-le en .docx sans mot de passe.'],
    ['a day that is none', () => parseDocument('---\npublished: 32 mai\n---\nTrois morts.', 'b'), 'b: “32 mai” is not a day; write it as 2019-06-21.', 'b : « 32 mai » n’est pas un jour ; écrivez-le comme 2019-06-21.'],
  ])('%s', (_, refused, english, french) => {
    const refusal = of(refused)
    expect(refusal.message).toBe(english)
    expect(plain(refusal.inWords(fr.refusals))).toBe(french)
  })
  test('a ruling that came first is told with who, when and what', () => {
    const refusal = new Refusal('ruled', { by: 'Ada', at: new Date('2021-03-12T10:32:00Z'), status: 'not-a-conflict' })
    expect(plain(refusal.inWords(fr.refusals))).toMatch(/^Ada a statué avant vous, le 12 mars 2021.*10:32.*: pas un désaccord\. /i)
  })
  test('said beside another field it stays itself', () => {
    const refusal = new Refusal('duplicate', { title: 'Le bilan', field: 'text', id: 'd1' }).beside('file')
    expect(refusal).toMatchObject({ code: 'duplicate', message: 'This text is already captured: “Le bilan”.', about: { field: 'file', id: 'd1', title: 'Le bilan' } })
  })
})
