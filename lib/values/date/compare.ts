import type { Comparison, Reason } from '../value'
import type { DateValue } from './schema'

/** How two dates stand as sets of days. Two spans whose first and last days both differ say different things of one event. */
export function compareDates(a: DateValue, b: DateValue): Comparison {
  const values = {}
  if (a.to < b.from || b.to < a.from) return { relation: 'apart', strength: 'hard', because: { code: 'days-apart', values } }
  if (a.from === b.from && a.to === b.to) return { relation: 'same', strength: 'hard', because: { code: 'same-days', values } }
  const spans = a.precision === 'span' && b.precision === 'span'
  const because: Reason = { code: spans && a.from !== b.from && a.to !== b.to ? 'both-ends-differ' : 'days-shared', values }
  const [ab, ba] = [a.from >= b.from && a.to <= b.to, b.from >= a.from && b.to <= a.to]
  return { relation: ab ? 'within' : ba ? 'contains' : 'overlaps', strength: 'hard', because }
}
