import { describe, expect, test } from 'vitest'
import { langs, languages } from '@/lib/languages'
import { happenings, outcomes, populations } from '@/lib/languages/concepts'
import { fold } from '@/lib/text/words'

const groups: Record<string, readonly string[]> = { outcomes: Object.keys(outcomes), populations: Object.keys(populations), happenings }
const forms = (list: string) => list.split('|')

describe('the lexicon', () => {
  test('no concept lacks a language or is empty in one', () => {
    const holes = langs.flatMap((lang) => [...Object.values(groups).flat().map((concept) => [concept, languages[lang].concepts[concept as keyof (typeof languages)['en']['concepts']]] as const)].filter(([, list]) => !list || forms(list).some((form) => fold(form).replace(/[^\p{L}]/gu, '').length < 2)).map(([concept]) => `${lang} ${concept}`))
    expect(holes).toEqual([])
  })

  test('no term is a stop word', () => {
    const stops = langs.flatMap((lang) => Object.entries(languages[lang].concepts).flatMap(([concept, list]) => forms(list).filter((form) => languages[lang].stopWords.has(form)).map((form) => `${lang} ${concept} ${form}`)))
    expect(stops).toEqual([])
  })

  test.each(langs)('%s: no term means two things of one sort', (lang) => {
    const twice = Object.values(groups).flatMap((concepts) => {
      const seen = new Map<string, string>()
      return concepts.flatMap((concept) =>
        forms(languages[lang].concepts[concept as keyof (typeof languages)['en']['concepts']]).flatMap((form) => {
          const key = fold(form)
          const before = seen.get(key)
          seen.set(key, concept)
          return before && before !== concept ? [`${key}: ${before}, ${concept}`] : []
        }),
      )
    })
    expect(twice).toEqual([])
  })

  test('there are enough terms to read the news by', () => {
    const count = langs.flatMap((lang) => Object.values(languages[lang].concepts)).flatMap(forms).length
    expect(count).toBeGreaterThan(1500)
  })
})
