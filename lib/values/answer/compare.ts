import { areKin } from '../../languages/topics'
import type { Comparison } from '../value'
import type { AnswerValue } from './schema'

/** How two answers stand. Yes and no are apart on one topic; on two close ones, only by a reading; who is uncertain or silent contradicts nobody. */
export function compareAnswers(a: AnswerValue, b: AnswerValue): Comparison {
  const one = a.topic === b.topic
  const near = areKin(a.topic, b.topic)
  const strength = one ? 'hard' : 'reading-dependent'
  if (!one && !near) return { relation: 'incomparable', strength: 'hard', because: { code: 'topics-differ', values: {} } }
  const sure = [a, b].every(({ answer }) => answer === 'affirmed' || answer === 'denied')
  if (a.answer === b.answer) return { relation: one ? 'same' : 'overlaps', strength, because: { code: 'same-answer', values: {} } }
  if (!sure) return { relation: 'overlaps', strength, because: { code: 'no-firm-answer', values: {} } }
  return { relation: 'apart', strength, because: { code: one ? 'yes-and-no' : 'yes-and-no-nearby', values: {} } }
}
