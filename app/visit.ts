/** The cookie that remembers when the board was looked at: when the visit before began to end, and when this one was last seen. */
export const visitCookie = 'parallax-visit'
/** Two looks this far apart are two visits. */
const apart = 30 * 60_000

/** A visit: what changed after `since` is new; null on the first. */
export type Visit = { since: number | null; seen: number }

/** This visit, from what the browser kept of the last one. */
export function visitOf(kept: string | undefined, now: number): Visit {
  const [, since, seen] = /^(\d{0,15})\.(\d{1,15})$/.exec(kept ?? '') ?? []
  if (seen === undefined) return { since: null, seen: now }
  return { since: now - Number(seen) > apart ? Number(seen) : since ? Number(since) : null, seen: now }
}

/** A visit as the browser keeps it. */
export const keptVisit = ({ since, seen }: Visit): string => `${since ?? ''}.${seen}`
