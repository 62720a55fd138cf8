import type { Kind } from '../kind'
import { dayNumber } from './calendar'
import { compareDates } from './compare'
import { describeDate } from './describe'
import { date, type DateValue } from './schema'

/** Days and spans of days. */
export const dates: Kind<DateValue> = {
  schema: date,
  compare: compareDates,
  describe: describeDate,
  extent: (d) => ({ min: dayNumber(d.from), max: dayNumber(d.to), minOpen: false, maxOpen: false, soft: null }),
}
