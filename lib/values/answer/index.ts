import type { Kind } from '../kind'
import { compareAnswers } from './compare'
import { describeAnswer } from './describe'
import { answer, type AnswerValue } from './schema'

/** Yes, no, uncertain, or no comment: what somebody answers on a topic. */
export const answers: Kind<AnswerValue> = { schema: answer, compare: compareAnswers, describe: describeAnswer, extent: () => null }
