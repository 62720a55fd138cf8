'use client'

import Link from 'next/link'
import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { Key } from './Key'
import { isTyping, press } from './press'

type Props = { off: boolean; keys: Record<string, string>; names: { name: string; key: string; label: string }[]; t: { title: string; close: string; settings: string; selected: string; off: string } }

/**
 * Listens for shortcuts in review: each presses what is marked `data-key` on the page, so that nothing can be done by key alone.
 * After a move it takes the focus to the new question, says what was said, and keeps the place.
 */
export function Keys({ off, keys, names, t }: Props) {
  const [said, say] = useState('')
  const [listening, listen] = useState(false)
  const help = useRef<HTMLDialogElement>(null)
  const path = usePathname()
  const query = useSearchParams().toString()
  const shown = useRef(path)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (off || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target) || help.current?.open) return
      const done = event.key === keys.help ? help.current?.showModal() === undefined : press(event.key, event.target, keys)
      if (done) event.preventDefault()
    }
    const onChange = (event: Event) => {
      if (event.target instanceof HTMLInputElement && event.target.matches('[data-select]')) say(`${document.querySelectorAll('[data-select]:checked').length} ${t.selected}`)
    }
    document.addEventListener('keydown', onKey)
    document.addEventListener('change', onChange)
    listen(true)
    return () => {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('change', onChange)
    }
  }, [off, keys, t])
  useEffect(() => {
    const address = query ? `${path}?${query}` : path
    say(document.querySelector('[data-said]')?.textContent ?? '')
    if (path !== shown.current) document.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true })
    shown.current = path
    // biome-ignore lint/suspicious/noDocumentCookie: the server reads where review was left; the Cookie Store API is not everywhere
    if (document.querySelector('[data-place]')) document.cookie = `parallax-place=${encodeURIComponent(address)}; path=/; max-age=31536000; samesite=strict`
  }, [path, query])
  return (
    <>
      <p className="visually-hidden" role="status" data-listening={listening || undefined}>
        {said}
      </p>
      <dialog ref={help} className="help" aria-labelledby="help-title">
        <h2 id="help-title">{t.title}</h2>
        {off ? <p>{t.off}</p> : null}
        <dl>
          {names.map(({ name, key, label }) => (
            <div key={name}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{label}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog" className="actions">
          <button type="submit">{t.close}</button>
          <Link href="/settings">{t.settings}</Link>
        </form>
      </dialog>
      {off ? null : (
        <button type="button" className="quiet keys" data-key="help" onClick={() => help.current?.showModal()}>
          {t.title} <Key of={keys.help} />
        </button>
      )}
    </>
  )
}
