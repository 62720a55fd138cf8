import type { Lang } from '../languages'
import { langs, languages } from '../languages'
import { eachLang } from '../languages/each'
import { lookups } from '../languages/lookup'
import type { SourceDocument } from '../text/document'
import type { Sentence } from '../text/sentences'
import { fold, type Token, tokenAt, tokenize } from '../text/words'
import { dayNumber } from '../values/date/calendar'
import { type DateFound, datesAndSpans } from '../values/date/read'
import { isDaily } from '../values/date/schema'
import { isPartedByContrast } from './contrast'
import type { EventMention } from './frame'

/** Days by which a date may differ from a document's own event and still speak of it. */
const nearby = 4

type Dated = { at: number; date: DateFound }

/**
 * Which event each place in a document speaks of: its own news, or an earlier one that it recalls. A date away from the
 * document's own makes a sentence background; so does what follows it in the same paragraph, until the news returns.
 */
export function occasions(document: SourceDocument, sentences: Sentence[], dates: DateFound[][], reporting: (sentence: number, date: DateFound) => boolean) {
  const { lang } = document
  const dated: Dated[] = dates.flatMap((list, at) => list.flatMap((date) => (sentences[at]?.role === 'body' && !isDateline(sentences[at], date) && !reporting(at, date) ? [{ at, date }] : [])))
  const main = mainEvent(document, sentences, dated)
  const background = new Map<string, EventMention>()
  let carried: { paragraph: number; mention: EventMention } | null = null
  const perSentence = sentences.map((sentence, at) => {
    const here = dated.filter((entry) => entry.at === at)
    const away = here.filter(({ date }) => isAway(main, date) || isElsewhere(main, date, sentence, lang))
    if (carried && carried.paragraph !== sentence.paragraph) carried = null
    const mentions = here.map(({ date }) => {
      const key = `${date.value.from} ${date.value.to}`
      const mention = background.get(key) ?? { name: null, what: happeningNear(sentence.tokens, date, lang), from: date.value.from, to: date.value.to, places: placesIn(sentence, lang).slice(0, 20), names: properNames(sentence).slice(0, 40), title: titleOf(sentence, date, lang, document.body), role: 'background' as const }
      background.set(key, mention)
      return { date, mention }
    })
    const told = here.length === 0 ? happeningTold(sentence.tokens, lang) : null
    const inherited: EventMention | null = carried?.mention ?? null
    if (away.length > 0 && away.every(({ date }) => isPartedByContrast(sentence.tokens, 0, date.from, lang))) carried = null
    else if (away.length > 0 && here.length === away.length) carried = { paragraph: sentence.paragraph, mention: mentions.at(-1)?.mention ?? main }
    else if (here.length > 0) carried = null
    else if (told !== null) {
      const mention: EventMention = { name: null, what: told, from: null, to: null, places: placesIn(sentence, lang).slice(0, 20), names: [], title: told, role: 'background' }
      carried = { paragraph: sentence.paragraph, mention }
      return { mentions, inherited: mention, own: false }
    }
    return { mentions, inherited, own: here.length > away.length }
  })
  return {
    main,
    /** The event that token `index` of sentence `at` speaks of. */
    at(at: number, index: number): { mention: EventMention; inherited: boolean } {
      const sentence = perSentence[at]
      const tokens = sentences[at]?.tokens ?? []
      const mentions = sentence?.mentions.filter(({ date }) => !isPartedByContrast(tokens, index, date.from, lang)) ?? []
      const own = mentions.filter(({ date }) => !isPartedByContrast(tokens, date.to - 1, index, lang))
      const nearest = (own.length > 0 ? own : mentions).toSorted((a, b) => gap(a.date, index) - gap(b.date, index))[0]
      const between = nearest && separates(tokens, nearest.date, index)
      if (nearest && !(sentence?.own && gap(nearest.date, index) > 12) && !between) return { mention: nearest.mention, inherited: false }
      return sentence?.inherited ? { mention: sentence.inherited, inherited: true } : { mention: main, inherited: true }
    },
    isOwn: (at: number, date: DateFound) => dated.some((entry) => entry.at === at && entry.date === date),
  }
}

