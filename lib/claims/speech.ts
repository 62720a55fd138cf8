import { type Lang, languages } from '../languages'
import { eachLang } from '../languages/each'
import { lookups } from '../languages/lookup'
import { compilePhrases } from '../text/phrases'
import type { Sentence } from '../text/sentences'
import { fold, type Token } from '../text/words'

/** Somebody speaking in a sentence: the tokens that name them, and which tokens of the sentence their words cover. */
export type SpeechAct = {
  /** Said in order to deny it: what it covers is not claimed. */
  denies?: boolean
  how: 'verb' | 'according' | 'nominal' | 'pronoun' | 'back-reference'
  /** The claimant's tokens, [from, to); empty for a pronoun. */
  name: [number, number]
  /** The claim's tokens, [from, to). */
  covers: [number, number]
}

function speechOf(lang: Lang) {
  const { speech, of } = languages[lang]
  const list = (forms: string) => compilePhrases(lang, [[forms, true as const]])
  const set = (forms: string) => new Set(forms.split('|').map(fold))
  return {
    verbs: list(speech.verbs),
    figureVerbs: list(speech.figureVerbs),
    according: list(speech.according),
    reckoning: list(speech.reckoning),
    denial: set(speech.denial),
    pronouns: set(speech.pronouns),
    backReference: list(speech.backReference),
    auxiliaries: set(speech.auxiliaries),
    passive: set(speech.passive),
    speakers: list(speech.speakers),
    by: set(speech.by),
    of: list(of),
  }
}
const lexicons = eachLang(speechOf)

const marks = new Set([',', ';', ':', '.', '(', ')', '“', '”', '«', '»', '"', '–', '—', '!', '?'])
const stop = {
  en: new Set(['on', 'in', 'at', 'late', 'early', 'after', 'before', 'when', 'as', 'while', 'but', 'and', 'from', 'during', 'with', 'to', 'over', 'also', 'has', 'have', 'had', 'is', 'was', 'were', 'are', 'earlier', 'later', 'then', 'yesterday', 'today', 'this', 'who', 'which', 'that', 'because', 'would', 'will', 'could', 'not', 'does', 'did', 'do', 'hours', 'days']),
  fr: new Set(['dans', 'en', 'apres', 'avant', 'quand', 'alors', 'mais', 'et', 'depuis', 'lors', 'a', 'ont', 'avait', 'avaient', 'est', 'etait', 'sont', 'ce', 'qui', 'que', "qu'", 'dont', 'tandis', 'hier', 'aussi', 'sur', 'devant', 'desormais', 'encore', 'ne', "n'", 'y', 'au', 'pour', 'elle', 'il', 'lui']),
} satisfies Record<Lang, Set<string>>
const nameReach = 12

const isName = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}/u.test(token.text)

/** Everyone who speaks in a sentence, in order. */
export function speechActs(sentence: Sentence, lang: Lang): SpeechAct[] {
  const { tokens } = sentence
  const lexicon = lexicons[lang]
  const acts: SpeechAct[] = []
  const first = tokens.findIndex((token) => token.start >= sentence.dateline)
  const begin = Math.max(0, first)
  const back = lexicon.backReference.startingAt(tokens, begin) ?? (tokens[begin + 1]?.text === "'s" || tokens[begin + 1]?.text === '’s' ? lexicon.according.startingAt(tokens, begin + 2) && { length: 2 } : null)
  for (let i = begin; i < tokens.length; i++) {
    const according = lexicon.according.startingAt(tokens, i)
    if (according) {
      const name = nameFrom(tokens, i + according.length, lang)
      if (name) {
        const leading = i === begin || /^[,;:—–]$/.test(tokens[i - 1]?.text ?? '') === false ? i <= begin + 1 : false
        acts.push({ how: back && i <= begin + back.length ? 'back-reference' : 'according', name, covers: leading ? [name[1], tokens.length] : [begin, i] })
        i = name[1] - 1
      }
      continue
    }
    const verb = lexicon.verbs.startingAt(tokens, i)
    const figures = verb ? null : lexicon.figureVerbs.startingAt(tokens, i)
    if (verb || figures) {
      const length = (verb ?? figures)?.length ?? 1
      const act = verbAct(tokens, i, length, lang, begin) ?? sharedSubject(tokens, i, acts.at(-1), lang)
      if (act && (verb || act.covers[0] >= i)) acts.push({ ...act, denies: lexicon.denial.has(tokens[i]?.fold ?? '') })
      i += length - 1
      continue
    }
    const nominal = nominalAct(tokens, i, lang, begin)
    if (nominal) acts.push(nominal)
  }
  return trim(acts, tokens, lang)
}

