import { type Lang, languages } from '../../languages'
import { eachLang } from '../../languages/each'
import { lookups } from '../../languages/lookup'
import { nameAt } from '../../text/names'
import { compilePhrases } from '../../text/phrases'
import { fold, type Token } from '../../text/words'
import type { Reading } from '../value'

const happened = eachLang((lang) => compilePhrases(lang, [[languages[lang].happened, true as const]]))
/** "Operation", "Thursday" and the like have capitals and are no places. */
const others = eachLang((lang) => new Set([...languages[lang].eventNames.split('|'), ...languages[lang].dates.months.flatMap((forms) => forms.split('|')), ...languages[lang].dates.weekdays.flatMap((forms) => forms.split('|')), ...languages[lang].speech.speakers.split('|')].map(fold)))
/** Words between what happened and where. */
const reach = 5

/** Where a sentence says that something happened: a happening, a word of place, a proper name. One place a sentence. */
export function readPlaces(tokens: Token[], lang: Lang, text: string): Reading[] {
  const lookup = lookups[lang]
  for (let i = 0; i < tokens.length; i++) {
    const deed = happened[lang].startingAt(tokens, i) ?? lookup.happenings.startingAt(tokens, i)
    if (!deed) continue
    const end = i + deed.length
    for (let at = end; at < Math.min(tokens.length, end + reach); at++) {
      if (/^[;:.!?]$/.test(tokens[at]?.text ?? '')) break
      const locative = lookup.locative.startingAt(tokens, at)
      const name = locative && placeName(tokens, at + locative.length, lang)
      if (!locative || !name) continue
      const names = [name, ...within(tokens, name.to, lang)]
      const [start, stop] = [tokens[at]?.start ?? 0, tokens[names.at(-1)?.to ? (names.at(-1)?.to ?? 1) - 1 : at]?.end ?? 0]
      const places = names.slice(0, 4).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end))
      return [{ kind: 'place', start, end: stop, quote: text.slice(start, stop), value: { kind: 'place', places }, assumed: [], counted: null }]
    }
  }
  return []
}

/** A proper name that is a place's, not a month, an operation or an office; one common noun may stand before it ("the village of X"). */
function placeName(tokens: Token[], at: number, lang: Lang): { from: number; to: number } | null {
  const direct = nameAt(tokens, at)
  const named = direct ?? ofName(tokens, at)
  if (!named) return null
  const first = tokens[named.from]
  return first && !others[lang].has(first.fold) && first.text.length > 2 ? named : null
}

/** "the village of X", "la localité d’X". */
function ofName(tokens: Token[], at: number): { from: number; to: number } | null {
  for (let i = at; i < at + 3; i++) {
    if (tokens[i]?.kind !== 'word') return null
    if (/^(?:of|de|d')$/.test(tokens[i + 1]?.fold ?? '')) return nameAt(tokens, i + 2)
  }
  return null
}

/** What the place lies in, as the text goes on: ", in the X region", "(Y)", ", dans la région de Z". */
function within(tokens: Token[], at: number, lang: Lang): { from: number; to: number }[] {
  if (!/^[,(]$/.test(tokens[at]?.text ?? '')) return []
  const locative = lookups[lang].locative.startingAt(tokens, at + 1)
  const name = locative ? placeName(tokens, at + 1 + locative.length, lang) : null
  return name ? [name] : []
}
