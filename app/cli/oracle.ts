import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { Choice } from '@/lib/claims/answers'
import type { Claim } from '@/lib/claims/claim'
import type { Ask } from '@/lib/discrepancies/asking'
import { plainKind, plainValue } from './crossref'

/**
 * Answers what the program asks about a dossier from the dossier's gold, as a person who read its documents would: only for
 * scoring, never for the program itself.
 */

const gold = z.object({
  questions: z.array(z.object({ id: z.string(), event: z.string(), kind: z.string() })),
  claims: z.array(z.object({ id: z.string(), doc: z.string(), question: z.string(), quote: z.string(), value: z.record(z.string(), z.unknown()) })),
  relations: z.array(z.object({ a: z.string(), b: z.string(), relation: z.string() })),
})

/** Whether a claim's value is the gold's, in the shape that programs read. */
const sameValue = (kind: string, theirs: Record<string, unknown>, ours: Record<string, unknown>): boolean => {
  if (kind === 'quantity') return ['min', 'max'].every((key) => (theirs[key] ?? null) === (ours[key] ?? null) || Math.abs(Number(theirs[key]) - Number(ours[key])) < 1e-6 * Math.abs(Number(ours[key])))
  if (kind === 'date') return theirs.from === ours.from && theirs.to === ours.to
  return kind !== 'yesno' || theirs.answer === ours.answer
}

/** Who answers for one dossier; null where its gold does not say. */
export function oracle(folder: string): (ask: Ask, claims: Map<string, Claim>) => Choice | null {
  const { questions, claims: known, relations } = gold.parse(JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')))
  const asked = new Map(questions.map((question) => [question.id, question]))
  const bodies = new Map(readdirSync(folder).filter((name) => name.endsWith('.txt')).map((name) => [name, readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')]))
  const scope = new Set(relations.filter(({ relation }) => relation === 'scope').flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]))
  const matching = (claim: Claim) =>
    known.find(({ doc, question, quote, value }) => {
      const kind = asked.get(question)?.kind ?? ''
      if (doc !== basename(claim.document) || kind !== plainKind(claim.value.kind) || !sameValue(kind, value, { ...plainValue(claim.value) })) return false
      const body = bodies.get(doc) ?? ''
      for (let at = body.indexOf(quote); at >= 0; at = body.indexOf(quote, at + 1)) if (at < claim.quotation.end && claim.quotation.start < at + quote.length) return true
      return false
    })
  return (ask, claims) => {
    const [a, b] = ask.claims.map((id) => { const claim = claims.get(id); return claim && matching(claim) })
    const [x, y] = [a, b].map((one) => asked.get(one?.question ?? ''))
    if (!a || !b || !x || !y) return null
    if (ask.kind === 'event') return x.event === y.event ? 'same' : 'other'
    return x.id !== y.id ? 'other' : scope.has(`${a.id} ${b.id}`) ? 'part' : 'same'
  }
}
