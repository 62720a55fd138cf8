import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { documentWithClaims } from '@/db/queries/documents'
import { actingName } from '../../acting'
import { acceptAll } from '../../actions'
import { NameForm } from '../../forms/NameForm'
import { OneButton } from '../../forms/OneButton'
import { NotesAbout } from '../../notes/NotesAbout'
import { opened } from '../../open'
import { dayInWords, instantInWords, languageInWords, wordsFor } from '../../words'
import { Findings } from './Findings'
import { MarkedText } from './MarkedText'
import { SuggestionItem } from './SuggestionItem'

type Props = { params: Promise<{ id: string }> }

const found = cache(async (id: string) => {
  const { lang } = await wordsFor()
  return (await opened()).read((db) => documentWithClaims(db, id, lang))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await found((await params).id))?.document.title ?? (await wordsFor()).missing.title }
}

/** A document: its text with its claims marked in place, and what was read in it to accept, correct or reject. */
export default async function DocumentPage({ params }: Props) {
  const [page, name, words] = await Promise.all([found((await params).id), actingName(), wordsFor()])
  if (!page) notFound()
  const { document, capture, claims, suggestions, choices } = page
  const t = words.document
  const pending = suggestions.filter(({ status }) => status === 'pending').length
  return (
    <div className="document">
      <header>
        <p className="kicker">
          <bdi>{document.publisher}</bdi> · {dayInWords(document.published, words.lang) || words.documents.undated} · {languageInWords(document.lang, words.lang)}
        </p>
        <h1 lang={document.lang} dir="auto">
          {document.title}
        </h1>
        {document.note ? <p className="notice">{document.note}</p> : null}
        <p className="meta">
          {document.url ? (
            <>
              <a href={document.url} rel="noreferrer">
                {t.publicReport}
              </a>
              {' · '}
            </>
          ) : null}
          {t.captured(instantInWords(capture.capturedAt, words.lang), capture.capturedBy)} · <span title={capture.sha256}>sha256 {capture.sha256.slice(0, 12)}…</span>
        </p>
      </header>
      <Findings document={document} text={capture.text} />
      <div className="columns">
        <section aria-label={t.text} className="text" lang={document.lang} dir="auto">
          <MarkedText text={capture.text} claims={claims} suggestions={suggestions} />
        </section>
        <section aria-labelledby="found" className="found">
          <h2 id="found">{t.found}</h2>
          {suggestions.length === 0 ? <p>{t.nothing}</p> : null}
          {name ? null : (
            <div className="notice">
              <p>{words.person.first}</p>
              <NameForm t={words.person} next={`/documents/${document.id}`} />
            </div>
          )}
          {name && pending > 1 ? <OneButton action={acceptAll} hidden={{ capture: capture.id, document: document.id }} label={t.acceptAll(pending)} primary /> : null}
          <ol>
            {suggestions.map((suggestion) => (
              <SuggestionItem key={`${suggestion.id}-${suggestion.status}`} suggestion={suggestion} document={document} claim={claims.find(({ id }) => id === suggestion.claim) ?? null} choices={choices} canDecide={name !== null} />
            ))}
          </ol>
        </section>
      </div>
      <NotesAbout about={claims.map(({ id }) => ({ kind: 'claim' as const, id }))} add={null} />
    </div>
  )
}
