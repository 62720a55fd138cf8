import { type Lang, languages } from '../../languages'
import { asksWho } from '../../languages/topics'
import { type Population, populations as kinds } from '../../languages/concepts'
import { lookups } from '../../languages/lookup'
import { isMark, type Token, tokenAt } from '../../text/words'
import type { Counted, Reading } from '../value'
import { type AnswerLexicon, answerLexicons } from './lexicon'
import { type CueAt, marksOf, polarityOf, type TopicAt } from './polarity'
import type { AnswerValue } from './schema'

/** These name a statement rather than what it states: a more specific topic beside them speaks for the clause, the first of them before the next. */
const general: readonly string[] = ['link', 'inquiry', 'deaths', 'proof', 'allegations']
/** A count of dead is a figure; only its denial is an answer. */
const onlyDenied: readonly string[] = ['deaths', 'allegations', 'losses']

type Found = TopicAt & { answer: AnswerValue['answer']; start: number; end: number }

/** The answers of one sentence, in order; at most one for a topic. Each token is looked at a bounded number of times. */
export function readAnswers(tokens: Token[], lang: Lang, text: string): Reading[] {
  const lexicon = answerLexicons[lang]
  const { cues, topics } = marksOf(tokens, lexicon)
  // A word that begins another clause, or stands in a negation's way.
  const clause = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (lookups[lang].clause.startingAt(tokens, i) || lexicon.bars.startingAt(tokens, i)) return true
    return false
  }
  const all = topics.slice(0, 40).flatMap((topic): Found[] => {
    const found = polarityOf(topic, topics, cues, tokens, lexicon, clause)
    return found && !(found.answer === 'affirmed' && topic.form === 'names' && onlyDenied.includes(topic.topic)) ? [{ ...topic, answer: found.answer, start: found.from, end: found.to }] : []
  })
  const specific = all.filter((found, i) => !all.some((other, j) => i !== j && outranks(other, found, j < i)))
  const first = specific.filter((found, i) => specific.findIndex(({ topic, answer }) => topic === found.topic && answer === found.answer) === i)
  return (first.length > 0 ? first : bareDenials(cues, tokens, lexicon)).map((found) => {
    const [start, end] = [tokenAt(tokens, found.start).start, tokenAt(tokens, found.end - 1).end]
    return { kind: 'answer', start, end, quote: text.slice(start, end), value: { kind: 'answer', answer: found.answer, topic: found.topic }, assumed: [], counted: asksWho(languages[lang].answers.topics[found.topic]) ? whose(tokens, found, lang) : null }
  })
}

/** "denies having ordered it": a flat denial, not itself denied, of something that no topic names. */
function bareDenials(cues: CueAt[], tokens: Token[], lexicon: AnswerLexicon): Found[] {
  const cue = cues.find(({ cue, from }) => cue === 'denies' && lexicon.flatly.startingAt(tokens, from))
  if (!cue || cues.some(({ cue: other, from, to }) => other === 'negates' && ((to <= cue.from && cue.from - to <= 2) || from === cue.to))) return []
  return [{ topic: 'allegations', form: 'states', answer: 'denied', from: cue.to, to: cue.to, start: cue.from, end: cue.to }]
}

/** Whether one answer speaks for another's words too: a specific topic for a general one, words that state for words that only name, the earlier for the later. */
function outranks(a: Found, b: Found, earlier: boolean): boolean {
  const [x, y] = [general.indexOf(a.topic), general.indexOf(b.topic)]
  const near = (slack: number) => a.start <= b.end + slack && b.start <= a.end + slack
  if (x !== y) return x < y && near(12)
  return near(0) && a.topic !== b.topic && (a.form === b.form ? earlier : a.form === 'states')
}

/** People who can act or be acted upon. */
const personal = (hit: { length: number; value: Population } | null) => (hit && kinds[hit.value].unit === 'person' && !['case', 'grave', 'person', 'victim'].includes(hit.value) ? hit : null)

/** Whom the answer is about: the country or kind of people nearest before the topic in its clause, else after it. */
function whose(tokens: Token[], found: Found, lang: Lang): Counted {
  const { countries, populations } = lookups[lang]
  const near = <T>(look: (at: number) => T | null): T | null => (answerLexicons[lang].towards.has(tokenAt(tokens, found.to - 1).fold) || answerLexicons[lang].whose.has(tokenAt(tokens, found.to).fold) ? (after(look) ?? before(look)) : (before(look) ?? after(look)))
  const before = <T>(look: (at: number) => T | null): T | null => {
    for (let step = 1; step <= 10; step++) {
      const at = found.from - step
      if (isMark(tokenAt(tokens, at), ';:.')) break
      const hit = look(at)
      if (hit) return hit
    }
    return null
  }
  const after = <T>(look: (at: number) => T | null): T | null => {
    for (let at = found.from; at < found.to + 5; at++) {
      if (isMark(tokenAt(tokens, at), ';:.,')) break
      const hit = look(at)
      if (hit) return hit
    }
    return null
  }
  const side = near((at) => countries.startingAt(tokens, at))
  const population = side ? null : near((at) => personal(populations.startingAt(tokens, at)))
  const slot = (value: string | undefined) => (value ? ({ value, from: 'explicit' } as const) : null)
  return { noun: null, outcome: null, population: slot(population?.value), side: slot(side?.value.iso), part: null, words: null }
}
