import { type Lang, languages, sentencesFor } from '../languages'
import { outcomeIn } from '../languages/naming'
import { fill } from '../languages/sentences'
import { describeDate } from '../values/date/describe'
import type { Reason } from '../values/value'

/** A reason in one plain sentence, in English where the language has none; ISO days among its values are put into words. */
export function describeReason({ code, values }: Reason, lang: Lang): string {
  const { lang: spoken, sentences } = sentencesFor(lang)
  const days = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? describeDate({ kind: 'date', from: value, to: value, precision: 'day' }, spoken) : value] as const)
  const weekdays = code === 'weekday' || code === 'weekday-this-year' ? { stated: weekdayIn(values.stated, spoken), was: weekdayIn(values.was, spoken) } : {}
  const sentence = fill(sentences.reasons[code], { ...Object.fromEntries(days), ...weekdays, outcome: outcomeIn(String(values.outcome ?? ''), spoken) })
  const chance = values.chance === undefined ? '' : fill(code === 'sum' || code === 'difference' ? sentences.byChance : sentences.alikeByChance, values)
  return sentences.finish(`${sentence} ${chance}`.trim())
}

/** A weekday's name by its number, 0 Sunday; 1 January 2023 was one. */
const weekdayIn = (n: unknown, lang: Lang): string => new Intl.DateTimeFormat(languages[lang].locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2023, 0, 1 + Number(n))))
