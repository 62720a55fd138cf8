import { type Lang, languages } from '../languages'
import { eachLang } from '../languages/each'
import { fold, isMark, type Token, tokenize } from './words'

/** Body text, or what surrounds it on a page; only body sentences carry claims. */
export type Role = 'body' | 'headline' | 'furniture'

/** A sentence with its tokens; `paragraph` counts from 0; offsets are UTF-16 units into the whole text. */
export type Sentence = { start: number; end: number; tokens: Token[]; paragraph: number; role: Role; dateline: number }

const abbreviations = eachLang((lang) => new Set(languages[lang].abbreviations.split('|').map(fold)))
const closers = new Set(['”', '"', '»', '’', ')', ']', "'"])

/** Paragraphs as [start, end), cut at blank lines and at lines that stand alone: a line break inside wrapped text is a space. */
export function paragraphsOf(text: string): [number, number][] {
  const paragraphs: [number, number][] = []
  const blocks = /[^\n]*(?:\n(?![ \t\r]*\n)[^\n]*)*/g
  for (const block of text.matchAll(blocks)) {
    if (!block[0].trim()) continue
    const lines = block[0].split('\n')
    const lengths = lines.slice(0, -1).map((line) => line.length)
    const wrapped = lengths.length > 0 && Math.min(...lengths.slice(0, 2000)) > 40 && Math.max(...lengths.slice(0, 2000)) - Math.min(...lengths.slice(0, 2000)) <= 25
    if (wrapped || lines.length === 1) paragraphs.push([block.index, block.index + block[0].length])
    else {
      let at = block.index
      for (const line of lines) {
        if (line.trim()) paragraphs.push([at, at + line.length])
        at += line.length + 1
      }
    }
  }
  return paragraphs
}

/** The sentences of a text, in order, none lost. `title` marks a line that repeats it as a headline. Linear in the text. */
export function sentencesOf(text: string, lang: Lang, title = ''): Sentence[] {
  const sentences: Sentence[] = []
  const heading = fold(title).replace(/\s+/g, ' ').trim()
  let first: string | null = null
  let links = false
  paragraphsOf(text).forEach(([from, to], paragraph) => {
    const raw = text.slice(from, to)
    const role = roleOf(raw, lang, heading, first, paragraph, links)
    // A line such as "Read more" heads the links after it, down to the next full sentence.
    links = role === 'furniture' && (links || around[lang].boilerplate.some((phrase) => fold(raw).trim().startsWith(phrase)))
    first ??= fold(raw).trim()
    const dateline = role === 'body' && paragraph < 4 ? from + (languages[lang].dateline.exec(raw.slice(0, 200))?.[0].length ?? 0) : from
    for (const tokens of cut(tokenize(text, lang, from, to), lang)) {
      const [start, end] = [tokens[0]?.start ?? from, tokens.at(-1)?.end ?? to]
      sentences.push({ start, end, tokens, paragraph, role, dateline })
    }
  })
  return sentences
}

const around = eachLang((lang) => {
  const starts = (forms: string) => forms.split('|').map(fold).sort((a, b) => b.length - a.length)
  return { boilerplate: starts(languages[lang].boilerplate), labels: starts(languages[lang].labels) }
})
const startsWithWord = (line: string, phrase: string) => line.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(line.slice(phrase.length))

/** What a paragraph is, by how it begins and ends; `links` says that it follows a line that heads a list of links. */
function roleOf(raw: string, lang: Lang, heading: string, first: string | null, paragraph: number, links: boolean): Role {
  const line = fold(raw.slice(0, 400)).replace(/\s+/g, ' ').trim()
  const short = line.length < 110
  const ended = /[.!?…»”"]\s*$/.test(raw)
  if (!ended && ((heading && line === heading) || line === first)) return 'headline'
  const words = line.split(' ').length
  if (short && around[lang].boilerplate.some((phrase) => startsWithWord(line, phrase) && !claimed(line, phrase))) return 'furniture'
  if (line.length < 300 && isCaption(line, lang, ended)) return 'furniture'
  if (short && /^(?:©|\(c\) ?\d{4}|>>|»|→|\d+ (?:comments?|commentaires?|shares?|partages?|min(?:utes)?(?: read| de lecture)?)$|(?:facebook|twitter|x|whatsapp|linkedin|e-?mail|telegram|bluesky|messenger|print|imprimer|share|partager)(?:[ ,|·]+(?:facebook|twitter|x|whatsapp|linkedin|e-?mail|telegram|bluesky|messenger|print|imprimer|share|partager))+$)/.test(line)) return 'furniture'
  if (line.startsWith(`${languages[lang].byline} `) && /^[^.!?]{4,64}(?:\d{4}|am|pm|$)/.test(line) && short && !ended) return 'furniture'
  if (!ended && short && words < 16 && (links || (words <= 4 && !/\d/.test(line)))) return paragraph < 3 && !links && words > 1 ? 'headline' : 'furniture'
  if (!ended && short && words < 16 && paragraph < 3) return 'headline'
  return !ended && words <= 4 ? 'furniture' : 'body'
}

/** "Photo: Ada Brock", "Crédit © Courrier", "(Photo by …)", and a line that ends in a credit; "Photographs showed 40 graves." is none. */
function isCaption(line: string, lang: Lang, ended: boolean): boolean {
  const bare = line.replace(/^[([*]+/, '')
  const label = around[lang].labels.find((phrase) => startsWithWord(bare, phrase))
  if (label && /^ ?(?:[:/|©–—]|-(?= )|(?:by|par|credit|d'archives|d'illustration)\b|\(c\))/.test(bare.slice(label.length))) return true
  return !ended && /(?:\b(?:photo|photograph|image|picture|credit|illustration)s? ?[:/©]|©|\((?:photo|image|ap photo|afp photo)\b)[^.!?]{2,60}$/.test(line)
}

/** A sentence that only begins like boilerplate: it goes on and has a figure or a stop of its own ("Share prices fell by 12 %."). */
const claimed = (line: string, phrase: string) => /\d/.test(line.slice(phrase.length)) && /[.!?…]$/.test(line)

/** Tokens after which a sentence is cut at its next comma, and at most: no prose has such, and what a sentence says of its figures is looked for in all of it. */
const [long, longest] = [400, 500]

/** Tokens cut after each full stop that ends a sentence; an abbreviation, an initial or a number's point ends none. What never stops is cut at a bound. */
function cut(tokens: Token[], lang: Lang): Token[][] {
  const parts: Token[][] = []
  let part: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) continue
    part.push(token)
    if (part.length >= longest || (part.length >= long && isMark(token, ',;:'))) {
      parts.push(part)
      part = []
      continue
    }
    if (token.text !== '.' && token.text !== '!' && token.text !== '?' && token.text !== '…') continue
    const [before, next] = [tokens[i - 1], tokens[i + 1]]
    if (token.text === '.' && token.glued && before?.kind === 'word' && (abbreviations[lang].has(before.fold) || /^\p{Lu}$/u.test(before.text))) continue
    if (next?.glued && !closers.has(next.text)) continue
    while (tokens[i + 1]?.glued && closers.has(tokens[i + 1]?.text ?? '')) part.push(tokens[++i] as Token) // the condition saw it
    const start = tokens[i + 1]
    if (start?.kind === 'word' && !/^[\p{Lu}\p{Lo}]/u.test(start.text) && token.text !== '…') continue
    parts.push(part)
    part = []
  }
  if (part.length) parts.push(part)
  return parts
}
