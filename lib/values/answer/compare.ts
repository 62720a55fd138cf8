import type { Comparison } from '../value'
import type { Answer } from './schema'

/** Affirmed and denied are apart; an open or refused answer conflicts with nothing; another topic is another question. */
export function compareAnswers(a: Answer, b: Answer): Comparison {
  const because = (code: string) => ({ code, values: { topic: a.topic } })
  if (a.topic !== b.topic) return { relation: 'incomparable', strength: 'hard', because: because('different-things') }
  if (a.answer === b.answer) return { relation: 'same', strength: 'hard', because: because('same-answer') }
  const open = [a, b].some(({ answer }) => answer === 'uncertain' || answer === 'declined')
  return open ? { relation: 'overlaps', strength: 'hard', because: because('answer-left-open') } : { relation: 'apart', strength: 'hard', because: because('denied') }
}
