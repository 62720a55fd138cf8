import type { Lang } from '../../languages'
import { lookups } from '../../languages/lookup'
import type { PartyRole } from '../../languages/roles'
import { isCapital, isMark, type Token, tokenAt } from '../../text/words'
import { bodyName, type PartyLexicon } from './lexicon'
import type { Party } from './schema'

const marks = ',;:.()“”«»"!?–—'
const nameReach = 9
/** People who act as one party: "soldiers and foreign mercenaries". */
const armed = new Set<string | undefined>(['fighter', 'soldier', 'mercenary'])
const english = new Intl.DisplayNames(['en'], { type: 'region' })

export type Named = { parties: Party[]; from: number; to: number }

/** The parties named from `at` on: "France, Mali and the United States". Ends where a name must end. */
export function partiesAfter(tokens: Token[], at: number, role: PartyRole, lang: Lang, lexicon: PartyLexicon, text: string): Named | null {
  const parties: Party[] = []
  let start = at
  let [sure, end] = [0, at]
  let closing = false
  for (let i = at; parties.length < 8; ) {
    let to = i
    while (to - i < nameReach && !endsName(tokens, to, i, role, lang, lexicon)) to++
    const party = partyIn(tokens, i, to, lang, lexicon, text)
    if (!party) break
    parties.push(party)
    start = to
    // "by France, and the mayor wept": two names need no comma.
    if (parties.length === 1 && tokenAt(tokens, to).text === ',' && lexicon.and.has(tokenAt(tokens, to + 1).fold)) {
      ;[sure, end] = [1, to]
      break
    }
    const and = tokenAt(tokens, to).text === ',' && lexicon.and.has(tokenAt(tokens, to + 1).fold) ? to + 2 : lexicon.and.has(tokenAt(tokens, to).fold) ? to + 1 : 0
    // A comma alone may end the list ("by France, the mayor said"): what follows it counts once an "and" closes the list.
    if (parties.length === 1 || closing) [sure, end] = [parties.length, start]
    if (and === 0 && (tokenAt(tokens, to).text !== ',' || closing)) break
    closing = and > 0
    i = and || to + 1
  }
  return sure ? { parties: unique(parties.slice(0, sure)), from: at, to: end } : null
}

/** The parties named just before `to`: the subject of a verb, without its auxiliaries. */
export function partiesBefore(tokens: Token[], to: number, lang: Lang, lexicon: PartyLexicon, text: string): Named | null {
  let end = to
  while ((lexicon.auxiliaries.has(tokenAt(tokens, end - 1).fold) || (lexicon.isAdverb(tokenAt(tokens, end - 1).fold) && !lexicon.speakers.endingAt(tokens, end)) || lexicon.denies.endingAt(tokens, end)) && !isCapital(tokenAt(tokens, end - 1))) end--
  // "the Red Brigade on Monday carried out"
  if (lexicon.days.has(tokenAt(tokens, end - 1).fold)) {
    end--
    while (lexicon.on.has(tokenAt(tokens, end - 1).fold)) end--
  }
  let from = end
  while (end - from < 2 * nameReach && !opensClause(tokens, from - 1, lang, lexicon)) from--
  // ", and the army": the "and" joins clauses.
  while (from < end && lexicon.and.has(tokenAt(tokens, from).fold)) from++
  const pieces: [number, number][] = []
  let piece = from
  for (let i = from; i <= end; i++) {
    if (i < end && !lexicon.and.has(tokenAt(tokens, i).fold)) continue
    pieces.push([piece, i])
    piece = i + 1
  }
  const parties = pieces.flatMap(([a, b]) => partyIn(tokens, afterDay(tokens, a, b, lexicon), b, lang, lexicon, text) ?? [])
  return parties.length === pieces.length ? { parties: unique(parties), from: afterDay(tokens, from, end, lexicon), to: end } : null
}

/** "On Monday the army": the day is no part of the name. */
function afterDay(tokens: Token[], from: number, to: number, lexicon: PartyLexicon): number {
  let start = from
  for (let i = from; i < Math.min(to, from + 4); i++) if (lexicon.days.has(tokenAt(tokens, i).fold)) start = i + 1
  return start
}

