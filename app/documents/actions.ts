'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { acceptAllSuggestions, acceptSuggestion, retypedValue } from '@/db/commands/acceptSuggestions'
import { claimWords, readingsOf } from '@/db/commands/claimWords'
import { rejectSuggestion, reopenSuggestion } from '@/db/commands/decideSuggestion'
import type { Lang } from '@/lib/languages'
import { describeValue } from '@/lib/values'
import { acting, type FormState } from '../acting'
import { countsOf } from '../claim/words'
import { wordsFor } from '../words'

const field = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Accepts (as read or corrected), rejects or reopens one suggestion, or shows what retyped words read as, by the button that was pressed. */
export async function decide(_before: FormState, form: FormData): Promise<FormState> {
  const suggestion = field(form, 'suggestion')
  let shown: FormState = null
  const refused = await acting(form, async (port, act) => {
    const decision = field(form, 'decision')
    if (decision === 'reject') return rejectSuggestion(port, act, { suggestion })
    if (decision === 'reopen') return reopenSuggestion(port, act, { suggestion })
    if (decision === 'accept') return void (await acceptSuggestion(port, act, { suggestion }))
    const [words, claimant, question] = ['words', 'claimant', 'question'].map((name) => field(form, name).trim())
    if (decision === 'read') {
      const { lang } = await wordsFor()
      const read = await port.read((db) => retypedValue(db, suggestion, words ?? ''))
      shown = { message: '', read: [describeValue(read.value, lang), ...countsOf(read, lang)].join(' · '), values: { words: words ?? '', claimant: claimant ?? '', question: question ?? '' } }
      return
    }
    await acceptSuggestion(port, act, { suggestion, words: words || undefined, claimant: claimant || undefined, question: question || undefined })
  })
  if (refused ?? shown) return refused ?? shown
  revalidatePath('/', 'layout')
  redirect(`/documents/${encodeURIComponent(field(form, 'document'))}#${encodeURIComponent(suggestion)}`)
}

/** Accepts everything still pending in a capture. */
export async function acceptAll(_before: FormState, form: FormData): Promise<FormState> {
  const refused = await acting(form, async (port, act) => void (await acceptAllSuggestions(port, act, { capture: field(form, 'capture') })))
  if (refused) return refused
  revalidatePath('/', 'layout')
  redirect(`/documents/${encodeURIComponent(field(form, 'document'))}`)
}

/** A form's state with what was read in chosen words. */
export type WordsState = (NonNullable<FormState> & { lang?: Lang; found?: { index: number; value: string; quote: string; claimant: string }[] }) | null

/** Reads chosen words of a document and shows them back, or makes a claim of one value in them, by the button that was pressed. */
export async function claimOfWords(_before: WordsState, form: FormData): Promise<WordsState> {
  const at = field(form, 'start')
  const chosen = { capture: field(form, 'capture'), exact: field(form, 'exact').replace(/\r\n?/g, '\n'), start: /^\d+$/.test(at) ? Number(at) : undefined }
  const step = field(form, 'step')
  let shown: WordsState = null
  const refused = await acting(form, async (port, act) => {
    if (/^\d+$/.test(step)) return void (await claimWords(port, act, { ...chosen, index: Number(step), claimant: field(form, 'claimant').trim() || undefined }))
    const { lang } = await wordsFor()
    const found = await port.read((db) => readingsOf(db, chosen))
    shown = { message: '', values: { exact: chosen.exact, start: at }, found: found.map((reading, index) => ({ index, value: describeValue(reading.value, lang), quote: reading.quotation.exact, claimant: reading.attribution.claimant })) }
  })
  if (refused ?? shown) return refused ?? shown
  revalidatePath('/', 'layout')
  redirect(`/documents/${encodeURIComponent(field(form, 'document'))}`)
}
