'use client'

import { useActionState } from 'react'
import type { FormState } from '../acting'
import { decide } from '../actions'
import type { Words } from '../words'
import { Refused } from './Refused'

type Props = { t: Words['suggestion']; hint: string; id: string; document: string; status: 'pending' | 'accepted' | 'rejected'; value: string; claimant: string; question: string | null; choices: { id: string; text: string }[]; about: string }

/** Accept, correct or reject what was read; a decided one can be undone. */
export function SuggestionForm({ t, hint, id, document, status, value, claimant, question, choices, about }: Props) {
  const [state, action, busy] = useActionState<FormState, FormData>(decide, null)
  const button = (decision: string, label: string, primary = false) => (
    <button type="submit" name="decision" value={decision} className={primary ? 'primary' : ''} disabled={busy} aria-label={`${label}: ${about}`}>
      {label}
    </button>
  )
  return (
    <form action={action} className="decision">
      <input type="hidden" name="suggestion" value={id} />
      <input type="hidden" name="document" value={document} />
      {status === 'pending' ? (
        <>
          <div className="actions">
            {button('accept', t.accept, true)}
            {button('reject', t.reject)}
          </div>
          <details open={Boolean(state)}>
            <summary>{t.correct}</summary>
            <div className="field">
              <label htmlFor={`words-${id}`}>{t.words}</label>
              <input id={`words-${id}`} name="words" defaultValue={state?.values.words ?? ''} placeholder={value} aria-describedby={`hint-${id}`} />
              <small id={`hint-${id}`}>{hint}</small>
              <Refused state={state} field="words" />
            </div>
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
            <div className="actions">{button('correct', t.acceptCorrected, true)}</div>
          </details>
        </>
      ) : (
        <div className="actions">{button('reopen', t.undo)}</div>
      )}
      {state && state.field !== 'words' ? <Refused state={state} /> : null}
    </form>
  )
}
