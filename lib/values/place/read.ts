import type { Lang } from '../../languages'
import { lookups } from '../../languages/lookup'
import type { PlaceRole } from '../../languages/roles'
import { isMark, type Token, tokenAt } from '../../text/words'
import type { Reading } from '../value'
import { type PlaceLexicon, placeLexicons } from './lexicon'
import { holdersAfter, type Name, placeAt, properNameAt } from './names'
import type { PlaceValue } from './schema'

/** Tokens between what happened and where, at most; fewer after a noun, whose place stands close. */
const reach = { verb: 14, noun: 9, subject: 30 } as const

/** Happenings that are called by where they were: "the battle of X", not "the outbreak of X". */
const located = new Set<string>(['operation', 'ambush', 'raid', 'bombing', 'clash', 'massacre', 'crash', 'collision', 'shipwreck', 'explosion', 'hostageTaking', 'accident', 'flood', 'quake', 'riot', 'blaze'])

/** What somebody does, and what befalls a vessel: with an article, its "of" says whose it was, not where. */
const owned = new Set<string>(['operation', 'ambush', 'raid', 'shipwreck', 'crash', 'collision', 'accident', 'explosion'])

type Trigger = { from: number; to: number; role: PlaceRole; noun: boolean; suffered: boolean; what: string }

/** Where something happened, by one sentence: a word of happening, a word of place, a name. At most one reading for each happening. */
export function readPlaces(tokens: Token[], lang: Lang, text: string): Reading[] {
  const lexicon = placeLexicons[lang]
  const readings: Reading[] = []
  let done = 0
  for (let i = 0; i < tokens.length; i++) {
    const trigger = triggerAt(tokens, i, lang, lexicon)
    if (!trigger || i < done) continue
    const name = placeOf(tokens, trigger, lang, lexicon, text) ?? (trigger.suffered ? subjectBefore(tokens, Math.max(done, i - reach.subject), i, lang, lexicon, text) : null)
    if (!name) continue
    const { names, end } = listFrom(tokens, name, lang, lexicon, text)
    const holders = holdersAfter(tokens, end, lang, lexicon, text)
    const value: PlaceValue = { kind: 'place', places: names, within: holders.names.filter((held) => !names.includes(held)).slice(0, 8), role: trigger.role }
    const [start, finish] = [tokenAt(tokens, Math.min(trigger.from, name.from)).start, tokenAt(tokens, Math.max(end, name.from < trigger.from ? trigger.to : 0) - 1).end]
    readings.push({ kind: 'place', start, end: finish, quote: text.slice(start, finish), value, assumed: [], counted: null })
    done = Math.max(end, holders.to, trigger.to)
  }
  return readings
}

function triggerAt(tokens: Token[], i: number, lang: Lang, lexicon: PlaceLexicon): Trigger | null {
  const suffered = lexicon.suffers.startingAt(tokens, i)
  const event = lexicon.events.startingAt(tokens, i) ?? (suffered && { length: suffered.length, value: 'happened' as const })
  if (event && lexicon.not.endingAt(tokens, i)) return null
  if (event) return { from: i, to: i + event.length, role: event.value, noun: false, suffered: suffered !== null, what: '' }
  const noun = lookups[lang].happenings.startingAt(tokens, i)
  if (lexicon.blames.endingAt(tokens, i) || (lexicon.articles.has(tokenAt(tokens, i - 1).fold) && lexicon.blames.endingAt(tokens, i - 1))) return null
  return noun ? { from: i, to: i + noun.length, role: 'happened', noun: true, suffered: false, what: noun.value } : null
}

