import { type Lang, languages } from '../../languages'
import type { AnswerValue } from './schema'

/** An answer in words that read back to it: "denied involvement", "dément une implication". */
export function describeAnswer({ answer, topic }: AnswerValue, lang: Lang): string {
  const { describe, topics } = languages[lang].answers
  return `${describe[answer]} ${topics[topic].noun}`
}
