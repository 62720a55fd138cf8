import { isMark, type Token, tokenAt } from '../../text/words'
import type { AnswerLexicon, Cue, TopicHit } from './lexicon'
import type { AnswerValue } from './schema'

/** A word that bears on an answer, or one that names a topic: tokens `from` to `to` (excluded). */
export type CueAt = { from: number; to: number; cue: Cue }
export type TopicAt = TopicHit & { from: number; to: number; /** A negation stands within the words. */ inner?: true }

/** Tokens that a negation reaches over, and somebody's denial or admission. */
const reach = { negation: 7, verdict: 22, admission: 10, falsehood: 16 } as const
/** Cues that decide at any distance. */
const verdicts = new Set<Cue>(['denies', 'uncertain', 'declines', 'falsehood'])
const parting = new Set([';', ':', '(', ')', '?', '!'])
const comma = new Set([',', '”', '»', ...parting, '–', '—'])

/** Every cue and topic of a sentence, longest first where they begin together, in one pass. */
export function marksOf(tokens: Token[], lexicon: AnswerLexicon): { cues: CueAt[]; topics: TopicAt[] } {
  const cues: CueAt[] = []
  const topics: TopicAt[] = []
  for (let i = 0; i < tokens.length; ) {
    const split = negatedAt(tokens, i, lexicon)
    if (split) {
      topics.push(split)
      i = split.to
      continue
    }
    const mark = lexicon.marks.startingAt(tokens, i)
    const to = i + (mark?.length ?? 1)
    // "a ransom was paid": what states it begins within what names it, and goes on.
    if (mark && 'topic' in mark.value && mark.value.form === 'noun' && statesBeyond(tokens, i, to, lexicon)) {
      i++
      continue
    }
    // "anti-lockdown": a part of a compound is no topic.
    const part = tokenAt(tokens, i - 1).text === '-' && tokenAt(tokens, i).glued
    if (mark && 'cue' in mark.value) cues.push({ from: i, to, cue: mark.value.cue })
    else if (mark && 'topic' in mark.value && !part) topics.push({ ...mark.value, from: i, to })
    i = to
  }
  return { cues, topics }
}

/** Tokens in which a topic's words are looked for around a negation. */
const apartBy = { negation: 5, words: 12 } as const

/** "have not been freed", "la frontière n’a jamais été fermée": a topic's words with a negation behind their auxiliary. */
function negatedAt(tokens: Token[], at: number, lexicon: AnswerLexicon): TopicAt | null {
  let not = -1
  for (let i = at + 1; i <= at + apartBy.negation && not < 0; i++) if (lexicon.inner.has(tokenAt(tokens, i).fold) && lexicon.auxiliaries.has(tokenAt(tokens, i - 1).text.toLowerCase())) not = i
  if (not < 0) return null
  const whole: { token: Token; at: number }[] = []
  for (let i = at; i < at + apartBy.words; i++) {
    const token = tokens[i]
    if (token && i !== not && !(i < not && lexicon.announces.startingAt(tokens, i))) whole.push({ token, at: i })
  }
  const mark = lexicon.marks.startingAt(whole.map(({ token }) => token), 0)
  const last = mark && whole[mark.length - 1]
  return mark && last && 'topic' in mark.value && mark.value.form === 'states' && last.at > not ? { ...mark.value, from: at, to: last.at + 1, inner: true } : null
}

const statesBeyond = (tokens: Token[], from: number, to: number, lexicon: AnswerLexicon): boolean => {
  for (let i = from + 1; i < to; i++) {
    if (negatedAt(tokens, i, lexicon)) return true
    const mark = lexicon.marks.startingAt(tokens, i)
    if (mark && 'topic' in mark.value && mark.value.form === 'states' && i + mark.length > to) return true
  }
  return false
}

const between = (tokens: Token[], from: number, to: number, marks: Set<string>): boolean => {
  for (let i = from; i < to; i++) if (marks.has(tokenAt(tokens, i).text)) return true
  return false
}

/** "had not, AT ANY TIME, opened fire": whether two commas hold the tokens apart from what goes on around them. */
const isParenthesis = (tokens: Token[], from: number, to: number): boolean => tokenAt(tokens, from).text === ',' && tokenAt(tokens, to - 1).text === ',' && !between(tokens, from, to, parting)

/** Whether the sentence goes on to a question mark. */
const asked = (tokens: Token[], from: number): boolean => {
  let at = from
  while (at < tokens.length && !isMark(tokenAt(tokens, at), '.?!;”»')) at++
  return tokenAt(tokens, at).text === '?'
}

/** "denied it, and said that …": the second verb of saying has its own answer, unless it is a cue itself. */
function saidAgain(tokens: Token[], from: number, to: number, cues: CueAt[], lexicon: AnswerLexicon): boolean {
  for (let i = from; i < to; i++) {
    const said = lexicon.and.has(tokenAt(tokens, i).fold) && (lexicon.says.startingAt(tokens, i + 1) || lexicon.says.startingAt(tokens, i + 2))
    if (said && !cues.some((cue) => cue.from > i && cue.from <= i + 2)) return true
  }
  return false
}

