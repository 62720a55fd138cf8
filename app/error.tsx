'use client'

import { words } from './words'

/** What a page shows when it could not be made. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <div className="narrow empty">
      <h1>{words.error.title}</h1>
      <p>{words.error.text}</p>
      <p>
        <button type="button" onClick={reset}>
          {words.error.retry}
        </button>
      </p>
    </div>
  )
}
