export const median = (list: number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

/** Milliseconds that `work` takes, the median of `times` runs. */
export const timed = (work: () => void, times = 5): number =>
  median(
    Array.from({ length: times }, () => {
      const from = performance.now()
      work()
      return performance.now() - from
    }),
  )
