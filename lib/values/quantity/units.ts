import type { Quantity } from './schema'

/** Exact factors to the first unit of each family (BIPM SI Brochure; yard and pound agreement of 1959; US liquid measures). */
const families: Record<string, number>[] = [
  { metre: 1, km: 1000, cm: 0.01, mm: 0.001, decimetre: 0.1, hectometre: 100, micrometre: 1e-6, nanometre: 1e-9, picometre: 1e-12, mile: 1609.344, yard: 0.9144, foot: 0.3048, inch: 0.0254, nauticalMile: 1852 },
  { kg: 1, tonne: 1000, gram: 0.001, mg: 1e-6, microgram: 1e-9, pound: 0.45359237, ounce: 0.028349523125, stone: 6.35029318, ton: 907.18474 },
  { hectare: 1, acre: 0.40468564224, squareKm: 100, squareMetre: 1e-4, squareMile: 258.9988110336, squareFoot: 9.290304e-6 },
  { litre: 1, ml: 0.001, hectolitre: 100, cubicMetre: 1000, gallon: 3.785411784, pint: 0.473176473, barrel: 158.987294928, cubicFoot: 28.316846592, cubicKm: 1e12 },
  { second: 1, minute: 60, hour: 3600, day: 86400, week: 604800 },
  { year: 1, month: 1 / 12, decade: 10, century: 100 },
  { kmh: 1, mph: 1.609344, knot: 1.852, metrePerSecond: 3.6, kmPerSecond: 3600 },
  { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9 },
  { kWh: 1, MWh: 1000 },
  { byte: 1, kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12 },
]

/** How many `to` one `from` makes, or null when the two measure different things. */
export function factor(from: string, to: string): number | null {
  const family = families.find((factors) => from in factors && to in factors)
  const [a, b] = [family?.[from], family?.[to]]
  return a === undefined || b === undefined ? null : a / b
}

/** The same figure in another unit, or null when the two do not convert. An unknown unit ("") matches any. */
export function toUnit(q: Quantity, unit: string): Quantity | null {
  if (q.unit === unit || q.unit === '' || unit === '') return q
  const times = factor(q.unit, unit)
  if (times === null) return null
  const convert = (n: number | null) => (n === null ? null : n * times)
  return { ...q, min: convert(q.min), max: convert(q.max), unit }
}
