'use client'

import { useActionState } from 'react'
import type { Resolution, Verdict } from '@/lib/review/ruling'
import type { FormState } from '../acting'
import { decideDiscrepancy } from '../review/actions'
import type { Words } from '../words'
import { Key } from './Key'
import { NameField } from './NameField'
import { Refused } from './Refused'

type Props = {
  t: Words['decision']
  person: Words['person']
  name: string | null
  keys: Record<string, string>
  question: string
  seen: string
  query: string
  /** What stands now, when a ruling does. */
  status: Verdict | null
  resolutions: { code: Resolution; label: string; proposed: boolean }[]
  here: string
}

const verdicts = ['confirmed', 'explained', 'not-a-conflict', 'unsure'] as const

/** Decides on one discrepancy; the decision that stands is taken back by the same button. */
export function DecisionBar({ t, person, name, keys, question, seen, query, status, resolutions, here }: Props) {
  const [state, action, busy] = useActionState<FormState, FormData>(decideDiscrepancy, null)
  const button = (verdict: Exclude<Verdict, 'explained'>) => (
    <button key={verdict} type="submit" name="decision" value={status === verdict ? 'withdraw' : verdict} className={verdict === 'confirmed' ? 'primary' : ''} aria-pressed={status === verdict} disabled={busy} data-key={verdict}>
      {t[verdict]} <Key of={keys[verdict]} />
    </button>
  )
  return (
    <form action={action} className="bar" aria-label={t.bar}>
      <input type="hidden" name="question" value={question} />
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="query" value={query} />
      {state ? (
        <div className="told">
          <Refused state={state} /> {state.field === undefined ? <a href={here}>{t.see}</a> : null}
        </div>
      ) : null}
      <NameField t={person} name={name} state={state} id="by" />
      <div className="actions">
        {verdicts.map((verdict) =>
          verdict !== 'explained' ? (
            button(verdict)
          ) : status === 'explained' ? (
            <button key={verdict} type="submit" name="decision" value="withdraw" aria-pressed="true" disabled={busy} data-key={verdict}>
              {t.undo} <Key of={keys[verdict]} />
            </button>
          ) : (
            <details key={verdict} className="why">
              <summary className="button" data-key={verdict}>
                {t.explained} <Key of={keys[verdict]} />
              </summary>
              <fieldset>
                <legend>{t.what}</legend>
                {resolutions.map(({ code, label, proposed }, i) => (
                  <button key={code} type="submit" name="decision" value={`explained:${code}`} disabled={busy} data-reason={i + 1}>
                    <kbd>{i + 1}</kbd> {label} {proposed ? <small>{t.proposed}</small> : null}
                  </button>
                ))}
              </fieldset>
            </details>
          ),
        )}
        <label className="reason">
          <span className="visually-hidden">{t.reason}</span>
          <textarea name="reason" rows={1} maxLength={2000} placeholder={t.reason} defaultValue={state?.values.reason ?? ''} />
        </label>
      </div>
    </form>
  )
}
