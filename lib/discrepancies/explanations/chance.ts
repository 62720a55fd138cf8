/**
 * The chance, in percent, that one of the sums that could be formed would fit by accident: as if each of what is added
 * (`sign` 1) or taken away were any whole number up to the largest that is at hand. Small numbers and open targets meet often.
 */
export function chanceOf(start: number, sign: 1 | -1, steps: number[], fits: (total: number) => boolean): number {
  const largest = Math.max(0, ...steps)
  if (largest < 1 || steps.length === 0) return 0
  // So many numbers are looked at, evenly spread, however large they are.
  const looks = Math.min(Math.round(largest), 2000)
  let hits = 0
  for (let i = 1; i <= looks; i++) if (fits(start + sign * Math.round((i * largest) / looks))) hits++
  return percent(1 - (1 - hits / looks) ** steps.length)
}

/** A chance between 0 and 1 in whole percent, never said to be impossible or certain. */
export const percent = (chance: number): number => Math.max(1, Math.min(99, Math.round(100 * chance)))
