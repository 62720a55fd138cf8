import type { Kind } from '../kind'
import { comparePlaces } from './compare'
import { describePlace } from './describe'
import { place, type PlaceValue } from './schema'

/** Where something happened, left from or was heading. */
export const places: Kind<PlaceValue> = { schema: place, compare: comparePlaces, describe: describePlace, extent: () => null }
