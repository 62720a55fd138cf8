import { z } from 'zod'
import { languages } from '../languages'
import { eachLang } from '../languages/each'
import { lookups } from '../languages/lookup'
import { compilePhrases } from '../text/phrases'
import type { SourceDocument } from '../text/document'
import type { Sentence } from '../text/sentences'
import { fold, type Token, tokenAt, tokenize } from '../text/words'
import { dayNumber } from '../values/date/calendar'
import type { DateFound } from '../values/date/read'
import { isDaily } from '../values/date/schema'

const weights = z.record(z.string().max(80), z.number())

/** What a document can be known again by: the proper names, countries, concepts and days that it speaks of; names and concepts of its title and lead weigh double. */
export const profile = z.object({
  title: z.string().max(300),
  /** Each proper name by its words, in the spelling that transliterations share. */
  names: z.array(z.object({ words: z.array(z.string().max(80)).max(8), lead: z.boolean() })).max(200),
  countries: weights,
  concepts: weights,
  days: z.array(z.iso.date()).max(80),
  published: z.iso.date().nullable(),
})
export type Profile = z.infer<typeof profile>

/** The first sentences of a body, which say what the document is about. */
const leadSentences = 4
const calendar = new Set(Object.values(languages).flatMap(({ dates }) => [...dates.months, ...dates.weekdays].flatMap((forms) => forms.split('|').map(fold))))
const wide = eachLang((lang) => compilePhrases(lang, Object.values(languages[lang].parties.bodies).map((forms) => [forms, true as const] as const)))

/** A name's word without what transliterations differ in: "Chinagodrar" and "Chinégodrar" are one. */
export const skeleton = (word: string): string => {
  const bare = `${word[0]}${word.slice(1).replace(/[aeiouyh]/g, '').replace(/(.)\1+/g, '$1')}`
  return bare.length < 5 ? word : bare
}

/** The profile of a document from its sentences and the dates found in them. */
export function profileOf(document: SourceDocument, sentences: Sentence[], dates: DateFound[][]): Profile {
  const { lang, title, publisher, published } = document
  const outlet = new Set(tokenize(publisher, lang).map(({ fold }) => skeleton(fold)))
  const names = new Map<string, { words: string[]; lead: boolean }>()
  const countries: Record<string, number> = {}
  const concepts: Record<string, number> = {}
  const add = (into: Record<string, number>, key: string, weight: number) => { into[key] = (into[key] ?? 0) + weight }
  const look = (tokens: Token[], lead: boolean, from: number) => {
    const { countries: nations, happenings, populations, outcomes } = lookups[lang]
    for (let i = 0; i < tokens.length; i++) {
      const nation = nations.startingAt(tokens, i)
      if (nation) {
        add(countries, nation.value.iso, lead ? 2 : 1)
        i += nation.length - 1
        continue
      }
      for (const hit of [happenings.startingAt(tokens, i), populations.startingAt(tokens, i), outcomes.startingAt(tokens, i)]) if (hit && hit.value !== 'person') add(concepts, hit.value, lead ? 2 : 1)
      const body = wide[lang].startingAt(tokens, i)
      if (body) {
        i += body.length - 1
        continue
      }
      if (i < from || (tokens[i - 1] && /[.!?“«"]/.test(tokenAt(tokens, i - 1).text))) continue
      const words = nameAt(tokens, i)
      if (words.length === 0) continue
      i += words.length - 1
      const spelled = words.map(skeleton)
      if (spelled.every((word) => outlet.has(word))) continue
      const key = spelled.join(' ')
      names.set(key, { words: spelled, lead: lead || (names.get(key)?.lead ?? false) })
    }
  }
  const titled = tokenize(title, lang)
  look(titled, true, titled[1]?.text === ':' ? 0 : 1)
  for (const [i, { tokens }] of sentences.entries()) look(tokens, i < leadSentences, 1)
  const days = new Set(dates.flat().flatMap(({ value, bare }) => (isDaily(value) && !bare ? [value.from] : [])))
  return { title: title.slice(0, 300), names: [...names.values()].slice(0, 200), countries, concepts, days: [...days].slice(0, 80), published }
}

/** The words of the proper name that begins at a token, folded; months and weekdays are none. */
function nameAt(tokens: Token[], at: number): string[] {
  const words: string[] = []
  for (let i = at; i < tokens.length && words.length < 8; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.fold.length < 3 || !/^\p{Lu}[\p{L}.’'-]/u.test(token.text) || calendar.has(token.fold)) break
    words.push(token.fold)
  }
  return words
}

/** The country that a document speaks of more than of all others together, or null. */
export function countryOfStory({ countries }: Profile): string | null {
  const [most] = Object.entries(countries).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const all = Object.values(countries).reduce((sum, weight) => sum + weight, 0)
  return most && most[1] * 2 > all ? most[0] : null
}

/** How alike two weightings are, 0 to 1 (the cosine of their square roots). */
function alike(a: Record<string, number>, b: Record<string, number>): number {
  let [both, inA, inB] = [0, 0, 0]
  for (const [key, weight] of Object.entries(a)) {
    both += Math.sqrt(weight * (b[key] ?? 0))
    inA += weight
  }
  for (const weight of Object.values(b)) inB += weight
  return both / Math.sqrt(inA * inB || 1)
}

/** Names shared, each counted once; those of both leads count double. */
function namesShared(a: Profile, b: Profile): number {
  const held = new Map<string, boolean>()
  for (const { words, lead } of b.names) for (const word of words) held.set(word, lead || (held.get(word) ?? false))
  let shared = 0
  for (const { words, lead } of a.names) {
    const hit = words.find((word) => held.has(word))
    if (hit !== undefined) shared += lead && held.get(hit) ? 2 : 1
  }
  return shared
}

/** How far two documents' days of publication lie apart, as evidence against one story; unknown days say nothing. */
function distance(a: Profile, b: Profile): number {
  if (!a.published || !b.published) return 0
  const days = Math.abs(dayNumber(a.published) - dayNumber(b.published))
  return days <= 7 ? 1 : days <= 40 ? 0.5 : days <= 120 ? 0 : days <= 450 ? -1 : -4
}

/** How surely two documents tell one story, about −4 to 11: names, days, countries and concepts that they share, against the time between them. */
export function sameStoryScore(a: Profile, b: Profile): number {
  const days = b.days.filter((day) => a.days.includes(day)).length
  // A document that names no country may be of any.
  const nations = [a, b].every(({ countries }) => Object.keys(countries).length) ? alike(a.countries, b.countries) : 0.4
  const names = namesShared(a, b)
  // Two short reports of fires far apart use the same words: something of their own must be shared.
  if (names === 0 && days === 0 && nations <= 0.4) return 0
  return Math.min(3.5, 0.5 * names) + 1.2 * Math.min(2, days) + 2 * nations + 2.5 * alike(a.concepts, b.concepts) + distance(a, b)
}
