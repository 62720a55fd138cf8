import { z } from 'zod'
import type { Claim } from './claim'

/**
 * What people said where the texts leave it open: whether two claims answer one question, or speak of one event. Claims are
 * named by where they stand, so that an answer holds for the same documents on any day and in any database.
 */
export const choices = ['same', 'part', 'other'] as const
export type Choice = (typeof choices)[number]

/** At most this many answers are taken at once. */
const most = 10_000

/** Answers by the key of what was asked: "count DOCUMENT#FROM-TO DOCUMENT#FROM-TO", or "event …". */
export const givenAnswers = z.record(z.string().max(1500).regex(/^(?:count|event) .+#\d+-\d+ .+#\d+-\d+$/), z.enum(choices)).refine((given) => Object.keys(given).length <= most, `at most ${most} answers`)
export type GivenAnswers = z.infer<typeof givenAnswers>

/** A claim by where it stands: its document, and the words of its value there. */
export const standsAt = ({ document, said }: Pick<Claim, 'document' | 'said'>): string => `${document}#${said[0]}-${said[1]}`

/** The key of a question about two claims, whichever comes first. */
export const keyOf = (kind: 'count' | 'event', a: Claim, b: Claim): string => `${kind} ${[standsAt(a), standsAt(b)].toSorted().join(' ')}`

/** Answers about the claims at hand, looked up by pairs. */
export type Answered = {
  /** Whether a person said that the two answer one question, straight or through others. */
  same(a: string, b: string): boolean
  /** Whether a person said that they do not: of these two, or of two that are the same as these. */
  other(a: string, b: string): boolean
  /** Whether a person said that one of the two counts a part of what the other does. */
  part(a: string, b: string): boolean
  /** Claims that a person said to answer the question that this one does, itself among them. */
  fellows(a: string): readonly string[]
  /** Pairs of claims that a person said to speak of one event. */
  oneEvent: readonly (readonly [string, string])[]
}

export const nothingAnswered: Answered = { same: () => false, other: () => false, part: () => false, fellows: (a) => [a], oneEvent: [] }

/** The answers that speak of these claims; keys of other documents are passed over. */
export function answered(given: GivenAnswers, claims: Claim[]): Answered {
  const at = new Map(claims.map((claim) => [standsAt(claim), claim.id]))
  const said = Object.entries(given).flatMap(([key, choice]) => {
    const [kind, ...rest] = key.split(' ')
    const pair = pairIn(rest.join(' '), at)
    return pair ? [{ kind, choice, pair }] : []
  })
  const group = new Map<string, string[]>()
  for (const { kind, choice, pair: [a, b] } of said) {
    if (kind !== 'count' || choice !== 'same') continue
    const joined = [...new Set([...(group.get(a) ?? [a]), ...(group.get(b) ?? [b])])]
    for (const one of joined) group.set(one, joined)
  }
  const fellows = (a: string): readonly string[] => group.get(a) ?? [a]
  /** Pairs of which something was said, and so of those that are the same as either. */
  const pairs = (which: Choice) => {
    const held = new Map<string, Set<string>>()
    for (const { kind, choice, pair: [a, b] } of said) {
      if (kind !== 'count' || choice !== which) continue
      for (const x of fellows(a)) for (const y of fellows(b)) for (const [one, another] of [[x, y], [y, x]] as const) held.set(one, (held.get(one) ?? new Set()).add(another))
    }
    return (a: string, b: string) => held.get(a)?.has(b) ?? false
  }
  return {
    same: (a, b) => fellows(a).includes(b),
    other: pairs('other'),
    part: pairs('part'),
    fellows,
    oneEvent: said.flatMap(({ kind, choice, pair }) => (kind === 'event' && choice === 'same' ? [pair] : [])),
  }
}

/** The two claims that a key names; document names may hold spaces. */
function pairIn(names: string, at: Map<string, string>): [string, string] | null {
  for (let i = names.indexOf(' '); i >= 0; i = names.indexOf(' ', i + 1)) {
    const [a, b] = [at.get(names.slice(0, i)), at.get(names.slice(i + 1))]
    if (a !== undefined && b !== undefined && a !== b) return [a, b]
  }
  return null
}
