import { type Token, tokenAt } from '../../text/words'
import { easterOf, moved, yearOf } from './calendar'
import { type Context, complete, type Point, pointOf } from './context'
import type { DateLexicon } from './lexicon'
import { yearAt } from './parts'

/** "Christmas", "Easter 2018", "le nouvel an": a feast, of `year` or the year written beside it, or the nearest. */
export function feastAt(tokens: Token[], i: number, lexicon: DateLexicon, context: Context, year: number | null = null): Point | null {
  const feast = lexicon.holidays.startingAt(tokens, i) ?? lexicon.easter.startingAt(tokens, i)
  if (!feast) return null
  const end = i + feast.length
  const at = end + (lexicon.of.startingAt(tokens, end)?.length ?? 0)
  const written = yearAt(tokenAt(tokens, at))
  const chosen = year ?? written
  const to = written === null ? end : at + 1
  const future = context.future || (lexicon.which.endingAt(tokens, i) ?? lexicon.which.startingAt(tokens, to))?.value === 1
  if (typeof feast.value === 'string') {
    const [month = 1, day = 1] = feast.value.split('-').map(Number)
    return complete({ from: i, to, day, month, year: chosen, weekday: null }, { ...context, future })
  }
  const days = feast.value
  const dayIn = (of: number) => moved(easterOf(of), days, 'day')
  if (chosen !== null) return pointOf(to, dayIn(chosen), dayIn(chosen), 'day')
  const { published } = context
  if (!published) return null
  const near = [-1, 0, 1].map((offset) => dayIn(yearOf(published) + offset))
  const day = future ? near.find((one) => one > published) : near.findLast((one) => one <= published)
  return day ? pointOf(to, day, day, 'day', [{ slot: 'year', from: 'published' }]) : null
}
