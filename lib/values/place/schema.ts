import { z } from 'zod'
import { placeRoles } from '../../languages/roles'

const name = z.string().min(1).max(120)

/** Where something happened: names as written, without their article; `within`: the larger places that the text says hold them. */
export const place = z.object({
  kind: z.literal('place'),
  places: z.array(name).min(1).max(8),
  within: z.array(name).max(8),
  role: z.enum(placeRoles),
})
export type PlaceValue = z.infer<typeof place>
