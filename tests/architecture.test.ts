import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const files = (folder: string): string[] => readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? files(join(folder, name)) : /\.tsx?$/.test(name) ? [join(folder, name)] : []))
const sources = ['lib', 'db', 'app'].flatMap(files).map((file) => ({ file, floor: file.split('/')[0] ?? '', text: readFileSync(file, 'utf8') }))
const imports = (text: string) => [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
const target = (file: string, path: string) => (path.startsWith('@/') ? path.slice(2) : path.startsWith('.') ? join(file, '..', path) : path)
const breaking = (rule: (source: (typeof sources)[number]) => boolean) => sources.filter(rule).map(({ file }) => file)

describe('the floors', () => {
  test('there is something to check', () => expect(sources.length).toBeGreaterThan(60))
  test('lib imports nothing of db or app', () => expect(breaking(({ file, floor, text }) => floor === 'lib' && imports(text).some((path) => /^(?:db|app)\//.test(target(file, path))))).toEqual([]))
  test('db imports nothing of app', () => expect(breaking(({ file, floor, text }) => floor === 'db' && imports(text).some((path) => /^app\//.test(target(file, path))))).toEqual([]))
  test('lib is pure: no input or output, clock, randomness or React', () =>
    expect(breaking(({ floor, text }) => floor === 'lib' && (imports(text).some((path) => /^(?:node:|react|next|drizzle-orm|better-sqlite3)/.test(path)) || /Date\.now\(|new Date\(\)|Math\.random|process\.|console\./.test(text)))).toEqual([]))
  test('only db knows SQL', () => expect(breaking(({ floor, text }) => floor !== 'db' && imports(text).some((path) => /^(?:drizzle-orm|better-sqlite3)/.test(path)))).toEqual([]))
  test('only commands and what they share write', () => expect(breaking(({ file, floor, text }) => floor === 'db' && /\.(?:insert|update|delete)\(/.test(text) && !/^db\/(?:commands\/|audit|settle|placing|copies)/.test(file))).toEqual([]))
  test('every command runs in the port’s write', () => expect(breaking(({ file, text }) => file.startsWith('db/commands/') && !/port\.write\(|captureDocument\(/.test(text))).toEqual([]))
  test('kinds of value keep to themselves', () =>
    expect(breaking(({ file, text }) => /^lib\/values\/(\w+)\//.test(file) && imports(text).some((path) => { const other = /^lib\/values\/(\w+)\//.exec(target(file, path))?.[1]; return other !== undefined && other !== /^lib\/values\/(\w+)\//.exec(file)?.[1] }))).toEqual([]))
  test('client islands are the forms and the error page', () => expect(breaking(({ file, text }) => text.startsWith("'use client'") && !/^app\/(?:forms\/|error\.tsx)/.test(file))).toEqual([]))
  test('no file is two ideas long', () => expect(breaking(({ file, text }) => text.split('\n').length > 250 && !file.startsWith('lib/languages/'))).toEqual([]))
  test('nothing is named for nothing', () => expect(breaking(({ file }) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared|manager|services?|types)(?:\.tsx?|\/)/.test(file))).toEqual([]))
})
