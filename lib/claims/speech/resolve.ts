import type { SourceDocument } from '../../text/document'
import type { Sentence } from '../../text/sentences'
import { isCapital, isMark, type Token, tokenAt } from '../../text/words'
import type { Attribution } from '../claim'
import { countryOf } from '../parties'
import { isPronoun, type SpeechAct } from './act'
import { type SpeechLexicon, speechLexicons } from './lexicon'
import { isFigureBetween } from './figures'
import { accountAt, canSpeak, coreEnd, isGenitive, kindWithin } from './heads'
import { nameAfter, nameBefore, type Named } from './names'
import { subjectAt } from './subject'
import { type Registry, type Speaker, spanText } from './registry'

/** Who says it, in which words, through whom. `speaker` is null where the outlet itself speaks. */
export type Said = { speaker: Speaker | null; name: string; via: string[]; how: Attribution['how']; certainty: Attribution['certainty'] }

type Make = (speaker: Speaker | null, how: Attribution['how'], certainty: Attribution['certainty'], name?: string, through?: string[]) => Said

/** Gives the acts of one sentence after another their speakers, in the order of the text. */
export class Resolver {
  private readonly lexicon: SpeechLexicon

  constructor(private readonly document: SourceDocument, private readonly registry: Registry) {
    this.lexicon = speechLexicons[document.lang]
  }

  /** The acts of the next sentence with who speaks in each; those whose speaker cannot be told are left out. */
  speakers({ tokens }: Sentence, begin: number, acts: SpeechAct[]): { acts: { act: SpeechAct; said: Said }[]; subject: Speaker | null } {
    const { registry } = this
    const done: { act: SpeechAct; said: Said }[] = []
    const known = new Map<SpeechAct, Said>()
    const subject = subjectOf(tokens, begin, this.lexicon, registry)
    let waiting = subject && !acts.some(({ marker }) => marker[0] <= subject.from && subject.from < marker[1])
    for (const act of acts) {
      if (waiting && subject && act.marker[0] > subject.from) {
        registry.spoke(registry.named(tokens, subject), false)
        waiting = false
      }
      const said = act.who.kind === 'shared' ? this.shared(act, known.get(act.who.with), tokens) : this.saidBy(act, tokens)
      if (!said) continue
      done.push({ act, said })
      known.set(act, said)
      if (said.speaker) registry.spoke(said.speaker, act.order !== 'local')
    }
    if (waiting && subject) registry.spoke(registry.named(tokens, subject), false)
    for (let i = begin; i < tokens.length; i++) {
      const group = this.lexicon.kinds.startingAt(tokens, i)
      if (group?.value !== 'group') continue
      registry.mention(registry.named(tokens, { from: i, to: i + group.length, outer: [i, i + group.length], person: null }))
      break
    }
    return { acts: done, subject: subject && registry.named(tokens, subject) }
  }

  private relays = (act: SpeechAct, tokens: Token[]) => act.relays.map((span) => this.text(tokens, span))
  private text = (tokens: Token[], [from, to]: [number, number]) => spanText(tokens, from, to, this.document.body, this.lexicon)

  private shared(act: SpeechAct, said: Said | undefined, tokens: Token[]): Said | null {
    return said ? { ...said, via: [...said.via, ...this.relays(act, tokens)] } : null
  }

  private saidBy(act: SpeechAct, tokens: Token[]): Said | null {
    const { registry } = this
    const relay = 'named' in act.who && act.who.named?.relay ? [this.text(tokens, act.who.named.relay)] : []
    const via = [...relay, ...this.relays(act, tokens)]
    const make: Make = (speaker, how, certainty, name = '', through = []) => ({ speaker, name, via: [...through, ...via], how, certainty })
    const { who } = act
    if (who.kind === 'own') return make(null, 'publisher', 'sure')
    if (who.kind === 'pronoun') return maybe(registry.pronoun(who.fold), (speaker) => make(speaker, 'pronoun', 'likely'))
    if (who.kind === 'last') return maybe((who.named && registry.bearing(tokens, who.named)) ?? registry.last(), (speaker) => make(speaker, act.how, 'likely'))
    if (who.kind === 'authorities') return make(registry.authorities() ?? registry.named(tokens, who.named), 'nominal', 'likely')
    if (who.kind === 'possessive') return this.possessive(act, tokens, who.named, make)
    return who.kind === 'name' ? this.byName(act, tokens, who.named, make) : null
  }

