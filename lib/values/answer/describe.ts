import { type Lang, languages } from '../../languages'
import type { Answer } from './schema'

/** An answer in words: "affirmed: took part", "dément : fosse commune". */
export function describeAnswer({ topic, answer }: Answer, lang: Lang): string {
  const { topics, stances } = languages[lang]
  return `${stances[answer]}${lang === 'fr' ? ' :' : ':'} ${topics[topic].split('|')[0] ?? topic}`
}
