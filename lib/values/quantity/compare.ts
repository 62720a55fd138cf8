import type { Comparison, Reason } from '../value'
import { around } from '../tolerance'
import type { Quantity } from './schema'
import { toUnit } from './units'

type Interval = { min: number; max: number; minOpen: boolean; maxOpen: boolean }

/** What a figure admits; an approximate one with the house tolerance, "dozens" from its start on. */
export function intervalOf(q: Quantity, literal = false): Interval {
  const soft = q.approx && !literal
  const min = q.min === null ? Number.NEGATIVE_INFINITY : soft && q.max !== null ? around(q.min).min : q.min
  const max = q.max === null ? Number.POSITIVE_INFINITY : soft && q.min !== null ? around(q.max).max : q.max
  return { min, max, minOpen: q.minExclusive, maxOpen: q.maxExclusive }
}

/** Whether no number lies in both; counts are whole, so "more than 20" and "fewer than 21" have nothing between them. */
function disjoint(a: Interval, b: Interval): boolean {
  const [low, high] = a.min < b.min || (a.min === b.min && a.max <= b.max) ? [a, b] : [b, a]
  return low.max < high.min || (low.max === high.min && (low.maxOpen || high.minOpen))
}

const inside = (a: Interval, b: Interval): boolean =>
  (a.min > b.min || (a.min === b.min && (!b.minOpen || a.minOpen))) && (a.max < b.max || (a.max === b.max && (!b.maxOpen || a.maxOpen)))

/** How two figures stand, in one unit; different units that do not convert are incomparable. */
export function compareQuantities(a: Quantity, b: Quantity): Comparison {
  const converted = toUnit(b, a.unit)
  const values = { a: a.unit, b: b.unit }
  if (!converted) return { relation: 'incomparable', strength: 'hard', because: { code: 'units-differ', values } }
  const [x, y] = [intervalOf(a), intervalOf(converted)]
  const approximate = a.approx || b.approx
  if (disjoint(x, y)) return { relation: 'apart', strength: 'hard', because: { code: approximate ? 'apart-beyond-tolerance' : 'apart', values: {} } }
  const literal = disjoint(intervalOf(a, true), intervalOf(converted, true))
  const because: Reason = { code: literal ? 'joined-by-tolerance' : 'admits', values: {} }
  const strength = literal ? 'reading-dependent' : 'hard'
  const [ab, ba] = [inside(x, y), inside(y, x)]
  return { relation: ab && ba ? 'same' : ab ? 'within' : ba ? 'contains' : 'overlaps', strength, because }
}
