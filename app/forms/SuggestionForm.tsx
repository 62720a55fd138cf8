'use client'

import { useActionState, useState } from 'react'
import type { FormState } from '../acting'
import { decide } from '../documents/actions'
import type { Words } from '../words'
import { Refused } from './Refused'

type Props = { t: Words['suggestion']; hint: string; id: string; document: string; status: 'pending' | 'accepted' | 'rejected'; value: string; claimant: string; question: string | null; choices: { id: string; text: string }[]; about: string }

/** Accept, correct or reject what was read; retyped words are read again and shown back first. A decided one can be undone. */
export function SuggestionForm({ t, hint, id, document, status, value, claimant, question, choices, about }: Props) {
  const [state, action, busy] = useActionState<FormState, FormData>(decide, null)
  const [edited, edit] = useState(false)
  const button = (decision: string, label: string, primary = false) => (
    <button type="submit" name="decision" value={decision} className={primary ? 'primary' : ''} disabled={busy} aria-label={`${label}: ${about}`} onClick={() => edit(false)}>
      {label}
    </button>
  )
  const hidden = (
    <>
      <input type="hidden" name="suggestion" value={id} />
      <input type="hidden" name="document" value={document} />
    </>
  )
  if (status !== 'pending') {
    return (
      <form action={action} className="decision">
        {hidden}
        <div className="actions">{button('reopen', t.undo)}</div>
        {state ? <Refused state={state} /> : null}
      </form>
    )
  }
  const read = edited ? undefined : state?.read
  return (
    <div className="decision">
      <form action={action}>
        {hidden}
        <div className="actions">
          {button('accept', t.accept, true)}
          {button('reject', t.reject)}
        </div>
        {state && state.field !== 'words' && !state.read ? <Refused state={state} /> : null}
      </form>
      <details open={Boolean(state)}>
        <summary>{t.correct}</summary>
        <form action={action} key={JSON.stringify(state?.values ?? null).length}>
          {hidden}
          <div className="field">
            <label htmlFor={`words-${id}`}>{t.words}</label>
            <input id={`words-${id}`} name="words" defaultValue={state?.values.words ?? ''} placeholder={value} aria-describedby={`hint-${id}`} onChange={() => edit(true)} />
            <small id={`hint-${id}`}>{hint}</small>
            <Refused state={state} field="words" />
          </div>
          {read ? (
            <p className="reads" role="status">
              {t.reads} <strong>{read}</strong>
            </p>
          ) : null}
          <div className="field">
            <label htmlFor={`claimant-${id}`}>{t.claimant}</label>
            <input id={`claimant-${id}`} name="claimant" maxLength={300} defaultValue={state?.values.claimant ?? claimant} />
          </div>
          <div className="field">
            <label htmlFor={`question-${id}`}>{t.question}</label>
            <select id={`question-${id}`} name="question" defaultValue={state?.values.question ?? ''}>
              <option value="">{t.proposed}</option>
              {choices.filter((choice) => choice.id !== question).map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {choice.text}
                </option>
              ))}
            </select>
          </div>
          {/* Enter presses the first: it reads, and once that is shown back, accepts. */}
          <div className="actions">
            {read ? null : button('read', t.readAgain)}
            {button('correct', t.acceptCorrected, true)}
          </div>
        </form>
      </details>
    </div>
  )
}
