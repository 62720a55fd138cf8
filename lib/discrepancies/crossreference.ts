import { answered, type GivenAnswers } from '../claims/answers'
import type { AttributedReading, Claim } from '../claims/claim'
import { type Placement, placeClaims } from '../claims/place'
import type { Event, Question } from '../claims/question'
import { readWhole } from '../claims/read'
import type { Told } from '../claims/stories'
import type { Change } from '../claims/changes'
import { type Copy, copiesAmong } from '../origins/copies'
import { alteredIn, originsIn } from '../origins/origin'
import type { SourceDocument } from '../text/document'
import { type Ask, asksOf } from './asking'
import type { Discrepancy, Relation } from './discrepancy'
import { discrepancyOn, relationsOn } from './find'

export type CrossReference = {
  events: Event[]
  questions: Question[]
  claims: Claim[]
  placements: Placement[]
  relations: Relation[]
  discrepancies: Discrepancy[]
  /** Documents that repeat another's text, with what they left out of it or give otherwise. */
  /** What a person could settle, the most settling first. */
  asks: Ask[]
  copies: (Copy & { document: string; altered: Change<AttributedReading>[] })[]
}

/** A reading as the claim that it becomes when it is accepted unchanged; `origin` is whom it comes from in the end. */
export const toClaim = (id: string, document: SourceDocument, reading: AttributedReading, origin: string = reading.attribution.party): Claim => ({
  id,
  document: document.id,
  quotation: reading.quotation,
  said: [reading.start, reading.end],
  attribution: reading.attribution,
  value: reading.value,
  frame: reading.frame,
  assumed: reading.assumed,
  asOf: reading.asOf,
  published: document.published,
  origin,
  placed: 'firm',
})

/** The whole flow in memory: every reading becomes a claim. `progress` is told each document that was read; `given` is what people answered. */
export function crossReference(documents: (SourceDocument & { folder?: string })[], progress: (done: number) => void = () => {}, given: GivenAnswers = {}): CrossReference {
  let last = 0
  const copied = copiesAmong(documents)
  const named = new Map(documents.map((document) => [document.id, document]))
  const readings = new Map<string, AttributedReading[]>()
  const told: Told[] = []
  const claims = documents.flatMap((document, i) => {
    const { readings: read, profile } = readWhole(document)
    readings.set(document.id, read)
    told.push({ id: document.id, profile, folder: document.folder })
    const origin = originsIn(document, named.get(copied.get(document.id)?.of ?? '') ?? null)
    progress(i + 1)
    return read.map((reading) => toClaim(`c${++last}`, document, reading, origin(reading)))
  })
  const copies = documents.flatMap((document) => {
    const copy = copied.get(document.id)
    return copy ? [{ ...copy, document: document.id, altered: alteredIn(readings.get(copy.of) ?? [], readings.get(document.id) ?? [], document) }] : []
  })
  const counters = { e: 0, q: 0 }
  const said = answered(given, claims)
  const { events, questions, placements } = placeClaims(claims, told, (prefix) => `${prefix}${++counters[prefix]}`, 'en', said)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const on = new Map<string, Claim[]>()
  const of = new Map<string, Claim[]>()
  for (const { claim, question, event, certainty } of placements) {
    const held = byId.get(claim)
    if (!held) continue
    held.placed = certainty
    on.set(question, [...(on.get(question) ?? []), held])
    of.set(event, [...(of.get(event) ?? []), held])
  }
  const relations = questions.flatMap((question) => relationsOn(on.get(question.id) ?? [], of.get(question.event) ?? [], said))
  const discrepancies = questions.flatMap((question) => discrepancyOn(question, on.get(question.id) ?? [], of.get(question.event) ?? [], said) ?? [])
  const standing = { events: events.map(({ event }) => event), questions, claims, placements, relations }
  return { ...standing, discrepancies, copies, asks: asksOf(standing, given) }
}
