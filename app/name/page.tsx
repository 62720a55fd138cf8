import type { Metadata } from 'next'
import { NameForm } from '../forms/NameForm'
import { wordsFor } from '../words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsFor()).person.title })

/** Says or changes who acts. */
export default async function NamePage() {
  const words = await wordsFor()
  return (
    <div className="narrow">
      <h1>{words.person.title}</h1>
      <NameForm t={words.person} />
    </div>
  )
}
