import type { Kind } from '../kind'
import { compareAnswers } from './compare'
import { describeAnswer } from './describe'
import { answer, type Answer } from './schema'

/** Affirmed, denied, left open or declined; no place on an axis. */
export const answers: Kind<Answer> = { schema: answer, compare: compareAnswers, describe: describeAnswer, extent: () => null }
