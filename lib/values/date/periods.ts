import { isMark, type Token, tokenAt } from '../../text/words'
import { type Days, dayNumber, dayOf, monthsFrom, moved, numberedWeek, periodOf, weekdayOf, weekOf, yearOf } from './calendar'
import { type Context, complete, type Point, pointOf, yearPoint } from './context'
import type { DateLexicon } from './lexicon'
import { dayAt, dayPartsAt, monthAt, romanAt, spelledYear, weekdayAt, yearAt } from './parts'
import { countAt } from './lengths'
import { relativeAt } from './relative'
import { seasonPoint } from './which'

const loose = (to: number, { from, to: until }: Days, assumed: Point['assumed'] = []): Point => pointOf(to, from, until, 'period', assumed, assumed.length > 0)

/** A date that is a part of a longer one: "the first week of May", "Q1 2019", "mid-June", "the 1990s", "the 15th day of next month". */
export function periodAt(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
  return quarterAt(tokens, i, lexicon, context) ?? partAt(tokens, i, lexicon, context) ?? decadeAt(tokens, i, lexicon) ?? ordinalAt(tokens, i, lexicon, context) ?? weekOfAt(tokens, i, lexicon, context) ?? seasonAt(tokens, i, lexicon) ?? dayOfMonth(tokens, i, lexicon, context) ?? yearAfterWord(tokens, i, lexicon)
}

/** A month, a year or a relative unit: what periods are parts of. */
function wholeAt(tokens: Token[], i: number, lexicon: DateLexicon, context: Context, part = false): Point | null {
  const of = lexicon.of.startingAt(tokens, i)
  for (const at of [of ? i + of.length : i, i]) {
    const the = lexicon.on.has(tokenAt(tokens, at).fold) && !lexicon.which.startingAt(tokens, at) ? at + 1 : at
    // "fin du mois de juin", "the month of June"
    const month = lexicon.units.startingAt(tokens, the)
    const its = month?.value === 'month' ? lexicon.of.startingAt(tokens, the + month.length) : null
    const named = month && its ? the + month.length + its.length : the
    const on = monthAt(tokens, named, lexicon, true) ? named : the
    const year = yearAfterWord(tokens, on, lexicon) ?? plainYear(tokens, on)
    const parts = monthAt(tokens, on, lexicon, true) ? dayPartsAt(tokens, on, lexicon, false) : null
    const found = year ?? (parts && complete(parts, context)) ?? relativeAt(tokens, on, lexicon, context)
    if (found && found.value.from !== found.value.to) return found
    const unit = found ? null : lexicon.units.startingAt(tokens, on)
    // "the first quarter of the year", "le 31 du mois": the document's own.
    if (unit && (at !== i || part) && context.published && (unit.value === 'month' || unit.value === 'year' || unit.value === 'week')) return loose(on + unit.length, unit.value === 'week' ? weekOf(context.published) : periodOf(context.published, unit.value), [{ slot: 'year', from: 'published' }])
  }
  return null
}

function plainYear(tokens: Token[], i: number): Point | null {
  const [year, next] = [yearAt(tokenAt(tokens, i)), tokenAt(tokens, i + 1)]
  return year === null || (next.glued && next.kind === 'word') ? null : yearPoint(i + 1, year)
}

/** "the year 2008", "l’année mille neuf cent dix-huit". */
export function yearAfterWord(tokens: Token[], i: number, lexicon: DateLexicon): Point | null {
  const named = lexicon.year.startingAt(tokens, i)
  const spelled = named && spelledYear(tokens, i + named.length, lexicon)
  return named && (plainYear(tokens, i + named.length) ?? (spelled && yearPoint(spelled.to, spelled.year)))
}

const nth = (year: number, n: number, months: number): Days => monthsFrom(year, (n - 1) * months + 1, months)

