import { isCapital, type Token, tokenAt } from '../../text/words'
import type { DateLexicon } from './lexicon'
import { type Numeric, numericAt } from './numeric'

/** What a text writes of one day: parts it leaves out are null. Months run 1 to 12, weekdays 0 (Sunday) to 6. */
export type DayParts = { from: number; to: number; day: number | null; month: number | null; year: number | null; weekday: number | null }

export const yearAt = ({ text }: Token): number | null => (/^(?:1\d|2[01])\d\d$/.test(text) ? Number(text) : null)

/** A count under a hundred in words, of one or two: "twelve", "eighty six", "soixante-dix-huit". */
function pairAt(tokens: Token[], at: number, lexicon: DateLexicon): { to: number; value: number } | null {
  const first = lexicon.counts.startingAt(tokens, at)
  if (!first) return null
  const joint = tokenAt(tokens, at + first.length).text === '-' ? 1 : 0
  const unit = first.value % 10 === 0 ? lexicon.counts.startingAt(tokens, at + first.length + joint) : null
  return unit && unit.value < (first.value === 60 || first.value === 80 ? 20 : 10) ? { to: at + first.length + joint + unit.length, value: first.value + unit.value } : { to: at + first.length, value: first.value }
}

/** A year in words after a month: "nineteen eighty six", "two thousand and fifteen"; 1100 to 2199. */
export function spelledYear(tokens: Token[], i: number, lexicon: DateLexicon): { to: number; year: number } | null {
  const pair = (at: number) => pairAt(tokens, at, lexicon)
  const past = (at: number) => at + (lexicon.and.startingAt(tokens, at)?.length ?? 0)
  // "mille neuf cent dix-huit"
  const hundreds = lexicon.thousand.has(tokenAt(tokens, i).fold) ? lexicon.counts.startingAt(tokens, i + 1) : null
  if (hundreds && lexicon.hundred.has(tokenAt(tokens, i + 1 + hundreds.length).fold)) {
    const rest = pair(past(i + 2 + hundreds.length))
    return rest && { to: rest.to, year: 1000 + hundreds.value * 100 + rest.value }
  }
  const high = pair(i)
  if (!high) return null
  const thousand = lexicon.thousand.has(tokenAt(tokens, high.to).fold)
  if (thousand ? high.value > 2 : high.value < 11 || high.value > 21) return null
  // "dix-neuf cent dix-huit", "nineteen hundred and five"
  if (lexicon.hundred.has(tokenAt(tokens, high.to).fold)) {
    const rest = pair(past(high.to + 1))
    return rest && { to: rest.to, year: high.value * 100 + rest.value }
  }
  const low = pair(thousand ? past(high.to + 1) : high.to)
  // "entre deux mille et deux mille cinq"
  const next = thousand && low !== null && lexicon.thousand.has(tokenAt(tokens, low.to).fold)
  if (next) return { to: high.to + 1, year: high.value * 1000 }
  if (thousand) {
    // "In June two thousand people died": a count.
    const [to, after] = [low ? low.to : high.to + 1, tokenAt(tokens, low ? low.to : high.to + 1)]
    return after.kind === 'word' && !lexicon.small.has(after.fold) ? null : { to, year: high.value * 1000 + (low?.value ?? 0) }
  }
  return low && low.value >= 10 ? { to: low.to, year: high.value * 100 + low.value } : null
}

const romans: Record<string, number> = { I: 1, V: 5, X: 10 }

