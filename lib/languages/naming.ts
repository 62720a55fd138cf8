import { isOutcome, isPopulation } from './concepts'
import { type Lang, languages } from './index'

/** An outcome in words: "killed", "killed or wounded". */
export const outcomeIn = (outcome: string, lang: Lang): string => {
  const { concepts, range } = languages[lang]
  const word = (part: string) => (isOutcome(part) ? firstOf(concepts[part]) : part)
  return outcome.split('+').map(word).join(` ${range.or.split('|')[0]} `)
}

/** A population in words, many of it: "soldiers"; one that no language lists stays as it is. */
export const populationIn = (population: string, lang: Lang): string => (isPopulation(population) ? firstOf(languages[lang].concepts[population]) : population)

/** The first of a concept's forms: the one that it is spoken of by. */
export const firstOf = (forms: string): string => forms.split('|')[0] ?? ''