const unique = (parties: Party[]): Party[] => parties.filter(({ name }, i) => parties.findIndex((other) => other.name === name) === i)

function endsName(tokens: Token[], at: number, first: number, role: PartyRole, lang: Lang, lexicon: PartyLexicon): boolean {
  const token = tokens[at]
  if (!token || token.kind === 'number' || isMark(token, marks) || (token.text === '-' && !token.glued) || lexicon.and.has(token.fold)) return true
  // "accuse la Brigade rouge du raid": of what.
  if (role === 'accused' && at > first && lexicon.of.has(token.fold) && lookups[lang].happenings.startingAt(tokens, at + 1)) return true
  // "led by X WITH THE SUPPORT OF Y": another party's part begins.
  if (at > first && lexicon.ties.startingAt(tokens, at)) return true
  const ends = lexicon.ends.startingAt(tokens, at)
  // "the ministry OF defence" goes on; "accused X of killing" does not, but "accused the Ministry of Defence" and "the Front for the Defence" do.
  if (ends && !(lexicon.of.has(token.fold) && role !== 'accused') && !(lexicon.within.has(token.fold) && (isCapital(tokenAt(tokens, at + 1)) || (lexicon.articles.has(tokenAt(tokens, at + 1).fold) && isCapital(tokenAt(tokens, at + 2)))))) return true
  return at > first && !isCapital(token) && lexicon.verbs.startingAt(tokens, at) !== null
}

/** A mark, a conjunction or a verb of saying before the subject; brackets belong to the name before them. */
function opensClause(tokens: Token[], at: number, lang: Lang, lexicon: PartyLexicon): boolean {
  const token = tokens[at]
  if (!token || isMark(token, ',;:.“”«»"!?–—') || (token.text === '-' && !token.glued)) return true
  return !lexicon.and.has(token.fold) && !isCapital(token) && (lookups[lang].clause.startingAt(tokens, at) !== null || (lexicon.verbs.startingAt(tokens, at) !== null && lexicon.speakers.startingAt(tokens, at) === null))
}

/** The party that tokens [from, to) name: a country by name or adjective, a known body, else their words; null when they name nobody. */
function partyIn(tokens: Token[], from: number, to: number, lang: Lang, lexicon: PartyLexicon, text: string): Party | null {
  let start = from
  while (start < to && (lexicon.articles.has(tokenAt(tokens, start).fold) || lexicon.denies.startingAt(tokens, start))) start++
  // "unknown gunmen", "a group of fighters".
  const nobody = lexicon.nobody.startingAt(tokens, start)
  if (nobody && !tokens.slice(start + nobody.length, to).some(isCapital)) return null
  if (to - start === 1 && lexicon.days.has(tokenAt(tokens, start).fold)) return null
  // Before articles are passed over: "Al Qaeda" begins like one.
  for (let i = from; i < to; i++) {
    const body = lexicon.bodies.startingAt(tokens, i)
    // Short names are words too ("IS", "un"): only with their capital.
    if (body && i + body.length <= to && (isCapital(tokenAt(tokens, i)) || body.length > 1 || tokenAt(tokens, i).fold.length > 3)) return { name: bodyName(body.value), iso: null }
  }
  let named = false
  for (let i = start; i < to; i++) {
    const country = lookups[lang].countries.startingAt(tokens, i)
    if (country && i + country.length <= to && /^[A-Z]{2}$/.test(country.value.iso)) return { name: english.of(country.value.iso) ?? country.value.iso, iso: country.value.iso }
    named ||= (i === start && isCapital(tokenAt(tokens, i)) && (i > 0 || isCapital(tokenAt(tokens, i + 1)))) || lexicon.speakers.startingAt(tokens, i) !== null || armed.has(lookups[lang].populations.startingAt(tokens, i)?.value)
  }
  const bracket = tokens.slice(start, to).findIndex(({ text: mark }) => mark === '(')
  const end = bracket > 0 ? start + bracket : to
  const [first, last] = [tokenAt(tokens, start), tokenAt(tokens, end - 1)]
  const name = named ? text.slice(first.start, last.end).replace(/\s+/g, ' ').slice(0, 120) : ''
  return name && !/^\p{P}*$/u.test(name) ? { name, iso: null } : null
}
