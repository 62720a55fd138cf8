import { type Lang, languages } from '../../languages'
import type { Topic } from '../../languages/concepts'
import { eachLang } from '../../languages/each'
import { lookups } from '../../languages/lookup'
import { compilePhrases } from '../../text/phrases'
import type { Token } from '../../text/words'
import type { Reading } from '../value'
import type { Answer } from './schema'

const lexicons = eachLang((lang) => {
  const { topics, answers } = languages[lang]
  const list = (forms: string) => compilePhrases(lang, [[forms, true as const]])
  const keys = Object.keys(topics) as Topic[] // Object.keys forgets the keys' type
  return { topics: compilePhrases(lang, keys.map((topic) => [topics[topic], topic] as const)), denies: list(answers.denies), doubts: list(answers.doubts), declines: list(answers.declines), none: list(answers.none) }
})

/** Words between a negation and what it denies. */
const reach = 6

/** The answers of one sentence: each topic once, affirmed unless the words around it deny it, leave it open or refuse to say. */
export function readAnswers(tokens: Token[], lang: Lang, text: string): Reading[] {
  const lexicon = lexicons[lang]
  const readings: Reading[] = []
  const seen = new Set<Topic>()
  for (let i = 0; i < tokens.length; i++) {
    const topic = lexicon.topics.startingAt(tokens, i)
    if (!topic) continue
    const end = i + topic.length
    if (!seen.has(topic.value)) {
      seen.add(topic.value)
      readings.push(readingOf(tokens, i, end, { kind: 'answer', topic: topic.value, answer: stanceAt(tokens, i, end, lang) }, text, lang))
    }
    i = end - 1
  }
  return readings
}

function readingOf(tokens: Token[], from: number, to: number, value: Answer, text: string, lang: Lang): Reading {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  const side = sideBefore(tokens, from, lang)
  return { kind: 'answer', start, end, quote: text.slice(start, end), value, assumed: [], counted: { noun: null, outcome: null, population: null, side: side ? { value: side, from: 'explicit' } : null, part: null, words: null } }
}

function stanceAt(tokens: Token[], from: number, to: number, lang: Lang): Answer['answer'] {
  const lexicon = lexicons[lang]
  const marks = /^[;.!?]$/
  let clause = from
  while (clause > 0 && !marks.test(tokens[clause - 1]?.text ?? '')) clause--
  let [denials, open] = [0, false]
  for (let i = clause; i < from; i++) {
    if (lexicon.declines.startingAt(tokens, i)) return 'declined'
    const denial = lexicon.denies.startingAt(tokens, i)
    if (denial) denials++
    if (from - i <= reach && lexicon.doubts.startingAt(tokens, i)) open = true
  }
  denials += negated(tokens, from, lang) ? 1 : 0
  // "participe pas", "was not": the negation may follow the verb; "is false" after what it denies.
  for (let i = to; i < Math.min(tokens.length, to + reach) && !marks.test(tokens[i]?.text ?? ''); i++) {
    if (lexicon.denies.startingAt(tokens, i) || (i === to && lexicon.none.startingAt(tokens, i))) denials++
    if (lexicon.declines.startingAt(tokens, i)) return 'declined'
  }
  if (denials > 0) return denials % 2 === 1 || !open ? 'denied' : 'uncertain'
  return open ? 'uncertain' : 'affirmed'
}

function negated(tokens: Token[], from: number, lang: Lang): boolean {
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    if (/^[,;:.()!?]$/.test(tokens[i]?.text ?? '') || (lookups[lang].clause.startingAt(tokens, i) && i < from - 1)) return false
    if (lexicons[lang].none.endingAt(tokens, i + 1)) return true
  }
  return false
}

/** Whose involvement it is: the country named last before the topic in its clause, or right after it. */
function sideBefore(tokens: Token[], from: number, lang: Lang): string | null {
  for (let i = from; i > Math.max(0, from - 12); i--) {
    if (/^[;.!?]$/.test(tokens[i - 1]?.text ?? '')) break
    const country = lookups[lang].countries.endingAt(tokens, i)
    if (country) return country.value.iso
  }
  for (let i = from; i < Math.min(tokens.length, from + 8); i++) {
    const country = lookups[lang].countries.startingAt(tokens, i)
    if (country) return country.value.iso
  }
  return null
}
