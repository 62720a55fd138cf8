'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import type { FormState } from '../acting'
import { isKey, keptShortcuts, type Shortcuts, shortcuts, shortcutsCookie, twice, usual } from '../review/shortcuts'
import { wordsFor } from '../words'

/** Keeps this browser's shortcuts; one key that is none, or is given twice in one place, is refused beside its field. */
export async function saveSettings(_before: FormState, form: FormData): Promise<FormState> {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const { settings: t } = await wordsFor()
  const values = Object.fromEntries(shortcuts.map((name) => [name, text(name)]))
  const kept: Shortcuts = { off: form.get('on') !== '1', keys: { ...usual } }
  if (form.get('do') !== 'reset') {
    for (const name of shortcuts) {
      const key = text(name)
      if (!isKey(key)) return { message: t.one, field: name, values }
      kept.keys[name] = key
    }
    const field = twice(kept.keys)
    if (field) return { message: t.twice, field, values }
  }
  ;(await cookies()).set(shortcutsCookie, keptShortcuts(kept), { sameSite: 'strict', path: '/', maxAge: 31_536_000 })
  redirect('/settings?saved=1')
}
