import type { Claim } from '../claims/claim'
import type { Explanation } from './discrepancy'
import { copying } from './explanations/copying'
import { days } from './explanations/days'
import { hardened, rounded } from './explanations/rounding'
import { moments, scopes, terms } from './explanations/scopes'
import { sums } from './explanations/sums'

/** At most this many explanations are proposed for one discrepancy, and so many of them that add up. */
const most = 5
const mostSums = 2

/**
 * Hypotheses that would dissolve the conflict of `a` and `b`: a sum or difference, another scope or moment, a rounding, a
 * translation, a slip of the pen, days told otherwise. Best supported first: claims for it less claims against it, less the chance of a coincidence.
 */
export function explain(a: Claim, b: Claim, question: Claim[], event: Claim[]): Explanation[] {
  const found = [...sums(a, b, event), ...terms(a, b), ...hardened(a, b, question), ...rounded(a, b), ...copying(a, b), ...moments(a, b, question), ...scopes(a, b), ...days(a, b)]
  const once = found.filter((one, i) => found.findIndex((other) => keyOf(other) === keyOf(one)) === i)
  const ranked = once.toSorted((x, y) => support(y) - support(x))
  const additions = ranked.filter(adds).slice(0, mostSums)
  return ranked.filter((one) => !adds(one) || additions.includes(one)).slice(0, most)
}

const adds = ({ because }: Explanation): boolean => because.code === 'sum' || because.code === 'difference'
const support = ({ because, for: pro, against }: Explanation): number => pro.length - against.length - Number(because.values.chance ?? 0) / 100
const keyOf = ({ because, for: pro }: Explanation): string => JSON.stringify(because.code === 'sum' || because.code === 'difference' ? because : [because.code, pro.toSorted()])
