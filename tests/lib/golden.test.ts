import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Lang } from '@/lib/languages'
import { readValues } from '@/lib/values'
import { shown } from './golden/shown'

/**
 * Sentences with everything that is read in them, each reading on an indented line below, as a person has checked them.
 * The documents' day is 21 June 2019, a Friday.
 */
const golden = (lang: Lang) =>
  readFileSync(new URL(`./golden/${lang}.txt`, import.meta.url), 'utf8').trim().split(/\n(?! {2})/).map((block) => {
    const [sentence = '', ...readings] = block.split('\n')
    return { sentence, readings: readings.map((line) => line.trim()) }
  })

describe.each(['en', 'fr'] as const)('%s: every reading of a sentence', (lang) => {
  test.each(golden(lang))('$sentence', ({ sentence, readings }) => expect(readValues(sentence, lang, '2019-06-21').map(shown)).toEqual(readings))
})
