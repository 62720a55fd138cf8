import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { noteWithRevisions } from '@/db/queries/notes'
import { citable, subjectPlace } from '@/db/queries/subjects'
import { actingName } from '../../acting'
import { textMark } from '../../forms/draft'
import { NoteForm } from '../../forms/NoteForm'
import { OneButton } from '../../forms/OneButton'
import { opened } from '../../open'
import { instantInWords, wordsFor } from '../../words'
import { withdrawNote } from '../actions'
import { bodyInForm, choicesOf } from '../choices'
import { NoteText } from '../NoteText'
import { Revisions } from './Revisions'

type Props = { params: Promise<{ id: string }> }

const found = cache(async (id: string) => (await opened()).read((db) => noteWithRevisions(db, id)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [note, words] = await Promise.all([found((await params).id), wordsFor()])
  return { title: note ? `${words.notes.note}: ${note.revisions[0]?.body.slice(0, 60) ?? ''}` : words.missing.title }
}

/** A note with what it stands on, a form to revise it, and every revision with what changed. */
export default async function NotePage({ params }: Props) {
  const [note, words, name, port] = await Promise.all([found((await params).id), wordsFor(), actingName(), opened()])
  const latest = note?.revisions[0]
  if (!note || !latest) notFound()
  const place = await port.read((db) => subjectPlace(db, note.about, words.lang))
  const offered = note.withdrawn ? null : await port.read((db) => citable(db, note.about))
  const choices = offered && choicesOf(offered, latest.citations)
  const t = words.notes
  return (
    <div className="narrow">
      <p className="kicker">
        {t.about[note.about.kind]}
        {place ? (
          <>
            {' '}
            <Link href={place.href} lang={place.lang ?? undefined} dir="auto">
              {place.title}
            </Link>
          </>
        ) : null}
      </p>
      <h1>{t.note}</h1>
      {note.withdrawn ? <p className="notice">{t.withdrawn}</p> : null}
      <article className="note">
        <NoteText revision={latest} />
        <p className="meta">
          {t.by(latest.by, instantInWords(latest.at, words.lang))} · <span className={`tag ${latest.visibility}`}>{latest.visibility === 'internal' ? t.internalTag : t.publishableTag}</span>
        </p>
      </article>
      {choices ? (
        <details className="edit">
          <summary>{t.edit}</summary>
          <NoteForm name={name} t={words.noteForm} person={words.person} visibilities={{ internal: t.internal, publishable: t.publishable }} hidden={{ note: note.id, seen: String(latest.number) }} body={bodyInForm(latest.body, latest.citations, choices)} visibility={latest.visibility} choices={choices} draftKey={`note ${note.id}`} saved={note.revisions.map(({ body }) => textMark(body)).join(' ')} />
        </details>
      ) : null}
      {name ? <OneButton action={withdrawNote} hidden={{ note: note.id, turn: note.withdrawn ? 'restore' : 'withdraw' }} label={note.withdrawn ? t.restore : t.withdraw} /> : null}
      {note.revisions.length > 1 ? <Revisions revisions={note.revisions} /> : null}
    </div>
  )
}
