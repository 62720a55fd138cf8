'use client'

import { useActionState } from 'react'
import type { FormState } from '../acting'
import { sayName } from '../actions'
import type { Words } from '../words'
import { NameField } from './NameField'

/** Asks for the acting person's name, or another one. */
export function NameForm({ t, next = '/' }: { t: Words['person']; next?: string }) {
  const [state, action] = useActionState<FormState, FormData>(sayName, null)
  return (
    <form action={action} className="capture">
      <input type="hidden" name="next" value={next} />
      <NameField t={t} name={null} state={state} id="by" />
      <div className="actions">
        <button type="submit" className="primary">
          {t.keep}
        </button>
      </div>
    </form>
  )
}
