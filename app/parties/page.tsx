import type { Metadata } from 'next'
import Link from 'next/link'
import { partiesList } from '@/db/queries/parties'
import { opened } from '../open'
import { wordsFor } from '../words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsFor()).sources.parties.title })

/** Everybody whose words became a claim, with what was entered about them. */
export default async function Parties({ searchParams }: { searchParams: Promise<{ after?: string }> }) {
  const [{ after }, words, port] = await Promise.all([searchParams, wordsFor(), opened()])
  const { parties, next } = await port.read((db) => partiesList(db, { after }))
  const t = words.sources.parties
  return (
    <div className="documents">
      <h1>{t.title}</h1>
      <p className="lead">{parties.length ? t.lead : t.empty}</p>
      <ul className="rows">
        {parties.map((party) => (
          <li key={party.id}>
            <Link href={`/parties/${encodeURIComponent(party.id)}`}>
              <bdi>{party.name}</bdi>
            </Link>
            <p className="counts">
              {t.claims(party.claims)} · {party.letter ? `${party.letter}, ${t.letters[party.letter]}` : t.unjudged}
            </p>
          </li>
        ))}
      </ul>
      {next ? (
        <p>
          <Link href={`/parties?after=${encodeURIComponent(next)}`}>{t.more}</Link>
        </p>
      ) : null}
    </div>
  )
}
