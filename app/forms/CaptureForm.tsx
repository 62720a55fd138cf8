'use client'

import { useActionState } from 'react'
import type { FormState } from '../acting'
import { capture } from '../actions'
import type { Words } from '../words'
import { NameField } from './NameField'
import { Refused } from './Refused'

/** Pastes a text with what is known of it. What was typed stays after a refusal, with and without JavaScript. */
export function CaptureForm({ name, langs, t, person }: { name: string | null; langs: { code: string; name: string }[]; t: Words['capture']; person: Words['person'] }) {
  const [state, action, busy] = useActionState<FormState, FormData>(capture, null)
  const kept = (field: string) => state?.values[field] ?? ''
  const wrong = (field: string) => (state?.field === field ? { 'aria-invalid': true, 'aria-describedby': `${field}-refused` } : {})
  return (
    <form action={action} className="capture" key={JSON.stringify(state?.values ?? null).length}>
      {state && !['text', 'title', 'publisher', 'published', 'lang', 'url', 'by'].includes(state.field ?? '') ? <Refused state={state} /> : null}
      <div className="field wide">
        <label htmlFor="text">{t.text}</label>
        <textarea id="text" name="text" required rows={14} defaultValue={kept('text')} {...wrong('text')} />
        <Refused state={state} field="text" id="text-refused" existing={t.existing} />
      </div>
      <div className="field">
        <label htmlFor="publisher">{t.publisher}</label>
        <input id="publisher" name="publisher" required maxLength={300} defaultValue={kept('publisher')} {...wrong('publisher')} />
        <small>{t.publisherHint}</small>
        <Refused state={state} field="publisher" id="publisher-refused" />
      </div>
      <div className="field">
        <label htmlFor="title">{t.heading}</label>
        <input id="title" name="title" maxLength={300} defaultValue={kept('title')} {...wrong('title')} />
        <Refused state={state} field="title" id="title-refused" />
      </div>
      <div className="field">
        <label htmlFor="published">{t.published}</label>
        <input id="published" name="published" inputMode="numeric" placeholder="2019-06-21" defaultValue={kept('published')} {...wrong('published')} />
        <small>{t.publishedHint}</small>
        <Refused state={state} field="published" id="published-refused" />
      </div>
      <div className="field">
        <label htmlFor="lang">{t.lang}</label>
        <select id="lang" name="lang" defaultValue={kept('lang')} {...wrong('lang')}>
          <option value="">{t.detect}</option>
          {langs.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
        <Refused state={state} field="lang" id="lang-refused" />
      </div>
      <div className="field">
        <label htmlFor="url">{t.url}</label>
        <input id="url" name="url" type="url" maxLength={2000} defaultValue={kept('url')} {...wrong('url')} />
        <Refused state={state} field="url" id="url-refused" />
      </div>
      <NameField t={person} name={name} state={state} id="by" />
      <div className="actions">
        <button type="submit" className="primary" disabled={busy}>
          {t.submit}
        </button>
      </div>
    </form>
  )
}
