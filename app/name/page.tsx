import type { Metadata } from 'next'
import { NameForm } from '../forms/NameForm'
import { words } from '../words'

export const metadata: Metadata = { title: words.person.title }

/** Says or changes who acts. */
export default function NamePage() {
  return (
    <div className="narrow">
      <h1>{words.person.title}</h1>
      <NameForm />
    </div>
  )
}
