import type { Comparison } from '../value'
import { placesRelation, type PlacesRelation } from './gazetteer'
import type { PlaceValue } from './schema'

/**
 * How two places stand. One inside the other agrees, by the texts or by the gazetteer. Names are apart where the gazetteer
 * surely parts every one of them, or where both texts put them side by side in the same larger place; otherwise two names
 * may be one place or neighbours.
 */
export function comparePlaces(a: PlaceValue, b: PlaceValue): Comparison {
  const because = (code: Comparison['because']['code']) => ({ code, values: {} })
  if (a.role !== b.role) return { relation: 'incomparable', strength: 'hard', because: because('place-roles-differ') }
  const related = (names: string[], others: string[], ...relations: PlacesRelation[]) => names.map((name) => others.some((other) => relations.includes(placesRelation(name, other))))
  const [inB, inA] = [related(a.places, b.places, 'same'), related(b.places, a.places, 'same')]
  if (inB.every(Boolean) && inA.every(Boolean)) return { relation: 'same', strength: 'hard', because: because('same-place') }
  if (inB.some(Boolean)) return { relation: inB.every(Boolean) ? 'within' : inA.every(Boolean) ? 'contains' : 'overlaps', strength: 'hard', because: because('places-shared') }
  const within = related(a.places, b.places, 'within').some(Boolean) || related(a.within, b.places, 'same', 'within').some(Boolean)
  const contains = related(b.places, a.places, 'within').some(Boolean) || related(b.within, a.places, 'same', 'within').some(Boolean)
  if (within || contains) return { relation: within && contains ? 'overlaps' : within ? 'within' : 'contains', strength: 'hard', because: because('place-within') }
  if (a.places.every((name) => b.places.every((other) => placesRelation(name, other) === 'apart'))) return { relation: 'apart', strength: 'reading-dependent', because: because('places-far-apart') }
  const [holder, other] = [a.within[0], b.within[0]]
  const level = holder !== undefined && other !== undefined && placesRelation(holder, other) === 'same'
  return level ? { relation: 'apart', strength: 'reading-dependent', because: because('places-apart') } : { relation: 'incomparable', strength: 'hard', because: because('no-map') }
}
