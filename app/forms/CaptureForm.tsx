'use client'

import { useActionState } from 'react'
import type { FormState } from '../acting'
import { capture } from '../capture/actions'
import type { Words } from '../words'
import { NameField } from './NameField'
import { Refused } from './Refused'

type Props = {
  name: string | null
  from: 'text' | 'file' | 'url'
  /** The document that is captured again, or null for a new one. */
  of: { id: string; url: string | null } | null
  langs: { code: string; name: string }[]
  t: Words['capture']
  person: Words['person']
}

const fields = ['text', 'file', 'title', 'publisher', 'published', 'lang', 'url', 'by']

/** Captures a text that is pasted, in a file, or at an address. What was typed stays after a refusal, with and without JavaScript; what a file does not say is asked for with its text kept. */
export function CaptureForm({ name, from, of, langs, t, person }: Props) {
  const [state, action, busy] = useActionState<FormState, FormData>(capture, null)
  const kept = (field: string) => state?.values[field] ?? ''
  const wrong = (field: string) => (state?.field === field ? { 'aria-invalid': true, 'aria-describedby': `${field}-refused` } : {})
  const way = from !== 'text' && state?.values.text ? 'text' : from
  return (
    <form action={action} className="capture" key={JSON.stringify(state?.values ?? null).length}>
      <input type="hidden" name="from" value={way} />
      {of ? <input type="hidden" name="of" value={of.id} /> : null}
      {way === 'text' ? <input type="hidden" name="source" value={kept('source')} /> : null}
      {state && !fields.includes(state.field ?? '') ? <Refused state={state} /> : null}
      {way === 'text' ? (
        <div className="field wide">
          <label htmlFor="text">{t.text}</label>
          <textarea id="text" name="text" required rows={14} defaultValue={kept('text')} {...wrong('text')} />
          <Refused state={state} field="text" id="text-refused" existing={t.existing} />
        </div>
      ) : null}
      {way === 'file' ? (
        <div className="field wide">
          <label htmlFor="file">{t.file}</label>
          <input id="file" name="file" type="file" required accept=".txt,.html,.htm,.pdf,.docx,text/plain,text/html,application/pdf" {...wrong('file')} />
          <small>{t.fileHint}</small>
          <Refused state={state} field="file" id="file-refused" />
          <Refused state={state} field="text" id="text-refused" existing={t.existing} />
        </div>
      ) : null}
      {way === 'url' ? (
        <div className="field wide">
          <label htmlFor="url">{t.address}</label>
          <input id="url" name="url" type="url" required maxLength={2000} defaultValue={kept('url') || (of?.url ?? '')} {...wrong('url')} />
          <small>{t.addressHint}</small>
          <Refused state={state} field="url" id="url-refused" />
          <Refused state={state} field="text" id="text-refused" existing={t.existing} />
        </div>
      ) : null}
      {of ? null : (
        <>
          {way === 'text' ? null : <p className="aside wide">{t.stated}</p>}
          <div className="field">
            <label htmlFor="publisher">{t.publisher}</label>
            <input id="publisher" name="publisher" required={way === 'text'} maxLength={300} defaultValue={kept('publisher')} {...wrong('publisher')} />
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
              {langs.map((lang) => (
                <option key={lang.code} value={lang.code}>
                  {lang.name}
                </option>
              ))}
            </select>
            <Refused state={state} field="lang" id="lang-refused" />
          </div>
          {way === 'text' ? (
            <div className="field">
              <label htmlFor="url">{t.url}</label>
              <input id="url" name="url" type="url" maxLength={2000} defaultValue={kept('url')} {...wrong('url')} />
              <Refused state={state} field="url" id="url-refused" />
            </div>
          ) : null}
        </>
      )}
      <NameField t={person} name={name} state={state} id="by" />
      <div className="actions">
        <button type="submit" className="primary" disabled={busy}>
          {busy ? t.busy : t.submit}
        </button>
      </div>
    </form>
  )
}
