'use client'

import { useActionState } from 'react'
import type { FormState } from '../acting'
import { decideDiscrepancy } from '../review/actions'
import { Key } from './Key'
import { Refused } from './Refused'

type Props = { label: string; question: string; seen: string; query: string; shortcut?: string }

/** Takes back the ruling that was just made. */
export function UndoRuling({ label, question, seen, query, shortcut }: Props) {
  const [state, action, busy] = useActionState<FormState, FormData>(decideDiscrepancy, null)
  return (
    <form action={action} className="one">
      <input type="hidden" name="question" value={question} />
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="query" value={query} />
      <button type="submit" name="decision" value="withdraw" disabled={busy} data-key="undo">
        {label} <Key of={shortcut} />
      </button>
      {state ? <Refused state={state} /> : null}
    </form>
  )
}
