import { type Lang, languages, sentencesFor } from '../languages'
import { isHappening } from '../languages/concepts'
import { fold } from '../text/words'
import { dayNumber } from '../values/date/calendar'
import type { EventMention } from './frame'
import type { Event } from './question'

/** One document's mention of an event, with who mentions it. Mentions of one document are never merged with each other. */
export type Mention = { key: string; document: string; mention: EventMention; known: string | null }

/** A mention's identity within its document. */
export const mentionKey = (document: string, mention: EventMention): string => `${document} ${mention.role} ${mention.from ?? ''} ${mention.to ?? ''}`

const day = 1
/** Days between two documents' own events that still may be one, when a name or place is shared. */
const sameNews = 4
/** The same where two names are shared: later reports of one story. */
const sameStory = 21

/** The words by which a mention can be known again: places, its name, capitalised words of its title. */
export function namesOf(mention: EventMention): Set<string> {
  // The first word of a headline has its capital from its place.
  const capitals = mention.title.replace(/^\W*[\p{L}\p{N}’'-]+/u, '').match(/\p{Lu}[\p{L}\p{N}]{2,}/gu) ?? []
  const words = [...mention.names, ...mention.places, mention.name ?? '', ...capitals].flatMap((name) => fold(name).split(/[^\p{L}\p{N}]+/u))
  return new Set(words.filter((word) => word.length > 2))
}

/** Days between two mentions, 0 when they share one; null when one has no date. */
function daysApart(a: EventMention, b: EventMention): number | null {
  if (!a.from || !a.to || !b.from || !b.to) return null
  return Math.max(0, dayNumber(a.from) - dayNumber(b.to), dayNumber(b.from) - dayNumber(a.to))
}

/** Whether two mentions of different documents speak of one event: their days meet and a name, place or kind of happening does too. */
export function sameEvent(a: Mention, b: Mention, names: Map<Mention, Set<string>>): boolean {
  if (a.document === b.document) return false
  const common = [...(names.get(a) ?? [])].filter((word) => names.get(b)?.has(word)).length
  const shared = common > 0
  const apart = daysApart(a.mention, b.mention)
  const main = a.mention.role === 'main' && b.mention.role === 'main'
  if (apart === null) return main && common > 1
  if (main) return apart <= day ? shared || a.mention.what === b.mention.what : (apart <= sameNews && shared) || (apart <= sameStory && common > 1)
  if (apart > day) return false
  if (a.mention.role !== b.mention.role) {
    const [main1, background] = a.mention.role === 'main' ? [a.mention, b.mention] : [b.mention, a.mention]
    if (length(main1) <= 2 && apart === 0) return shared || main1.what === background.what || main1.places.length === 0 || background.places.length === 0
    return shared && main1.what === background.what
  }
  return shared || a.mention.what === b.mention.what || a.mention.places.length === 0 || b.mention.places.length === 0
}

const length = (mention: EventMention) => (mention.from && mention.to ? dayNumber(mention.to) - dayNumber(mention.from) : 0)

/** Mentions grouped into events. Two mentions of one document end in different groups; the result does not depend on the order given. */
export function groupMentions(mentions: Mention[]): Mention[][] {
  const sorted = mentions.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const names = new Map(sorted.map((mention) => [mention, namesOf(mention.mention)]))
  const ranked = sorted.toSorted((a, b) => Number(b.known !== null) - Number(a.known !== null) || Number(a.mention.role === 'background') - Number(b.mention.role === 'background'))
  const groups: Mention[][] = []
  for (const mention of ranked) {
    const fits = groups
      .filter((group) => !group.some((other) => other.document === mention.document))
      .map((group) => ({ group, votes: group.filter((other) => sameEvent(mention, other, names)).length / group.length }))
      .filter(({ votes }) => votes > 0)
      .sort((a, b) => b.votes - a.votes || b.group.length - a.group.length)
    if (fits[0] && mention.known === null) fits[0].group.push(mention)
    else groups.push([mention])
  }
  return groups
}

/** The event that a group of mentions describes: the commonest days, the name before the title. */
export function eventOf(group: Mention[], id: string, lang: Lang): Event {
  const named = group.find(({ mention }) => mention.name)?.mention.name
  const dated = group.filter(({ mention }) => mention.from && mention.to)
  const days = dated.map(({ mention }) => `${mention.from} ${mention.to}`)
  const commonest = days.toSorted((a, b) => days.filter((d) => d === b).length - days.filter((d) => d === a).length || (a < b ? -1 : 1))[0]?.split(' ')
  const places = group.flatMap(({ mention }) => mention.places)
  const place = places.toSorted((a, b) => places.filter((p) => p === b).length - places.filter((p) => p === a).length || (a < b ? -1 : 1))[0] ?? null
  const kinds = group.flatMap(({ mention }) => (mention.what ? [mention.what] : []))
  const kind = kinds.toSorted((a, b) => kinds.filter((k) => k === b).length - kinds.filter((k) => k === a).length || (a < b ? -1 : 1))[0]
  const what = kind && isHappening(kind) ? languages[lang].concepts[kind].split('|')[0] : undefined
  const upper = (words: string) => words.replace(/(?:^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase())
  const where = place ? ` ${sentencesFor(lang).sentences.questions.at} ${upper(place)}` : ''
  const title = named ?? (what ? `${what}${where}` : group.map(({ mention }) => mention.title).toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]) ?? '?'
  return { id, title: `${title[0]?.toUpperCase() ?? ''}${title.slice(1)}`.slice(0, 300), from: commonest?.[0] ?? null, to: commonest?.[1] ?? null, place: place && upper(place) }
}

/** What a group's mentions say together: what later mentions are matched with. */
export function mentionOfGroup(group: Mention[], event: Event): EventMention {
  const main = group.some(({ mention }) => mention.role === 'main')
  return {
    name: group.find(({ mention }) => mention.name)?.mention.name ?? null,
    what: group.find(({ mention }) => mention.what)?.mention.what ?? null,
    from: event.from,
    to: event.to,
    places: [...new Set(group.flatMap(({ mention }) => mention.places))].slice(0, 20),
    names: [...new Set(group.flatMap(({ mention }) => mention.names))].slice(0, 40),
    title: event.title,
    role: main ? 'main' : 'background',
  }
}

/** A stored event with what its mentions said, as a mention that others can join. */
export const mentionOfEvent = ({ event, mention }: KnownEvent): Mention => ({
  key: `event ${event.id}`,
  document: `event ${event.id}`,
  known: event.id,
  mention,
})

/** An event that is already there, with what its mentions say of it. */
export type KnownEvent = { event: Event; mention: EventMention }