/** A small Roman numeral, as centuries have: "XIX", "XIXe". */
export function romanAt(token: Token): number | null {
  const digits = /^([IVX]{1,6})(?:e|è|ᵉ|ème)?$/.exec(token.text)?.[1]
  if (!digits) return null
  const values = [...digits].map((digit) => romans[digit] ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

const dayOfDigits = ({ text }: Token): number | null => (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 31 ? Number(text) : null)

const ordinalAfter = (tokens: Token[], i: number, lexicon: DateLexicon): number => (tokenAt(tokens, i).glued && lexicon.ordinal.has(tokenAt(tokens, i).fold) ? 1 : 0)

/** A day of the month in digits ("8", "8th") or words ("fourth", "quatorze"); `ordinal` ones count in order too ("the 3rd week", not "deux semaines"). */
export function dayAt(tokens: Token[], i: number, lexicon: DateLexicon): { to: number; day: number; spelled: boolean; ordinal: boolean } | null {
  const digits = tokenAt(tokens, i).glued && /^\p{Sc}$/u.test(tokenAt(tokens, i - 1).text) ? null : dayOfDigits(tokenAt(tokens, i))
  if (digits !== null) {
    const suffix = ordinalAfter(tokens, i + 1, lexicon)
    return { to: i + 1 + suffix, day: digits, spelled: false, ordinal: suffix > 0 }
  }
  const words = lexicon.ordinals.startingAt(tokens, i)
  const count = pairAt(tokens, i, lexicon)
  if (words) return { to: i + words.length, day: words.value, spelled: true, ordinal: count?.to !== i + words.length }
  // "twenty five January": a plain count is a day only beside its month.
  return count && count.value >= 2 && count.value <= 31 && lexicon.months.has(tokenAt(tokens, count.to).fold) ? { to: count.to, day: count.value, spelled: true, ordinal: false } : null
}

/** A month's name, 1 to 12. Names that are other words too ("may", "mars") count only beside a number or after a word such as "in". */
export function monthAt(tokens: Token[], i: number, lexicon: DateLexicon, beside = false): { to: number; month: number } | null {
  const token = tokenAt(tokens, i)
  const index = lexicon.months.get(token.fold)
  if (index === undefined) return null
  const to = tokenAt(tokens, i + 1).text === '.' && tokens[i + 2] && token.fold.length <= 4 ? i + 2 : i + 1
  const capital = isCapital(token)
  const next = tokenAt(tokens, to)
  const numbered = beside || next.kind === 'number' || (next.text === '-' && (tokenAt(tokens, to + 1).kind === 'number' || lexicon.months.has(tokenAt(tokens, to + 1).fold)))
  // "from November to March", "de mai à mars".
  const ending = lexicon.months.has(tokenAt(tokens, i - 2).fold) && lexicon.to.endingAt(tokens, i) !== null
  const placed = ending || lexicon.yearBefore.has(tokenAt(tokens, i - 1).fold) || Boolean(lexicon.which.endingAt(tokens, i)) || Boolean(lexicon.parts.endingAt(tokens, i))
  const unsure = lexicon.otherWords.has(token.fold) || (lexicon.numeric === 'dmy' && capital && i > 0)
  if (unsure && !numbered && !(placed && (capital || lexicon.numeric === 'dmy'))) return null
  if (lexicon.numeric === 'mdy' && !capital && token.fold.length <= 4 && !numbered && !placed) return null
  return { to, month: index + 1 }
}

/** The year that follows a month or a day: "2019", ", 2019", "of 1995", "’87". */
export function yearAfter(tokens: Token[], to: number, lexicon: DateLexicon): { to: number; year: number } | null {
  const joint = tokenAt(tokens, to).text === '-' || tokenAt(tokens, to).text === '/' ? { length: 1 } : lexicon.of.startingAt(tokens, to)
  const at = joint ? to + joint.length : to
  const year = yearAt(tokenAt(tokens, at))
  if (year !== null) return { to: at + 1, year }
  const short = tokenAt(tokens, at)
  const apostrophe = short.text === "'" || short.text === '’'
  const digits = apostrophe ? tokens[at + 1] : joint && tokenAt(tokens, to).kind === 'word' ? short : undefined
  if (digits?.kind === 'number' && /^[4-9]\d$/.test(digits.text)) return { to: at + (apostrophe ? 2 : 1), year: 1900 + Number(digits.text) }
  // "3 June ’18", where no quotation opens: "on 3 June '12 people died'".
  if (apostrophe && /^[0-3]\d$/.test(digits?.text ?? '') && digits?.glued && (short.text === '’' || tokenAt(tokens, at + 2).kind !== 'word')) return { to: at + 2, year: 2000 + Number(digits.text) }
  return spelledYear(tokens, at, lexicon)
}

/** The day, month or weekday that begins at `tokens[i]`; a bare number or ordinal counts as a day only when `bare`. */
export function dayPartsAt(tokens: Token[], i: number, lexicon: DateLexicon, bare: boolean): DayParts | null {
  const named = weekdayAt(tokens, i, lexicon)
  const weekday = named?.weekday ?? null
  const skipOn = (index: number) => {
    const comma = tokenAt(tokens, index).text === ',' || tokenAt(tokens, index).text === '(' ? index + 1 : index
    // "de lundi au 7 juin": the other end of a span.
    return lexicon.on.has(tokenAt(tokens, comma).fold) && !lexicon.to.startingAt(tokens, comma) ? comma + 1 : comma
  }
  if (!named) return datePartsAt(tokens, i, i, lexicon, bare, null)
  const inner = datePartsAt(tokens, i, skipOn(named.to), lexicon, true, weekday)
  if (inner && (inner.month !== null || (inner.day !== null && tokenAt(tokens, inner.to).kind !== 'word'))) return inner.month === null && tokenAt(tokens, named.to).text === ',' ? { ...empty(i, named.to), weekday } : inner
  // "Friday evening, April 19": one word may stand between.
  const later = tokenAt(tokens, named.to).kind === 'word' && tokenAt(tokens, named.to + 1).text === ',' ? datePartsAt(tokens, i, skipOn(named.to + 1), lexicon, false, weekday) : null
  return later?.day != null && later.month !== null ? later : { ...empty(i, named.to), weekday }
}


const empty = (from: number, to: number): DayParts => ({ from, to, day: null, month: null, year: null, weekday: null })

/** A weekday's name; short forms only before a number, a comma or a month. */
export function weekdayAt(tokens: Token[], i: number, lexicon: DateLexicon): { to: number; weekday: number } | null {
  const token = tokenAt(tokens, i)
  const weekday = lexicon.weekdays.get(token.fold)
  if (weekday === undefined || (lexicon.numeric === 'mdy' && token.fold.length < 6 && !isCapital(token) && !lexicon.which.endingAt(tokens, i))) return null
  if (lexicon.general.has(tokenAt(tokens, i - 1).fold)) return null
  // "It was a Monday", "un lundi": no day of its own; but "a Monday attack".
  if (lexicon.indefinite.has(tokenAt(tokens, i - 1).fold) && (lexicon.numeric === 'dmy' || tokenAt(tokens, i + 1).kind !== 'word' || lexicon.small.has(tokenAt(tokens, i + 1).fold))) return null
  // "Santo Domingo": part of a name, in a language that writes weekdays without a capital.
  const before = tokenAt(tokens, i - 1)
  if (lexicon.numeric === 'dmy' && isCapital(token) && isCapital(before) && !lexicon.on.has(before.fold) && !lexicon.which.endingAt(tokens, i)) return null
  if (lexicon.otherWords.has(token.fold)) {
    const next = tokenAt(tokens, i + 1)
    const fits = next.kind !== 'word' || lexicon.months.has(next.fold) || (lexicon.and.startingAt(tokens, i + 1) !== null && lexicon.weekdays.has(tokenAt(tokens, i + 2).fold))
    if (!fits) return null
  }
  return { to: i + 1, weekday }
}

function datePartsAt(tokens: Token[], from: number, at: number, lexicon: DateLexicon, bare: boolean, weekday: number | null): DayParts | null {
  const numeric: Numeric | null = numericAt(tokens, at, lexicon, bare)
  if (numeric) return { from, weekday, ...numeric }
  const day = dayAt(tokens, at, lexicon)
  if (day) {
    const dayOf = lexicon.units.startingAt(tokens, day.to)?.value === 'day' ? day.to + 1 : day.to
    // "trente-sept" is a number, "30-sept" a day.
    const slash = !day.spelled && (tokenAt(tokens, dayOf).text === '/' || (tokenAt(tokens, dayOf).text === '-' && tokenAt(tokens, dayOf).glued))
    // "the 12th of June", but "killed 12 in June".
    const of = slash ? { length: 1 } : lexicon.genitive.startingAt(tokens, dayOf)
    const month = monthAt(tokens, of ? dayOf + of.length : dayOf, lexicon, true)
    if (month) {
      const year = yearAfter(tokens, month.to, lexicon)
      return { from, to: year?.to ?? month.to, day: day.day, month: month.month, year: year?.year ?? null, weekday }
    }
    const glued = tokenAt(tokens, day.to).glued && tokenAt(tokens, day.to).kind === 'word'
    return bare && !glued ? { from, to: day.to, day: day.day, month: null, year: null, weekday } : null
  }
  return monthFirst(tokens, from, at, lexicon, weekday)
}

/** "June 8", "June 8th, 2019", "april the ninth", "June 2019", "June". */
function monthFirst(tokens: Token[], from: number, at: number, lexicon: DateLexicon, weekday: number | null): DayParts | null {
  const the = lexicon.articles.has(tokenAt(tokens, at + 1).fold) ? 1 : tokenAt(tokens, at + 1).text === '/' ? 1 : 0
  const then = dayAt(tokens, at + 1 + the, lexicon)
  const month = monthAt(tokens, at, lexicon, then !== null)
  if (!month) return null
  const start = month.to + (lexicon.articles.has(tokenAt(tokens, month.to).fold) || tokenAt(tokens, month.to).text === '/' ? 1 : 0)
  const day = dayAt(tokens, start, lexicon)
  const unit = day ? tokens[day.to] : undefined
  const taken = day && !(unit?.kind === 'word' && unit.glued) && (lexicon.numeric === 'mdy' || yearAfter(tokens, day.to, lexicon) || unit?.text === '-')
  // "17 juin 20 morts": in a language that writes the day first, a number after the month is not its day.
  const end = taken && day ? day.to : month.to
  const year = yearAfter(tokens, end, lexicon)
  return { from, to: year?.to ?? end, day: taken && day ? day.day : null, month: month.month, year: year?.year ?? null, weekday }
}
