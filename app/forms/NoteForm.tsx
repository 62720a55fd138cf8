'use client'

import { useActionState, useEffect, useRef, useState } from 'react'
import type { FormState } from '../acting'
import { saveNote } from '../notes/actions'
import type { Words } from '../words'
import { CitationFields, type Choices } from './CitationFields'
import { type Draft, fillForm, forgetDraft, keepDraft, keptDraft, setAside } from './draft'
import { NameField } from './NameField'
import { Refused } from './Refused'

type Props = {
  name: string | null
  t: Words['noteForm']
  person: Words['person']
  visibilities: { internal: string; publishable: string }
  hidden: Record<string, string>
  body: string
  visibility: 'internal' | 'publishable'
  choices: Choices
  /** Under which this browser keeps what is typed; and the marks of the texts that are saved, apart by spaces. */
  draftKey: string
  saved: string
}

/** Writes or revises a note. What was typed stays after a refusal, and is kept in the browser until it is saved. */
export function NoteForm({ name, t, person, visibilities, hidden, body, visibility, choices, draftKey, saved }: Props) {
  const [state, action, busy] = useActionState<FormState, FormData>(saveNote, null)
  const form = useRef<HTMLFormElement>(null)
  const [kept, setKept] = useState<{ at: string; draft: Draft } | null>(null)
  useEffect(() => {
    setKept(keptDraft(draftKey, saved.split(' ')))
  }, [draftKey, saved])
  const typed = () => {
    if (kept) setAside(draftKey, kept.draft)
    if (form.current) keepDraft(draftKey, form.current)
  }
  const decide = (bring: boolean) => {
    if (kept) forgetDraft(kept.at)
    if (kept && bring && form.current) {
      fillForm(form.current, kept.draft)
      keepDraft(draftKey, form.current)
      form.current.querySelector('textarea')?.focus()
    }
    setKept(null)
  }
  const held = (field: string, initial: string) => (state ? (state.values[field] ?? '') : initial)
  const wrong = (field: string) => (state?.field === field ? { 'aria-invalid': true, 'aria-describedby': 'refused' } : {})
  return (
    <form action={action} ref={form} onChange={typed} className="note-form" key={JSON.stringify(state?.values ?? null)}>
      <Refused state={state} id="refused" />
      {kept ? (
        <div className="notice kept" role="status">
          <p>
            {t.kept} <q dir="auto">{(kept.draft.body ?? '').slice(0, 160)}</q>
          </p>
          <div className="actions">
            <button type="button" onClick={() => decide(true)}>
              {t.bringBack}
            </button>
            <button type="button" onClick={() => decide(false)}>
              {t.discard}
            </button>
          </div>
        </div>
      ) : null}
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <div className="field">
        <label htmlFor="body">{t.body}</label>
        <textarea id="body" name="body" rows={9} maxLength={20_000} dir="auto" defaultValue={held('body', body)} aria-describedby="body-hint" {...wrong('body')} />
        <small id="body-hint">{t.bodyHint}</small>
      </div>
      <fieldset className="choices">
        <legend>{t.visibility}</legend>
        {(['internal', 'publishable'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="visibility" value={one} defaultChecked={held('visibility', visibility) === one} /> {visibilities[one]}
          </label>
        ))}
      </fieldset>
      <CitationFields t={t} choices={choices} held={held} wrong={wrong} refused={state} />
      <NameField t={person} name={name} state={state} id="by" />
      <div className="actions">
        <button type="submit" className="primary" disabled={busy}>
          {t.save}
        </button>
        <small>{t.keeping}</small>
      </div>
    </form>
  )
}
