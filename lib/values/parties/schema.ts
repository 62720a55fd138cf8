import { z } from 'zod'
import { partyRoles, type PartyRole } from '../../languages/roles'

const roles = Object.keys(partyRoles) as PartyRole[] // Object.keys forgets the keys' type

/** Who did it, helped, claims it or is blamed: names as written, without their article; a country's under its English name, with its ISO 3166 code. */
export const parties = z.object({
  kind: z.literal('parties'),
  parties: z.array(z.object({ name: z.string().min(1).max(120), iso: z.string().length(2).nullable() })).min(1).max(12),
  role: z.enum(roles),
})
export type PartiesValue = z.infer<typeof parties>
export type Party = PartiesValue['parties'][number]