const gap = (date: DateFound, index: number) => (index < date.from ? date.from - index : Math.max(0, index - date.to))

/** "18 were killed in an operation coordinated in response to a May 14 attack": a full stop between is none here; only a semicolon or a contrast parts. */
const separates = (tokens: Token[], date: DateFound, index: number): boolean => {
  const [from, to] = index < date.from ? [index, date.from] : [date.to, index]
  return tokens.slice(from, to).some((token) => token.text === ';' || token.text === ':') || (index < date.from && date.from - index > 14)
}

const isDateline = (sentence: Sentence | undefined, date: DateFound): boolean => sentence !== undefined && (sentence.tokens[date.from]?.start ?? 0) < sentence.dateline

function isAway(main: EventMention, date: DateFound): boolean {
  if (!main.from || !main.to) return isDaily(date.value)
  return dayNumber(date.value.from) > dayNumber(main.to) + nearby || dayNumber(date.value.to) < dayNumber(main.from) - nearby
}

/** Within the days of the document's own event, but another kind of happening at another place. */
function isElsewhere(main: EventMention, date: DateFound, sentence: Sentence, lang: Lang): boolean {
  if (!main.from || !main.to || main.from === main.to || date.value.from !== date.value.to) return false
  const what = happeningNear(sentence.tokens, date, lang)
  const places = placesIn(sentence, lang)
  return what !== null && main.what !== null && what !== main.what && places.length > 0 && !places.some((place) => main.places.includes(place))
}

/** The document's own event: the first dates of its body, close to its own date; its name and words from title and lead. */
function mainEvent(document: SourceDocument, sentences: Sentence[], dated: Dated[]): EventMention {
  const { published, lang } = document
  const close = dated.filter(({ at, date }) => (sentences[at]?.paragraph ?? 99) <= 6 && !date.bare && isDaily(date.value) && (!published || (dayNumber(published) - dayNumber(date.value.to) <= 21 && date.value.to <= published)))
  const bare = dated.find(({ at, date }) => at <= 3 && date.bare)
  const stated = dated.find(({ at, date }) => at <= 2 && !date.bare && isDaily(date.value) && !date.assumed.some(({ slot }) => slot === 'year'))
  const titled = datesAndSpans(tokenize(document.title, lang), lang, published).flatMap(({ found }) => found ?? []).find((date) => !date.bare && isDaily(date.value))
  const first = close[0] && bare && bare.at < close[0].at ? bare : close[0]
  const chosen = titled?.value ?? (first ?? bare ?? stated)?.date.value ?? null
  const lead = sentences.filter((sentence) => sentence.role === 'body').slice(0, 3)
  const text = `${document.title}. ${lead.map((sentence) => document.body.slice(sentence.start, sentence.end)).join(' ')}`
  const name = named[lang].exec(text)?.[1]?.trim() ?? null
  const what = lead.map((sentence) => happening(sentence.tokens, 0, sentence.tokens.length, lang)).find(Boolean) ?? null
  return { name, what, from: chosen?.from ?? null, to: chosen?.to ?? null, places: [...new Set(lead.flatMap((sentence) => placesIn(sentence, lang)))].slice(0, 8), names: [...new Set(lead.flatMap(properNames))].slice(0, 40), title: (name ?? document.title).slice(0, 300), role: 'main' }
}

/** "Operation X", "l’opération X", "Storm Y": a kind of event and its proper name. */
const named = eachLang((lang) => {
  const kinds = languages[lang].eventNames.split('|').map((kind) => `[${kind[0]?.toUpperCase()}${kind[0]}]${kind.slice(1)}`)
  return new RegExp(`(?<!\\p{L})((?:${kinds.join('|')}) \\p{Lu}[\\p{L}\\p{N}]+)`, 'u')
})

function happening(tokens: Token[], from: number, to: number, lang: Lang): string | null {
  for (let i = from; i < to; i++) {
    const hit = lookups[lang].happenings.startingAt(tokens, i)
    if (hit && !isMonth(tokens[i], i)) return hit.value
  }
  return null
}

