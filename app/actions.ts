'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { acceptAllSuggestions, acceptSuggestion } from '@/db/commands/acceptSuggestions'
import { rejectSuggestion, reopenSuggestion } from '@/db/commands/decideSuggestion'
import { removeExample, restoreExample } from '@/db/commands/example'
import { acting, type FormState, keepName } from './acting'
import { keepLang, wordsFor } from './words'

const field = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** Accepts (as read or corrected), rejects or reopens one suggestion, by the button that was pressed. */
export async function decide(_before: FormState, form: FormData): Promise<FormState> {
  const suggestion = field(form, 'suggestion')
  const refused = await acting(form, async (port, act) => {
    const decision = field(form, 'decision')
    if (decision === 'reject') return rejectSuggestion(port, act, { suggestion })
    if (decision === 'reopen') return reopenSuggestion(port, act, { suggestion })
    if (decision === 'accept') return void (await acceptSuggestion(port, act, { suggestion }))
    const question = field(form, 'question')
    await acceptSuggestion(port, act, { suggestion, words: field(form, 'words').trim() || undefined, claimant: field(form, 'claimant').trim() || undefined, question: question || undefined })
  })
  if (refused) return refused
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

/** Removes the worked example, or brings it back. */
export async function turnExample(_before: FormState, form: FormData): Promise<FormState> {
  const refused = await acting(form, (port, act) => (field(form, 'turn') === 'restore' ? restoreExample(port, act) : removeExample(port, act)))
  if (refused) return refused
  revalidatePath('/', 'layout')
  redirect('/')
}

/** Keeps the language that the page is to be read in, and shows it so. */
export async function chooseLang(form: FormData): Promise<void> {
  await keepLang(field(form, 'lang'))
  revalidatePath('/', 'layout')
}

/** Keeps the acting person's name. */
export async function sayName(_before: FormState, form: FormData): Promise<FormState> {
  const by = field(form, 'by').trim().slice(0, 100)
  if (!by) return { message: (await wordsFor()).person.missing, field: 'by', values: {} }
  await keepName(by)
  revalidatePath('/', 'layout')
  const next = field(form, 'next')
  redirect(/^\/(?![/\\])/.test(next) ? next : '/')
}
