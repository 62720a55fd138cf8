import type { Lang } from '../../languages'
import type { SourceDocument } from '../../text/document'
import { isCapital, type Token, tokenAt } from '../../text/words'
import { countryOf, officeOf, partyOf } from '../parties'
import { type Kind, type SpeechLexicon, speechLexicons } from './lexicon'
import { coreEnd, isDay } from './heads'
import type { Named } from './names'

/** One who speaks in a document, under every name that it gives them. */
export type Speaker = { name: string; party: string; kind: Kind; gender: 'masculine' | 'feminine' | null; names: Set<string>; heads: Set<string>; person: string | null }

const nameBound = 300

/** Who is named in one document so far: links a surname, an office, a pronoun to the fuller name before it. */
export class Registry {
  private readonly byWord = new Map<string, Speaker>()
  private readonly tellers = new Map<string, Speaker>()
  /** Those who spoke or were the subject of a sentence, latest last; bounded. */
  private salient: { speaker: Speaker; says: boolean }[] = []
  private mentioned: Speaker | null = null
  private state: Speaker | null = null
  private office: string | null = null
  private readonly lexicon: SpeechLexicon
  private readonly lang: Lang

  constructor(private readonly document: SourceDocument, readonly issuer: Speaker | null) {
    this.lang = document.lang
    this.lexicon = speechLexicons[document.lang]
    if (issuer) this.add(issuer)
  }

  /** The speaker whom tokens [from, to) name; a new one when nobody known fits. */
  named(tokens: Token[], { from, to, person }: Named): Speaker {
    const made = this.describe(tokens, from, to, person)
    const found = this.find(made)
    if (!found) {
      // "the ministry" after "X's defence minister" is X's.
      if (this.office && made.names.size === 0 && /^(?:\?:state|[^:]*)$/.test(made.party) && [...made.heads].some((head) => this.lexicon.portfolio.has(head))) made.party = this.office
      this.add(made)
      return made
    }
    if (isFuller(made, found)) found.name = made.name
    for (const word of made.names) this.remember(word, found)
    for (const head of made.heads) {
      found.heads.add(head)
      this.byWord.set(head, found)
    }
    found.person ??= made.person
    if (/^\?|^[^:]*$/.test(found.party) && /^[A-Z]{2}:/.test(made.party)) found.party = made.party
    return found
  }

  /** Marks a speaker as the one whom a pronoun most likely means next. */
  spoke(speaker: Speaker, says = true): void {
    this.salient.push({ speaker, says })
    if (this.salient.length > 40) this.salient = this.salient.slice(-20)
  }

  /** Marks several who are only mentioned: whom "they" may mean when nobody fits better. */
  mention(speaker: Speaker): void {
    this.mentioned = speaker
  }

  /** Whom a pronoun means: the latest who agrees with it, else the latest. */
  pronoun(fold: string): Speaker | null {
    const { pronouns, masculine } = this.lexicon
    const gendered = masculine.size > 0
    const agrees = (speaker: Speaker) => {
      if (pronouns.plural.has(fold)) return speaker.kind === 'group'
      if (speaker.kind === 'group') return false
      if (pronouns.neuter.has(fold)) return !gendered && speaker.kind === 'body'
      const gender = pronouns.masculine.has(fold) ? 'masculine' : 'feminine'
      if (gendered) return speaker.gender === null || speaker.gender === gender
      return speaker.kind === 'person'
    }
    const loosely = (speaker: Speaker) => pronouns.plural.has(fold) ? speaker.kind !== 'person' : speaker.kind !== 'group'
    const shown = this.salient.findLastIndex(({ speaker }) => (speaker.gender !== null || speaker.names.size > 0) && agrees(speaker))
    const agreeing = gendered && shown >= 0 ? shown : this.salient.findLastIndex(({ speaker }) => agrees(speaker))
    const saying = this.salient.findLastIndex(({ says }) => says)
    // Who only begins a sentence yields to who has spoken since.
    const best = this.salient[agreeing]
    if (best && (best.says || saying < agreeing)) return best.speaker
    if (pronouns.plural.has(fold) && this.mentioned) return this.mentioned
    return this.salient[saying]?.speaker ?? this.salient.findLast(({ speaker }) => loosely(speaker))?.speaker ?? this.issuer
  }

  /** The latest who spoke. */
  last(): Speaker | null {
    return (this.salient.findLast(({ says }) => says) ?? this.salient.at(-1))?.speaker ?? this.issuer
  }

  /** Remembers whose a report or a statement is. */
  told(tokens: Token[], { from, to }: Named, speaker: Speaker): void {
    for (let i = from; i < to; i++) if (this.lexicon.accounts.startingAt(tokens, i)) this.tellers.set(tokenAt(tokens, i).fold, speaker)
  }

  /** Whose report or statement it is, where the document has said. */
  teller(tokens: Token[], { from, to }: Named): Speaker | null {
    for (let i = from; i < to; i++) {
      const found = this.lexicon.accounts.startingAt(tokens, i) && this.tellers.get(tokenAt(tokens, i).fold)
      if (found) return found
    }
    return null
  }

  /** The latest who bears the office or the kind that a description names. */
  bearing(tokens: Token[], { from, to }: Named): Speaker | null {
    for (let i = from; i < to; i++) {
      const kind = this.lexicon.kinds.startingAt(tokens, i)
      const found = kind && this.byWord.get(tokens.slice(i, i + kind.length).map((token) => token.fold).join(' '))
      if (found) return found
    }
    return null
  }

