import { type Lang, languages, sentencesFor } from '../languages'
import { isHappening } from '../languages/concepts'
import { fold } from '../text/words'
import { dayNumber } from '../values/date/calendar'
import type { EventMention } from './frame'
import type { Event } from './question'
import { nationOf } from './scope'
import { groupStories, inOrder, type Told } from './stories'

/** One document's mention of an event: its own news, or a day that its words name. */
export type Mention = { key: string; document: string; mention: EventMention }

/** A mention's identity within its document. */
export const mentionKey = (document: string, mention: EventMention): string => `${document} ${mention.role} ${mention.from ?? ''} ${mention.to ?? ''}`

/** Days between a story's own days and one that is still part of it. */
const nearby = 4
/** A span of days up to this long tells when something happened; a longer one tells a period. */
export const preciseDays = 14
/** Happenings that go on: their counts have a day, but are not another event on another day. */
export const ongoing = new Set<string>(['outbreak', 'drought', 'famine', 'siege'])

/** Happenings that reports of one event call by one another's names; those of two families are two events. */
const families: readonly (readonly string[])[] = [
  ['operation', 'ambush', 'raid', 'bombing', 'clash', 'massacre', 'siege', 'assassination', 'hostageTaking', 'explosion', 'stabbing', 'coup', 'jailbreak', 'exercise', 'lynching'],
  ['flood', 'storm', 'landslide', 'tsunami', 'quake', 'avalanche', 'eruption', 'buildingCollapse', 'heatwave', 'drought'],
  ['crash', 'collision', 'accident', 'shipwreck'],
  ['march', 'riot', 'strikeAction', 'clash'],
  ['blaze', 'explosion', 'accident'],
]
/** Whether two happenings may be one: the same, or of one family. */
export const akin = (a: string, b: string): boolean => a === b || families.some((family) => family.includes(a) && family.includes(b))

type Span = { from: number; to: number }

function spanOf({ from, to }: EventMention): Span | null {
  return from && to ? { from: dayNumber(from), to: dayNumber(to) } : null
}
const isPrecise = (span: Span): boolean => span.to - span.from < preciseDays
const apart = (a: Span, b: Span): number => Math.max(0, a.from - b.to, b.from - a.to)

const wordsOf = (names: string[]): Set<string> => new Set(names.flatMap((name) => fold(name).split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 2))
const meet = (a: Set<string>, b: Set<string>): boolean => [...a].some((word) => b.has(word))

