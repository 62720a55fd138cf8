import { z } from 'zod'
import type { Claim } from '../claims/claim'
import { certainty, type Discrepancy } from '../discrepancies/discrepancy'
import { value } from '../values/value'

/** What a person can decide on a discrepancy. */
export const verdicts = ['confirmed', 'explained', 'not-a-conflict', 'unsure'] as const
export type Verdict = (typeof verdicts)[number]

/** How a discrepancy stands: nobody ruled (`open`), a ruling whose inputs changed (`reopened`), or what was decided. */
export const statuses = ['open', 'reopened', ...verdicts] as const
export type Status = (typeof statuses)[number]

/** Why an explained discrepancy is none, in the order of the keys 1 to 9. */
export const resolutions = ['other-scope', 'other-place', 'other-moment', 'rounding', 'translation', 'sum', 'copy-error', 'reading-error', 'other'] as const
export type Resolution = (typeof resolutions)[number]

/** What a ruling was made on: the claims that were apart, as they stood, and how certain the conflict was. */
export const inputs = z.object({
  certainty,
  claims: z.array(z.object({ id: z.string(), claimant: z.string(), value })),
})
export type Inputs = z.infer<typeof inputs>

/** A person's decision on a question's discrepancy; `withdrawn` takes back the one numbered `withdraws`. Never changed. */
export type Ruling = {
  seq: number
  status: Verdict | 'withdrawn'
  resolution: Resolution | null
  reason: string
  withdraws: number | null
  inputs: Inputs
  by: string
  at: Date
}

/** Longest reason, in UTF-16 units. */
export const longestReason = 2000

/** What a ruling on this discrepancy would be made on. Claims are in the order of their ids. */
export function inputsOf(discrepancy: Pick<Discrepancy, 'claims' | 'certainty'>, claims: Pick<Claim, 'id' | 'attribution' | 'value'>[]): Inputs {
  const held = claims.filter(({ id }) => discrepancy.claims.includes(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return { certainty: discrepancy.certainty, claims: held.map(({ id, attribution, value: said }) => ({ id, claimant: attribution.claimant, value: said })) }
}

/** The text whose hash is a fingerprint of the inputs: what a claimant is called does not count. */
export const inputsText = ({ certainty: sure, claims }: Inputs): string => JSON.stringify([sure, claims.map(({ id, value: said }) => [id, Object.entries(said).toSorted(([a], [b]) => (a < b ? -1 : 1))])])

/** The ruling that stands: the last one that no later row withdrew; null when none does. `history` runs from the first to the last. */
export function standing<R extends Pick<Ruling, 'seq' | 'status' | 'withdraws'>>(history: R[]): R | null {
  const withdrawn = new Set(history.map(({ withdraws }) => withdraws))
  return history.findLast(({ seq, status }) => status !== 'withdrawn' && !withdrawn.has(seq)) ?? null
}

/** Where a discrepancy stands under a ruling, given the fingerprints of now and of then. */
export function statusUnder(ruling: { status: Ruling['status']; fingerprint: string } | null, fingerprint: string): Status {
  if (!ruling || ruling.status === 'withdrawn') return 'open'
  return ruling.fingerprint === fingerprint ? ruling.status : 'reopened'
}

/** Whether somebody still has to decide. */
export const isOpen = (status: Status): boolean => status === 'open' || status === 'reopened'

type Snapshot = Inputs['claims'][number]
export type Changes = { added: Snapshot[]; removed: Snapshot[]; changed: { before: Snapshot; now: Snapshot }[]; certainty: Inputs['certainty'] | null }

/** What changed under a ruling: claims added, removed, or whose value is another; the certainty, when it is. */
export function changesBetween(then: Inputs, now: Inputs): Changes {
  const before = new Map(then.claims.map((one) => [one.id, one]))
  const after = new Map(now.claims.map((one) => [one.id, one]))
  const same = (a: Snapshot, b: Snapshot) => inputsText({ certainty: 'firm', claims: [a] }) === inputsText({ certainty: 'firm', claims: [b] })
  return {
    added: now.claims.filter(({ id }) => !before.has(id)),
    removed: then.claims.filter(({ id }) => !after.has(id)),
    changed: now.claims.flatMap((one) => {
      const was = before.get(one.id)
      return was && !same(was, one) ? [{ before: was, now: one }] : []
    }),
    certainty: then.certainty === now.certainty ? null : now.certainty,
  }
}
