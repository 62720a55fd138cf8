import Link from 'next/link'
import { notesAbout } from '@/db/queries/notes'
import { type Subject, subjectText } from '@/lib/notes/note'
import { Key } from '../forms/Key'
import { opened } from '../open'
import { instantInWords, wordsFor } from '../words'
import { NoteText } from './NoteText'

type Props = { about: Subject[]; add?: Subject | null; id?: string; shortcut?: string; quiet?: boolean }

/**
 * The notes about a page's subjects, and the way to add one: on the first of them unless `add` names another.
 * With `add` null there is none, and without a note no section either. `id` anchors the section (default: notes); `shortcut` is its key in review; `quiet` says nothing where there is none.
 */
export async function NotesAbout({ about, add = about[0] ?? null, id = 'notes', shortcut, quiet = false }: Props) {
  const [words, port] = await Promise.all([wordsFor(), opened()])
  const notes = await port.read((db) => notesAbout(db, about))
  if (!add && notes.length === 0) return null
  const t = words.notes
  return (
    <section className="notes" aria-labelledby={`${id}-title`} id={id}>
      <div className="head">
        <h2 id={`${id}-title`}>{t.title}</h2>
        {add ? (
          <Link href={`/notes/new?about=${encodeURIComponent(subjectText(add))}`} data-key="note" aria-keyshortcuts={shortcut}>
            {t.add} <Key of={shortcut} />
          </Link>
        ) : null}
      </div>
      {notes.length === 0 && !quiet ? <p className="aside">{t.none}</p> : null}
      {notes.map((note) => (
        <article key={note.id} className="note" id={note.id}>
          <NoteText revision={note.latest} />
          <p className="meta">
            {note.about.kind !== add?.kind ? `${t.about[note.about.kind]} · ` : ''}
            {t.by(note.latest.by, instantInWords(note.latest.at, words.lang))} · <span className={`tag ${note.latest.visibility}`}>{note.latest.visibility === 'internal' ? t.internalTag : t.publishableTag}</span>
            {note.latest.number > 1 ? ` · ${t.revised(note.latest.number)}` : ''} · <Link href={`/notes/${note.id}`}>{t.open}</Link>
          </p>
        </article>
      ))}
    </section>
  )
}
