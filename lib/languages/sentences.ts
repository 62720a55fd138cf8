/**
 * The sentences that Parallax itself says. A language that the interface does not speak gives none, and English stands in;
 * one that gives them gives them all. `{name|default}` is filled in by `fill`.
 */
export type Sentences = {
  reasons: Record<ReasonCode, string>
  /** How likely it is that sums fit, or that two figures look alike, by accident alone: after an explanation that has a chance. */
  byChance: string
  alikeByChance: string
  questions: {
    /** `what`: a happening's noun, as `happening` puts it, or the name of one. */
    when: string
    whenThis: string
    howMuch: string
    /** Of an earthquake's magnitude. */
    howStrong: string
    howMany: string
    /** Of a part: "among them". */
    among: string
    /** Before the place that a count is tied to, and before the one that an event is called by. */
    in: string
    at: string
    /** A happening's noun as a sentence speaks of it, with its article: "the raid"; and an event's title likewise: "Operation X". */
    happening(noun: string): string
    titled(title: string): string
    /** An outcome that `became` lacks. */
    passive: string
    /** What became of those counted, by outcome, in the words of a question; and those words made to agree with the noun counted. */
    became: Partial<Record<string, string>>
    agreeing(became: string, noun: string): string
    /** Countries that a sentence names with an article: their names begin with one of these. */
    articled: { article: string; names: string }
  }
  /** What a person could settle about two quotations. */
  asks: Record<'people' | 'period' | 'count' | 'event', string>
  /** The last touch to a filled sentence: contractions, elisions and spaces. */
  finish(sentence: string): string
}

/** Why claims stand as they do, and what would dissolve a conflict: each code has a sentence in every language that has sentences. */
export const reasonCodes = [
  'apart', 'apart-beyond-tolerance', 'joined-by-tolerance', 'joined-by-rounding', 'admits', 'same-number', 'days-apart', 'both-ends-differ', 'days-shared', 'same-days', 'units-differ',
  'denied', 'denied-otherwise', 'different-things', 'nothing-read', 'topics-differ', 'place-roles-differ', 'same-place', 'places-shared', 'place-within', 'places-apart', 'places-far-apart', 'no-map',
  'roles-differ', 'same-parties', 'parties-shared', 'no-party-shared', 'others-named', 'same-answer', 'no-firm-answer', 'yes-and-no', 'yes-and-no-nearby', 'kinds-differ',
  'later-figure', 'part-of', 'changing-count', 'population-not-stated', 'outcome-not-stated', 'place-not-stated', 'period-not-stated', 'may-differ', 'neutralised-may-include',
  'sum', 'counts-both', 'other-place', 'other-population', 'other-moment', 'rounding', 'tolerance',
  'difference', 'counts-more', 'digits-turned', 'zero-lost', 'words-mistaken', 'copied', 'rounded', 'translation', 'one-origin', 'day-assumed', 'days-next', 'span-wider', 'position-changed',
  'weekday', 'weekday-this-year', 'duration-and-dates', 'duration-one-end', 'parts-and-total', 'subset-larger', 'title-and-body',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

/** A sentence with its gaps filled: `{name|default}` by the value of that name, or by the default where there is none. */
export const fill = (sentence: string, values: Record<string, string | number | null | undefined>): string =>
  sentence.replace(/\{(\w+)(?:\|([^}]*))?\}/g, (_, name: string, other: string | undefined) => {
    const value = values[name]
    return value === undefined || value === null || value === '' ? (other ?? '') : String(value)
  })
