import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { type BriefNote, unmarked } from '@/lib/publication/brief'
import { Markdown } from '../../../notes/Markdown'
import { NotesAbout } from '../../../notes/NotesAbout'
import { briefOf, briefWords } from '../../../publication/brief'
import { wordsFor } from '../../../words'

type Props = { params: Promise<{ id: string }> }

const found = cache(async (id: string) => briefOf(id, await wordsFor()))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [brief, words] = await Promise.all([found((await params).id), wordsFor()])
  return { title: brief ? `${words.sources.brief.title}: ${brief.title}` : words.missing.title }
}

const Refs = ({ notes }: { notes: number[] }) => (
  <sup className="refs">
    {notes.map((n) => (
      <a key={n} href={`#s${n}`}>
        {n}
      </a>
    ))}
  </sup>
)

const Note = ({ note }: { note: BriefNote }) => (
  <div className="note-text" lang={note.lang} dir="auto">
    <Markdown text={note.body} cite={(n) => (note.notes[n - 1] ? <Refs notes={[note.notes[n - 1] ?? 0]} /> : `[^${n}]`)} end={unmarked(note).length ? <Refs notes={unmarked(note)} /> : null} />
  </div>
)

/** An event's publishable page: every clause footnoted to its capture, only publishable notes, ready to print. */
export default async function BriefPage({ params }: Props) {
  const { id } = await params
  const [brief, words] = await Promise.all([found(id), wordsFor()])
  if (!brief) notFound()
  const t = words.sources.brief
  const say = briefWords(words)
  return (
    <article className="brief">
      <p className="kicker screen-only">
        <Link href={`/#e-${id}`}>{words.nav.board}</Link> · <a href={`/events/${id}/brief/markdown?lang=${words.lang}`}>{t.download}</a> · {t.print}
      </p>
      <h1 dir="auto">{brief.title}</h1>
      <p className="kicker">{[brief.days, brief.place].filter(Boolean).join(' · ')}</p>
      {brief.sections.map((section) => (
        <section key={section.question}>
          <h2>{section.question}</h2>
          {section.standing ? (
            <p className="standing">
              {section.standing.text}
              <Refs notes={section.standing.notes} />
            </p>
          ) : null}
          <ul className="answers">
            {section.answers.map((answer) => (
              <li key={`${answer.notes[0]} ${answer.claimant} ${answer.value}`}>
                <bdi>{answer.claimant}</bdi>
                {answer.via.length ? `, ${say.via(answer.via.join(', '))}` : ''}
                {words.colon}
                <strong>{answer.value}</strong>,{' '}
                <q lang={answer.lang} dir="auto">
                  {say.quote(answer.exact, answer.lang)}
                </q>
                <Refs notes={answer.notes} />
              </li>
            ))}
          </ul>
          {section.ruling ? (
            <p className="ruling">
              {section.ruling.text}
              <Refs notes={section.ruling.notes} />
            </p>
          ) : null}
          {section.notes.map((note) => (
            <Note key={note.body} note={note} />
          ))}
        </section>
      ))}
      {brief.notes.length ? (
        <section>
          <h2>{words.notes.title}</h2>
          {brief.notes.map((note) => (
            <Note key={note.body} note={note} />
          ))}
        </section>
      ) : null}
      <section className="sources">
        <h2>{t.sources}</h2>
        <ol>
          {brief.footnotes.map((source, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a footnote is its number
            <li key={i} id={`s${i + 1}`}>
              {source.kind === 'quotation' ? (
                <Link href={`/documents/${source.document}`}>
                  <q lang={source.lang} dir="auto">
                    {say.quote(source.exact, source.lang)}
                  </q>
                </Link>
              ) : null}{' '}
              {say.source(source)}
              {source.url ? (
                <>
                  {' '}
                  <a href={source.url} rel="noreferrer nofollow">
                    {source.url}
                  </a>
                </>
              ) : null}
            </li>
          ))}
        </ol>
      </section>
      <div className="screen-only">
        <NotesAbout about={[{ kind: 'event', id }]} quiet />
      </div>
    </article>
  )
}
