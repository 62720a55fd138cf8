import type { Revision } from '@/db/queries/notes'
import { Citations } from './Citations'
import { Markdown } from './Markdown'

/** One revision of a note: its text, its marks of citations as links, and what it stands on. */
export function NoteText({ revision }: { revision: Revision }) {
  const mark = (number: number) =>
    number >= 1 && number <= revision.citations.length ? (
      <sup>
        <a href={`#${revision.id}-${number}`}>{number}</a>
      </sup>
    ) : (
      `[^${number}]`
    )
  return (
    <>
      <div className="note-text" lang={revision.lang} dir="auto">
        <Markdown text={revision.body} cite={mark} />
      </div>
      <Citations citations={revision.citations} id={revision.id} />
    </>
  )
}
