import type { FormState } from '../acting'
import type { Words } from '../words'
import { Refused } from './Refused'

/** Asks who acts, when that is not known yet. */
export function NameField({ t, name, state, id }: { t: Words['person']; name: string | null; state: FormState; id: string }) {
  if (name) return null
  return (
    <div className="field">
      <label htmlFor={id}>{t.label}</label>
      <input id={id} name="by" required maxLength={100} autoComplete="name" defaultValue={state?.values.by ?? ''} aria-describedby={`${id}-hint`} />
      <small id={`${id}-hint`}>{t.hint}</small>
      <Refused state={state} field="by" />
    </div>
  )
}