/** Another happening that a sentence tells of: "in a collision on the road", "dans une collision". */
function happeningTold(tokens: Token[], lang: Lang): string | null {
  for (let i = 2; i < tokens.length; i++) {
    const hit = lookups[lang].happenings.startingAt(tokens, i)
    if (hit && articles[lang].has(tokenAt(tokens, i - 1).fold) && within[lang].has(tokenAt(tokens, i - 2).fold)) return hit.value
  }
  return null
}

const articles = eachLang((lang) => new Set(languages[lang].indefinite.split('|')))
const within = eachLang((lang) => new Set(languages[lang].within.split('|')))

/** "March" with its capital is a month. */
const isMonth = (token: Token | undefined, at: number): boolean => at > 0 && token !== undefined && months.has(token.fold) && /^\p{Lu}/u.test(token.text)

/** The happening whose noun stands nearest to a date: "the May 14 attack", "an ambush on May 14". */
function happeningNear(tokens: Token[], date: DateFound, lang: Lang): string | null {
  for (let step = 0; step < 9; step++) {
    const after = lookups[lang].happenings.startingAt(tokens, date.to + step)
    if (after && step < 6 && !isMonth(tokens[date.to + step], date.to + step)) return after.value
    const before = lookups[lang].happenings.endingAt(tokens, date.from - step)
    if (before && !isMonth(tokens[date.from - step - 1], date.from - step - 1)) return before.value
  }
  return null
}

/** Capitalised words that do not open their sentence, folded; no months or weekdays. */
function properNames({ tokens, dateline }: Sentence): string[] {
  return tokens.flatMap((token, i) => (i > 0 && token.start > dateline && token.kind === 'word' && token.fold.length > 2 && /^\p{Lu}\p{L}/u.test(token.text) && !/[.!?“«"]/.test(tokenAt(tokens, i - 1).text) && !months.has(token.fold) ? [token.fold] : []))
}

/** Capitalised names after a word of place. */
export function placesIn(sentence: Sentence, lang: Lang): string[] {
  const places: string[] = []
  for (let i = 0; i < sentence.tokens.length; i++) {
    const locative = lookups[lang].locative.startingAt(sentence.tokens, i)
    if (!locative) continue
    const place = properNameAt(sentence.tokens, i + locative.length)
    if (place) places.push(place)
  }
  return places
}

const months = new Set(Object.values(languages).flatMap((language) => [...language.dates.months, ...language.dates.weekdays].flatMap((forms) => forms.split('|').map(fold))))

/** "in Operation X" names an event, not a place. */
const eventKinds = new Set(langs.flatMap((lang) => languages[lang].eventNames.split('|').map(fold)))

/** A run of capitalised words, folded, or null. */
export function properNameAt(tokens: Token[], at: number): string | null {
  let i = at
  if (eventKinds.has(tokenAt(tokens, i).fold)) return null
  if (/^(?:l['’]|la|le|les|the)$/.test(tokenAt(tokens, i).fold)) i++
  const words: string[] = []
  while (tokenAt(tokens, i).kind === 'word' && /^\p{Lu}\p{L}/u.test(tokenAt(tokens, i).text) && !/^\p{Lu}{2,5}$/u.test(tokenAt(tokens, i).text)) {
    words.push(tokenAt(tokens, i).fold)
    i++
    if (tokenAt(tokens, i).text === '-' && tokenAt(tokens, i).glued) i++
  }
  return words.length && !months.has(words[0] ?? '') ? words.join(' ') : null
}

function titleOf(sentence: Sentence, date: DateFound, lang: Lang, body: string): string {
  const what = happeningNear(sentence.tokens, date, lang)
  const word = what && sentence.tokens.find((_, i) => lookups[lang].happenings.startingAt(sentence.tokens, i)?.value === what)
  const [from, to] = [sentence.tokens[date.from]?.start ?? 0, sentence.tokens[date.to - 1]?.end ?? 0]
  return word ? `${word.text[0]?.toUpperCase()}${word.text.slice(1)}, ${body.slice(from, to)}` : body.slice(from, to)
}
