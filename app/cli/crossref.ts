import { existsSync, readFileSync } from 'node:fs'
import { type GivenAnswers, givenAnswers } from '@/lib/claims/answers'
import { describeAsk } from '@/lib/discrepancies/asking'
import { checkDocument } from '@/lib/discrepancies/checks'
import type { Finding } from '@/lib/discrepancies/checks/finding'
import { crossReference, type CrossReference } from '@/lib/discrepancies/crossreference'
import { describeReason } from '@/lib/discrepancies/reasons'
import type { SourceDocument } from '@/lib/text/document'
import { Refusal } from '@/lib/text/refusal'
import { describeValue } from '@/lib/values'
import type { Value } from '@/lib/values/value'
import { documentsAt } from './documents'

/** A kind by the name that programs read: a yes or no is `yesno`. */
export const plainKind = (kind: Value['kind']): string => (kind === 'answer' ? 'yesno' : kind)

/** A value in the shape that programs read: without its kind and unit, which stand beside it. */
export function plainValue(value: Value): object {
  switch (value.kind) {
    case 'quantity': {
      const { min, max, minExclusive, maxExclusive, approx } = value
      return { min, max, minExclusive, maxExclusive, approx }
    }
    case 'date':
      return { from: value.from, to: value.to }
    case 'parties':
      return { parties: value.parties.map(({ name }) => name) }
    case 'place':
      return { places: value.places }
    case 'answer':
      return value.answer === 'affirmed' || value.answer === 'denied' ? { answer: value.answer === 'affirmed' } : { answer: null, stance: value.answer }
  }
}

/** What does not fit inside each document. */
type Checked = { document: string; findings: Finding[] }[]
const checked = (documents: SourceDocument[]): Checked => documents.map((document) => ({ document: document.id, findings: checkDocument(document) }))

type Altered = CrossReference['copies'][number]['altered'][number]

/** What a copy made of a claim of its original: the original's words, and what it says instead, or null where it left them out. */
const altering = ({ before, after }: Altered) => ({ quote: before?.quotation.exact ?? '', was: before ? plainValue(before.value) : null, is: after ? plainValue(after.value) : null })

/** What `crossref --json` prints (DESIGN.md, Command line); `copies` says which document repeats which, and `checks` what does not fit inside one. */
export function crossrefJson(documents: SourceDocument[], found: CrossReference): object {
  const byId = new Map(found.claims.map((claim) => [claim.id, claim]))
  const questionOf = new Map(found.placements.map(({ claim, question }) => [claim, question]))
  return {
    documents: documents.map(({ id, title, publisher, published, lang }) => ({ id, title, publisher, published, lang })),
    events: found.events,
    questions: found.questions.map(({ id, event, text, kind, unit }) => ({ id, event, text, kind: plainKind(kind), unit })),
    claims: found.claims.map((claim) => ({
      id: claim.id,
      document: claim.document,
      start: claim.quotation.start,
      end: claim.quotation.end,
      quote: claim.quotation.exact,
      claimant: claim.attribution.claimant,
      via: claim.attribution.via,
      attribution: claim.attribution.mode,
      question: questionOf.get(claim.id) ?? null,
      kind: plainKind(claim.value.kind),
      value: plainValue(claim.value),
      asOf: claim.asOf,
      origin: claim.origin,
    })),
    relations: found.relations.map(({ because, ...relation }) => ({ ...relation, because: describeReason(because, 'en') })),
    discrepancies: found.discrepancies.map(({ because, explanations, certainty: _, ...discrepancy }) => ({
      ...discrepancy,
      because: describeReason(because, 'en'),
      explanations: explanations.map((explanation) => ({ text: [explanation.because, ...explanation.assumes].map((reason) => describeReason(reason, 'en')).join(' '), for: explanation.for, against: explanation.against })),
    })),
    asks: found.asks.map(({ claims: two, ...ask }) => ({ ...ask, text: describeAsk({ ...ask, claims: two }, byId, 'en'), claims: two })),
    copies: found.copies.map(({ document, of, share, altered }) => ({ document, of, share, altered: altered.map((change) => altering(change)) })),
    checks: checked(documents).flatMap(({ document, findings }) => findings.map(({ check, strength, because, quotes }) => ({ document, check, strength, because: describeReason(because, 'en'), quotes: quotes.map(({ in: where, start, end, exact }) => ({ in: where, start, end, quote: exact })) }))),
  }
}

