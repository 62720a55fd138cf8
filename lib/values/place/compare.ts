import { fold } from '../../text/words'
import type { Comparison, Reason } from '../value'
import type { PlaceValue } from './schema'

/** A name without what spelling it otherwise changes: accents, hyphens, doubled letters. */
const plain = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ').trim().replace(/(\p{L})\1/gu, '$1')

const holds = (names: string[], name: string): boolean => names.some((other) => plain(other) === plain(name) || ` ${plain(other)} `.includes(` ${plain(name)} `) || ` ${plain(name)} `.includes(` ${plain(other)} `))

/**
 * How two places stand. One inside the other agrees; two names that neither text puts inside one another are apart only
 * where both texts name the same larger place around them: without a map, two names may be one place or neighbours.
 */
export function comparePlaces(a: PlaceValue, b: PlaceValue): Comparison {
  if (a.role !== b.role) return { relation: 'incomparable', strength: 'hard', because: { code: 'place-roles-differ', values: {} } }
  const [inB, inA] = [a.places.map((name) => holds(b.places, name)), b.places.map((name) => holds(a.places, name))]
  const because = (code: Reason['code']): Reason => ({ code, values: {} })
  if (inB.every(Boolean) && inA.every(Boolean)) return { relation: 'same', strength: 'hard', because: because('same-place') }
  if (inB.some(Boolean)) return { relation: inB.every(Boolean) ? 'within' : inA.every(Boolean) ? 'contains' : 'overlaps', strength: 'hard', because: because('places-shared') }
  const [within, contains] = [b.places.some((name) => holds(a.within, name)), a.places.some((name) => holds(b.within, name))]
  if (within || contains) return { relation: within && contains ? 'overlaps' : within ? 'within' : 'contains', strength: 'hard', because: because('place-within') }
  const level = a.within.length > 0 && b.within.length > 0 && plain(a.within[0] ?? '') === plain(b.within[0] ?? '')
  return level ? { relation: 'apart', strength: 'reading-dependent', because: because('places-apart') } : { relation: 'incomparable', strength: 'hard', because: because('no-map') }
}
