import { z } from 'zod'
import { credibilities, ranks, reliabilities } from '../../lib/claims/assessment'
import type { Lang } from '../../lib/languages'
import { subjectKinds, visibilities } from '../../lib/notes/note'
import type * as columns from '../columns'
import type { claim as claims, party as parties, quotation as quotations } from '../schema'

/** What a move changed, so that undoing it puts each thing back where it was. */
export const moved = z.object({
  claims: z.array(z.object({ id: z.string(), question: z.string(), event: z.string(), placed: z.enum(['firm', 'possible']), party: z.string() })),
  /** An event's parent before it, or a party's larger identity; null for none. */
  parent: z.string().nullable(),
  /** What it went to. */
  to: z.string(),
})

/**
 * Notes with what they cite, what people enter about parties and claims, and moves that can be undone.
 * Revisions, citations and assessments are append-only: triggers in the migration refuse changes.
 */
export function defineNotes({ table, text, int, instant, json, index, uniqueIndex, check, sql }: typeof columns, { party, claim, quotation }: { party: typeof parties; claim: typeof claims; quotation: typeof quotations }) {
  const written = { at: instant('at').notNull(), by: text('by').notNull() }

  const note = table('note', {
    id: text('id').primaryKey(),
    aboutKind: text('about_kind', { enum: subjectKinds }).notNull(),
    aboutId: text('about_id').notNull(),
    ...written,
    withdrawnAt: instant('withdrawn_at'),
  }, (t) => [index('note_about').on(t.aboutKind, t.aboutId, t.withdrawnAt), check('note_about_kind', sql`about_kind in ('claim', 'question', 'discrepancy', 'event', 'party')`)])

  const noteRevision = table('note_revision', {
    id: text('id').primaryKey(),
    noteId: text('note_id').notNull().references(() => note.id),
    number: int('number').notNull(),
    body: text('body').notNull(),
    lang: text('lang').$type<Lang>().notNull(),
    visibility: text('visibility', { enum: visibilities }).notNull(),
    ...written,
  }, (t) => [uniqueIndex('note_revision_number').on(t.noteId, t.number), check('note_revision_visibility', sql`visibility in ('internal', 'publishable')`)])

  const citation = table('citation', {
    id: text('id').primaryKey(),
    revisionId: text('revision_id').notNull().references(() => noteRevision.id),
    position: int('position').notNull(),
    quotationId: text('quotation_id').references(() => quotation.id),
    url: text('url'),
    accessed: text('accessed'),
  }, (t) => [uniqueIndex('citation_position').on(t.revisionId, t.position), check('citation_one', sql`(quotation_id is null) <> (url is null) and (url is null) = (accessed is null)`)])

  const reliability = table('reliability', {
    id: text('id').primaryKey(),
    partyId: text('party_id').notNull().references(() => party.id),
    letter: text('letter', { enum: reliabilities }).notNull(),
    reason: text('reason').notNull(),
    ...written,
  }, (t) => [index('reliability_party').on(t.partyId, t.at), check('reliability_letter', sql`letter in ('A', 'B', 'C', 'D', 'E', 'F')`)])

  const credibility = table('credibility', {
    id: text('id').primaryKey(),
    claimId: text('claim_id').notNull().references(() => claim.id),
    figure: text('figure', { enum: credibilities }).notNull(),
    reason: text('reason').notNull(),
    ...written,
  }, (t) => [index('credibility_claim').on(t.claimId, t.at), check('credibility_figure', sql`figure in ('1', '2', '3', '4', '5', '6')`)])

  const rank = table('rank', {
    id: text('id').primaryKey(),
    claimId: text('claim_id').notNull().references(() => claim.id),
    rank: text('rank', { enum: ranks }).notNull(),
    reason: text('reason').notNull(),
    ...written,
  }, (t) => [index('rank_claim').on(t.claimId, t.at), check('rank_rank', sql`rank in ('preferred', 'normal', 'deprecated')`)])

  const move = table('move', {
    id: text('id').primaryKey(),
    kind: text('kind', { enum: ['claim', 'merge', 'split', 'relate', 'parties'] }).notNull(),
    /** What it was done to: a question's, an event's or a party's id. */
    of: text('of').notNull(),
    body: json('body', moved).notNull(),
    ...written,
    undoneAt: instant('undone_at'),
    undoneBy: text('undone_by'),
  }, (t) => [index('move_of').on(t.of, t.at), check('move_kind', sql`kind in ('claim', 'merge', 'split', 'relate', 'parties')`)])

  return { note, noteRevision, citation, reliability, credibility, rank, move }
}