/** "X said …" covers what follows; "…, X said" and "…, said X" what precedes. */
function verbAct(tokens: Token[], at: number, length: number, lang: Lang, begin: number): SpeechAct | null {
  const lexicon = lexicons[lang]
  let i = at
  while (i > begin && (lexicon.auxiliaries.has(tokens[i - 1]?.fold ?? '') || (/ly$|ment$/.test(tokens[i - 1]?.fold ?? '') && !lexicon.speakers.endingAt(tokens, i)) || tokens[i - 1]?.text === '-') && !lexicon.pronouns.has(tokens[i - 1]?.fold ?? '')) i--
  const before = tokens[i - 1]
  if (lexicon.passive.has(before?.fold ?? '') && !lexicon.pronouns.has(before?.fold ?? '')) {
    const name = lexicon.by.has(tokens[at + length]?.fold ?? '') ? nameFrom(tokens, at + length + 1, lang) : null
    return name && { how: 'nominal', name, covers: [begin, at] }
  }
  if (lexicon.by.has(tokens[at + length]?.fold ?? '')) {
    const name = nameFrom(tokens, at + length + 1, lang)
    if (name) return { how: 'nominal', name, covers: [Math.max(begin, at - 8), name[1]] }
  }
  const inverted = i === at || i >= at - 4 ? invertedName(tokens, i, at + length, lang, begin) : null
  if (inverted) return inverted
  if (before && lexicon.pronouns.has(before.fold) && before.fold !== 'qui' && before.fold !== 'who') {
    const comma = tokens[i - 2]?.text
    const trailing = comma === ',' || comma === '”' || comma === '"' || comma === '»'
    const ends = endsThere(tokens, at + length)
    return { how: 'pronoun', name: [i - 1, i], covers: trailing && ends ? [begin, i - 1] : [i, tokens.length] }
  }
  const name = nameBefore(tokens, i, lang, begin)
  if (!name) return null
  const comma = tokens[name[0] - 1]?.text
  const trailing = (comma === ',' || comma === '”' || comma === '"') && endsThere(tokens, at + length)
  return { how: 'verb', name, covers: trailing ? [begin, name[0]] : [at, tokens.length] }
}

/** "Paris acknowledged its part and gave a higher count": the second verb has the first one's subject. */
function sharedSubject(tokens: Token[], at: number, previous: SpeechAct | undefined, lang: Lang): SpeechAct | null {
  let i = at
  while (lexicons[lang].auxiliaries.has(tokens[i - 1]?.fold ?? '')) i--
  const joined = ['and', 'et', 'adding', 'ajoutant'].includes(tokens[i - 1]?.fold ?? '') || tokens[at]?.fold === 'adding'
  return joined && previous && previous.how !== 'back-reference' ? { ...previous, covers: [at, tokens.length] } : null
}

/** Whether a clause of saying is over within a few words: "X said on Thursday." */
function endsThere(tokens: Token[], at: number): boolean {
  for (let i = at; i < at + 6; i++) {
    const text = tokens[i]?.text
    if (text === undefined || text === '.' || text === ';' || text === ',' || text === ':' || text === '”') return text !== ':'
  }
  return false
}

/** ", said X", ", a déclaré X", "a-t-il dit": the name after the verb. */
function invertedName(tokens: Token[], from: number, after: number, lang: Lang, begin: number): SpeechAct | null {
  const lexicon = lexicons[lang]
  const before = tokens[from - 1]?.text ?? ''
  const auxiliary = tokens.slice(Math.max(begin, from), after)
  const clitic = auxiliary.some((token, i) => token.text === '-' && ['il', 'elle', 'ils', 'elles', 'on', 't'].includes(auxiliary[i + 1]?.fold ?? ''))
  if (clitic || (tokens[after]?.text === '-' && ['il', 'elle', 'ils', 'elles', 't'].includes(tokens[after + 1]?.fold ?? ''))) {
    return { how: 'pronoun', name: [from, from], covers: [begin, from] }
  }
  if (![',', '”', '"', '»', '“'].includes(before)) return null
  const next = tokens[after]
  if (next && lexicon.pronouns.has(next.fold)) return { how: 'pronoun', name: [after, after + 1], covers: [begin, from] }
  const name = nameFrom(tokens, after, lang)
  return name && { how: 'verb', name, covers: [begin, from] }
}

