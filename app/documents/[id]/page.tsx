import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { changesIn } from '@/db/queries/captures'
import { copiesOf } from '@/db/queries/copies'
import { documentWithClaims } from '@/db/queries/documents'
import { actingName } from '../../acting'
import { acceptAll } from '../actions'
import { ClaimWords } from '../../forms/ClaimWords'
import { NameForm } from '../../forms/NameForm'
import { OneButton } from '../../forms/OneButton'
import { NotesAbout } from '../../notes/NotesAbout'
import { SuggestionKeys } from '../../forms/SuggestionKeys'
import { opened } from '../../open'
import { keptKeys } from '../../review/kept'
import { dayInWords, languageInWords, wordsFor } from '../../words'
import { Findings } from './Findings'
import { Captures } from './Captures'
import { Changes } from './Changes'
import { EarlierClaims } from './EarlierClaims'
import { Origins } from './Origins'
import { MarkedText } from './MarkedText'
import { SuggestionItem } from './SuggestionItem'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ capture?: string }> }

const found = cache(async (id: string, capture: string | undefined) => {
  const { lang } = await wordsFor()
  return (await opened()).read((db) => documentWithClaims(db, id, lang, capture))
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return { title: (await found((await params).id, (await searchParams).capture))?.document.title ?? (await wordsFor()).missing.title }
}

/** A document: its text with its claims marked in place, and what was read in it to accept, correct or reject. */
export default async function DocumentPage({ params, searchParams }: Props) {
  const [page, name, words] = await Promise.all([found((await params).id, (await searchParams).capture), actingName(), wordsFor()])
  if (!page) notFound()
  const { document, capture, captures, claims, suggestions, choices } = page
  const port = await opened()
  const changes = captures.length > 1 ? await port.read((db) => changesIn(db, capture.id)) : null
  const { off, keys } = await keptKeys()
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
        {document.url ? (
          <p className="meta">
            <a href={document.url} rel="noreferrer">
              {t.publicReport}
            </a>
          </p>
        ) : null}
        <Captures document={document} capture={capture} captures={captures} />
      </header>
      <Findings document={document} text={capture.text} />
      <Origins copies={await port.read((db) => copiesOf(db, document.id))} lang={document.lang} />
      {changes ? <Changes changes={changes} lang={document.lang} /> : null}
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
          {name ? <ClaimWords capture={capture.id} document={document.id} t={words.select} /> : null}
          {name && suggestions.length ? <SuggestionKeys off={off} keys={keys} state={suggestions.map(({ id, status }) => `${id} ${status}`).join()} /> : null}
          {name && pending && !off ? (
            <p className="aside keys">
              {(['accept', 'fix', 'reject', 'next', 'previous', 'undo'] as const).map((key) => (
                <span key={key}>
                  <kbd>{keys[key]}</kbd> {words.decisionKeys[key]}
                </span>
              ))}
            </p>
          ) : null}
          <ol>
            {suggestions.map((suggestion) => (
              <SuggestionItem key={`${suggestion.id}-${suggestion.status}`} suggestion={suggestion} document={document} claim={claims.find(({ id }) => id === suggestion.claim) ?? null} choices={choices} canDecide={name !== null} />
            ))}
          </ol>
          <EarlierClaims claims={claims.filter((claim) => claim.capture !== capture.id)} />
        </section>
      </div>
      <NotesAbout about={claims.map(({ id }) => ({ kind: 'claim' as const, id }))} add={null} />
    </div>
  )
}
