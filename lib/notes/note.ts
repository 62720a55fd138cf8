import { z } from 'zod'

/** What a note can be about. */
export const subjectKinds = ['claim', 'question', 'discrepancy', 'event', 'party'] as const
export const subject = z.object({ kind: z.enum(subjectKinds), id: z.string().min(1).max(300) })
export type Subject = z.infer<typeof subject>

/** A subject as an address writes it: "claim:c1f2". The id may itself hold colons. */
export const subjectText = ({ kind, id }: Subject): string => `${kind}:${id}`

/** The subject that such words name, or null. */
export function toSubject(text: string): Subject | null {
  const colon = text.indexOf(':')
  const parsed = subject.safeParse({ kind: text.slice(0, colon), id: text.slice(colon + 1) })
  return colon > 0 && parsed.success ? parsed.data : null
}

/** Who may read a note: the desk alone, or the readers of what is published. */
export const visibilities = ['internal', 'publishable'] as const
export type Visibility = (typeof visibilities)[number]

/** Longest text of a note in UTF-16 units, and most citations of one revision. */
export const longestNote = 20_000
export const mostCitations = 40

/** What a note is asked to stand on: a quotation that is stored, words to be found in a document's latest capture, or an address with the day it was read. */
export type Citing = { quotation: string } | { document: string; words: string } | { url: string; accessed: string }

const mark = /\[\^(\d{1,2})\]/g

/** The numbers of the marks of citations in a note's text ("[^2]"), each once, in order. */
export const marksIn = (body: string): number[] => [...new Set([...body.matchAll(mark)].map(([, n]) => Number(n)))]

/** A note's text with its marks under other numbers; those that have none stay. */
export const remarked = (body: string, numbers: ReadonlyMap<number, number>): string => body.replace(mark, (whole, n: string) => (numbers.has(Number(n)) ? `[^${numbers.get(Number(n))}]` : whole))

/** Where words stand in a text, allowing for other spaces and line breaks between them; null when they do not. Linear in the text. */
export function findWords(text: string, words: string): { start: number; end: number } | null {
  const exact = words.trim()
  if (!exact) return null
  const at = text.indexOf(exact)
  if (at >= 0) return { start: at, end: at + exact.length }
  const loose = new RegExp(exact.slice(0, 2000).split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')).exec(text)
  return loose ? { start: loose.index, end: loose.index + loose[0].length } : null
}
