import { describe, expect, test } from 'vitest'
import { langs, languages } from '@/lib/languages'
import { happenings, outcomes, populations } from '@/lib/languages/concepts'
import { fold } from '@/lib/text/words'
import { readValues } from '@/lib/values'

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

  test.each([
    ['en', 'killed civilian', ['The flood claimed the lives of twelve villagers.', 'Twelve villagers lost their lives.', 'Twelve villagers were gunned down.', 'The blast left twelve villagers dead.', 'Twelve villagers succumbed to their injuries.', 'The bodies of twelve villagers were found.', 'An attack killing twelve villagers', 'The fever killed twelve villagers.', 'Twelve villagers were found dead.']],
    ['fr', 'killed civilian', ['Douze villageois ont péri.', 'Douze villageois ont trouvé la mort.', 'Douze villageois y ont laissé la vie.', 'La crue a coûté la vie à douze villageois.', 'Une attaque tuant douze villageois', 'La fièvre a tué douze villageois.', 'Douze villageois ont succombé à leurs blessures.', 'Les dépouilles de douze villageois ont été retrouvées.', 'Douze villageois ont été massacrés.']],
    ['en', 'seriouslyWounded soldier', ['Twelve soldiers are in a critical condition.', 'Twelve soldiers were badly wounded.']],
    ['fr', 'seriouslyWounded soldier', ['Douze soldats sont entre la vie et la mort.', 'Douze militaires ont été grièvement blessés.']],
    ['en', 'displaced family', ['Twelve families were left homeless.', 'Twelve families had to flee their homes.']],
    ['fr', 'displaced family', ['Douze familles ont fui leurs foyers.', 'Douze familles se sont réfugiées plus loin.']],
    ['en', 'missing fighter', ['Twelve guerrillas are still missing.']],
    ['fr', 'missing passenger', ['Douze passagers manquent à l’appel.']],
    ['en', 'arrested student', ['Twelve students were rounded up.', 'The police detained twelve pupils.']],
    ['fr', 'hospitalised student', ['Douze élèves ont été transportés à l’hôpital.']],
    ['en', 'destroyed house', ['Twelve houses were reduced to ashes.', 'The storm flattened twelve houses.']],
    ['fr', 'destroyed house', ['Douze maisons ont été balayées.', 'La tornade a détruit douze maisons.']],
  ] as const)('%s: %s', (lang, expected, sentences) => {
    const counted = sentences.map((sentence) => readValues(sentence, lang, null).flatMap(({ kind, counted }) => (kind === 'quantity' ? [`${counted?.outcome?.value} ${counted?.population?.value}`] : [])).at(-1))
    expect(counted).toEqual(sentences.map(() => expected))
  })
})

test.each([['en', 'killed', 'killed'], ['en', 'identified', 'identified'], ['fr', 'killed', 'tués'], ['fr', 'identified', 'identifiés'], ['es', 'killed', 'muertos']] as const)('%s: %s is shown as “%s”, its first form', (lang, concept, shown) => expect(languages[lang].concepts[concept].split('|')[0]).toBe(shown))
