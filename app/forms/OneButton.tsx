'use client'

import { useActionState } from 'react'
import type { FormState } from '../acting'
import { Refused } from './Refused'

type Props = { action: (before: FormState, form: FormData) => Promise<FormState>; hidden: Record<string, string>; label: string; primary?: boolean; shortcut?: string }

/** A form of one button. */
export function OneButton({ action, hidden, label, primary, shortcut }: Props) {
  const [state, submit, busy] = useActionState<FormState, FormData>(action, null)
  return (
    <form action={submit} className="one">
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <button type="submit" className={primary ? 'primary' : ''} disabled={busy} data-key={shortcut}>
        {label}
      </button>
      {state ? <Refused state={state} /> : null}
    </form>
  )
}
