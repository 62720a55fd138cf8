import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { langs } from '@/lib/languages'
import { readValues } from '@/lib/values'

/** Lines that tempt a reader of figures and dates and state none: clock times, ages, articles, regiments, models, scores, idioms. */
const lines = (lang: string) => readFileSync(new URL(`./negative/${lang}.txt`, import.meta.url), 'utf8').trim().split('\n')

test.each(langs)('%s: at least two hundred tempting lines, and nothing is read in any', (lang) => {
  const all = lines(lang)
  expect(new Set(all).size).toBeGreaterThanOrEqual(200)
  const read = all.flatMap((line) => readValues(line, lang, '2019-06-21').filter(({ kind }) => kind === 'quantity' || kind === 'date').map(({ quote, kind }) => `${kind} «${quote}» in: ${line}`))
  expect(read).toEqual([])
})
