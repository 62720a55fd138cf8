import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { documentNamed } from '@/db/queries/documents'
import { langs } from '@/lib/languages'
import { actingName } from '../acting'
import { CaptureForm } from '../forms/CaptureForm'
import { opened } from '../open'
import { languageInWords, wordsFor } from '../words'

type Props = { searchParams: Promise<{ from?: string; of?: string }> }

const ways = ['text', 'file', 'url'] as const

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { capture } = await wordsFor()
  return { title: (await searchParams).of ? capture.againTitle : capture.title }
}

/** Capture a text to be read: pasted, from a file, or from an address; of a new document or, again, of one that is here. */
export default async function CapturePage({ searchParams }: Props) {
  const [words, { from, of }] = [await wordsFor(), await searchParams]
  const t = words.capture
  const again = of ? await (await opened()).read((db) => documentNamed(db, of)) : null
  if (of && !again) notFound()
  const way = ways.find((one) => one === from) ?? 'text'
  return (
    <div className="narrow">
      <h1>{again ? t.againTitle : t.title}</h1>
      {again ? (
        <p className="lead">
          <Link href={`/documents/${again.id}`} lang={again.lang}>
            <bdi>{again.title}</bdi>
          </Link>
          {' · '}
          {t.againLead}
        </p>
      ) : (
        <p className="lead">{t.lead}</p>
      )}
      <nav aria-label={t.ways} className="ways">
        {ways.map((one) => (
          <Link key={one} href={`/capture?${new URLSearchParams({ from: one, ...(again ? { of: again.id } : {}) })}`} aria-current={one === way ? 'page' : undefined}>
            {{ text: t.fromText, file: t.fromFile, url: t.fromUrl }[one]}
          </Link>
        ))}
      </nav>
      <CaptureForm key={way} from={way} of={again} name={await actingName()} langs={langs.map((code) => ({ code, name: languageInWords(code, words.lang) }))} t={t} person={words.person} />
    </div>
  )
}