/** "denied it, and police opened fire": whether another clause has begun that the cue does not reach; ", and that …" goes on. */
function saysAnew(tokens: Token[], from: number, to: number, lexicon: AnswerLexicon, clause: (from: number, to: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (tokenAt(tokens, i).text === ',' && lexicon.joins.has(tokenAt(tokens, i + 1).fold) && !clause(i + 2, i + 3)) return true
  return false
}

/** How a topic is answered where it stands, with the tokens that say so; null where it is only spoken of. */
export function polarityOf(topic: TopicAt, topics: TopicAt[], cues: CueAt[], tokens: Token[], lexicon: AnswerLexicon, clause: (from: number, to: number) => boolean): { answer: AnswerValue['answer']; from: number; to: number } | null {
  const before = cues.filter((cue) => cue.to <= topic.from && topic.from - cue.to <= reach.verdict && !between(tokens, cue.to, topic.from, parting) && !saidAgain(tokens, cue.to, topic.from, cues, lexicon) && !(saysAnew(tokens, cue.to, topic.from, lexicon, clause) && (topic.form === 'states' || cue.cue === 'exists' || cues.some(({ from }) => from >= cue.to && from < topic.from))))
  // "those who were not armed were killed": a negation behind an auxiliary is of that verb, not of the next.
  const auxiliary = (at: number) => lexicon.auxiliaries.has(tokenAt(tokens, at).text.toLowerCase())
  const others = ({ from, to }: CueAt) => to < topic.from && auxiliary(from - 1) && auxiliary(topic.from)
  // "no inquiry into torture": what is denied is the inquiry.
  const inquiry = ({ to }: CueAt) => topics.some((other) => other.topic === 'inquiry' && to <= other.from && other.to <= topic.from)
  const negation = topic.inner ? { from: topic.from, to: topic.to, cue: 'negates' as const } : (before.findLast((cue) => cue.cue === 'negates' && !others(cue) && !inquiry(cue) && topic.from - cue.to <= reach.negation && (!between(tokens, cue.to, topic.from, comma) || isParenthesis(tokens, cue.to, topic.from)) && !clause(cue.to, topic.from)) ?? negatedInside(topic, tokens, lexicon))
  // "denied that there was": what follows a denial states nothing by itself.
  const denying = ({ from }: CueAt) => before.some(({ cue, to }) => cue === 'denies' && to <= from && from - to <= 3)
  // "did not say that police opened fire": nor that they did not.
  if (before.some(({ cue, to }) => cue === 'negates' && to < topic.from && lexicon.says.startingAt(tokens, to) && !cues.some(({ from }) => from === to))) return null
  const verdict = before.findLast((at) => verdicts.has(at.cue) || ((at.cue === 'affirms' || (at.cue === 'exists' && !denying(at))) && topic.from - at.to <= reach.admission))
  const after = cues.find((cue) => cue.cue === 'falsehood' && cue.from >= topic.to && cue.from - topic.to <= reach.falsehood && !between(tokens, topic.to, cue.from, parting) && !saysAnew(tokens, topic.to, cue.from, lexicon, clause))
  // "X was there, a claim the army called false": a statement is judged by what follows only where it is reported as one.
  const reported = topic.form !== 'states' || topics.some((other) => other.topic === 'allegations' && other.to <= topic.from && topic.from - other.to <= 14)
  // "Police opened fire?"
  if (asked(tokens, topic.to)) return null
  const doubt = before.findLast(({ cue, to }) => cue === 'hypothetical' && topic.from - to <= 5)
  const own = negation && (!verdict || negation.from > verdict.from) ? negation : null
  const turned = (answer: AnswerValue['answer']): AnswerValue['answer'] => (!topic.opposes ? answer : answer === 'affirmed' ? 'denied' : answer === 'denied' ? 'affirmed' : answer)
  const result = (answer: AnswerValue['answer'], from: number, to = topic.to) => ({ answer: turned(answer), from, to: Math.max(to, topic.to) })
  if (verdict?.cue === 'uncertain' || verdict?.cue === 'declines') return result(verdict.cue === 'declines' ? 'declined' : 'uncertain', verdict.from)
  if (after && reported) return result('denied', Math.min(verdict?.from ?? topic.from, topic.from), after.to)
  if (verdict && (verdict.cue === 'denies' || verdict.cue === 'falsehood')) {
    const not = isNegated(verdict, cues, tokens)
    return result(Boolean(own) !== Boolean(not) ? 'affirmed' : 'denied', (not ?? verdict).from)
  }
  const refused = verdict && isNegated(verdict, cues, tokens)
  if (verdict && refused) return own ? result('denied', own.from) : result('uncertain', refused.from)
  if (own) return result('denied', own.from, own.to)
  if (doubt || (topic.form !== 'states' && !verdict)) return null
  return result('affirmed', topic.form === 'states' ? topic.from : (verdict?.from ?? topic.from))
}

/** "did not deny", "n'a jamais confirmé": a negation beside the verb of saying. */
const isNegated = (verdict: CueAt, cues: CueAt[], tokens: Token[]): CueAt | undefined =>
  cues.find((cue) => cue.cue === 'negates' && cue.to <= verdict.from && ((verdict.from - cue.to <= 2 && !between(tokens, cue.to, verdict.from, comma)) || (verdict.from - cue.to <= reach.verdict && isParenthesis(tokens, cue.to, verdict.from))))

/** "ne participe pas": the negation stands after the verb, announced before it. */
function negatedInside(topic: TopicAt, tokens: Token[], lexicon: AnswerLexicon): CueAt | null {
  // "n'a pas pu entrer" negates nothing but itself.
  if (lexicon.announces.startingAt(tokens, topic.from)) return null
  let announced: number | null = null
  for (let i = topic.from - 4; i < topic.to; i++) if (lexicon.announces.startingAt(tokens, i)) announced = i
  if (announced === null) return null
  for (let i = topic.from; i < topic.to + 2; i++) {
    const hit = lexicon.after.startingAt(tokens, i)
    if (hit && i > announced) return { from: announced, to: i + hit.length, cue: 'negates' }
  }
  return null
}
