import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { isInstalled, needsBuild, nodeSuffices, stampOf, takeLock } from '../../app/setup/install.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-setup-'))
  mkdirSync(join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package-lock.json'), '{}')
})
const stamp = () => writeFileSync(join(folder, 'node_modules', '.parallax-installed'), stampOf(folder))

describe('installing', () => {
  test('an interrupted install has no stamp and is done again', () => expect(isInstalled(folder)).toBe(false))
  test('a stamped one is left alone', () => {
    stamp()
    expect(isInstalled(folder)).toBe(true)
  })
  test('another lockfile, or another Node, is installed anew', () => {
    stamp()
    expect(isInstalled(folder, 'another')).toBe(false)
    writeFileSync(join(folder, 'package-lock.json'), '{"changed":true}')
    expect(isInstalled(folder)).toBe(false)
  })
  test.each([['v20.9.0', true], ['v20.8.9', false], ['v18.20.0', false], ['v22.1.0', true]])('Node %s: %s', (version, suffices) => expect(nodeSuffices(version)).toBe(suffices))
})

describe('building', () => {
  const at = (file: string, seconds: number) => utimesSync(join(folder, file), seconds, seconds)
  beforeEach(() => {
    for (const sub of ['lib', '.next']) mkdirSync(join(folder, sub))
    writeFileSync(join(folder, 'lib', 'a.ts'), '')
    writeFileSync(join(folder, '.next', 'BUILD_ID'), 'x')
    writeFileSync(join(folder, '.next', 'parallax-built'), '')
    for (const [file, when] of [['lib/a.ts', 1000], ['lib', 1000], ['.next/parallax-built', 2000]] as const) at(file, when)
  })
  test('a build newer than every source serves', () => expect(needsBuild(folder, ['lib'])).toBe(false))
  test('a newer source asks for another', () => {
    at('lib/a.ts', 3000)
    expect(needsBuild(folder, ['lib'])).toBe(true)
  })
  test('one that was interrupted is done again', () => {
    rmSync(join(folder, '.next', 'parallax-built'))
    expect(needsBuild(folder, ['lib'])).toBe(true)
  })
})

describe('the lock', () => {
  test('is taken once', () => {
    expect(takeLock(join(folder, 'lock'), process.pid)).toBeNull()
    expect(takeLock(join(folder, 'lock'), process.ppid)).toBe(process.pid)
  })
  test('of a process that is gone is taken over', () => {
    mkdirSync(join(folder, 'lock'))
    writeFileSync(join(folder, 'lock', 'pid'), '999999999')
    expect(takeLock(join(folder, 'lock'))).toBeNull()
  })
})
