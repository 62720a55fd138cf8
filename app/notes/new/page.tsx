import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { textsAbout } from '@/db/queries/notes'
import { citable, subjectPlace } from '@/db/queries/subjects'
import { subjectText, toSubject } from '@/lib/notes/note'
import { actingName } from '../../acting'
import { textMark } from '../../forms/draft'
import { NoteForm } from '../../forms/NoteForm'
import { opened } from '../../open'
import { wordsFor } from '../../words'
import { choicesOf } from '../choices'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsFor()).notes.new })

/** Writes a note about what the address names. */
export default async function NewNote({ searchParams }: { searchParams: Promise<{ about?: string }> }) {
  const [{ about: text }, words, name, port] = await Promise.all([searchParams, wordsFor(), actingName(), opened()])
  const about = toSubject(text ?? '')
  const place = about && (await port.read((db) => subjectPlace(db, about, words.lang)))
  if (!about || !place) notFound()
  const [found, texts] = await Promise.all([port.read((db) => citable(db, about)), port.read((db) => textsAbout(db, about))])
  const t = words.notes
  return (
    <div className="narrow">
      <p className="kicker">{t.new}</p>
      <h1>
        <span className="visually-hidden">{t.new}. </span>
        {t.about[about.kind]}{' '}
        <Link href={place.href} lang={place.lang ?? undefined} dir="auto">
          {place.title}
        </Link>
      </h1>
      <NoteForm name={name} t={words.noteForm} person={words.person} visibilities={{ internal: t.internal, publishable: t.publishable }} hidden={{ about: subjectText(about) }} body="" visibility="internal" choices={choicesOf(found)} draftKey={`new ${subjectText(about)}`} saved={texts.map(textMark).join(' ')} />
    </div>
  )
}
