import type { Lang } from '../../languages'
import { lookups } from '../../languages/lookup'
import { isMark, type Token, tokenAt } from '../../text/words'
import type { PlaceLexicon } from './lexicon'

/** `kind`: the words before it say what kind of place it is. */
export type Name = { name: string; from: number; to: number; country: boolean; kind: boolean }

/** A capitalised word; "XIXe", "Ier" and "XIXth" are numbers. */
const isName = (token: Token) => token.kind === 'word' && /^\p{Lu}\p{L}/u.test(token.text) && !/^[IVX]+(?:e|er|re|ème|th|st|nd|rd)$/u.test(token.text)

/** "the FRENCH town of X". */
const isDemonym = (tokens: Token[], at: number, lang: Lang): boolean => lookups[lang].countries.startingAt(tokens, at)?.value.as === 'demonym'

/** "St. X" is one name. */
const isShortened = (tokens: Token[], at: number): boolean => /^(?:St|Ste|Mt|Ft)$/.test(tokenAt(tokens, at - 1).text) && tokenAt(tokens, at).text === '.' && isName(tokenAt(tokens, at + 1))

/** The place named from `at` on, past its article and what kind of place it is: "the village of X", "le camp militaire d’X". */
export function placeAt(tokens: Token[], at: number, lang: Lang, lexicon: PlaceLexicon, text: string): Name | null {
  let i = at
  let said = false
  for (let step = 0; step < 7 && (!isName(tokenAt(tokens, i)) || isDemonym(tokens, i, lang)); step++) {
    const kind = lexicon.kinds.startingAt(tokens, i)
    const small = lexicon.of.startingAt(tokens, i) ?? (lexicon.articles.has(tokenAt(tokens, i).fold) ? { length: 1 } : null) ?? (step > 0 ? lexicon.at.startingAt(tokens, i) : null)
    // "the MILITARY camp", "le camp MILITAIRE", but "in the market BY the …".
    const word = tokenAt(tokens, i).kind === 'word' && !lexicon.by.has(tokenAt(tokens, i).fold) && !lookups[lang].clause.startingAt(tokens, i) && (lexicon.kinds.startingAt(tokens, i + 1) || lexicon.kinds.endingAt(tokens, i)) ? { length: 1 } : null
    // "in the capital, X,"
    const general = lexicon.unnamed.startingAt(tokens, i)
    const comma = i + (general?.length ?? 0)
    const apposed = general && tokenAt(tokens, comma).text === ',' && isName(tokenAt(tokens, comma + 1)) && isMark(tokenAt(tokens, comma + 2), ',.;') ? { length: general.length + 1 } : null
    const skip = kind ?? small ?? word ?? apposed
    if (!skip) return null
    said ||= kind !== null || apposed !== null
    i += skip.length
  }
  const name = properNameAt(tokens, i, lang, lexicon, text)
  return name && { ...name, kind: said }
}

/** A run of capitalised words that can be a place; "Ouled-Said" and "L’Isle" are one name. */
export function properNameAt(tokens: Token[], at: number, lang: Lang, lexicon: PlaceLexicon, text: string): Name | null {
  let to = at
  while (to < at + 8) {
    if (isName(tokenAt(tokens, to))) to++
    else if (to > at && isShortened(tokens, to)) to += 2
    else if (to > at && tokenAt(tokens, to).text === '-' && tokenAt(tokens, to).glued && tokenAt(tokens, to + 1).kind === 'word' && tokenAt(tokens, to + 1).glued) to += 2
    else break
  }
  const [first, last] = [tokenAt(tokens, at), tokenAt(tokens, to - 1)]
  if (to === at || lexicon.never.has(first.fold) || lexicon.bodies.startingAt(tokens, at) || tokenAt(tokens, to).fold === "'s") return null
  const country = lookups[lang].countries.startingAt(tokens, at)
  if (country?.value.as === 'demonym' && country.length === to - at) return null
  return { name: text.slice(first.start, last.end).replace(/\s+/g, ' ').slice(0, 120), from: at, to, country: country?.value.as === 'name' && country.length === to - at, kind: false }
}

/** The larger places that the words just after a name say hold it: ", in the X region", ", a village in central X", " (X)". */
export function holdersAfter(tokens: Token[], at: number, lang: Lang, lexicon: PlaceLexicon, text: string): { names: string[]; to: number } {
  const names: string[] = []
  let i = at
  for (let link = 0; link < 3; link++) {
    let open = i
    if (tokenAt(tokens, open).text === ',' || tokenAt(tokens, open).text === '(') open++
    let where: number | null = null
    for (let step = open; step < open + 8 && where === null; step++) {
      const token = tokens[step]
      if (!token || (token.kind !== 'word' && token.text !== '-') || lexicon.and.has(token.fold) || lookups[lang].clause.startingAt(tokens, step) || lexicon.events.startingAt(tokens, step)) break
      const hit = lexicon.at.startingAt(tokens, step) ?? (tokenAt(tokens, open - 1).text === '(' && step === open ? { length: 0 } : null)
      if (hit) where = step + hit.length
    }
    if (where === null) break
    // "in central X": an adjective may stand before the name.
    const name = placeAt(tokens, where, lang, lexicon, text) ?? (tokenAt(tokens, where).kind === 'word' && !isName(tokenAt(tokens, where)) ? placeAt(tokens, where + 1, lang, lexicon, text) : null)
    if (!name) break
    names.push(name.name)
    i = name.to + (tokenAt(tokens, name.to).text === ')' ? 1 : 0)
  }
  return { names, to: i }
}