/** Mentions grouped into events, story by story. The result does not depend on the order given. */
export function groupMentions(mentions: Mention[], documents: Told[]): Mention[][] {
  const rank = new Map(inOrder(documents).map(({ id }, i) => [id, i]))
  const sorted = mentions.toSorted((a, b) => (rank.get(a.document) ?? 0) - (rank.get(b.document) ?? 0) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const of = new Map<string, Mention[]>()
  for (const mention of sorted) of.set(mention.document, [...(of.get(mention.document) ?? []), mention])
  return groupStories(documents.filter(({ id }) => of.has(id))).flatMap((story) => eventsOf(story.map((told) => ({ told, mentions: of.get(told.id) ?? [] }))))
}

type Teller = { told: Told; mentions: Mention[] }

/** The events of one story: the one that its documents tell, and those that they recall or that came of it. */
function eventsOf(tellers: Teller[]): Mention[][] {
  const mains = tellers.flatMap(({ mentions }) => mentions.filter(({ mention }) => mention.role === 'main'))
  const { days, tellers: agreeing } = storyDays(tellers)
  const kinds = mains.flatMap(({ mention }) => (mention.what ? [mention.what] : []))
  // What goes on for months, or what few of its documents date, has no day of its own: its dates are those of counts and statements.
  const process = days === null || kinds.filter((what) => ongoing.has(what)).length * 2 > kinds.length || (tellers.length > 2 && agreeing * 2 < tellers.length)
  const places = wordsOf(mains.flatMap(({ mention }) => mention.places))
  const own: Mention[] = []
  const others: Mention[] = []
  for (const { told, mentions } of tellers) {
    for (const one of mentions) {
      const span = spanOf(one.mention)
      const before = days !== null && told.profile.published !== null && dayNumber(told.profile.published) < days.from - 1
      const away = days !== null && span !== null && apart(span, days) > (isPrecise(span) ? nearby : 0)
      const { what } = one.mention
      if (before && !process && (!span || one.mention.role === 'main')) others.push(one)
      else if (one.mention.role === 'background' && !span) (what !== null && kinds.length > 0 && kinds.filter((kind) => akin(kind, what)).length * 2 < kinds.length ? others : own).push(one)
      else if (span && !isPrecise(span) && what === null) own.push(one)
      else if (one.mention.role === 'main' || !away || process || !span || !days) own.push(one)
      else if (span.from > days.to) (one.mention.what && isPrecise(span) && one.mention.places.length > 0 && !meet(wordsOf(one.mention.places), places) ? others : own).push(one)
      else others.push(one)
    }
  }
  return [...(own.length ? [own] : []), ...gather(others)]
}

/** The days on which a story's own event happened: those that most of its documents name, the earlier of two named as often; null when none is precise. */
function storyDays(tellers: Teller[]): { days: Span | null; tellers: number } {
  const named = tellers.map(({ told, mentions }) => {
    const spans = mentions.flatMap(({ mention }) => {
      const span = spanOf(mention)
      return span && isPrecise(span) ? [{ ...span, weight: mention.role === 'main' ? 1.5 : 1 }] : []
    })
    return [...spans, ...told.profile.days.map((day) => ({ from: dayNumber(day), to: dayNumber(day), weight: 0.6 }))]
  })
  const votes = (span: Span) => named.reduce((sum, spans) => sum + Math.max(0, ...spans.map((other) => (apart(span, other) === 0 ? other.weight : apart(span, other) === 1 ? other.weight / 2 : 0))), 0)
  const ranked = named.flat().map((span) => ({ span, votes: votes(span) })).sort((a, b) => b.votes - a.votes || a.span.from - b.span.from || b.span.to - a.span.to)
  const days = ranked[0]?.span ?? null
  return { days, tellers: days ? named.filter((spans) => spans.some((other) => apart(days, other) === 0)).length : 0 }
}

/** Mentions of other events, gathered by their days: the same ones, or a day apart at one place. */
function gather(mentions: Mention[]): Mention[][] {
  const groups: Mention[][] = []
  const precise = (mention: Mention) => { const span = spanOf(mention.mention); return span !== null && isPrecise(span) }
  for (const one of mentions.toSorted((a, b) => Number(precise(b)) - Number(precise(a)))) {
    const news = spanOf(one.mention) ? undefined : groups.find((group) => group.some((other) => other.document === one.document && other.mention.role === 'main'))
    const group = news ?? groups.find((group) => group.some((other) => sameOther(one.mention, other.mention)))
    if (group) group.push(one)
    else groups.push([one])
  }
  return groups
}

function sameOther(a: EventMention, b: EventMention): boolean {
  const [x, y] = [spanOf(a), spanOf(b)]
  const [here, there] = [wordsOf(a.places), wordsOf(b.places)]
  const elsewhere = here.size > 0 && there.size > 0 && !meet(here, there)
  if (!x || !y) return a.what === b.what && !elsewhere
  const gap = apart(x, y)
  if (elsewhere) return gap === 0 && a.what !== null && a.what === b.what
  if (isPrecise(x) && isPrecise(y)) return gap <= 1
  return gap === 0 && (a.what === b.what || isPrecise(x) === isPrecise(y))
}

/** The commonest of some values, the first in their order among equals. */
function commonest(values: string[]): string | null {
  const count = (value: string) => values.filter((other) => other === value).length
  return values.toSorted((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0] ?? null
}

/** The event that a group of mentions describes: the commonest days, the name before the title. */
export function eventOf(group: Mention[], id: string, lang: Lang): Event {
  const named = commonest(group.flatMap(({ mention }) => mention.name ?? []))
  const dated = group.flatMap(({ mention }) => { const span = spanOf(mention); return span && isPrecise(span) ? [`${mention.from} ${mention.to}`] : [] })
  const days = (commonest(dated) ?? commonest(group.flatMap(({ mention }) => (mention.from && mention.to ? [`${mention.from} ${mention.to}`] : []))))?.split(' ')
  // "at Gull Point" says more than "in Northland".
  const places = group.flatMap(({ mention }) => mention.places)
  const place = commonest(places.filter((name) => nationOf(name) === null)) ?? commonest(places)
  const kind = commonest(group.flatMap(({ mention }) => mention.what ?? []))
  const what = kind && isHappening(kind) ? languages[lang].concepts[kind].split('|')[0] : undefined
  const upper = (words: string) => words.replace(/(?:^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
  const where = place ? ` ${sentencesFor(lang).sentences.questions.at} ${upper(place)}` : ''
  const title = named ?? (what ? `${what}${where}` : group.map(({ mention }) => mention.title).toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]) ?? '?'
  return { id, title: `${title[0]?.toUpperCase() ?? ''}${title.slice(1)}`.slice(0, 300), from: days?.[0] ?? null, to: days?.[1] ?? null, place: place && upper(place) }
}

/** What a group's mentions say together. */
export function mentionOfGroup(group: Mention[], event: Event): EventMention {
  return {
    name: commonest(group.flatMap(({ mention }) => mention.name ?? [])),
    what: commonest(group.flatMap(({ mention }) => mention.what ?? [])),
    from: event.from,
    to: event.to,
    places: [...new Set(group.flatMap(({ mention }) => mention.places))].slice(0, 20),
    names: [...new Set(group.flatMap(({ mention }) => mention.names))].slice(0, 40),
    title: event.title,
    role: group.some(({ mention }) => mention.role === 'main') ? 'main' : 'background',
  }
}

/** An event with what its mentions say of it together. */
export type KnownEvent = { event: Event; mention: EventMention }
