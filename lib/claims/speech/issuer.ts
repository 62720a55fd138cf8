import type { SourceDocument } from '../../text/document'
import type { Sentence } from '../../text/sentences'
import { type Token, tokenAt, tokenize } from '../../text/words'
import { officeOf } from '../parties'
import { type SpeechLexicon, speechLexicons } from './lexicon'
import { Registry, type Speaker } from './registry'

/** Whether a verb of saying stands right there, after an auxiliary at most. */
const saysAt = (tokens: Token[], at: number, lexicon: SpeechLexicon) => Boolean(lexicon.verbs.startingAt(tokens, at) ?? lexicon.verbs.startingAt(tokens, at + 1) ?? lexicon.participles.startingAt(tokens, at + 1))

/** The publisher as a speaker of its own document, where it is a body that issues it and no outlet that reports; else null. */
export function issuerOf(document: SourceDocument, sentences: Sentence[]): Speaker | null {
  const tokens = tokenize(document.publisher, document.lang)
  const speaker = new Registry(document, null).describe(tokens, 0, tokens.length, null)
  const named = { ...speaker, name: document.publisher }
  const lexicon = speechLexicons[document.lang]
  if (officeOf(tokens, document.lang)) return named
  const words = tokens.filter((token) => token.kind === 'word' && !lexicon.articles.has(token.fold)).map((token) => token.fold)
  if (!words.length) return null
  const initials = words.map((word) => word[0]).join('')
  const speaks = sentences.some((sentence) => sentence.role === 'body' && sentence.tokens.some((token, i) => (words.length > 1 && token.text === token.text.toUpperCase() && token.fold === initials) || (words.every((word, k) => tokenAt(sentence.tokens, i + k).fold === word) && saysAt(sentence.tokens, i + words.length, lexicon))))
  return speaks ? named : null
}
