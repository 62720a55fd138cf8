'use client'

import { useActionState } from 'react'
import type { FormState } from '../acting'
import { saveSettings } from '../settings/actions'
import type { Words } from '../words'
import { Refused } from './Refused'

type Props = { t: Words['settings']; off: boolean; groups: { title: string; fields: { name: string; label: string; key: string }[] }[] }

/** Switches shortcuts on or off, and gives each its key. */
export function SettingsForm({ t, off, groups }: Props) {
  const [state, action, busy] = useActionState<FormState, FormData>(saveSettings, null)
  return (
    <form action={action} className="settings">
      <label className="check">
        <input type="checkbox" name="on" value="1" defaultChecked={!off} /> {t.on}
      </label>
      <p className="aside">{t.onHint}</p>
      <p className="aside" id="keys-hint">
        {t.keysHint}
      </p>
      {groups.map(({ title, fields }) => (
        <fieldset key={title}>
          <legend>{title}</legend>
          {fields.map(({ name, label, key }) => (
            <div className="field" key={name}>
              <label htmlFor={`key-${name}`}>{label}</label>
              <input id={`key-${name}`} name={name} maxLength={2} autoComplete="off" autoCapitalize="off" spellCheck={false} defaultValue={state?.values[name] ?? key} aria-describedby="keys-hint" aria-invalid={state?.field === name} />
              <Refused state={state} field={name} />
            </div>
          ))}
        </fieldset>
      ))}
      <div className="actions">
        <button type="submit" name="do" value="save" className="primary" disabled={busy}>
          {t.save}
        </button>
        <button type="submit" name="do" value="reset" disabled={busy}>
          {t.reset}
        </button>
      </div>
    </form>
  )
}