  /** Whether capitals at the head of a sentence are a name: known here, a country, or more than one. */
  knows(tokens: Token[], from: number, to: number): boolean {
    return (to - from > 1 && isCapital(tokenAt(tokens, from + 1))) || this.byWord.has(`=${tokenAt(tokens, from).fold}`) || tokenAt(tokens, from).text.length > 1 && tokenAt(tokens, from).text === tokenAt(tokens, from).text.toUpperCase() || countryOf(tokenAt(tokens, from).text, this.lang) !== null
  }

  /** The latest body that speaks, for a spokesman without one. */
  lastBody(): Speaker | null {
    return this.salient.findLast(({ speaker }) => speaker.kind === 'body' && speaker.names.size > 0)?.speaker ?? this.issuer
  }

  /** The authorities that the document names, best first. */
  authorities(): Speaker | null {
    for (const word of this.lexicon.authorities) {
      const found = this.byWord.get(word)
      if (found) return found
    }
    return this.state
  }

  private add(speaker: Speaker): void {
    if (/^[A-Z]{2}:state$/.test(speaker.party)) this.state ??= speaker
    if (/^[A-Z]{2}:/.test(speaker.party) && [...speaker.heads].some((head) => this.lexicon.portfolio.has(head))) this.office = speaker.party
    for (const word of speaker.names) this.remember(word, speaker)
    for (const head of speaker.heads) this.byWord.set(head, speaker)
  }

  private remember(word: string, speaker: Speaker): void {
    speaker.names.add(word)
    this.byWord.set(`=${word}`, speaker)
  }

  /** Somebody known whose names hold all of these, or who bears the office that is all that is said. */
  private find(made: Speaker): Speaker | null {
    const words = [...made.names]
    if (words.length) {
      const candidate = words.map((word) => this.byWord.get(`=${word}`)).find(Boolean) ?? null
      if (!candidate) return null
      const within = words.every((word) => candidate.names.has(word)) || [...candidate.names].every((word) => made.names.has(word))
      const sameKind = candidate.kind === made.kind || made.heads.size === 0 || candidate.heads.size === 0
      return within && (sameKind || [...made.heads].some((head) => candidate.heads.has(head)) || Boolean(candidate.person && made.person)) ? candidate : null
    }
    if (made.kind === 'group') return null
    if ([...made.heads].length && [...made.heads].every((head) => this.lexicon.generic.has(head))) {
      const bearer = [...made.heads].map((head) => this.byWord.get(head)).find((one) => one?.kind === 'body')
      const last = this.lastBody()
      return bearer ?? (last && last.heads.size === 0 ? last : null)
    }
    for (const head of made.heads) {
      const candidate = this.byWord.get(head)
      if (candidate && candidate.kind === made.kind) return candidate
    }
    return null
  }

  /** A speaker from their own words alone. */
  describe(tokens: Token[], from: number, to: number, person: [number, number] | null): Speaker {
    const { lexicon, lang } = this
    const text = spanText(tokens, from, to, this.document.body, lexicon)
    const core = coreEnd(tokens, from, to, lexicon)
    const heads = new Set<string>()
    let kind: Kind | null = null
    for (let i = from; i < core; i++) {
      const found = lexicon.kinds.startingAt(tokens, i) ?? (lexicon.people.startingAt(tokens, i) ? { length: 1, value: 'group' as const } : null)
      if (!found) continue
      heads.add(tokens.slice(i, i + found.length).map((token) => token.fold).join(' '))
      if (lexicon.head === 'last' || !kind) kind = found.value
    }
    const names = new Set(tokens.slice(from, to).filter((token, i) => isCapital(token) && token.fold.length > 1 && !lexicon.articles.has(token.fold) && !lexicon.possessives.has(token.fold) && !(i === 0 && lexicon.kinds.startingAt(tokens, from)) && !isDay(token, lexicon)).map((token) => token.fold.replace(/^[dl]'/, '')))
    const proper = person ? spanText(tokens, person[0], person[1], this.document.body, lexicon) : null
    const country = countryOf(text, lang)
    if (country) for (const name of [...names]) if (heads.size === 0 && names.size > 1 && countryOf(name, lang)) names.delete(name)
    const gender = genderOf(tokens, from, lexicon)
    const alone = kind ?? (country?.alone || /^\p{Lu}{2,}$/u.test(text) ? 'body' : names.size > 1 && !officeOf(tokens.slice(from, to), lang) ? 'person' : 'body')
    return { name: text, party: partyOf(text, lang), kind: proper ? 'person' : alone, gender, names, heads, person: proper }
  }
}

const genderOf = (tokens: Token[], from: number, { masculine, feminine, articles }: SpeechLexicon) => {
  for (const token of [tokens[from], tokens[from - 1]]) {
    if (!token || (!articles.has(token.fold) && !masculine.has(token.fold) && !feminine.has(token.fold))) continue
    if (masculine.has(token.fold)) return 'masculine'
    if (feminine.has(token.fold)) return 'feminine'
  }
  return null
}

/** More of a name: a proper name where there was none, or a longer one. */
const isFuller = (made: Speaker, known: Speaker) => made.names.size > known.names.size || (made.names.size === known.names.size && made.names.size > 0 && made.heads.size > known.heads.size && made.name.length < 120)

/** A span's words on one line, without the article or the comma around them. */
export function spanText(tokens: Token[], start: number, end: number, body: string, lexicon: SpeechLexicon): string {
  let [from, to] = [start, end]
  while (from < to - 1 && lexicon.articles.has(tokenAt(tokens, from).fold) && !(lexicon.some.startingAt(tokens, from) && lexicon.joins.startingAt(tokens, from + 1))) from++
  while (to > from + 1 && /^(?:[,;:“”"«»(]|['’]s?)$/.test(tokenAt(tokens, to - 1).text)) to--
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last ? body.slice(first.start, last.end).replace(/\s+/g, ' ').slice(0, nameBound) : ''
}
