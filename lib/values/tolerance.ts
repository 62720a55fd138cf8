/**
 * The house convention for approximate numbers: "about n" admits n ± a tenth of it, or its rounding unit, whichever is
 * larger; a power of ten is its own rounding unit only to a tenth. It decides only where a source was approximate,
 * and every comparison that stands on it says so.
 */
export const tolerance = { share: 0.1 } as const

/** The numbers that "about n" admits, both ends included. */
export function around(n: number): { min: number; max: number } {
  const size = Math.abs(n)
  let unit = 0
  if (Number.isInteger(size) && size >= 10) {
    unit = 1
    while (size % (unit * 10) === 0) unit *= 10
    if (unit * 10 > size) unit /= 10 // a power of ten: a tenth of it
    if (unit === size) unit /= 10
  }
  const width = Math.max(size * tolerance.share, unit > size * 0.5 ? 0 : unit === 1 ? 0 : unit <= size * 0.25 ? unit : 0)
  return { min: n - width, max: n + width }
}
