/** What a clause of a brief stands on: exact words in a capture, or an address with the day it was read. */
export type Source =
  | { kind: 'quotation'; exact: string; lang: string; document: string; title: string; publisher: string; published: string | null; url: string | null; capturedAt: Date; sha256: string }
  | { kind: 'address'; url: string; accessed: string }

/** A clause in plain words and the numbers of its footnotes; never none. */
export type Clause = { text: string; notes: number[] }
/** A source's answer: who says it, the value in words, the exact words in their language. */
export type Answer = { claimant: string; via: string[]; value: string; exact: string; lang: string; notes: number[] }
/** A publishable note, whose own marks ([^1]…) stand for these footnotes in order. */
export type BriefNote = { body: string; lang: string; notes: number[] }
/** What was decided on a question's discrepancy, by whom, and why in their words; it cites the claims that it was made on. */
export type Section = { question: string; standing: Clause | null; ruling: Clause | null; answers: Answer[]; notes: BriefNote[] }

/** An event's publishable page. Every clause is footnoted; `footnotes` are numbered from 1 in the order they are first cited. */
export type Brief = { title: string; days: string; place: string | null; sections: Section[]; notes: BriefNote[]; footnotes: Source[] }

/** Numbers sources as they are cited; the same words of the same document keep their number. */
export class Footnotes {
  readonly list: Source[] = []
  private readonly known = new Map<string, number>()

  number(source: Source): number {
    const key = JSON.stringify(source.kind === 'quotation' ? [source.document, source.exact] : [source.url, source.accessed])
    const held = this.known.get(key)
    if (held) return held
    this.list.push(source)
    this.known.set(key, this.list.length)
    return this.list.length
  }
}

/** Which of a note's footnotes its text cites by a mark of its own. */
const marked = (body: string): Set<number> => new Set([...body.matchAll(/\[\^(\d{1,2})\]/g)].map((mark) => Number(mark[1])))

/** A note's footnotes that its text has no mark for: they stand at its end, so that none is lost. */
export const unmarked = ({ body, notes }: BriefNote): number[] => notes.filter((_, i) => !marked(body).has(i + 1))

/** The words that a brief is written out with; `source` says where the words of a footnote stand. */
export type BriefWords = { sources: string; notes: string; colon: string; via(names: string): string; quote(text: string, lang: string): string; source(source: Source): string }

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, (mark) => `\\${mark}`).replace(/\s+/g, ' ')
const refs = (notes: number[]): string => notes.map((n) => `[^${n}]`).join('')

/** A brief as plain Markdown with footnotes. */
export function toMarkdown(brief: Brief, words: BriefWords): string {
  const note = (one: BriefNote): string => `${one.body.replace(/\[\^(\d{1,2})\]/g, (mark, n: string) => (one.notes[Number(n) - 1] ? `[^${one.notes[Number(n) - 1]}]` : mark)).trim()}${refs(unmarked(one))}`
  const answer = ({ claimant, via, value, exact, lang, notes }: Answer): string => `- ${escaped(claimant)}${via.length ? `, ${escaped(words.via(via.join(', ')))}` : ''}${words.colon}**${escaped(value)}**, ${escaped(words.quote(exact, lang))}${refs(notes)}`
  const sections = brief.sections.map(({ question, standing, ruling, answers, notes }) => [`## ${escaped(question)}`, standing ? `${escaped(standing.text)}${refs(standing.notes)}` : '', answers.map(answer).join('\n'), ruling ? `${escaped(ruling.text)}${refs(ruling.notes)}` : '', ...notes.map(note)].filter(Boolean).join('\n\n'))
  const about = [brief.days, brief.place].filter(Boolean).join(' · ')
  return `${[`# ${escaped(brief.title)}`, about ? `*${escaped(about)}*` : '', ...sections, brief.notes.length ? [`## ${words.notes}`, ...brief.notes.map(note)].join('\n\n') : '', `## ${words.sources}`, brief.footnotes.map((one, i) => `[^${i + 1}]: ${one.kind === 'quotation' ? `${escaped(words.quote(one.exact, one.lang))} ` : ''}${escaped(words.source(one))}${one.url ? ` <${one.url.replace(/[<>\s]/g, encodeURIComponent)}>` : ''}`).join('\n')].filter(Boolean).join('\n\n')}\n`
}
