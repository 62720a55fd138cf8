/**
 * The house convention for approximate numbers: "about n" admits n and a tenth of it either way. It decides only where a
 * source was approximate, and every comparison that stands on it says so.
 */
export const tolerance = { share: 0.1 } as const

/** The numbers that "about n" admits, both ends included. */
export function around(n: number): { min: number; max: number } {
  const width = Math.abs(n) * tolerance.share
  return { min: n - width, max: n + width }
}
