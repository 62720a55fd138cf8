import type { Lang } from '../languages'
import { type Anchor, anchorer } from '../text/anchor'
import type { AttributedReading } from './claim'

/** A reading's part in what changed: enough of it to tell it again in another text. */
export type Told = Pick<AttributedReading, 'value' | 'quotation' | 'attribution' | 'frame' | 'start' | 'end'>

/** What became of one reading from one text to another; `anchor` is where the first text's words stand in the second. */
export type Change<T extends Told = Told> =
  | { kind: 'same' | 'changed'; before: T; after: AttributedReading; anchor: Anchor }
  | { kind: 'removed'; before: T; after: null; anchor: Anchor }
  | { kind: 'added'; before: null; after: AttributedReading; anchor: null }

/**
 * What changed as claims between two texts, in the order of the first, then what was added. A reading is known again where
 * its words stand, else by saying the same, else, where only one can be meant, by answering the same question.
 */
export function changesBetween<T extends Told>(before: T[], after: AttributedReading[], text: string, lang: Lang): Change<T>[] {
  const anchor = anchorer(text, lang)
  const free = new Set(after)
  const held = before.map((reading) => ({ reading, anchor: anchor(reading.quotation), match: null as AttributedReading | null }))
  const take = (one: (typeof held)[number], fits: (other: AttributedReading) => number) => {
    if (one.match) return
    const best = [...free].map((other) => ({ other, fit: fits(other) })).filter(({ fit }) => fit > 0).sort((a, b) => b.fit - a.fit)[0]
    if (!best) return
    one.match = best.other
    free.delete(best.other)
  }
  const at = byPlace(after)
  for (const same of [true, false]) {
    for (const one of held) {
      const { start, end } = one.anchor
      if (start === null || end === null) continue
      const near = new Set(at(start, end))
      take(one, (other) => (near.has(other) && sameQuestion(one.reading, other) && (!same || sameValue(one.reading, other)) ? likeness(one.reading, other) : 0))
    }
  }
  for (const one of held) take(one, (other) => (sameValue(one.reading, other) && sameQuestion(one.reading, other) && sameSpeaker(one.reading, other) ? likeness(one.reading, other) : 0))
  for (const one of held) {
    if (one.match) continue
    const rivals = held.filter(({ reading, match }) => !match && answersAlike(one.reading, reading))
    const others = [...free].filter((other) => answersAlike(one.reading, other))
    if (rivals.length === 1 && others.length === 1) take(one, (other) => (other === others[0] ? 1 : 0))
  }
  return [
    ...held.map(({ reading, anchor: found, match }): Change<T> =>
      match ? { kind: (sameValue(reading, match) || sameWords(reading, match)) && sameSpeaker(reading, match) ? 'same' : 'changed', before: reading, after: match, anchor: found } : { kind: 'removed', before: reading, after: null, anchor: found },
    ),
    ...after.filter((reading) => free.has(reading)).map((reading): Change<T> => ({ kind: 'added', before: null, after: reading, anchor: null })),
  ]
}

/** Readings by where they stand: those that overlap a span, found without looking at all. */
function byPlace(readings: AttributedReading[]): (start: number, end: number) => AttributedReading[] {
  const sorted = readings.toSorted((a, b) => a.quotation.start - b.quotation.start)
  const longest = Math.max(0, ...sorted.map(({ quotation }) => quotation.end - quotation.start))
  return (start, end) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.quotation.start ?? 0) < start - longest) low = middle + 1
      else high = middle
    }
    const found: AttributedReading[] = []
    for (let i = low; i < sorted.length && (sorted[i]?.quotation.start ?? end) < end; i++) {
      const one = sorted[i]
      if (one && one.quotation.end > start) found.push(one)
    }
    return found
  }
}

const sameValue = (a: Told, b: Told): boolean => JSON.stringify(a.value) === JSON.stringify(b.value)
/** The same words say the same, even where another day of publication makes another date of "the next day". */
const sameWords = (a: Told, b: Told): boolean => a.quotation.exact === b.quotation.exact && a.start - a.quotation.start === b.start - b.quotation.start
const sameSpeaker = (a: Told, b: Told): boolean => a.attribution.party === b.attribution.party || (a.attribution.how === 'publisher' && b.attribution.how === 'publisher')

/** Whether two readings may answer one question: of one kind, and no slot of theirs contradicts. */
function sameQuestion(a: Told, b: Told): boolean {
  if (a.value.kind !== b.value.kind) return false
  if (a.frame.topic?.value !== b.frame.topic?.value) return false
  if (a.value.kind === 'quantity' && b.value.kind === 'quantity' && a.value.unit !== b.value.unit) return false
  return (['outcome', 'population'] as const).every((slot) => !a.frame[slot] || !b.frame[slot] || a.frame[slot]?.value === b.frame[slot]?.value)
}

/** The same question, said outright on both sides, by the same claimant. */
const answersAlike = (a: Told, b: Told): boolean => sameQuestion(a, b) && sameSpeaker(a, b) && a.frame.outcome?.value === b.frame.outcome?.value && a.frame.population?.value === b.frame.population?.value && a.frame.event.role === b.frame.event.role

/** How like two readings of one question are, above 0: value, claimant, slots, and how near their values stand in their quotations. */
function likeness(a: Told, b: Told): number {
  const slots = (['outcome', 'population', 'place', 'part'] as const).filter((slot) => a.frame[slot]?.value === b.frame[slot]?.value).length
  const shift = Math.abs(a.start - a.quotation.start - (b.start - b.quotation.start))
  return 1 + (sameValue(a, b) ? 8 : 0) + (sameSpeaker(a, b) ? 4 : 0) + slots + 1 / (1 + shift)
}