  /** "its spokesman", "son bilan": of the one named before. */
  private possessive(act: SpeechAct, tokens: Token[], named: Named, make: Make): Said | null {
    const { registry, lexicon } = this
    const first = tokens[named.from]
    const owner = isPronoun(first, lexicon) ? registry.pronoun(first?.fold ?? '') : registry.last()
    const counted = isAbout(tokens, named.from + 1, named.to, lexicon)
    if (counted || named.to - named.from <= 1) return maybe(owner, (speaker) => make(speaker, 'pronoun', 'likely'))
    const inner: Named = { ...named, from: named.from + 1 }
    const text = this.text(tokens, [inner.from, inner.to])
    if (owner && spokesmanAt(tokens, inner, lexicon)) return make(owner, act.how, 'likely', '', [text])
    const speaker = registry.named(tokens, inner)
    return make(owner?.kind === 'body' ? { ...speaker, party: owner.party } : speaker, act.how, 'likely', text)
  }

  private byName(act: SpeechAct, tokens: Token[], named: Named, make: Make): Said | null {
    const { registry, lexicon } = this
    const owner = ownerOf(tokens, named, lexicon)
    if (owner) {
      const speaker = registry.named(tokens, owner)
      registry.told(tokens, named, speaker)
      return make(speaker, act.how === 'back-reference' ? act.how : 'nominal', 'sure', this.nameOf(tokens, owner))
    }
    if (isAbout(tokens, named.from, named.to, lexicon) && !headSpeaks(tokens, named, lexicon)) {
      const account = accountIn(tokens, named, lexicon)
      if (account === null) return null
      const own = lexicon.studies.startingAt(tokens, account) || lexicon.indefinite.has(tokenAt(tokens, named.from).fold)
      const teller = registry.teller(tokens, named) ?? (own ? null : registry.last())
      return make(teller ?? registry.named(tokens, named), act.how, 'likely')
    }
    const body = bodyOf(tokens, named, lexicon)
    if (body) {
      const speaker = registry.named(tokens, body)
      registry.named(tokens, named).party = speaker.party
      return make(speaker, act.how, 'sure', this.nameOf(tokens, body), [this.text(tokens, named.person ?? [named.from, named.to])])
    }
    const speaker = registry.named(tokens, named)
    return make(speaker, act.how, 'sure', this.nameOf(tokens, named, speaker))
  }

  /** The document's fullest name where the words at hand are only a part or a description of it. */
  private nameOf(tokens: Token[], named: Named, speaker?: Speaker): string {
    const text = this.text(tokens, [named.from, named.to])
    if (speaker && speaker === this.registry.issuer) return this.document.publisher
    if (!speaker || speaker.name === text) return text
    const bare = !tokens.slice(named.from, named.to).some((token, k) => isCapital(token) && named.from + k > 0)
    const proper = speaker.person !== null || [...speaker.names].some((name) => !countryOf(name, this.document.lang))
    if (bare && !proper) return text
    return bare || (speaker.names.size > 1 && speaker.name.includes(text)) || named.to - named.from <= 2 ? speaker.name : text
  }
}

const maybe = <T, R>(value: T | null, make: (value: T) => R): R | null => (value === null ? null : make(value))

/** Whether a span is about a count or an account. */
function isAbout(tokens: Token[], from: number, to: number, lexicon: SpeechLexicon): boolean {
  for (let i = from; i < Math.min(to, from + 6); i++) if (lexicon.counts.startingAt(tokens, i) || accountAt(tokens, i, lexicon)) return true
  return false
}

/** Whether the head of a name is somebody, not an account of theirs. */
function headSpeaks(tokens: Token[], named: Named, lexicon: SpeechLexicon): boolean {
  const end = coreEnd(tokens, named.from, named.to, lexicon)
  for (let i = named.from; i < end; i++) if (lexicon.kinds.startingAt(tokens, i) && !lexicon.accounts.startingAt(tokens, i) && !lexicon.counts.startingAt(tokens, i)) return true
  return false
}

