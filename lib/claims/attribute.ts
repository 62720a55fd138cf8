import { type Lang, languages } from '../languages'
import type { SourceDocument } from '../text/document'
import type { Sentence } from '../text/sentences'
import { fold, type Token } from '../text/words'
import type { Attribution } from './claim'
import { partyOf, Registry } from './parties'
import { speechActs, type SpeechAct } from './speech'

type Speaker = { name: string; party: string; how: Attribution['how'] }

/** Who says what, sentence by sentence, in the order of the text. One pass; knows nothing of what comes later but a back-reference. */
export function attributor(document: SourceDocument, sentences: Sentence[]) {
  const { lang } = document
  const registry = new Registry(lang)
  const own = own1(lang)
  let last: Speaker | null = null
  const spoken = sentences.map((sentence) => {
    if (sentence.role !== 'body') return []
    return speechActs(sentence, lang).flatMap((act): { act: SpeechAct; speaker: Speaker }[] => {
      const name = act.how === 'pronoun' ? '' : cleanName(sentence.tokens.slice(...act.name), lang, document.body)
      if (act.how !== 'pronoun' && own.has(fold(name).split(' ')[0] ?? '')) return [{ act, speaker: { name: document.publisher, party: partyOf(document.publisher, lang), how: 'publisher' } }]
      if (act.how !== 'pronoun' && !name) return []
      const speaker: Speaker | null = act.how === 'pronoun' ? (last && { ...last, how: 'pronoun' }) : { name, party: registry.resolve(name), how: act.how }
      if (speaker && act.how !== 'back-reference') last = speaker
      return speaker ? [{ act, speaker }] : []
    })
  })
  const quoted = new Map<number, boolean[]>()
  const quotedIn = (at: number): boolean[] => {
    const known = quoted.get(at) ?? quotedTokens(sentences[at]?.tokens ?? [])
    quoted.set(at, known)
    return known
  }
  const backReferences = spoken.map((acts) => acts.find(({ act }) => act.how === 'back-reference')?.speaker ?? null)

  /** The attribution of what stands at token `index` of sentence `at`; null where it stands only to be denied, unless `denials` are what is read. */
  return (at: number, index: number, denials = false): Attribution | null => {
    const direct = quotedIn(at)[index] ?? false
    const covering = (spoken[at] ?? []).filter(({ act }) => act.covers[0] <= index && index < act.covers[1] && act.how !== 'back-reference')
    if (covering.at(-1)?.act.denies && !denials) return null
    const speaker = covering.at(-1)?.speaker ?? backReferences[at + 1] ?? null
    if (!speaker || speaker.how === 'publisher') {
      return { claimant: document.publisher, party: partyOf(document.publisher, lang), via: [], mode: 'none', how: 'publisher', certainty: 'sure' }
    }
    const via = speaker.party === partyOf(document.publisher, lang) ? [] : [document.publisher]
    return { claimant: speaker.name, party: speaker.party, via, mode: direct ? 'direct' : 'indirect', how: speaker.how, certainty: speaker.how === 'pronoun' ? 'likely' : 'sure' }
  }
}

/** Words by which an outlet names itself: "selon notre décompte". */
const own1 = (lang: Lang): Set<string> => new Set(lang === 'en' ? ['our', 'we'] : ['notre', 'nos', 'nous'])

/** A claimant's words without the article before and the time or verb after. */
function cleanName(tokens: Token[], lang: Lang, body: string): string {
  const articles = new Set(languages[lang].articles.split('|').map(fold))
  const little = new Set(['and', 'et', 'mais', 'but', 'for', 'ou', 'or', 'nor', 'however', 'meanwhile', 'also', 'then', 'still', 'not', 'only', 'even', 'though', ...articles])
  let [from, to] = [0, tokens.length]
  while (from < to && little.has(tokens[from]?.fold ?? '') && !/^(?:notre|nos|our|leur|leurs|son|sa|ses|its|their)$/.test(tokens[from]?.fold ?? '')) from++
  while (to > from && (little.has(tokens[to - 1]?.fold ?? '') || /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(tokens[to - 1]?.fold ?? ''))) to--
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last && to > from ? body.slice(first.start, last.end).replace(/\s+/g, ' ').slice(0, 300) : ''
}

const opening = new Set(['“', '«'])
const closing = new Set(['”', '»'])

/** For each token of a sentence, whether it stands inside quotation marks. */
function quotedTokens(tokens: Token[]): boolean[] {
  let open = false
  return tokens.map(({ text }) => {
    const inside = open
    if (opening.has(text) || (text === '"' && !open)) open = true
    else if (closing.has(text) || (text === '"' && open)) open = false
    return inside
  })
}
