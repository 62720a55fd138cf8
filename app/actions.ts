'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { removeExample, restoreExample } from '@/db/commands/example'
import { acting, type FormState, keepName } from './acting'
import { keepLang, wordsFor } from './words'

const field = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
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