/** The same for people: each question with who says what, then what is apart and why; last, what does not fit inside one document. */
export function crossrefText(documents: SourceDocument[], found: CrossReference): string {
  const claims = new Map(found.claims.map((claim) => [claim.id, claim]))
  const lines: string[] = []
  for (const event of found.events) {
    const questions = found.questions.filter((question) => question.event === event.id)
    lines.push('', event.title, '='.repeat(Math.min(event.title.length, 80)))
    for (const question of questions) {
      lines.push('', question.text)
      for (const { claim: id } of found.placements.filter((placement) => placement.question === question.id)) {
        const claim = claims.get(id)
        if (claim) lines.push(`  ${describeValue(claim.value, 'en').padEnd(24)} ${claim.attribution.claimant}  «${claim.quotation.exact.replace(/\s+/g, ' ')}»  [${claim.document}]`)
      }
      const flag = found.discrepancies.find((discrepancy) => discrepancy.question === question.id)
      if (!flag) continue
      lines.push(`  ${flag.certainty === 'firm' ? 'APART' : 'PERHAPS APART'} (${flag.strength}): ${describeReason(flag.because, 'en')}`)
      for (const explanation of flag.explanations) lines.push(`    – ${[explanation.because, ...explanation.assumes].map((reason) => describeReason(reason, 'en')).join(' ')}`)
    }
  }
  for (const { document, of, share, altered } of found.copies) {
    lines.push('', `${document} is a copy of ${of} (${Math.round(share * 100)}% of its words)`)
    for (const { before, after } of altered) lines.push(`  ${after ? `changed to ${describeValue(after.value, 'en')}` : 'left out'}: «${before?.quotation.exact.replace(/\s+/g, ' ')}»`)
  }
  for (const { document, findings } of checked(documents)) {
    if (findings.length > 0) lines.push('', `Worth a look in ${document}`)
    for (const { strength, because, quotes } of findings) lines.push(`  ${describeReason(because, 'en')} (${strength})`, ...quotes.map(({ in: where, exact }) => `    ${where === 'title' ? 'title: ' : ''}«${exact.replace(/\s+/g, ' ')}»`))
  }
  return `${lines.join('\n').trim()}\n`
}

/** What a person could settle, by number: the words of both sides, and the key under which the answer goes into a file. */
const shownAsks = 10
function asksText({ asks, claims }: CrossReference): string {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  if (asks.length === 0) return 'Nothing that a person could settle was left open.'
  return ['What you could settle, the most settling first (answers go into a file for --answers, by key):', ...asks.slice(0, shownAsks).flatMap((one, i) => ['', `${i + 1}. ${describeAsk(one, byId, 'en')}`, ...one.claims.map((id) => `   ${byId.get(id)?.attribution.claimant}  [${byId.get(id)?.document}]`), `   would settle ${one.settles}; answer ${one.choices.join(', ')}; key: ${one.key}`])].join('\n')
}

/** The answers in a file; refuses what is no such file in one sentence. */
function answersIn(path: string): GivenAnswers {
  if (!existsSync(path)) throw new Refusal('missing', { path })
  try {
    return givenAnswers.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new Refusal('answers-wrong', { path })
  }
}

/** Reads, compares and prints; progress on standard error when there are many documents. */
export async function crossref(paths: string[], { json = false, ask = false, answers }: { json?: boolean; ask?: boolean; answers?: string } = {}): Promise<string> {
  const given = answers === undefined ? {} : answersIn(answers)
  const documents = await documentsAt(paths)
  const many = documents.length > 20
  const found = crossReference(documents, (done) => {
    if (many && (done % 20 === 0 || done === documents.length)) process.stderr.write(`\r${done} of ${documents.length} documents read${done === documents.length ? '\n' : ''}`)
  }, given)
  return json ? `${JSON.stringify(crossrefJson(documents, found), null, 1)}\n` : `${ask ? `${asksText(found)}\n\n` : ''}${crossrefText(documents, found)}`
}
