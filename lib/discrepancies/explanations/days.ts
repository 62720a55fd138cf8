import type { Claim } from '../../claims/claim'
import { dayNumber } from '../../values/date/calendar'
import { type DateValue, isDaily } from '../../values/date/schema'
import type { Explanation } from '../discrepancy'

/** Days between two dates from which on a year that is not written may be what parts them. */
const anotherYear = 300
/** Days by which a longer account of something may begin earlier and end later. */
const around = 5

type Dated = Claim & { value: DateValue }
const isDated = (claim: Claim): claim is Dated => claim.value.kind === 'date' && isDaily(claim.value)

/** Why two accounts may give different days of one thing: a day not all written, days next to one another, a span around a span. */
export function days(a: Claim, b: Claim): Explanation[] {
  return isDated(a) && isDated(b) ? [...assumed(a, b), ...nextTo(a, b), ...wider(a, b)] : []
}

/** A day that was counted back from the day of publication, or completed by its month or year, may have been another. */
function assumed(a: Dated, b: Dated): Explanation[] {
  const far = Math.abs(dayNumber(a.value.from) - dayNumber(b.value.from)) >= anotherYear
  const guessed = [a, b].filter(({ assumed: list }) => list.some(({ slot }) => slot === 'weekday' || slot === 'month' || (slot === 'year' && far)))
  const written = [a, b].filter((claim) => !guessed.includes(claim))
  return guessed.length > 0 ? [{ because: { code: 'day-assumed', values: {} }, for: guessed.map(({ id }) => id), against: written.map(({ id }) => id), assumes: [] }] : []
}

/** One day after the other: at night, or by another clock, something happens on either; and news is dated by the day it is told. */
function nextTo(a: Dated, b: Dated): Explanation[] {
  const [first, last] = a.value.from < b.value.from ? [a, b] : [b, a]
  const next = dayNumber(last.value.from) - dayNumber(first.value.to) === 1
  return next ? [{ because: { code: 'days-next', values: { a: first.value.to, b: last.value.from } }, for: [first.id, last.id], against: [], assumes: [] }] : []
}

/** A span a few days wider at both ends: it may count the way there and back, or what was made ready and cleared away. */
function wider(a: Dated, b: Dated): Explanation[] {
  const [outer, inner] = a.value.from <= b.value.from ? [a, b] : [b, a]
  const [before, after] = [dayNumber(inner.value.from) - dayNumber(outer.value.from), dayNumber(outer.value.to) - dayNumber(inner.value.to)]
  const fits = outer.value.precision === 'span' && before + after > 0 && before >= 0 && after >= 0 && before <= around && after <= around
  return fits ? [{ because: { code: 'span-wider', values: { claimant: outer.attribution.claimant, before, after } }, for: [outer.id, inner.id], against: [], assumes: [] }] : []
}
