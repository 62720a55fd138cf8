import type { Metadata } from 'next'
import { langs } from '@/lib/languages'
import { actingName } from '../acting'
import { CaptureForm } from '../forms/CaptureForm'
import { languageInWords, wordsFor } from '../words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsFor()).capture.title })

/** Paste a text to be read. */
export default async function CapturePage() {
  const words = await wordsFor()
  return (
    <div className="narrow">
      <h1>{words.capture.title}</h1>
      <p className="lead">{words.capture.lead}</p>
      <CaptureForm name={await actingName()} langs={langs.map((code) => ({ code, name: languageInWords(code, words.lang) }))} t={words.capture} person={words.person} />
    </div>
  )
}
