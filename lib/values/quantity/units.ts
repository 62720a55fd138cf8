import type { Quantity } from './schema'

/** Exact factors to the first unit of each family (BIPM SI Brochure; the mile and foot of 1959; the avoirdupois pound). */
const families: Record<string, number>[] = [
  { metre: 1, km: 1000, cm: 0.01, mm: 0.001, mile: 1609.344, foot: 0.3048 },
  { kg: 1, tonne: 1000 },
  { hectare: 1, acre: 0.40468564224 },
  { second: 1, minute: 60, hour: 3600, day: 86400, week: 604800 },
]

/** The same figure in another unit, or null when the two do not convert. An unknown unit ("") matches any. */
export function toUnit(q: Quantity, unit: string): Quantity | null {
  if (q.unit === unit || q.unit === '' || unit === '') return q
  const family = families.find((factors) => q.unit in factors && unit in factors)
  const [from, to] = [family?.[q.unit], family?.[unit]]
  if (from === undefined || to === undefined) return null
  const convert = (n: number | null) => (n === null ? null : (n * from) / to)
  return { ...q, min: convert(q.min), max: convert(q.max), unit }
}
