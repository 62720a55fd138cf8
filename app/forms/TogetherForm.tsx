'use client'

import { type ReactNode, useActionState } from 'react'
import type { Resolution } from '@/lib/review/ruling'
import type { FormState } from '../acting'
import { decideTogether } from '../review/actions'
import type { Words } from '../words'
import { Key } from './Key'
import { NameField } from './NameField'
import { Refused } from './Refused'

type Props = { t: Words['decision']; person: Words['person']; name: string | null; keys: Record<string, string>; items: string[]; resolutions: { code: Resolution; label: string }[]; children: ReactNode }

/** One decision for all that are listed inside it. */
export function TogetherForm({ t, person, name, keys, items, resolutions, children }: Props) {
  const [state, action, busy] = useActionState<FormState, FormData>(decideTogether, null)
  const button = (verdict: 'confirmed' | 'not-a-conflict' | 'unsure') => (
    <button type="submit" name="decision" value={verdict} className={verdict === 'confirmed' ? 'primary' : ''} disabled={busy} data-key={verdict} aria-keyshortcuts={keys[verdict]}>
      {t[verdict]} <Key of={keys[verdict]} />
    </button>
  )
  return (
    <form action={action} className="together">
      {items.map((item) => (
        <input key={item} type="hidden" name="item" value={item} />
      ))}
      {children}
      {state ? <Refused state={state} /> : null}
      <NameField t={person} name={name} state={state} id="by" />
      <label className="reason">
        {t.reason}
        <textarea name="reason" rows={2} maxLength={2000} defaultValue={state?.values.reason ?? ''} />
      </label>
      <div className="actions">
        {button('confirmed')}
        <details className="why">
          <summary className="button" data-key="explained" aria-keyshortcuts={keys.explained}>
            {t.explained} <Key of={keys.explained} />
          </summary>
          <fieldset>
            <legend>{t.what}</legend>
            {resolutions.map(({ code, label }, i) => (
              <button key={code} type="submit" name="decision" value={`explained:${code}`} disabled={busy} data-reason={i + 1}>
                <kbd>{i + 1}</kbd> {label}
              </button>
            ))}
          </fieldset>
        </details>
        {button('not-a-conflict')}
        {button('unsure')}
      </div>
    </form>
  )
}
