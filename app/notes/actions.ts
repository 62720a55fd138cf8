'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { turnNote } from '@/db/commands/withdrawNote'
import { reviseNote, writeNote } from '@/db/commands/writeNote'
import { type Citing, marksIn, remarked, toSubject, visibilities } from '@/lib/notes/note'
import { detectLanguage } from '@/lib/text/language'
import { Refusal } from '@/lib/text/refusal'
import { acting, type FormState } from '../acting'
import { wordsFor } from '../words'

const field = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** What the form cites, each with the number that it has in the form: ticked quotations, words of a document, addresses. A field left empty cites nothing. */
function citedIn(form: FormData): { number: number; citing: Citing }[] {
  const number = (name: string) => Number(field(form, `number-${name}`))
  const ticked = [...form.keys()].filter((name) => name.startsWith('cite-')).map((name) => ({ number: number(name), citing: { quotation: name.slice(5) } }))
  const words = field(form, 'words')
  const addresses = [...form.keys()].filter((name) => name.startsWith('url-') && field(form, name)).map((name) => ({ number: number(name), citing: { url: field(form, name), accessed: field(form, name.replace('url-', 'accessed-')) } }))
  return [...ticked, ...(words ? [{ number: number('words'), citing: { document: field(form, 'document'), words } }] : []), ...addresses]
}

/** A text whose marks have the form's numbers, and what it cites, numbered from 1 in the order in which the text speaks of it. A mark of nothing chosen is refused. */
function numbered(text: string, cited: ReturnType<typeof citedIn>): { body: string; citations: Citing[] } {
  const marks = marksIn(text)
  const lost = cited.length ? marks.find((n) => !cited.some(({ number }) => number === n)) : undefined
  if (lost !== undefined) throw new Refusal('note-mark', { field: 'body', mark: lost })
  const order = (n: number) => (marks.includes(n) ? marks.indexOf(n) : marks.length)
  const ordered = cited.toSorted((a, b) => order(a.number) - order(b.number) || a.number - b.number)
  return { body: remarked(text, new Map(ordered.map(({ number }, i) => [number, i + 1]))), citations: ordered.map(({ citing }) => citing) }
}

/** Saves a new note, or a revision of one, and shows it. */
export async function saveNote(_before: FormState, form: FormData): Promise<FormState> {
  const { lang: reading } = await wordsFor()
  let id = field(form, 'note')
  const refused = await acting(form, async (port, act) => {
    const { body, citations } = numbered(field(form, 'body').replace(/\r\n?/g, '\n'), citedIn(form))
    const visibility = visibilities.find((one) => one === field(form, 'visibility')) ?? 'internal'
    const draft = { body, lang: detectLanguage(body) ?? reading, visibility, citations }
    if (id) return void (await reviseNote(port, act, { note: id, seen: Number(field(form, 'seen')), ...draft }))
    const about = toSubject(field(form, 'about'))
    if (!about) throw new Refusal('gone')
    id = await writeNote(port, act, { about, ...draft })
  })
  if (refused) return refused
  revalidatePath('/', 'layout')
  redirect(`/notes/${id}`)
}

/** Withdraws a note, or brings it back. */
export async function withdrawNote(_before: FormState, form: FormData): Promise<FormState> {
  const refused = await acting(form, (port, act) => turnNote(port, act, { note: field(form, 'note'), withdrawn: field(form, 'turn') === 'withdraw' }))
  if (refused) return refused
  revalidatePath('/', 'layout')
  redirect(`/notes/${encodeURIComponent(field(form, 'note'))}`)
}
