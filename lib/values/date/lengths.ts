import type { DateUnit } from '../../languages/language'
import { type Token, tokenAt } from '../../text/words'
import { moved } from './calendar'
import type { DateLexicon } from './lexicon'

/** "two", "3", "a couple of": a count of units. */
export function countAt(tokens: Token[], i: number, lexicon: DateLexicon): { to: number; count: number } | null {
  const { text } = tokenAt(tokens, i)
  if (/^\d{1,3}$/.test(text)) return Number(text) > 0 ? { to: i + 1, count: Number(text) } : null
  const words = lexicon.counts.startingAt(tokens, i)
  return words && { to: i + words.length, count: words.value }
}

type Step = 'day' | 'week' | 'month' | 'year'

/** What a unit of time is counted in. */
export const steps: Partial<Record<DateUnit, [Step, number]>> = { day: ['day', 1], week: ['week', 1], fortnight: ['week', 2], month: ['month', 1], quarter: ['month', 3], half: ['month', 6], year: ['year', 1], decade: ['year', 10] }

/** A length of time before token `to`. */
export type Length = { to: number; parts: [Step, number][] }

/** "3 weeks", "2 years 1 month and 21 days". */
export function lengthAt(tokens: Token[], i: number, lexicon: DateLexicon): Length | null {
  // "half a year"
  const half = lexicon.units.startingAt(tokens, i)
  const one = half?.value === 'half' ? countAt(tokens, i + half.length, lexicon) : null
  const whole = one?.count === 1 ? lexicon.units.startingAt(tokens, one.to) : null
  if (one && whole?.value === 'year') return { to: one.to + whole.length, parts: [['month', 6]] }
  const parts: Length['parts'] = []
  let to = i
  for (let rounds = 0; rounds < 4; rounds++) {
    const count = countAt(tokens, lexicon.and.startingAt(tokens, to) ? to + 1 : to, lexicon)
    const unit = count && lexicon.units.startingAt(tokens, count.to)
    const step = unit && steps[unit.value]
    if (!count || !step) break
    parts.push([step[0], count.count * step[1]])
    to = count.to + unit.length
  }
  return parts.length > 0 ? { to, parts } : null
}

/** A day so long after (or before, with -1) another. */
export const shifted = (day: string, { parts }: Pick<Length, 'parts'>, sign: 1 | -1): string => parts.reduce((at, [step, count]) => moved(at, sign * count, step), day)