/** "by X's reckoning", "l’estimation de X", "X's toll of 18". */
function nominalAct(tokens: Token[], i: number, lang: Lang, begin: number): SpeechAct | null {
  const lexicon = lexicons[lang]
  if (!lexicon.reckoning.startingAt(tokens, i)) return null
  if (/^['’]s$/.test(tokens[i - 1]?.text ?? '')) {
    const name = nameBefore(tokens, i - 1, lang, begin)
    if (!name) return null
    const by = tokens[name[0] - 1]?.fold === 'by' || tokens[name[0] - 2]?.fold === 'by'
    return { how: 'nominal', name, covers: by ? [begin, name[0]] : [i, tokens.length] }
  }
  return null
}

/** The name that starts at `at`: an article, then words up to a mark, a preposition or a verb; at least one speaks or has a capital. */
function nameFrom(tokens: Token[], at: number, lang: Lang): [number, number] | null {
  const lexicon = lexicons[lang]
  let speaks = false
  let to = at
  for (; to < tokens.length && to < at + nameReach; to++) {
    const token = tokens[to]
    if (!token) break
    if (marks.has(token.text) || token.kind === 'number') break
    if (to > at && (stop[lang].has(token.fold) || lexicon.verbs.startingAt(tokens, to))) {
      const conjunction = (token.fold === 'and' || token.fold === 'et') && isName(tokens[to + 1])
      const within = (token.fold === 'au' || token.fold === 'sur') && isName(tokens[to + 1])
      const capital = isName(token) && to > at + 1
      if (!conjunction && !within && !capital) break
    }
    if (isName(token) || lexicon.speakers.startingAt(tokens, to)) speaks = true
  }
  return speaks && to > at ? [at, to] : null
}

/** The name that ends just before `to`; an aside between commas is skipped: "the minister, Ada Brock, said". */
function nameBefore(tokens: Token[], to: number, lang: Lang, begin: number): [number, number] | null {
  const lexicon = lexicons[lang]
  let end = to
  if (tokens[end - 1]?.text === ',') {
    let open = end - 2
    while (open > begin && tokens[open]?.text !== ',') open--
    if (open <= begin || end - open > 22) return null
    const inside = tokens.slice(open + 1, end - 1)
    if (inside.length <= 4 && inside.every(isName)) return nameBefore(tokens, end - 1, lang, begin)
    end = open
  }
  let from = end
  let speaks = false
  while (from > begin && end - from < nameReach + 4) {
    const token = tokens[from - 1]
    if (!token || marks.has(token.text) || token.kind === 'number' || token.text === '-') {
      if (token?.text === '-' && token.glued) {
        from--
        continue
      }
      break
    }
    if (lexicon.verbs.endingAt(tokens, from) && !lexicon.speakers.endingAt(tokens, from)) break
    if (['who', 'which', 'that', 'while', 'but', 'when', 'because', 'although', 'whereas', 'qui', 'que', "qu'", 'mais', 'tandis', 'dont', 'or', 'nor', 'as', 'quand', 'car', 'puis', 'alors'].includes(token.fold)) break
    if ((token.fold === 'and' || token.fold === 'et') && !(isName(tokens[from]) || isName(tokens[from - 2]))) break
    if (isName(token) || lexicon.speakers.endingAt(tokens, from)) speaks = true
    from--
  }
  if (lexicon.by.has(tokens[from]?.fold ?? '')) from++
  while (from < end && (lookups[lang].locative.startingAt(tokens, from) || stop[lang].has(tokens[from]?.fold ?? '')) && !lexicon.speakers.startingAt(tokens, from)) from++
  const possessed = /^(?:its|their|his|her|son|sa|ses|leur|leurs)$/.test(tokens[from]?.fold ?? '')
  return speaks && from < end && !(possessed && !tokens.slice(from, end).some((_, i) => lexicon.speakers.startingAt(tokens, from + i))) ? [from, end] : null
}

/** Acts cut where another begins: what one speaker says ends where the next is named. */
function trim(acts: SpeechAct[], tokens: Token[], lang: Lang): SpeechAct[] {
  return acts.map((act, index) => {
    const next = acts[index + 1]
    const previous = acts[index - 1]
    let [from, to] = act.covers
    const leading = from >= act.name[0] || to === tokens.length
    if (leading && next) to = Math.min(to, next.covers[0] >= next.name[0] || next.covers[1] === tokens.length ? Math.max(next.name[0] > act.name[0] ? next.name[0] : next.covers[0], act.name[1]) : breakBefore(tokens, Math.max(from, act.name[1]), next.name[0], lang))
    if (!leading && previous) from = Math.max(from, previous.covers[0] < previous.name[0] && previous.covers[1] !== tokens.length ? previous.name[1] : breakBefore(tokens, previous.name[1], act.name[0], lang))
    return { ...act, covers: [from, Math.max(from, to)] }
  })
}

const contrast = new Set([';', 'while', 'but', 'whereas', 'tandis', 'mais', 'alors'])

/** The last contrast between two speakers, or the later one's start when there is none. */
function breakBefore(tokens: Token[], from: number, to: number, _lang: Lang): number {
  for (let i = to - 1; i > from; i--) if (contrast.has(tokens[i]?.fold ?? '')) return i
  return to
}
