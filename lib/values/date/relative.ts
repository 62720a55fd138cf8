import { type Token, tokenAt } from '../../text/words'
import { moved } from './calendar'
import { type Context, complete, type Point, pointOf, yearPoint } from './context'
import { feastAt } from './feasts'
import { lengthAt, shifted } from './lengths'
import type { DateLexicon } from './lexicon'
import { dayPartsAt, yearAt } from './parts'
import { afterUnit, relativeYearAfter, weekdayOfWeek, whichAt } from './which'

/** A date counted from another: "yesterday", "two days ago", "last week", "the next three months", "3 days from Tuesday". */
export function relativeAt(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
  return clockAt(tokens, i, lexicon, context) ?? countedAt(tokens, i, lexicon, context) ?? whichAt(tokens, i, lexicon, context) ?? afterUnit(tokens, i, lexicon, context) ?? weekdayOfWeek(tokens, i, lexicon, context) ?? feastOf(tokens, i, lexicon, context)
}

function clockAt(tokens: Token[], i: number, lexicon: DateLexicon, { published, anchor }: Context): Point | null {
  const turn = lexicon.turn.startingAt(tokens, i)
  const base = anchor ?? published
  // "the day before yesterday", "la veille de Noël" are counted from what they name.
  if (turn && base && tokenAt(tokens, i + turn.length).kind !== 'word') {
    const day = moved(base, turn.value, 'day')
    return pointOf(i + turn.length, day, day, 'day', [{ slot: 'weekday', from: anchor ? 'context' : 'published' }], true)
  }
  const found = lexicon.clock.startingAt(tokens, i)
  if (!found || !published) return null
  // "ce jour-là": the day that the text has just named.
  if (tokenAt(tokens, i + found.length).text === '-' && lexicon.thatTail.has(tokenAt(tokens, i + found.length + 1).fold)) return anchor ? pointOf(i + found.length + 2, anchor, anchor, 'day', [{ slot: 'weekday', from: 'context' }], true) : null
  const day = moved(published, found.value, 'day')
  return pointOf(i + found.length, day, day, 'day', [{ slot: 'weekday', from: 'published' }], true)
}

/** "two days ago", "il y a deux jours", "in 2 weeks", "three days later", "2 weeks before May 13". */
function countedAt(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
  const back = lexicon.agoBefore.startingAt(tokens, i)
  const ahead = back ? null : lexicon.inTime.startingAt(tokens, i)
  const opener = back ?? ahead
  const length = lengthAt(tokens, i + (opener?.length ?? 0), lexicon)
  if (!length) return null
  const { published, anchor, future } = context
  const at = (day: string, to: number, from: 'published' | 'context') => pointOf(to, day, day, 'day', [{ slot: 'weekday', from }], true)
  if (back) return published ? at(shifted(published, length, -1), length.to, 'published') : null
  const linked = ahead && (lexicon.beforePoint.startingAt(tokens, length.to) ?? lexicon.afterPoint.startingAt(tokens, length.to))
  const origin = linked ? startOf(tokens, length.to + linked.length, lexicon, context) : null
  if (origin) return at(shifted(origin.value.from, length, 1), origin.to, 'published')
  // "in three days" is a date only of the future; "killed in three days" is a length of time.
  if (ahead) return published && (future || !lexicon.yearBefore.has(tokenAt(tokens, i).fold)) ? at(shifted(published, length, 1), length.to, 'published') : null
  // "two days later than planned" is no date.
  const compared = (word: { length: number } | null) => (word && !lexicon.than.has(tokenAt(tokens, length.to + word.length).fold) ? word : null)
  const ago = compared(lexicon.ago.startingAt(tokens, length.to))
  const before = lexicon.beforePoint.startingAt(tokens, length.to)
  const after = before ? null : lexicon.afterPoint.startingAt(tokens, length.to)
  const link = before ?? after
  // "3 days from Tuesday" is yet to come.
  const from = link ? startOf(tokens, length.to + link.length, lexicon, lexicon.from.startingAt(tokens, length.to) ? { ...context, future: true } : context) : null
  if (from) return at(shifted(from.value.from, length, before ? -1 : 1), from.to, 'published')
  const above = context.told ?? anchor
  if (ago && above && lexicon.earlierThan.startingAt(tokens, length.to)) return at(shifted(above, length, -1), length.to + ago.length, 'context')
  if (ago) return published ? at(shifted(published, length, -1), length.to + ago.length, 'published') : null
  const later = compared(lexicon.later.startingAt(tokens, length.to))
  const base = above ?? published
  return later && base ? at(shifted(base, length, 1), length.to + later.length, anchor ? 'context' : 'published') : null
}

/** The date that a length is counted from. */
function startOf(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
  const at = lexicon.on.has(tokenAt(tokens, i).fold) ? i + 1 : i
  const parts = dayPartsAt(tokens, at, lexicon, false)
  return clockAt(tokens, at, lexicon, context) ?? feastOf(tokens, at, lexicon, context) ?? whichAt(tokens, at, lexicon, context) ?? (parts && complete(parts, context)) ?? yearFrom(tokens, at, lexicon)
}

function yearFrom(tokens: Token[], i: number, lexicon: DateLexicon): Point | null {
  const at = i + (lexicon.year.startingAt(tokens, i)?.length ?? 0)
  const year = yearAt(tokenAt(tokens, at))
  return year === null ? null : yearPoint(at + 1, year)
}

/** "Christmas last year", "Pâques de l’année prochaine", else the nearest. */
function feastOf(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
  const nearest = feastAt(tokens, i, lexicon, context)
  const told = nearest && relativeYearAfter(tokens, nearest.to, lexicon, context)
  const feast = told ? feastAt(tokens, i, lexicon, context, told.year) : null
  return told && feast ? { ...feast, to: told.to, assumed: [{ slot: 'year', from: 'published' }] } : nearest
}