/** "Q1 2019", "2019-Q1", "2017 q1", "2019-H2", "trimestre3 2019". */
function quarterAt(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
  const mark = (token: Token) => {
    const match = /^(\p{L}+)([1-4])$/u.exec(token.fold)
    const letter = match?.[1] ?? ''
    const n = Number(match?.[2])
    return match && lexicon.quarter.has(letter) ? { n, months: 3 } : match && (letter === 'h' || letter === 's') && n <= 2 ? { n, months: 6 } : null
  }
  const gap = (at: number) => (tokenAt(tokens, at).text === '-' || tokenAt(tokens, at).text === '/' ? at + 1 : at)
  const first = mark(tokenAt(tokens, i))
  if (first) {
    const of = lexicon.of.startingAt(tokens, i + 1)
    const at = of ? i + 1 + of.length : gap(i + 1)
    const year = yearAt(tokenAt(tokens, at))
    if (year !== null) return loose(at + 1, nth(year, first.n, first.months))
    return context.published && first.months === 3 ? loose(i + 1, nth(Number(context.published.slice(0, 4)), first.n, 3), [{ slot: 'year', from: 'published' }]) : null
  }
  const year = yearAt(tokenAt(tokens, i))
  const then = year === null ? null : mark(tokenAt(tokens, gap(i + 1)))
  return then && year !== null ? loose(gap(i + 1) + 1, nth(year, then.n, then.months)) : null
}

const lengthOf = ({ from, to }: Days): number => dayNumber(to) - dayNumber(from) + 1
const isMonthLong = (days: Days): boolean => lengthOf(days) >= 28 && lengthOf(days) <= 31

const third = (whole: Days, part: 'start' | 'middle' | 'end'): Days => {
  const length = lengthOf(whole)
  const long = length > 40
  // Months are cut after the 10th and the 20th, years after April and August, shorter spans into even thirds.
  const [a, b] = long ? [Math.round(length / 3), Math.round((2 * length) / 3)] : length >= 28 ? [10, 20] : [Math.floor(length / 3), Math.ceil((2 * length) / 3)]
  const at = (offset: number) => dayOf(dayNumber(whole.from) + offset)
  if (part === 'start') return { from: whole.from, to: at(Math.max(1, a) - 1) }
  return part === 'end' ? { from: at(b), to: whole.to } : { from: at(a), to: at(b - 1) }
}

const yearThird = (year: number, part: 'start' | 'middle' | 'end'): Days => monthsFrom(year, { start: 1, middle: 5, end: 9 }[part], 4)

/** A decade's years 0 to 2, 3 to 6, 7 to 9; a century's in thirds likewise. */
function yearsThird({ from, to }: Days, part: 'start' | 'middle' | 'end'): Days {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1
  const [a, b] = [moved(from, Math.round(years / 3), 'year'), moved(from, Math.round((2 * years) / 3), 'year')]
  return part === 'start' ? { from, to: moved(a, -1, 'day') } : part === 'middle' ? { from: a, to: moved(b, -1, 'day') } : { from: b, to }
}

/** "early June", "mid-November", "la fin de 1989", "fin juin 2019": a convention, and marked as one. */
function partAt(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
  const side = lexicon.sides.startingAt(tokens, i)
  const around = side && context.published ? wholeAt(tokens, i + side.length, lexicon, context) : null
  if (around?.bare && context.published && around.value.from <= context.published && context.published <= around.value.to) {
    return loose(around.to, side?.value === 'earlier' ? { from: around.value.from, to: context.published } : { from: context.published, to: around.value.to }, around.assumed)
  }
  const part = lexicon.parts.startingAt(tokens, i)
  if (!part) return null
  const at = i + part.length
  const decade = decadeAt(tokens, at, lexicon)
  if (decade) return loose(decade.to, yearsThird(decade.value, part.value), [{ slot: 'order', from: 'convention' }])
  const whole = wholeAt(tokens, at, lexicon, context, true)
  if (!whole || !['month', 'year', 'period'].includes(whole.value.precision)) return null
  const days = whole.value.precision === 'year' ? yearThird(yearOf(whole.value.from), part.value) : third(whole.value, part.value)
  return { ...loose(whole.to, days, [...whole.assumed, { slot: 'order', from: 'convention' }]), bare: whole.bare }
}

