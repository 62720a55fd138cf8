'use client'

import { failure } from './words/failure'

/** What a page shows when it could not be made. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  // The layout's own language: this page is drawn in the browser.
  const t = typeof document !== 'undefined' && document.documentElement.lang === 'fr' ? failure.fr : failure.en
  return (
    <div className="narrow empty">
      <h1>{t.title}</h1>
      <p>{t.text}</p>
      <p>
        <button type="button" onClick={reset}>
          {t.retry}
        </button>
      </p>
    </div>
  )
}
