import { outcomeLikeness, populationLikeness } from '../claims/scope'
import { compareValues } from '../values'
import type { Comparison, Reading } from '../values/value'

const scopeOf = (a: Reading, b: Reading): 'same' | 'different' | 'unknown' => {
  if (a.kind !== b.kind) return 'different'
  const outcome = outcomeLikeness(a.counted?.outcome?.value ?? null, b.counted?.outcome?.value ?? null)
  const population = populationLikeness(a.counted?.population?.value ?? null, b.counted?.population?.value ?? null)
  if (outcome === 'different' || population === 'different' || outcome === 'part' || population === 'part' || outcome === 'whole' || population === 'whole') return 'different'
  return outcome === 'unknown' && population === 'unknown' && a.kind === 'quantity' ? 'unknown' : 'same'
}

/**
 * How two texts' readings stand as wholes: the pair that counts the same thing decides, an apart pair before others.
 * Where no pair counts the same thing the answer is `incomparable`, not a guess.
 */
export function compareReadings(a: Reading[], b: Reading[]): Comparison {
  const pairs = a.flatMap((x) => b.map((y) => ({ scope: scopeOf(x, y), result: compareValues(x.value, y.value) })))
  const usable = pairs.filter(({ scope, result }) => scope === 'same' && result.relation !== 'incomparable')
  const bare = pairs.filter(({ scope, result }) => scope === 'unknown' && result.relation !== 'incomparable')
  const chosen = usable.length ? usable : a.length === 1 && b.length === 1 ? bare : []
  const agreeing = chosen.find(({ result }) => result.relation !== 'apart')
  const apart = chosen.find(({ result }) => result.relation === 'apart')
  if (chosen.length === 0) return { relation: 'incomparable', strength: 'hard', because: { code: a.length && b.length ? 'different-things' : 'nothing-read', values: {} } }
  // Several figures on both sides: one that agrees does not excuse another of the same count that does not, but equal lists do.
  return (apart && (chosen.length === 1 || !agreeing) ? apart : (agreeing ?? apart))?.result ?? { relation: 'incomparable', strength: 'hard', because: { code: 'nothing-read', values: {} } }
}
