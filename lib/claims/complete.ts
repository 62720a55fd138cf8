import { type Lang, languages } from '../languages'
import { isPopulation, type Population, populations } from '../languages/concepts'
import { eachLang } from '../languages/each'
import { lookups } from '../languages/lookup'
import { compilePhrases } from '../text/phrases'
import type { Sentence } from '../text/sentences'
import { isMark, type Token, tokenAt, tokenize } from '../text/words'
import type { DateFound } from '../values/date/read'
import type { Reading, Slot } from '../values/value'
import { isContrasted } from './contrast'
import { properNameAt } from './occasion'
import { isSum, periodOf } from './period'

/** A reading where it stands: its sentence, the token it begins at and the one after its last. */
export type Standing = { reading: Reading; at: number; index: number; end: number }

/** The slots that a figure's own phrase leaves open, as the text around it fills them. */
export type Filled = { outcome: Slot | null; population: Slot | null; place: Slot | null; period: Slot | null; part: Slot | null }

const ranks = eachLang((lang) => compilePhrases(lang, [[languages[lang].ourRanks, true as const]]))
const breaks = /^[;.:!?]$/
/** Tokens between a measured thing and its measure, at most. */
const measureReach = 28
const isMoney = (population: Population): boolean => population !== 'gdp' && (populations[population].unit === 'money' || populations[population].unit === 'percent')
const explicit = (value: string): Slot => ({ value, from: 'explicit' })
const inherited = (value: string): Slot => ({ value, from: 'inherited' })
/** Outcomes that befall one camp of a fight and not the other: whom a bare toll counts is worth asking the text. */
const befalls = new Set(['killed', 'wounded', 'captured', 'missing', 'killed+wounded'])
const camps = new Set<string>(['fighter', 'soldier', 'police', 'civilian', 'protester', 'peacekeeper'])

/** Fills the open slots of a document's figures, in its order: each from its clause, else its sentence, paragraph or title. Linear in the text. */
export function completed(standing: Standing[], sentences: Sentence[], dates: DateFound[][], lang: Lang, title: string): Filled[] {
  const known = placesNamed(sentences, lang)
  const main = mainCamps(standing, title, lang)
  const titled = tokenize(title, lang)
  const theme = titled.flatMap((_, i) => lookups[lang].populations.startingAt(titled, i)?.value ?? []).find(isMoney) ?? null
  const crowds = standing.filter(({ reading }) => reading.counted?.outcome?.value === 'marched').length >= 2
  const headers = headersOf(sentences, lang)
  let before: { standing: Standing; filled: Filled } | null = null
  return standing.map((one) => {
    const { reading, at } = one
    const empty: Filled = { outcome: reading.counted?.outcome ?? null, population: reading.counted?.population ?? null, place: null, period: null, part: reading.counted?.part ?? null }
    if (reading.value.kind !== 'quantity') return empty
    const tokens = sentences[at]?.tokens ?? []
    const { unit } = reading.value
    const filled = isSum(unit) ? { ...empty, population: measured(one, sentences, lang, before?.standing.at === at && before.standing.reading.value.kind === 'quantity' && before.standing.reading.value.unit === unit ? before.filled.population : null, theme) } : { ...empty }
    const last: Filled | null = before && before.standing.at === at ? before.filled : null
    const contrasted = last && isContrasted(tokens, one.index, lang)
    if (contrasted && last) {
      filled.outcome ??= last.outcome && inherited(last.outcome.value)
      if (!filled.population || !isSpecific(filled.population.value)) filled.population = last.population && inherited(last.population.value)
    }
    if (!filled.population && reading.counted?.part && last?.population && isSpecific(last.population.value) && last.population.value !== 'case') filled.population = inherited(last.population.value)
    const head = headers[at]
    filled.place = placeOf(tokens, one, lang, known) ?? (last?.place && continues(tokens, before?.standing.index ?? 0, one.index, lang) ? inherited(last.place.value) : null) ?? (head ? inherited(head) : null)
    if (!filled.outcome && filled.population?.value === 'grave' && (reading.value.min ?? 0) > 0) filled.outcome = { value: 'killed', from: 'assumed' }
    if (!filled.outcome && crowds && unit === 'person' && (!filled.population || filled.population.value === 'person' || filled.population.value === 'protester')) filled.outcome = inherited('marched')
    if (!filled.population && unit === 'person') filled.population = ranksOf(tokens, one.index, lang) ?? campOf(filled.outcome, main)
    if (filled.outcome?.value === 'killed' && identifies(tokens, one, lang)) filled.outcome = explicit('identified')
    // "83.7 % of GDP" is a measure of the whole debt.
    if (unit !== 'person' && filled.population && isPopulation(filled.population.value) && isMoney(filled.population.value)) filled.part = null
    filled.part ??= subsetOf(tokens, one, lang)
    filled.period = periodOf(one, sentences, dates, lang, before)
    before = { standing: one, filled }
    return filled
  })
}

