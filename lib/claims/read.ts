import { type Lang, languages } from '../languages'
import { eachLang } from '../languages/each'
import { lookups } from '../languages/lookup'
import { partyRoles } from '../languages/roles'
import { compilePhrases } from '../text/phrases'
import type { SourceDocument } from '../text/document'
import { quotationAt } from '../text/quotation'
import { type Sentence, sentencesOf } from '../text/sentences'
import { fold, indexFrom, isMark, tokenAt } from '../text/words'
import { readAnswers } from '../values/answer/read'
import { datesAndSpans, type DateFound, type DateSpan, hasYear, readDates } from '../values/date/read'
import { dayNumber } from '../values/date/calendar'
import { isDaily } from '../values/date/schema'
import { readParties } from '../values/parties/read'
import { readPlaces } from '../values/place/read'
import { readQuantities } from '../values/quantity/read'
import type { Reading, Slot, Value } from '../values/value'
import { attributor } from './attribute'
import type { AttributedReading } from './claim'
import { completed, type Standing } from './complete'
import { occasions } from './occasion'
import { inCountry } from './parties'
import { isItsOwn, isSum } from './period'
import { countryOfStory, type Profile, profileOf } from './profile'
import { isRecalled, unnamed } from './recalled'

/** Units of distance, time and repetition: background to an event, seldom what sources disagree on; read, but not claimed. */
const background = new Set(['km', 'mile', 'metre', 'foot', 'cm', 'mm', 'year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'night', 'degree', 'times', 'hectare', 'acre'])

/** What a document can be known again by. */
export function profileOfDocument(document: SourceDocument): Profile {
  const sentences = sentencesOf(document.body, document.lang, document.title)
  return profileOf(document, sentences, spansOf(document, sentences).map((list) => list.flatMap(({ found }) => found ?? [])))
}

/** The dates of each sentence; "the next day" is counted from the last one of its paragraph. */
function spansOf({ lang, published }: SourceDocument, sentences: Sentence[]): DateSpan[][] {
  let anchor: string | null = null
  let dated: string | null = null
  return sentences.map(({ tokens, paragraph }, at) => {
    if (paragraph !== sentences[at - 1]?.paragraph) anchor = null
    const spans = datesAndSpans(tokens, lang, published, anchor, dated)
    anchor = spans.findLast(({ found }) => found && isDaily(found.value) && !found.bare)?.found?.value.to ?? anchor
    dated = spans.findLast(({ found }) => found && hasYear(found))?.found?.value.to ?? dated
    return spans
  })
}

/** Sentences within which a figure that names nothing counts what the last count of people did. */
const near = 2

/**
 * Every checkable reading of a document with who says it, in the order of the text. Never throws; linear in the text.
 * With `within`, every value between those offsets, even one that is no claim by itself: a person chose the words, and they are quoted.
 */
export const readDocument = (document: SourceDocument, within?: [number, number]): AttributedReading[] => readWhole(document, within).readings

/** The readings of a document, and what it can be known again by: its text is cut and dated once. */
export function readWhole(document: SourceDocument, within?: [number, number]): { readings: AttributedReading[]; profile: Profile } {
  const { body, lang, published } = document
  const sentences = sentencesOf(body, lang, document.title)
  const spans = spansOf(document, sentences)
  const dates = spans.map((list) => list.flatMap(({ found }) => found ?? []))
  const attribution = attributor(document, sentences)
  const reporting = (at: number, date: DateFound) => isReporting(sentences[at], date, lang)
  const occasion = occasions(document, sentences, dates, reporting)
  const above: { count: Reading | null; money: string | null; at: number } = { count: null, money: null, at: 0 }
  const standing = sentences.flatMap((sentence, at): Standing[] => {
    const chosen = within !== undefined && sentence.end > within[0] && sentence.start < within[1]
    if (sentence.role !== 'body' && !chosen) return []
    const { tokens } = sentence
    const own = (dates[at] ?? []).filter((date) => chosen || ((isDaily(date.value) || date.value.precision === 'month') && occasion.isOwn(at, date)))
    const figures = readQuantities(tokens, lang, spans[at] ?? [], body, at - above.at <= near ? above : { count: null, money: above.money }).filter((reading) => chosen || isClaim(reading))
    const counts = figures.find(({ value, counted }) => value.kind === 'quantity' && value.unit === 'person' && counted && !counted.part)
    if (counts) [above.count, above.at] = [counts, at]
    above.money = figures.map(({ value }) => (value.kind === 'quantity' && /^[A-Z]{3}$/.test(value.unit) ? value.unit : null)).findLast(Boolean) ?? above.money
    const readings = [...readDates(tokens, own, body), ...figures, ...readAnswers(tokens, lang, body), ...readParties(tokens, lang, body), ...readPlaces(tokens, lang, body)]
    return readings.sort((a, b) => a.start - b.start).map((reading) => ({ reading, at, index: indexFrom(tokens, reading.start), end: indexFrom(tokens, reading.end) }))
  })
  const profile = profileOf(document, sentences, dates)
  const country = countryOfStory(profile)
  const filled = completed(standing, sentences, dates.map((list, at) => list.filter((date) => !reporting(at, date))), lang, document.title)
  const read = standing.flatMap((one, i): AttributedReading[] => {
    const { reading, at, index } = one
    const sentence = sentences[at]
    const slots = filled[i]
    const said = attribution(at, index, within !== undefined || reading.kind === 'answer' || (reading.value.kind === 'parties' && reading.value.role === 'denied'))
    if (!said || !sentence || !slots) return []
    if (within && (reading.start < within[0] || reading.end > within[1])) return []
    const [start, end] = within ?? wordsOf(sentence, reading)
    return [{
      ...reading,
      quotation: quotationAt(body, start, end),
      attribution: isRecalled(one, sentences, lang) ? unnamed(document, said) : { ...said, party: inCountry(said.party, country) },
      asOf: published,
      frame: {
        ...slots,
        side: reading.counted?.side ?? null,
        unit: reading.value.kind === 'quantity' && reading.value.unit ? { value: reading.value.unit, from: reading.assumed.some(({ slot }) => slot === 'unit') ? ('inherited' as const) : ('explicit' as const) } : null,
        topic: topicOf(reading.value),
        event: occasion.at(at, index).mention,
      },
    }]
  })
  // A party or place that one claimant repeats in a document is one claim.
  const said = new Set<string>()
  const readings = read.filter((reading) => {
    if (reading.kind !== 'parties' && reading.kind !== 'place') return true
    const key = JSON.stringify([reading.value, reading.attribution.party, reading.frame.event.from, reading.frame.event.role])
    return !said.has(key) && Boolean(said.add(key))
  })
  return { readings, profile }
}

/** What an answer is about, or what is asked of parties, as the slot that groups them. */
function topicOf(value: Value): Slot | null {
  if (value.kind === 'answer') return { value: value.topic, from: 'explicit' }
  if (value.kind === 'parties') return { value: partyRoles[value.role], from: 'explicit' }
  return value.kind === 'place' ? { value: value.role, from: 'explicit' } : null
}

/** Whether a figure answers a question that a fact-checker would ask. */
function isClaim(reading: Reading): boolean {
  const { value, counted } = reading
  if (value.kind !== 'quantity' || reading.denied || background.has(value.unit)) return false
  if (isSum(value.unit) || isItsOwn(value.unit)) return true
  // "a 2021 deficit" names a year.
  if (value.unit === 'money' && /^(?:19|20)\d\d$/.test(reading.quote)) return false
  return Boolean(counted?.outcome || counted?.population)
}

const verbs = eachLang((lang) => compilePhrases(lang, [[[languages[lang].speech.verbs, languages[lang].speech.participles].filter(Boolean).join('|'), true as const]]))
const figured = eachLang((lang) => compilePhrases(lang, [[languages[lang].speech.figureVerbs, true as const]]))
const issued = eachLang((lang) => new Set(languages[lang].speech.issued.split('|').map(fold)))

/** Whether a date is when somebody spoke, not when something happened: "said on Tuesday", "in a statement issued Thursday". */
function isReporting(sentence: Sentence | undefined, date: DateFound, lang: Lang): boolean {
  if (!sentence || dayNumber(date.value.to) - dayNumber(date.value.from) > 31) return false
  const { tokens } = sentence
  // "claimed Tuesday's raid": the raid's day.
  if (/^['’]s$/.test(tokenAt(tokens, date.to).text)) return false
  const reach = date.bare ? 10 : 3
  const { clause, happenings, outcomes } = lookups[lang]
  // "raised the death toll from the storm to 63 on Wednesday": when that was given out.
  for (let i = date.from - 1, toll = false; date.bare && i >= Math.max(0, date.from - 12); i--) {
    if (isMark(tokenAt(tokens, i), ',;:.')) break
    toll ||= outcomes.startingAt(tokens, i) !== null
    if (toll && figured[lang].startingAt(tokens, i)) return true
  }
  for (let i = date.from - 1; i >= Math.max(0, date.from - reach); i--) {
    if (verbs[lang].startingAt(tokens, i) || issued[lang].has(tokenAt(tokens, i).fold)) return true
    // "said that the raid began on Monday", "said twelve were killed on Monday": when that happened.
    if (clause.startingAt(tokens, i) || happenings.startingAt(tokens, i) || outcomes.startingAt(tokens, i)) break
  }
  // "On Monday, the mayor said" is when he spoke; "burnt down on Monday, the mayor said" is not.
  const opens = date.from <= 2
  for (let i = date.to; i < Math.min(tokens.length, date.to + (date.bare ? 5 : 1)) && (opens || tokenAt(tokens, i).text !== ','); i++) if (verbs[lang].startingAt(tokens, i) || (i === date.to && issued[lang].has(tokenAt(tokens, i).fold))) return true
  return false
}

/** The span to quote: the value with what it counts and what became of them; for a date, the clause around it. */
function wordsOf(sentence: Sentence, reading: Reading): [number, number] {
  const hull = reading.counted?.words
  if (hull) return [Math.min(hull[0], reading.start), Math.max(hull[1], reading.end)]
  const { tokens } = sentence
  const at = indexFrom(tokens, reading.start)
  const end = indexFrom(tokens, reading.end) - 1
  let [from, to] = [at, end]
  while (from > 0 && at - from < 10 && !isMark(tokenAt(tokens, from - 1), ',;:.()–—”“«»')) from--
  while (to < tokens.length - 1 && to - end < 8 && !isMark(tokenAt(tokens, to + 1), ',;:.()–—”“«»')) to++
  return [tokens[from]?.start ?? reading.start, tokens[to]?.end ?? reading.end]
}
