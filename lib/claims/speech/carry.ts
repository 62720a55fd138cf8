import { isMark, tokenAt } from '../../text/words'
import type { Sentence } from '../../text/sentences'
import type { SpokenSentence } from '../attribute'
import { isDay } from './heads'
import type { SpeechLexicon } from './lexicon'
import type { Registry } from './registry'
import type { Said } from './resolve'

/** How many sentences a quotation is followed for to its speaker. */
const ahead = 12

/**
 * What a sentence without words of saying of its own goes on from: the speaker before, where a quotation runs on, the
 * mood is that of another's words, a figure is continued, an account was opened, or the same speaker goes on after it.
 * Ends with the paragraph and with another speaker.
 */
export function carried(sentences: Sentence[], spoken: SpokenSentence[], quoted: boolean[][], lexicon: SpeechLexicon, registry: Registry) {
  const carries: (Said | null)[] = []
  let current: Said | null = null
  let account: Said | null = null
  let paragraph = -1
  let run = 0
  const firstSaid = spoken.map(({ acts }) => acts.find(({ act, said }) => act.order !== 'local' && said.speaker)?.said ?? null)
  sentences.forEach((sentence, at) => {
    const { acts } = spoken[at] ?? { acts: [] }
    if (sentence.paragraph !== paragraph) {
      account = null
      if (current && !isQuoteOpen(sentence, quoted[at])) current = acts.length ? current : null
    }
    paragraph = sentence.paragraph
    const main = acts.filter(({ act, said }) => act.order !== 'local' && said.speaker)
    const first = main[0]
    const last = main.at(-1)
    const back = nextBack(at) ?? quotedAhead(at) ?? fragmentBefore(at)
    if (!last) {
      const said: Said | null = back ?? account ?? (current && goesOn(sentence, at, current) ? current : null)
      carries[at] = said && { ...said, how: back && back === nextBack(at) ? 'back-reference' : 'carried', certainty: 'likely' }
      if (!said) run = 0
      return
    }
    carries[at] = nextBack(at) && { ...(nextBack(at) as Said), how: 'back-reference', certainty: 'likely' }
    run = current?.speaker === first?.said.speaker ? run + 1 : 1
    account = last.act.opens ? last.said : account && account.speaker === last.said.speaker ? account : null
    current = last.said
  })

  function nextBack(at: number): Said | null {
    return spoken[at + 1]?.acts.find(({ act }) => act.how === 'back-reference')?.said ?? null
  }

  /** A quotation that opens here and ends in a later sentence, whose speaker is named there. */
  function quotedAhead(at: number): Said | null {
    const paragraph = sentences[at]?.paragraph
    if (!isMark(tokenAt(sentences[at]?.tokens ?? [], 0), '“"«') && !quoted[at]?.[0]) return null
    for (let next = at + 1; next <= at + ahead && sentences[next]?.paragraph === paragraph && quoted[next]?.[0]; next++) {
      const said = firstSaid[next]
      if (said) return said
    }
    return null
  }

  /** "Eighteen dead, not twelve. The prefect has revised the toll": a sentence without a verb, before an act with a figure. */
  function fragmentBefore(at: number): Said | null {
    const sentence = sentences[at]
    const next = sentences[at + 1]
    const act = spoken[at + 1]?.acts[0]
    if (!sentence || spoken[at]?.subject || next?.paragraph !== sentence.paragraph || sentence.tokens.length > 20 || !act || act.act.order !== 'leading' || act.act.how !== 'verb') return null
    const counted = next.tokens.some((_, i) => lexicon.counts.startingAt(next.tokens, i))
    const verbless = !sentence.tokens.some((token) => isDay(token, lexicon)) && !sentence.tokens.some((token) => lexicon.passive.has(token.fold) || lexicon.having.startingAt([token], 0) || lexicon.verbs.startingAt([token], 0) || lexicon.conditional.has(token.fold))
    return counted && verbless ? act.said : null
  }

  function goesOn(sentence: Sentence, at: number, said: Said): boolean {
    const { tokens } = sentence
    if (quoted[at]?.[0] || isMark(tokenAt(tokens, 0), '“"«')) return true
    const issuing = registry.issuer !== null
    if (tokens.some(({ fold }) => lexicon.conditional.has(fold))) return true
    const subject = spoken[at]?.subject
    if (issuing || (subject && subject !== said.speaker)) return false
    if (run >= 3) return true
    for (let i = 0; i < Math.min(tokens.length, 4); i++) if (lexicon.continuing.startingAt(tokens, i) && !lexicon.kinds.startingAt(tokens, i + 1)) return true
    const next = sentences[at + 1]?.paragraph === sentence.paragraph ? spoken[at + 1]?.acts.find(({ act }) => act.how !== 'nominal' && act.order !== 'local') : undefined
    return next?.said.speaker === said.speaker
  }

  return (at: number, index: number): Said | null => {
    const said = carries[at] ?? null
    if (said) return said
    return quoted[at]?.[index] ? quotedSpeaker(at) : null
  }

  /** A quotation that no verb of saying covers is the nearest speaker's of its sentence. */
  function quotedSpeaker(at: number): Said | null {
    const said = firstSaid[at]
    return said ? { ...said, certainty: 'likely' } : null
  }
}

const isQuoteOpen = (sentence: Sentence, quoted: boolean[] | undefined) => Boolean(quoted?.[0]) || isMark(tokenAt(sentence.tokens, 0), '“«')