/** What a sum or share measures: "the deficit … at 12.3 % of GDP", "sa dette …, soit 83,7 % du PIB"; the nearest named before it, else after. */
function measured({ at, index }: Standing, sentences: Sentence[], lang: Lang, last: Slot | null, theme: Population | null): Slot | null {
  const look = lookups[lang].populations
  const tokens = sentences[at]?.tokens ?? []
  const named = (list: Token[], from: number, to: number): Population | null => {
    for (let i = from; i >= to; i--) {
      const hit = look.startingAt(list, i)
      if (hit && isMoney(hit.value)) return hit.value
    }
    return null
  }
  const before = named(tokens, index - 1, Math.max(0, index - measureReach))
  if (before) return explicit(before)
  if (last) return { ...last, from: 'inherited' }
  for (let i = index; i < Math.min(tokens.length, index + 9); i++) {
    if (breaks.test(tokenAt(tokens, i).text)) break
    const hit = look.startingAt(tokens, i)
    if (hit && isMoney(hit.value)) return explicit(hit.value)
  }
  const above = sentences[at - 1]
  const carried = above && above.paragraph === sentences[at]?.paragraph ? named(above.tokens, above.tokens.length - 1, 0) : null
  return carried ? inherited(carried) : theme ? { value: theme, from: 'assumed' } : null
}

/** Names that the document itself uses as places: after a word of place, anywhere in it. */
function placesNamed(sentences: Sentence[], lang: Lang): Set<string> {
  const names = new Set<string>()
  for (const { tokens } of sentences) {
    for (let i = 0; i < tokens.length; i++) {
      const locative = lookups[lang].locative.startingAt(tokens, i) ?? kindsOf[lang].startingAt(tokens, i)
      const of = locative && lists[lang].of.has(tokenAt(tokens, i + locative.length).fold) ? 1 : 0
      const name = locative && properNameAt(tokens, i + locative.length + of)
      if (name) names.add(name)
    }
  }
  return names
}

/** The place that the words tie a figure to: named just after it, at the head of its clause ("À Marseille, …"), or its subject ("Macenta, avec 22 cas"). */
function placeOf(tokens: Token[], { index, end }: Standing, lang: Lang, known: Set<string>): Slot | null {
  const { locative } = lookups[lang]
  for (let i = Math.max(0, index - 12); i < Math.min(tokens.length, end + 7); i++) if (elsewhere[lang].startingAt(tokens, i) && !tokens.slice(Math.min(i, index), Math.max(i, index)).some(({ text }) => breaks.test(text))) return explicit('elsewhere')
  for (let i = end; i < Math.min(tokens.length, end + 9); i++) {
    const token = tokens[i]
    if (!token || isMark(token, ';.,:') || token.kind === 'number') break
    const hit = locative.startingAt(tokens, i)
    const name = hit && (placeNameAt(tokens, i + hit.length, lang) ?? capitalAt(tokens, i + hit.length, lang))
    if (name) return explicit(name)
  }
  let head = index
  while (head > 0 && index - head < 200 && !breaks.test(tokenAt(tokens, head - 1).text)) head--
  const hit = locative.startingAt(tokens, head)
  const named = hit && (placeNameAt(tokens, head + hit.length, lang) ?? capitalAt(tokens, head + hit.length, lang))
  if (named) return explicit(named)
  const kind = tokens.slice(head, index).some((_, i) => kindsOf[lang].startingAt(tokens, head + i))
  for (let i = index - 1; i >= Math.max(head, index - 10); i--) {
    const subject = properNameAt(tokens, i)
    const nation = lookups[lang].countries.startingAt(tokens, i)
    if ((!subject && !nation) || nation?.value.as === 'demonym') continue
    const after = i + (nation?.length ?? subject?.split(' ').length ?? 1)
    const name = nation ? tokens.slice(i, after).map(({ fold }) => fold).join(' ') : (subject ?? '')
    const has = (at: number) => haves[lang].has(tokenAt(tokens, at).fold)
    // "Macenta, avec 22 cas", "Liberia had seven"; elsewhere in its clause only a name that the text uses as a place.
    if ((tokenAt(tokens, after).text === ',' && has(after + 1)) || ((nation || known.has(name)) && has(after))) return explicit(name)
    const opens = i === head || /^(?:[,;:]|et|and)$/.test(tokenAt(tokens, i - 1).fold)
    if (opens && (known.has(name) || (i === head && kind)) && tokens.slice(after, index).some(({ fold }) => haves[lang].has(fold))) return explicit(name)
  }
  return null
}

const isSpecific = (population: string): boolean => population !== 'person' && population !== 'victim' && population !== 'man'
const whole = eachLang((lang) => compilePhrases(lang, [[languages[lang].wholeCountry, true as const]]))