/** The place that a word of happening is tied to, in its own clause; a country alone answers nothing that is in doubt. */
function placeOf(tokens: Token[], trigger: Trigger, lang: Lang, lexicon: PlaceLexicon, text: string): Name | null {
  if (trigger.role !== 'happened') return placeAt(tokens, trigger.to, lang, lexicon, text)
  // "attacked the village of X"
  const object = trigger.noun ? null : placeAt(tokens, trigger.to, lang, lexicon, text)
  if (object?.kind && !object.country) return object
  const of = trigger.noun && located.has(trigger.what) ? lexicon.of.startingAt(tokens, trigger.to) : null
  if (of) {
    const name = placeAt(tokens, trigger.to + of.length, lang, lexicon, text)
    // "the attack of the Red Brigade": an article before it, and no kind of place, makes it somebody's.
    const somebodys = owned.has(trigger.what) && lexicon.ofThe.startingAt(tokens, trigger.to) !== null
    if (name && (name.kind || (!somebodys && name.from === trigger.to + of.length))) return name.country ? null : name
  }
  for (let i = trigger.to; i < trigger.to + (trigger.noun ? reach.noun : reach.verb); i++) {
    if (isMark(tokenAt(tokens, i), ';:.()“”«»?!–—') || lexicon.denied.startingAt(tokens, i)) return null
    // "was hit, and a school in Y …", "at dawn, and in Y the mayor wept": of something else.
    if (tokenAt(tokens, i).text === ',' && lexicon.and.has(tokenAt(tokens, i + 1).fold)) return null
    if (i > trigger.to && (lexicon.verbs.startingAt(tokens, i) || lookups[lang].happenings.startingAt(tokens, i))) return null
    const at = lexicon.at.startingAt(tokens, i)
    const name = at && !lexicon.ties.endingAt(tokens, i + at.length) && !lexicon.not.endingAt(tokens, i) && !isAgent(tokens, i, lexicon) && placeAt(tokens, i + at.length, lang, lexicon, text)
    if (name && !name.country && (name.kind || !lexicon.bound.startingAt(tokens, i))) return name
  }
  return null
}

/** "claimed by al-Qaeda in the Maghreb": whether a body that did something ends before the token. */
function isAgent(tokens: Token[], at: number, lexicon: PlaceLexicon): boolean {
  const body = lexicon.bodies.endingAt(tokens, at)
  return body !== null && (lexicon.by.has(tokenAt(tokens, at - body.length - 1).fold) || lexicon.by.has(tokenAt(tokens, at - body.length - 2).fold))
}

/** "The camp at X, in Y, was attacked": the first place of the clause that is named by what kind of place it is. */
function subjectBefore(tokens: Token[], from: number, to: number, lang: Lang, lexicon: PlaceLexicon, text: string): Name | null {
  let clause = from
  for (let i = from; i < to; i++) if (isMark(tokenAt(tokens, i), ';:“”«»?!')) clause = i + 1
  for (let i = clause; i < to; i++) {
    const kind = lexicon.kinds.startingAt(tokens, i)
    // "Camp X", "the Camp of X"; "Islamic State" is no state of that name.
    const named = kind && placeAt(tokens, i, lang, lexicon, text)
    const name = kind && (named && named.to > i + kind.length ? named : placeAt(tokens, i + kind.length, lang, lexicon, text))
    if (name && name.to <= to && !name.country) return name
  }
  return null
}

/** "in X, Y and Z", "à X et à Y", "at X, then in Y": a list counts once an "and" closes it. */
function listFrom(tokens: Token[], first: Name, lang: Lang, lexicon: PlaceLexicon, text: string): { names: string[]; end: number } {
  const names = [first.name]
  let [sure, end] = [1, first.to]
  for (let at = first.to; names.length < 8; ) {
    const comma = tokenAt(tokens, at).text === ',' ? 1 : 0
    const and = lexicon.and.has(tokenAt(tokens, at + comma).fold)
    if (!and && !comma) break
    const start = at + comma + (and ? 1 : 0)
    // ", and in Paris the minister said": another clause.
    const again = and && (!comma || lexicon.andThen.has(tokenAt(tokens, at + comma).fold)) ? (lexicon.at.startingAt(tokens, start)?.length ?? 0) : 0
    const next = properNameAt(tokens, start + again, lang, lexicon, text)
    if (!next || next.country) break
    if (!names.includes(next.name)) names.push(next.name)
    at = next.to
    if (and) {
      sure = names.length
      end = next.to
      break
    }
  }
  return { names: names.slice(0, sure), end }
}
