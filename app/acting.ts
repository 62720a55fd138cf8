import { cookies } from 'next/headers'
import type { Act, Port } from '@/db/index'
import { longest } from '@/db/commands/captureDocument'
import { Refusal } from '@/lib/text/refusal'
import { opened } from './open'
import { wordsFor } from './words'

const cookie = 'parallax-name'

/** What a form shows after it was refused: one sentence, the field it is about, and what was typed. Without a sentence, what was typed reads as `read`. */
export type FormState = { message: string; field?: string; id?: string; read?: string; values: Record<string, string> } | null

/** The acting person's name, or null when nobody has said it yet. */
export async function actingName(): Promise<string | null> {
  const value = (await cookies()).get(cookie)?.value
  return value ? decodeURIComponent(value).slice(0, 100) : null
}

/** Keeps the name for the following requests: this browser's only, for a year. */
export async function keepName(name: string): Promise<void> {
  ;(await cookies()).set(cookie, encodeURIComponent(name), { httpOnly: true, sameSite: 'strict', path: '/', maxAge: 31_536_000 })
}

/**
 * Every action goes through here: who acts (the kept name, or the one the form gives), then one command.
 * A refusal comes back as the form's state with what was typed (but not a text too long to be captured); anything else is a bug and is thrown.
 */
export async function acting(form: FormData, command: (port: Port, act: Act) => Promise<void>): Promise<FormState> {
  const values = Object.fromEntries([...form.entries()].flatMap(([key, value]) => (typeof value === 'string' && !key.startsWith('$') && value.length <= longest.text ? [[key, value]] : [])))
  const by = ((await actingName()) ?? values.by ?? '').trim().slice(0, 100)
  if (!by) return { message: (await wordsFor()).person.missing, field: 'by', values }
  await keepName(by)
  try {
    await command(await opened(), { by, at: new Date() })
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { refusals } = await wordsFor()
    return { message: error.inWords(refusals), field: error.about.field, id: error.about.id, values }
  }
}
