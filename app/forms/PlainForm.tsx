'use client'

import { useActionState } from 'react'
import type { FormState } from '../acting'
import type { Words } from '../words'
import { NameField } from './NameField'
import { Refused } from './Refused'

/** A field: one of several options (`options`), boxes to tick (`boxes`, sent as "name-value"), or a line of text. */
export type Field = { name: string; label: string; options?: { value: string; label: string }[]; boxes?: { value: string; label: string; lang?: string }[]; initial?: string; long?: boolean }

type Props = { action: (before: FormState, form: FormData) => Promise<FormState>; hidden: Record<string, string>; fields: Field[]; submit: string; name: string | null; person: Words['person']; id: string }

/** A form of a few plain fields and one button. What was chosen stays after a refusal. */
export function PlainForm({ action, hidden, fields, submit, name, person, id }: Props) {
  const [state, act, busy] = useActionState<FormState, FormData>(action, null)
  const held = (field: string, initial = '') => (state ? (state.values[field] ?? '') : initial)
  return (
    <form action={act} className="plain" key={JSON.stringify(state?.values ?? null)}>
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      {state ? <Refused state={state} id={`${id}-refused`} /> : null}
      {fields.map((field) => {
        const of = { id: `${id}-${field.name}`, name: field.name, defaultValue: held(field.name, field.initial), ...(state?.field === field.name ? { 'aria-invalid': true, 'aria-describedby': `${id}-refused` } : {}) }
        if (field.boxes) {
          return (
            <fieldset key={field.name} className="choices">
              <legend>{field.label}</legend>
              {field.boxes.map((box) => (
                <label key={box.value}>
                  <input type="checkbox" name={`${field.name}-${box.value}`} value="on" defaultChecked={held(`${field.name}-${box.value}`) === 'on'} />{' '}
                  <span lang={box.lang} dir="auto">
                    {box.label}
                  </span>
                </label>
              ))}
            </fieldset>
          )
        }
        return (
          <div className="field" key={field.name}>
            <label htmlFor={of.id}>{field.label}</label>
            {field.options ? (
              <select {...of}>
                {field.options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            ) : field.long ? (
              <textarea rows={3} dir="auto" {...of} />
            ) : (
              <input maxLength={400} dir="auto" {...of} />
            )}
          </div>
        )
      })}
      <NameField t={person} name={name} state={state} id={`${id}-by`} />
      <div className="actions">
        <button type="submit" className="primary" disabled={busy}>
          {submit}
        </button>
      </div>
    </form>
  )
}
