import Link from 'next/link'
import type { FormState } from '../acting'
import { words } from '../words'

/** Why a form was refused, beside the field it is about; nothing when it was not. */
export function Refused({ state, field, id }: { state: FormState; field?: string; id?: string }) {
  if (!state || (field !== undefined && state.field !== field)) return null
  return (
    <p className="refused" role="alert" id={id}>
      {state.message}{' '}
      {state.id ? <Link href={`/documents/${state.id}`}>{words.capture.existing}</Link> : null}
    </p>
  )
}