/** "the 1990s", "les années 1990", "1990 s"; "the 15th century", "le XIXe siècle", "siglo XIX". */
function decadeAt(tokens: Token[], i: number, lexicon: DateLexicon): Point | null {
  const before = lexicon.decadeBefore.startingAt(tokens, i)
  for (const at of before ? [i + before.length, i] : [i]) {
    const token = tokenAt(tokens, at)
    // "les années 90".
    const short = at > i && lexicon.numeric === 'dmy' && /^[3-9]0$/.test(token.text) ? 1900 + Number(token.text) : null
    const year = yearAt(token) ?? short
    if (year === null || year % 10 !== 0) continue
    const after = tokenAt(tokens, at + 1).fold === lexicon.decadeAfter && lexicon.numeric === 'mdy'
    const named = before && at > i && lexicon.numeric === 'dmy'
    if (after || named) return loose(after ? at + 2 : at + 1, periodOf(`${year}-01-01`, 'decade'))
  }
  const century = lexicon.units.startingAt(tokens, i)
  const after = century?.value === 'century' ? romanAt(tokenAt(tokens, i + century.length)) : null
  if (century && after !== null) return centuryOf(after, i + century.length + 1)
  const day = dayAt(tokens, i, lexicon)
  const roman = romanAt(tokenAt(tokens, i))
  const ordinal = roman !== null ? { n: roman, to: i + 1 } : day?.ordinal ? { n: day.day, to: day.to } : null
  const unit = ordinal && lexicon.units.startingAt(tokens, ordinal.to)
  return ordinal && unit?.value === 'century' ? centuryOf(ordinal.n, ordinal.to + unit.length) : null
}

/** The hundred years of a century; the first, which has no year 0, and our own, which means "nowadays", are left alone. */
const centuryOf = (n: number, to: number): Point | null => (n > 1 && n < 21 ? loose(to, monthsFrom(100 * (n - 1), 1, 1200)) : null)

/** "the first week of May", "la 3e semaine de 2018", "week 3 of 2027", "the first quarter of 2019", "the 9th month of next year". */
function ordinalAt(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
  if (lexicon.on.has(tokenAt(tokens, i).fold) && (lexicon.lastOf.startingAt(tokens, i + 1) || dayAt(tokens, i + 1, lexicon)?.spelled)) return ordinalAt(tokens, i + 1, lexicon, context)
  const many = countAt(tokens, i, lexicon)
  const ends = many && lexicon.severalEnds.startingAt(tokens, many.to)
  if (many && ends) return severalOf(tokens, { to: many.to + ends.length, count: many.count }, ends.value === 'last', lexicon, context)
  const last = lexicon.lastOf.startingAt(tokens, i)
  const ordinal = last ? null : dayAt(tokens, i, lexicon)
  const counted = lexicon.units.startingAt(tokens, i)?.value === 'week' && tokenAt(tokens, i + 1).kind === 'number'
  const n = last ? 0 : counted ? (tokens[i + 1]?.value ?? 0) : ordinal?.ordinal ? ordinal.day : null
  if (n === null || n > 53) return null
  const at = last ? i + last.length : (ordinal?.to ?? i)
  const several = n <= 1 ? countAt(tokens, at, lexicon) : null
  if (several && !counted) return severalOf(tokens, several, n === 0, lexicon, context)
  const weekday = counted ? null : weekdayAt(tokens, at, lexicon)
  if (weekday) return nthWeekday(tokens, weekday, n, lexicon, context)
  const unit = lexicon.units.startingAt(tokens, at)
  if (!unit) return null
  const end = counted ? i + 2 : at + unit.length
  const whole = wholeAt(tokens, end, lexicon, context) ?? (counted && context.published ? { ...loose(end, periodOf(context.published, 'year'), [{ slot: 'year', from: 'published' }]) } : null)
  if (!whole) return null
  const [month, year] = [isMonthLong(whole.value), lengthOf(whole.value) >= 365]
  if ((unit.value === 'half' || unit.value === 'fortnight') && month && n <= 2) return loose(whole.to, n === 1 ? { from: whole.value.from, to: moved(whole.value.from, 14, 'day') } : { from: moved(whole.value.from, 15, 'day'), to: whole.value.to }, [...whole.assumed, { slot: 'order', from: 'convention' }])
  if (unit.value === 'day' && n <= 1) return pointOf(whole.to, n ? whole.value.from : whole.value.to, n ? whole.value.from : whole.value.to, 'day', whole.assumed, whole.bare)
  if (unit.value === 'week') return loose(whole.to, numberedWeek(whole.value, n), whole.assumed)
  if ((unit.value === 'quarter' || unit.value === 'half') && year && n <= 4) return loose(whole.to, nth(Number(whole.value.from.slice(0, 4)), n === 0 ? (unit.value === 'quarter' ? 4 : 2) : n, unit.value === 'quarter' ? 3 : 6), whole.assumed)
  if (unit.value !== 'month' || !year || n > 12) return null
  const { from, to } = nth(Number(whole.value.from.slice(0, 4)), n === 0 ? 12 : n, 1)
  return pointOf(whole.to, from, to, 'month', whole.assumed)
}

