import type { SourceDocument } from '../text/document'
import type { Sentence } from '../text/sentences'
import type { Attribution } from './claim'
import { partyOf } from './parties'
import { coverage } from './speech/coverage'
import type { SpeechAct } from './speech/act'
import { speechActs } from './speech/acts'
import { carried } from './speech/carry'
import { issuerOf } from './speech/issuer'
import { speechLexicons } from './speech/lexicon'
import { quotedTokens } from './speech/quoted'
import { Registry, type Speaker } from './speech/registry'
import { Resolver, type Said } from './speech/resolve'

/** What one sentence says through whom: its acts with their speakers, and the act that covers each token. */
export type SpokenSentence = { acts: { act: SpeechAct; said: Said }[]; saidIn: Map<SpeechAct, Said>; subject: Speaker | null; governs: (SpeechAct | null)[] }

const silent: SpokenSentence = { acts: [], saidIn: new Map(), subject: null, governs: [] }

/**
 * Who says what, sentence by sentence. Speech acts are found in each sentence, their speakers resolved in the order of
 * the text, and what goes on without a word of saying carried over. Linear in the text; knows nothing of what comes
 * later but a back-reference and a speaker who goes on.
 */
export function attributor(document: SourceDocument, sentences: Sentence[]) {
  const lexicon = speechLexicons[document.lang]
  const registry = new Registry(document, issuerOf(document, sentences))
  const resolver = new Resolver(document, registry)
  const quoted = quotedTokens(sentences)
  const spoken = sentences.map((sentence, at): SpokenSentence => {
    const begin = Math.max(0, sentence.tokens.findIndex((token) => token.start >= sentence.dateline))
    if (sentence.role !== 'body') return silent
    const found = speechActs(sentence.tokens, begin, lexicon).filter(({ who, marker }) => who.kind !== 'own' || !quoted[at]?.[marker[0]])
    const { acts, subject } = resolver.speakers(sentence, begin, found)
    return { acts, saidIn: new Map(acts.map(({ act, said }) => [act, said])), subject, governs: coverage(acts.map(({ act }) => act), sentence.tokens, begin, lexicon) }
  })
  const carry = carried(sentences, spoken, quoted, lexicon, registry)
  const publisher: Attribution = { claimant: document.publisher, party: partyOf(document.publisher, document.lang), via: [], mode: 'none', how: 'publisher', certainty: 'sure' }

  /** The attribution of what stands at token `index` of sentence `at`; null where it stands only to be denied, unless `denials` are what is read. */
  return (at: number, index: number, denials = false): Attribution | null => {
    const { saidIn, governs } = spoken[at] ?? silent
    const act = governs[index] ?? null
    if (act?.denies && !denials) return null
    const said = (act && saidIn.get(act)) ?? carry(at, index)
    if (!said?.speaker) return publisher
    const mode = quoted[at]?.[index] ? 'direct' : 'indirect'
    const { speaker, how, certainty } = said
    const outlet = speaker.party === publisher.party ? [] : [document.publisher]
    return { claimant: said.name || speaker.name, party: speaker.party, via: [...said.via, ...outlet].slice(0, 8), mode, how, certainty }
  }
}