function accountIn(tokens: Token[], named: Named, lexicon: SpeechLexicon): number | null {
  for (let i = named.from; i < named.to; i++) if (accountAt(tokens, i, lexicon)) return i
  return null
}

/** Whose count or account it is: "a report by the agency", "the agency's report", "un bilan du ministère", "le récit recueilli par X". */
function ownerOf(tokens: Token[], named: Named, lexicon: SpeechLexicon): Named | null {
  for (let i = named.from; i < named.to; i++) {
    const noun = accountAt(tokens, i, lexicon) ?? lexicon.counts.startingAt(tokens, i)
    if (!noun || lexicon.kinds.startingAt(tokens, i)?.value === 'person') continue
    for (let k = i - 1; k > named.from && k >= i - 3; k--) if (isGenitive(tokens[k])) return nameBefore(tokens, k, lexicon, named.from)
    for (let at = i + noun.length; at < Math.min(tokens.length, i + noun.length + 7); at++) {
      if (isMark(tokenAt(tokens, at), ',.;:') || lexicon.access.has(tokenAt(tokens, at).fold)) break
      const join = lexicon.joins.startingAt(tokens, at)
      const agent = lexicon.agent.has(tokenAt(tokens, at).fold) || lexicon.from.has(tokenAt(tokens, at).fold)
      if (!join && !agent) continue
      const owner = nameAfter(tokens, at + (join?.length ?? 1), lexicon)
      if (owner && canSpeak(tokens, owner.from, owner.to, lexicon) && !isAbout(tokens, owner.from, coreEnd(tokens, owner.from, owner.to, lexicon), lexicon)) return owner
    }
    return null
  }
  return null
}

/** The word for a spokesman in a name; "porte-parole" is three tokens. */
function spokesmanAt(tokens: Token[], named: Named, lexicon: SpeechLexicon): { i: number; length: number } | null {
  for (let i = named.from; i < named.to; i++) {
    if (lexicon.spokespersons.has(tokenAt(tokens, i).fold)) return { i, length: 1 }
    if (tokenAt(tokens, i + 1).text === '-' && lexicon.spokespersons.has(`${tokenAt(tokens, i).fold}-${tokenAt(tokens, i + 2).fold}`)) return { i, length: 3 }
  }
  return null
}

/** In whose name a spokesman speaks: "a spokesman for the fund", "le porte-parole du fonds", "army spokesman". */
function bodyOf(tokens: Token[], named: Named, lexicon: SpeechLexicon): Named | null {
  const spokesman = spokesmanAt(tokens, named, lexicon)
  if (spokesman) {
    const { i, length } = spokesman
    const at = i + length
    const join = lexicon.joins.startingAt(tokens, at) ?? (lexicon.nameJoins.has(tokenAt(tokens, at).fold) ? { length: 1 } : null)
    const body = join ? nameAfter(tokens, at + join.length, lexicon, true) : null
    if (body) return { ...body, person: null, to: Math.min(body.to, body.person ? body.person[0] - 1 : body.to) }
    const end = /^['’]s?$/.test(tokenAt(tokens, i - 1).text) ? i - 1 : i
    if (end > named.from && (lexicon.kinds.endingAt(tokens, end)?.value === 'body' || (isCapital(tokenAt(tokens, end - 1)) && end < i) || lexicon.kinds.endingAt(tokens, end)?.value === 'group')) return { from: named.from, to: end, outer: [named.from, end], person: null }
    return null
  }
  return null
}

/** The one whom a sentence begins with, and whom a pronoun after it may mean. */
function subjectOf(tokens: Token[], begin: number, lexicon: SpeechLexicon, registry: Registry): Named | null {
  const named = subjectAt(tokens, begin, lexicon)
  if (!named || isFigureBetween(tokens, named.from, named.to, lexicon, true) || lexicon.possessives.has(tokenAt(tokens, named.from).fold) || lexicon.locative.startingAt(tokens, begin) || isAbout(tokens, named.from, coreEnd(tokens, named.from, named.to, lexicon), lexicon)) return null
  return kindWithin(tokens, named, lexicon) || registry.knows(tokens, named.from, named.to) ? named : null
}
