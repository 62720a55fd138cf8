import { type Token, tokenAt } from '../../text/words'
import { easterOf, moved, yearOf } from './calendar'
import { type Context, complete, type Point, pointOf } from './context'
import type { DateLexicon } from './lexicon'
import { yearAt } from './parts'

/** "Christmas", "Easter 2018", "le nouvel an": a feast, of the year written beside it or the nearest. */
export function feastAt(tokens: Token[], i: number, lexicon: DateLexicon, context: Context): Point | null {
  const fixed = lexicon.holidays.startingAt(tokens, i)
  const easter = fixed ? null : lexicon.easter.startingAt(tokens, i)
  const length = (fixed ?? easter)?.length
  if (!length) return null
  const of = lexicon.of.startingAt(tokens, i + length)
  const year = yearAt(tokenAt(tokens, i + length)) ?? (of ? yearAt(tokenAt(tokens, i + length + of.length)) : null)
  const to = year === null ? i + length : yearAt(tokenAt(tokens, i + length)) === null ? i + length + (of?.length ?? 0) + 1 : i + length + 1
  const which = of && year === null ? lexicon.which.startingAt(tokens, i + length + of.length) : null
  const unit = which && of ? lexicon.units.startingAt(tokens, i + length + of.length + which.length) : null
  if (fixed && which && of && unit?.value === 'year' && context.published) {
    const day = `${String(yearOf(context.published) + which.value).padStart(4, '0')}-${fixed.value}`
    return pointOf(i + length + of.length + which.length + unit.length, day, day, 'day', [{ slot: 'year', from: 'published' }])
  }
  const before = lexicon.which.endingAt(tokens, i)?.value ?? lexicon.which.startingAt(tokens, to)?.value ?? 0
  if (fixed) {
    const [month, day] = String(fixed.value).split('-').map(Number)
    return complete({ from: i, to, day: day ?? 1, month: month ?? 1, year, weekday: null }, { ...context, future: context.future || before === 1 })
  }
  const feastOf = (of: number) => moved(easterOf(of), easter?.value ?? 0, 'day')
  if (year !== null) return pointOf(to, feastOf(year), feastOf(year), 'day')
  if (!context.published) return null
  const near = [-1, 0, 1].map((offset) => feastOf(yearOf(context.published ?? '') + offset))
  const day = before === 1 || context.future ? near.find((feast) => feast > (context.published ?? '')) : near.filter((feast) => feast <= (context.published ?? '')).at(-1)
  return day ? pointOf(to, day, day, 'day', [{ slot: 'year', from: 'published' }]) : null
}

