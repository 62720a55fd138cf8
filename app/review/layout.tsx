import { type ReactNode, Suspense } from 'react'
import { Keys } from '../forms/Keys'
import { wordsFor } from '../words'
import { keptKeys } from './kept'
import { places } from './shortcuts'

/** Review listens for shortcuts, and says what happened. */
export default async function ReviewLayout({ children }: { children: ReactNode }) {
  const [words, { off, keys }] = await Promise.all([wordsFor(), keptKeys()])
  const { names, title, close, settings, selected, off: isOff } = words.keys
  const listed = [...places.review.map((name) => ({ name: name as string, key: keys[name], label: names[name] })), { name: 'open', key: 'Enter', label: names.open }, { name: 'range', key: `Shift ${keys.select}`, label: names.range }]
  return (
    <>
      {children}
      <Suspense>
        <Keys off={off} keys={keys} names={listed} t={{ title, close, settings, selected, off: isOff }} />
      </Suspense>
    </>
  )
}
