'use client'

import { useActionState } from 'react'
import type { FormState } from '../acting'
import { NameField } from './NameField'
import { Refused } from './Refused'

type Props = { action: (before: FormState, form: FormData) => Promise<FormState>; hidden: Record<string, string>; label: string; name: string | null; primary?: boolean; id: string }

/** A form of one button. */
export function OneButton({ action, hidden, label, name, primary, id }: Props) {
  const [state, submit, busy] = useActionState<FormState, FormData>(action, null)
  return (
    <form action={submit} className="one">
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <NameField name={name} state={state} id={id} />
      <button type="submit" className={primary ? 'primary' : ''} disabled={busy}>
        {label}
      </button>
      {state && state.field !== 'by' ? <Refused state={state} /> : null}
    </form>
  )
}
