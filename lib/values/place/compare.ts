import { fold } from '../../text/words'
import type { Comparison } from '../value'
import type { Place } from './schema'

const key = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** Letters that two spellings of one foreign name may differ in: one in four. */
function alike(a: string, b: string): boolean {
  if (a === b || a.includes(b) || b.includes(a)) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 6 || long.length - short.length > 2 || short[0] !== long[0]) return false
  let same = 0
  for (let i = 0, j = 0; i < short.length && j < long.length; j++) {
    if (short[i] === long[j]) {
      same++
      i++
    } else if (long.length - j <= short.length - i) i++
  }
  return same >= long.length * 0.75
}

/** A shared name, or one that lies in the other by what the documents say, is agreement; without geography two other names are not compared. */
export function comparePlaces(a: Place, b: Place): Comparison {
  const [x, y] = [a.places.map(key), b.places.map(key)]
  const [first, other] = [x[0] ?? '', y[0] ?? '']
  if (alike(first, other)) return { relation: 'same', strength: 'hard', because: { code: 'same-place', values: {} } }
  if (x.some((name) => alike(name, other))) return { relation: 'within', strength: 'hard', because: { code: 'place-within', values: {} } }
  if (y.some((name) => alike(name, first))) return { relation: 'contains', strength: 'hard', because: { code: 'place-within', values: {} } }
  return { relation: 'incomparable', strength: 'hard', because: { code: 'places-unknown', values: { a: a.places[0] ?? '', b: b.places[0] ?? '' } } }
}