/** "the first Monday of June", "the last Friday of 2018"; `n` 0 is the last. */
function nthWeekday(tokens: Token[], { to, weekday }: { to: number; weekday: number }, n: number, lexicon: DateLexicon, context: Context): Point | null {
  const whole = lexicon.of.startingAt(tokens, to) ? wholeAt(tokens, to, lexicon, context) : null
  if (!whole) return null
  const first = moved(whole.value.from, (weekday - weekdayOf(whole.value.from) + 7) % 7, 'day')
  const last = moved(whole.value.to, -((weekdayOf(whole.value.to) - weekday + 7) % 7), 'day')
  const day = n === 0 ? last : moved(first, n - 1, 'week')
  return day <= whole.value.to ? pointOf(whole.to, day, day, 'day', whole.assumed, whole.bare) : null
}

/** "the first ten days of last year", "the last 3 weeks of this year". */
function severalOf(tokens: Token[], { to, count }: { to: number; count: number }, last: boolean, lexicon: DateLexicon, context: Context): Point | null {
  const unit = lexicon.units.startingAt(tokens, to)
  const step = unit?.value === 'day' || unit?.value === 'week' || unit?.value === 'month' ? unit.value : null
  if (!unit || !step || !lexicon.of.startingAt(tokens, to + unit.length)) return null
  const whole = wholeAt(tokens, to + unit.length, lexicon, context)
  if (!whole) return null
  const { from, to: until } = whole.value
  return loose(whole.to, last ? { from: moved(moved(until, -count, step), 1, 'day'), to: until } : { from, to: moved(moved(from, count, step), -1, 'day') }, whole.assumed)
}

/** "the week of June 3", "semaine du 18", "w/c Feb 4". */
function weekOfAt(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
  const named = lexicon.weekOf.startingAt(tokens, i)
  const at = named ? i + named.length : 0
  const parts = named ? dayPartsAt(tokens, lexicon.on.has(tokenAt(tokens, at).fold) ? at + 1 : at, lexicon, true) : null
  const day = parts && parts.day !== null ? complete(parts, context) : null
  return day && loose(day.to, weekOf(day.value.from), day.assumed)
}

/** "summer 2019", "l’été 2019": a season with its year; "this summer" is relative. */
function seasonAt(tokens: Token[], i: number, lexicon: DateLexicon): Point | null {
  const season = lexicon.seasons.startingAt(tokens, i)
  const of = season && lexicon.of.startingAt(tokens, i + season.length)
  const at = season ? i + season.length + (of?.length ?? 0) : 0
  const year = season ? yearAt(tokenAt(tokens, at)) : null
  if (!season || year === null) return null
  // "winter 2018-2019", "l’hiver 2018/19": of the first year.
  const [dash, next] = [tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)]
  const both = isMark(dash, '-–/') && dash.glued && next.glued && [year + 1, (year + 1) % 100].includes(next.value ?? 0)
  return seasonPoint(both ? at + 3 : at + 1, season.value, year, [])
}

/** "the 15th day of next month", "le 15 du mois prochain", "the twenty-sixth day of the month". */
function dayOfMonth(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
  const day = dayAt(tokens, i, lexicon)
  if (!day) return null
  const unit = lexicon.units.startingAt(tokens, day.to)
  const at = unit?.value === 'day' ? day.to + unit.length : day.to
  if (!lexicon.genitive.startingAt(tokens, at)) return null
  const month = wholeAt(tokens, at, lexicon, context)
  if (!month || !isMonthLong(month.value)) return null
  const found = moved(month.value.from, day.day - 1, 'day')
  return found <= month.value.to ? pointOf(month.to, found, found, 'day', month.assumed, month.bare) : null
}
