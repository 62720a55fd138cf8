import { z } from 'zod'

/** Where something happened: names as written, the narrowest first, then what the document says it lies in. */
export const place = z.object({ kind: z.literal('place'), places: z.array(z.string().min(1).max(120)).min(1).max(4) })
export type Place = z.infer<typeof place>
