import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Lang } from '@/lib/languages'
import { readValues } from '@/lib/values'
import { tokenize } from '@/lib/text/words'
import { lexicons } from '@/lib/values/quantity/lexicon'
import { numeralAt } from '@/lib/values/quantity/numerals'
import { shown } from './golden/shown'

/**
 * Sentences with everything that is read in them, each reading on an indented line below, as a person has checked them.
 * The documents' day is 21 June 2019, a Friday.
 */
const golden = (file: string) =>
  readFileSync(new URL(`./golden/${file}.txt`, import.meta.url), 'utf8').trim().split(/\n(?! {2})/).map((block) => {
    const [sentence = '', ...readings] = block.split('\n')
    return { sentence, readings: readings.map((line) => line.trim()) }
  })

describe.each(['en', 'fr'] as const)('%s: every reading of a sentence', (lang) => {
  test.each(golden(lang))('$sentence', ({ sentence, readings }) => expect(readValues(sentence, lang, '2019-06-21').map((reading) => shown(reading, sentence))).toEqual(readings))
})

/** The numbers of a text from left to right, before anything says whether they count something: words, value, flags. */
function numeralsOf(text: string, lang: Lang): string[] {
  const tokens = tokenize(text, lang)
  const found: string[] = []
  for (let i = 0; i < tokens.length; ) {
    const numeral = numeralAt(tokens, i, lexicons[lang])
    if (!numeral) {
      i++
      continue
    }
    const flags = (['approx', 'vague', 'article', 'share'] as const).filter((flag) => numeral[flag])
    found.push([`«${text.slice(tokens[numeral.from]?.start, tokens[numeral.to - 1]?.end)}»`, numeral.value, ...flags].join(' '))
    i = numeral.to
  }
  return found
}

describe.each(['en', 'fr'] as const)('%s: every number of a text', (lang) => {
  test.each(golden(`numerals.${lang}`))('$sentence', ({ sentence, readings }) => expect(numeralsOf(sentence, lang)).toEqual(readings))
})
