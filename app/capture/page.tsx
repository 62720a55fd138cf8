import type { Metadata } from 'next'
import { langs } from '@/lib/languages'
import { actingName } from '../acting'
import { CaptureForm } from '../forms/CaptureForm'
import { words } from '../words'

export const metadata: Metadata = { title: words.capture.title }

/** Paste a text to be read. */
export default async function CapturePage() {
  return (
    <div className="narrow">
      <h1>{words.capture.title}</h1>
      <p className="lead">{words.capture.lead}</p>
      <CaptureForm name={await actingName()} langs={langs} />
    </div>
  )
}
