import type { Kind } from '../kind'
import { comparePlaces } from './compare'
import { place, type Place } from './schema'

/** Where it happened; no place on an axis. */
export const places: Kind<Place> = { schema: place, compare: comparePlaces, describe: (value) => value.places.join(', '), extent: () => null }
