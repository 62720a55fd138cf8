'use client'

import { useActionState, useEffect, useRef } from 'react'
import { claimOfWords, type WordsState } from '../documents/actions'
import type { Words } from '../words'
import { Refused } from './Refused'

type Props = { capture: string; document: string; t: Words['select'] }

/** How far into the text that is shown a point of it stands, in UTF-16 units; null outside of it. */
function offsetIn(text: Element, node: Node, offset: number): number | null {
  if (!text.contains(node)) return null
  const range = document.createRange()
  range.setStart(text, 0)
  range.setEnd(node, offset)
  return range.toString().length
}

/** A claim of words that a person selects in the text, or types as they stand there: they are read, shown back, and accepted. */
export function ClaimWords({ capture, document: id, t }: Props) {
  const [state, action, busy] = useActionState<WordsState, FormData>(claimOfWords, null)
  const panel = useRef<HTMLDetailsElement>(null)
  const exact = useRef<HTMLTextAreaElement>(null)
  const start = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onSelect = () => {
      const selection = window.getSelection()
      const text = document.querySelector('.capture-text')
      if (!selection || selection.isCollapsed || !text || !exact.current || !start.current || !panel.current) return
      const range = selection.getRangeAt(0)
      const from = offsetIn(text, range.startContainer, range.startOffset)
      const words = range.toString()
      if (from === null || !text.contains(range.endContainer) || !words.trim() || words.length > 2000) return
      exact.current.value = words.trim()
      start.current.value = String(from + words.length - words.trimStart().length)
      panel.current.open = true
    }
    document.addEventListener('mouseup', onSelect)
    document.addEventListener('keyup', onSelect)
    return () => {
      document.removeEventListener('mouseup', onSelect)
      document.removeEventListener('keyup', onSelect)
    }
  }, [])
  const found = state?.found ?? []
  return (
    <details className="select" ref={panel} open={Boolean(state)}>
      <summary>{t.title}</summary>
      <form action={action} key={JSON.stringify(state?.values ?? null).length}>
        <input type="hidden" name="capture" value={capture} />
        <input type="hidden" name="document" value={id} />
        <input type="hidden" name="start" ref={start} defaultValue={state?.values.start ?? ''} />
        <div className="field">
          <label htmlFor="exact">{t.exact}</label>
          <textarea id="exact" name="exact" rows={3} ref={exact} maxLength={2000} defaultValue={state?.values.exact ?? ''} aria-describedby="exact-hint" onInput={() => { if (start.current) start.current.value = '' }} />
          <small id="exact-hint">{t.hint}</small>
          {state?.message ? <Refused state={state} /> : null}
        </div>
        <div className="actions">
          <button type="submit" name="step" value="read" disabled={busy}>
            {t.read}
          </button>
        </div>
        {found.length ? (
          <>
            <div className="field">
              <label htmlFor="words-claimant">{t.claimant}</label>
              <input id="words-claimant" name="claimant" maxLength={300} defaultValue={state?.values.claimant || found[0]?.claimant} />
            </div>
            <ul aria-label={t.found}>
              {found.map(({ index, value, quote }) => (
                <li key={index}>
                  <p>
                    <strong>{value}</strong> <q lang={state?.lang}>{quote}</q>
                  </p>
                  <button type="submit" name="step" value={String(index)} className="primary" disabled={busy} aria-label={`${t.accept}: ${value}`}>
                    {t.accept}
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </form>
    </details>
  )
}