/** For each sentence the place that an earlier one of its paragraph opened with: "Dans la capitale, trois comptes s’affrontent. …". */
function headersOf(sentences: Sentence[], lang: Lang): (string | null)[] {
  let header: string | null = null
  return sentences.map(({ tokens, paragraph }, at) => {
    if (paragraph !== sentences[at - 1]?.paragraph) header = null
    const hit = lookups[lang].locative.startingAt(tokens, 0)
    const place = hit && (placeNameAt(tokens, hit.length, lang) ?? capitalAt(tokens, hit.length, lang))
    const before = header
    if (place && tokens.slice(0, 6).some(({ text }) => text === ',')) header = place
    if (tokens.slice(0, 4).some((_, i) => whole[lang].startingAt(tokens, i))) header = null
    return place || header === null ? null : before
  })
}

const kindsOf = eachLang((lang) => compilePhrases(lang, [[`${languages[lang].places.kinds}|${languages[lang].places.regions}`, true as const]]))
const lists = eachLang((lang) => ({ of: new Set(languages[lang].of.split('|')), unnamed: new Set(languages[lang].places.unnamed.split('|')) }))
const elsewhere = eachLang((lang) => compilePhrases(lang, [[languages[lang].elsewhere, true as const]]))
const haves = eachLang((lang) => new Set(languages[lang].having.split('|')))

/** A proper name that is no demonym. */
function placeNameAt(tokens: Token[], at: number, lang: Lang): string | null {
  const article = /^(?:l['’]|la|le|les|the)$/.test(tokenAt(tokens, at).fold) ? 1 : 0
  return lookups[lang].countries.startingAt(tokens, at + article)?.value.as === 'demonym' ? null : properNameAt(tokens, at)
}

/** "dans la capitale": a place named by what it is. */
const capitalAt = (tokens: Token[], at: number, lang: Lang): string | null => (tokens.slice(at, at + 2).some(({ fold }) => lists[lang].unnamed.has(fold)) ? 'capital' : null)

/** Whether a figure goes on from the one before it in its sentence, in the same place: no other place, no new sentence between. */
function continues(tokens: Token[], from: number, to: number, lang: Lang): boolean {
  for (let i = from + 1; i < to; i++) if (isMark(tokenAt(tokens, i), ';.:') || (lookups[lang].locative.startingAt(tokens, i) && properNameAt(tokens, i + 1))) return false
  return true
}

/** Words that make a figure one of a subset: "sur place", "the second bomb". */
function subsetOf(tokens: Token[], { index, end }: Standing, lang: Lang): Slot | null {
  for (let i = Math.max(0, index - 5); i < Math.min(tokens.length, end + 6); i++) {
    if (i >= index && breaks.test(tokenAt(tokens, i).text)) break
    if (subset[lang].startingAt(tokens, i)) return explicit('subset')
  }
  return null
}

const subset = eachLang((lang) => compilePhrases(lang, [[languages[lang].subset, true as const]]))

/** "a identifié les corps de 30 victimes": of the dead, those with a name. */
function identifies(tokens: Token[], { index, end }: Standing, lang: Lang): boolean {
  for (let i = index - 1; i >= Math.max(0, index - 8) && !breaks.test(tokenAt(tokens, i).text); i--) if (lookups[lang].outcomes.startingAt(tokens, i)?.value === 'identified') return true
  for (let i = end; i < Math.min(tokens.length, end + 5) && !isMark(tokenAt(tokens, i), ',;.:'); i++) if (lookups[lang].outcomes.startingAt(tokens, i)?.value === 'identified') return true
  return false
}

/** "dans nos rangs", "in the army's ranks": soldiers, whoever says it. */
function ranksOf(tokens: Token[], index: number, lang: Lang): Slot | null {
  for (let i = Math.max(0, index - 10); i < Math.min(tokens.length, index + 8); i++) if (ranks[lang].startingAt(tokens, i)) return explicit('soldier')
  return null
}

/** For each outcome, the camp that it befell by the document's title and its figures; null where the title names none. */
function mainCamps(standing: Standing[], title: string, lang: Lang): Map<string, string | null> {
  const words = tokenize(title, lang)
  const titled = words.flatMap((_, i) => lookups[lang].populations.startingAt(words, i)?.value ?? []).find((population) => camps.has(population)) ?? null
  const named = new Map<string, Set<string>>()
  for (const { reading } of standing) {
    const { outcome, population } = reading.counted ?? { outcome: null, population: null }
    if (outcome && population && befalls.has(outcome.value) && isPopulation(population.value) && camps.has(population.value)) named.set(outcome.value, (named.get(outcome.value) ?? new Set()).add(population.value))
  }
  return new Map([...named].map(([outcome, all]) => [outcome, titled && all.has(titled) ? titled : null]))
}

const campOf = (outcome: Slot | null, main: Map<string, string | null>): Slot | null => {
  const camp = outcome ? main.get(outcome.value) : null
  return camp ? { value: camp, from: 'assumed' } : null
}
