import { attributedReading, attribution, claim as claimSchema } from '../lib/claims/claim'
import { eventMention, frame } from '../lib/claims/frame'
import { profile } from '../lib/claims/profile'
import { discrepancy as discrepancySchema } from '../lib/discrepancies/discrepancy'
import type { Lang } from '../lib/languages'
import { inputs, resolutions, statuses, verdicts } from '../lib/review/ruling'
import { anchorStates } from '../lib/text/anchor'
import { kinds, value } from '../lib/values/value'
import { z } from 'zod'
import * as columns from './columns'
import { defineNotes } from './tables/notes'

/** How a document first came. */
export const methods = ['paste', 'file', 'url', 'import', 'example'] as const

/** The tables, from the columns of one engine. Evidence (capture, quotation, anchor, audit) is immutable: triggers in the migration refuse changes. */
function define({ table, text, sequence, int, bool, instant, json, index, uniqueIndex, check, sql }: typeof columns) {
  const document = table('document', {
    id: text('id').primaryKey(),
    title: text('title').notNull(),
    publisher: text('publisher').notNull(),
    published: text('published'),
    lang: text('lang').$type<Lang>().notNull(),
    url: text('url'),
    note: text('note'),
    method: text('method', { enum: methods }).notNull(),
    /** What it can be known again by; null until it is first needed, for documents captured before there were profiles. */
    profile: json('profile', profile),
    createdAt: instant('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    withdrawnAt: instant('withdrawn_at'),
  }, (t) => [index('document_new').on(t.createdAt, t.id), check('document_lang', sql`length(lang) = 2 and lang = lower(lang)`), check('document_method', sql`method in ('paste', 'file', 'url', 'import', 'example')`)])

  /** Names, days, countries and months by which documents of one story are found. */
  const documentKey = table('document_key', {
    key: text('key').notNull(),
    documentId: text('document_id').notNull().references(() => document.id),
  }, (t) => [columns.primaryKey({ columns: [t.key, t.documentId] })])

  const capture = table('capture', {
    id: text('id').primaryKey(),
    documentId: text('document_id').notNull().references(() => document.id),
    text: text('text').notNull(),
    sha256: text('sha256').notNull(),
    /** The address that it was fetched from in the end, or the name of its file; null when it was pasted. */
    source: text('source'),
    capturedAt: instant('captured_at').notNull(),
    capturedBy: text('captured_by').notNull(),
  }, (t) => [index('capture_document').on(t.documentId, t.capturedAt), index('capture_text').on(t.sha256)])

  const quotation = table('quotation', {
    id: text('id').primaryKey(),
    captureId: text('capture_id').notNull().references(() => capture.id),
    exact: text('exact').notNull(),
    prefix: text('prefix').notNull(),
    suffix: text('suffix').notNull(),
    start: int('start').notNull(),
    end: int('end').notNull(),
  }, (t) => [index('quotation_capture').on(t.captureId, t.start), check('quotation_span', sql`"end" >= "start"`)])

  /** `merged`: the party that this one was found to be. */
  const party = table('party', { id: text('id').primaryKey(), name: text('name').notNull(), merged: text('merged') })

  const event = table('event', {
    id: text('id').primaryKey(),
    title: text('title').notNull(),
    from: text('from_day'),
    to: text('to_day'),
    place: text('place'),
    /** What its first mentions say of it: what later ones are matched with. */
    mention: json('mention', eventMention).notNull(),
    /** Live claims, kept by settle: the board shows events that have some. */
    claims: int('claims').notNull(),
    touchedAt: instant('touched_at').notNull(),
    /** The larger event that it is a part of. */
    parent: text('parent_id'),
  }, (t) => [index('event_touched').on(t.touchedAt, t.id).where(sql`claims > 0`), index('event_days').on(t.from, t.to), index('event_parent').on(t.parent)])

  const question = table('question', {
    id: text('id').primaryKey(),
    eventId: text('event_id').notNull().references(() => event.id),
    text: text('text').notNull(),
    kind: text('kind', { enum: kinds }).notNull(),
    unit: text('unit'),
    about: json('about', frame).notNull(),
    position: int('position').notNull(),
    /** A person wrote its words: they are kept when its claims change. */
    worded: bool('worded').notNull().default(false),
  }, (t) => [index('question_event').on(t.eventId, t.position), check('question_kind', sql`kind in ('quantity', 'date', 'answer', 'parties', 'place')`)])

  const claim = table('claim', {
    id: text('id').primaryKey(),
    questionId: text('question_id').notNull().references(() => question.id),
    eventId: text('event_id').notNull().references(() => event.id),
    documentId: text('document_id').notNull().references(() => document.id),
    quotationId: text('quotation_id').notNull().references(() => quotation.id),
    partyId: text('party_id').notNull().references(() => party.id),
    attribution: json('attribution', attribution).notNull(),
    value: json('value', value).notNull(),
    frame: json('frame', frame).notNull(),
    said: json('said', claimSchema.shape.said).notNull(),
    assumed: json('assumed', claimSchema.shape.assumed).notNull(),
    asOf: text('as_of'),
    origin: text('origin').notNull(),
    placed: text('placed', { enum: ['firm', 'possible'] }).notNull(),
    /** A person put it on its question: it stays there. */
    pinned: bool('pinned').notNull().default(false),
    /** What a person typed in place of the reader's value, or null. */
    correctedWords: text('corrected_words'),
    /** The claim that took its place when its document was captured again; it stays, and is compared no more. */
    supersededBy: text('superseded_by'),
    createdAt: instant('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    withdrawnAt: instant('withdrawn_at'),
  }, (t) => [index('claim_question').on(t.questionId, t.withdrawnAt), index('claim_event').on(t.eventId, t.withdrawnAt), index('claim_document').on(t.documentId), index('claim_party').on(t.partyId, t.withdrawnAt), index('claim_new').on(t.createdAt), check('claim_placed', sql`placed in ('firm', 'possible')`)])

  /** Which documents repeat another's text; derived from the texts, told anew when an earlier report comes in. */
  const copy = table('copy', {
    documentId: text('document_id').primaryKey().references(() => document.id),
    ofId: text('of_id').notNull().references(() => document.id),
    /** Hundredths of the copy's own words that stand in the original. */
    share: int('share').notNull(),
  }, (t) => [index('copy_of').on(t.ofId)])
  /** The runs of five words by which copies are found, as 32-bit hashes: a bounded number of each text's. */
  const shingle = table('shingle', {
    hash: int('hash').notNull(),
    documentId: text('document_id').notNull().references(() => document.id),
  }, (t) => [columns.primaryKey({ columns: [t.hash, t.documentId] })])

  /** Where a claim's quotation stands in a later capture of its document. */
  const anchor = table('anchor', {
    claimId: text('claim_id').notNull().references(() => claim.id),
    captureId: text('capture_id').notNull().references(() => capture.id),
    state: text('state', { enum: anchorStates }).notNull(),
    start: int('start'),
    end: int('end'),
    /** How like the words found there are, in hundredths. */
    score: int('score').notNull(),
  }, (t) => [columns.primaryKey({ columns: [t.captureId, t.claimId] }), check('anchor_state', sql`state in ('found', 'moved', 'changed', 'lost')`), check('anchor_span', sql`(state = 'lost') = (start is null) and (start is null) = ("end" is null)`)])

  const suggestion = table('suggestion', {
    id: text('id').primaryKey(),
    captureId: text('capture_id').notNull().references(() => capture.id),
    position: int('position').notNull(),
    reading: json('reading', attributedReading).notNull(),
    /** The claim of an earlier capture whose value this one gives anew. */
    supersedes: text('supersedes'),
    status: text('status', { enum: ['pending', 'accepted', 'rejected'] }).notNull(),
    claimId: text('claim_id').references(() => claim.id),
    decidedBy: text('decided_by'),
    decidedAt: instant('decided_at'),
  }, (t) => [index('suggestion_capture').on(t.captureId, t.position), check('suggestion_status', sql`status in ('pending', 'accepted', 'rejected')`)])

  /** Derived: settle rewrites it from claims and rulings, and a rebuild changes nothing. `ruling` numbers the last ruling row, 0 before the first. */
  const discrepancy = table('discrepancy', {
    id: text('id').primaryKey(),
    questionId: text('question_id').notNull().references(() => question.id),
    eventId: text('event_id').notNull().references(() => event.id),
    kind: text('kind', { enum: kinds }).notNull(),
    strength: text('strength', { enum: ['hard', 'reading-dependent'] }).notNull(),
    certainty: text('certainty', { enum: ['firm', 'possible'] }).notNull(),
    severity: int('severity').notNull(),
    status: text('status', { enum: statuses }).notNull(),
    open: bool('open').notNull(),
    ruling: int('ruling').notNull(),
    fingerprint: text('fingerprint').notNull(),
    /** When its claims last changed what it says. */
    changedAt: instant('changed_at').notNull(),
    body: json('body', discrepancySchema).notNull(),
  }, (t) => [
    uniqueIndex('discrepancy_question').on(t.questionId),
    index('discrepancy_event').on(t.eventId, t.open),
    index('discrepancy_queue').on(t.open, t.severity, t.questionId, t.status, t.kind, t.strength, t.certainty, t.eventId),
    index('discrepancy_severity').on(t.severity, t.questionId, t.status, t.kind, t.strength, t.certainty, t.eventId),
    index('discrepancy_changed').on(t.changedAt),
  ])

  /** Who takes part in a discrepancy, and the folded words it can be found by: derived with it. */
  const discrepancyParty = table('discrepancy_party', {
    partyId: text('party_id').notNull().references(() => party.id),
    questionId: text('question_id').notNull().references(() => question.id),
  }, (t) => [columns.primaryKey({ columns: [t.partyId, t.questionId] }), index('discrepancy_party_question').on(t.questionId)])
  const discrepancyWord = table('discrepancy_word', {
    word: text('word').notNull(),
    questionId: text('question_id').notNull().references(() => question.id),
  }, (t) => [columns.primaryKey({ columns: [t.word, t.questionId] }), index('discrepancy_word_question').on(t.questionId)])

  /** What people decided, kept by question because a discrepancy may go and come back. Immutable, like evidence. */
  const ruling = table('ruling', {
    seq: sequence('seq'),
    questionId: text('question_id').notNull().references(() => question.id),
    status: text('status', { enum: [...verdicts, 'withdrawn'] }).notNull(),
    resolution: text('resolution', { enum: resolutions }),
    reason: text('reason').notNull(),
    /** The row that this one takes back. */
    withdraws: int('withdraws'),
    /** What was decided together. */
    batch: text('batch'),
    fingerprint: text('fingerprint').notNull(),
    inputs: json('inputs', inputs).notNull(),
    at: instant('at').notNull(),
    by: text('by').notNull(),
  }, (t) => [
    index('ruling_question').on(t.questionId, t.seq),
    index('ruling_batch').on(t.batch),
    index('ruling_at').on(t.at),
    check('ruling_status', sql`status in ('confirmed', 'explained', 'not-a-conflict', 'unsure', 'withdrawn')`),
    check('ruling_resolution', sql`(status = 'explained') = (resolution is not null)`),
    check('ruling_withdraws', sql`(status = 'withdrawn') = (withdraws is not null)`),
  ])

  const audit = table('audit', {
    seq: sequence('seq'),
    at: instant('at').notNull(),
    by: text('by').notNull(),
    action: text('action').notNull(),
    entity: text('entity').notNull(),
    before: json('before', z.json()),
    after: json('after', z.json()),
    why: text('why'),
    prevHash: text('prev_hash').notNull(),
    hash: text('hash').notNull(),
  }, (t) => [index('audit_entity').on(t.entity, t.seq), index('audit_action').on(t.action, t.seq)])

  const auditHead = table('audit_head', { id: int('id').primaryKey(), rows: int('rows').notNull(), hash: text('hash').notNull() })

  return { document, documentKey, capture, copy, shingle, quotation, party, event, question, claim, anchor, suggestion, discrepancy, discrepancyParty, discrepancyWord, ruling, audit, auditHead }
}

export const { document, documentKey, capture, copy, shingle, quotation, party, event, question, claim, anchor, suggestion, discrepancy, discrepancyParty, discrepancyWord, ruling, audit, auditHead } = define(columns)
export const { note, noteRevision, citation, reliability, credibility, rank, move } = defineNotes(columns, { party, claim, quotation })
