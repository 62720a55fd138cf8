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

/** Significant digits that a round figure must keep for a finer one to be taken for the same: "1.08 million" for 1,089,000, "74 %" for 74.41 %. */
const digits = (unit: string): number => (unit === 'percent' ? 2 : 3)

/** Whether one of two exact figures is the other, cut or rounded to its own last digit. */
function areRounded(a: Quantity, b: Quantity): boolean {
  if (![a, b].every((q) => q.min !== null && q.min === q.max && !q.approx) || a.min === null || b.min === null || a.min === b.min) return false
  const [p, q] = [lastDigit(a.min), lastDigit(b.min)]
  const [coarse, fine, step] = p > q ? [a.min, b.min, p] : [b.min, a.min, q]
  const kept = Math.round(coarse / step)
  return p !== q && Math.abs(kept) >= 10 ** (digits(a.unit) - 1) && (Math.round(fine / step) === kept || Math.trunc(fine / step) === kept)
}

/** What one more in the last digit that is not nought is worth: 10,000 in 1,080,000, 0.01 in 74.41. */
function lastDigit(n: number): number {
  const [mantissa = '', exponent = '0'] = n.toExponential().split('e')
  return 10 ** (Number(exponent) - (mantissa.split('.')[1]?.length ?? 0))
}

/** How two figures stand, in one unit; different units that do not convert are incomparable. */
export function compareQuantities(a: Quantity, b: Quantity): Comparison {
  const converted = toUnit(b, a.unit)
  const values = { a: a.unit, b: b.unit }
  if (!converted) return { relation: 'incomparable', strength: 'hard', because: { code: 'units-differ', values } }
  const [x, y] = [intervalOf(a), intervalOf(converted)]
  const approximate = a.approx || b.approx
  if (areRounded(a, converted)) return { relation: 'overlaps', strength: 'reading-dependent', because: { code: 'joined-by-rounding', values: {} } }
  if (disjoint(x, y)) return { relation: 'apart', strength: 'hard', because: { code: approximate ? 'apart-beyond-tolerance' : 'apart', values: {} } }
  const literal = disjoint(intervalOf(a, true), intervalOf(converted, true))
  const because: Reason = { code: literal ? 'joined-by-tolerance' : 'admits', values: {} }
  const strength = literal ? 'reading-dependent' : 'hard'
  const [ab, ba] = [inside(x, y), inside(y, x)]
  return { relation: ab && ba ? 'same' : ab ? 'within' : ba ? 'contains' : 'overlaps', strength, because }
}
