import Link from 'next/link'
import type { FormState } from '../acting'

/** Why a form was refused, beside the field it is about; nothing when it was not. `existing` words the link to the document that it is about. */
export function Refused({ state, field, id, existing }: { state: FormState; field?: string; id?: string; existing?: string }) {
  if (!state?.message || (field !== undefined && state.field !== field)) return null
  return (
    <p className="refused" role="alert" id={id}>
      {state.message}{' '}
      {state.id && existing ? <Link href={`/documents/${state.id}`}>{existing}</Link> : null}
    </p>
  )
}
