import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { partiesList, partyWithClaims } from '@/db/queries/parties'
import { movesOf } from '@/db/queries/moves'
import { eventInWords } from '@/lib/claims/ask'
import { reliabilities } from '@/lib/claims/assessment'
import { actingName } from '../../acting'
import { PlainForm } from '../../forms/PlainForm'
import { NotesAbout } from '../../notes/NotesAbout'
import { opened } from '../../open'
import { wordsFor } from '../../words'
import { assess, sameAs } from '../actions'
import { Log } from '../Log'
import { Moves } from '../Moves'
import { Steps } from '../Steps'

type Props = { params: Promise<{ id: string }> }

const found = cache(async (id: string) => {
  const { lang } = await wordsFor()
  return (await opened()).read((db) => partyWithClaims(db, id, lang))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await found(decodeURIComponent((await params).id)))?.party.name ?? (await wordsFor()).missing.title }
}

/** A party: what it said by event and question, its figures over time, its dated reliability log, its notes. */
export default async function PartyPage({ params }: Props) {
  const id = decodeURIComponent((await params).id)
  const [page, words, name, port] = await Promise.all([found(id), wordsFor(), actingName(), opened()])
  if (!page) notFound()
  const { party, names, events, reliability } = page
  const t = words.sources.parties
  const [{ parties }, moves] = await Promise.all([port.read((db) => partiesList(db, { limit: 500 })), port.read((db) => movesOf(db, [id]))])
  const others = parties.filter((one) => one.id !== id)
  const also = names.filter((one) => one !== party.name)
  const letter = reliability[0]?.entered ?? null
  return (
    <div className="question party">
      <p className="kicker">
        <Link href="/parties">{t.title}</Link> · {letter ? `${letter}, ${t.letters[letter]}` : t.unjudged}
      </p>
      <h1 dir="auto">{party.name}</h1>
      <p>
        <Link href={`/review?status=all&party=${encodeURIComponent(id)}`}>{words.board.discrepancies}</Link>
      </p>
      {also.length ? (
        <p className="aside">
          {t.names}: <bdi>{also.join(', ')}</bdi>
        </p>
      ) : null}
      {party.merged ? (
        <p className="notice">
          {t.merged} <Link href={`/parties/${encodeURIComponent(party.merged)}`}>{parties.find((one) => one.id === party.merged)?.name ?? party.merged}</Link>
        </p>
      ) : null}
      {events.map(({ event, said }) => (
        <section key={event.id} className="told" aria-labelledby={`s-${event.id}`}>
          <h2 id={`s-${event.id}`} dir="auto">
            {eventInWords(event, words.lang)}
          </h2>
          {said.map((one) => (
            <div key={one.question.id}>
              <h3>
                <Link href={`/questions/${one.question.id}`}>{one.question.text}</Link>
              </h3>
              <Steps said={one} />
            </div>
          ))}
        </section>
      ))}
      <Log title={t.reliability} entries={reliability} meaning={t.letters} id="reliability" />
      <PlainForm
        id="assess"
        action={assess}
        hidden={{ party: id }}
        fields={[
          { name: 'letter', label: words.sources.assessForm.letter, options: reliabilities.map((one) => ({ value: one, label: `${one}, ${t.letters[one]}` })), initial: letter ?? 'F' },
          { name: 'reason', label: words.sources.assessForm.reason, long: true },
        ]}
        submit={words.sources.assessForm.save}
        name={name}
        person={words.person}
      />
      <NotesAbout about={[{ kind: 'party', id }]} />
      {others.length && !party.merged ? (
        <details className="edit">
          <summary>{t.merge}</summary>
          <p className="aside">{t.mergeHint}</p>
          <PlainForm id="merge" action={sameAs} hidden={{ party: id }} fields={[{ name: 'into', label: t.into, options: [{ value: '', label: words.sources.arrangeForm.choose }, ...others.map((one) => ({ value: one.id, label: one.name }))] }]} submit={t.merge} name={name} person={words.person} />
        </details>
      ) : null}
      {moves.length ? <Moves moves={moves} back={`/parties/${encodeURIComponent(id)}`} canUndo={name !== null} /> : null}
    </div>
  )
}
