import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { claimWithAssessments } from '@/db/queries/parties'
import { credibilities, ranks } from '@/lib/claims/assessment'
import { actingName } from '../../acting'
import { ClaimCard } from '../../claim/ClaimCard'
import { PlainForm } from '../../forms/PlainForm'
import { NotesAbout } from '../../notes/NotesAbout'
import { opened } from '../../open'
import { assess } from '../../parties/actions'
import { Log } from '../../parties/Log'
import { wordsFor } from '../../words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsFor()).sources.parties.claim })

/** One claim: how credible people found it, its rank, its notes. */
export default async function ClaimPage({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, words, name, port] = await Promise.all([params, wordsFor(), actingName(), opened()])
  const held = await port.read((db) => claimWithAssessments(db, id))
  if (!held) notFound()
  const { claim, assessment } = held
  const t = words.sources.parties
  const f = words.sources.assessForm
  const form = (field: 'figure' | 'rank', options: { value: string; label: string }[], initial: string) => (
    <PlainForm id={field} action={assess} hidden={{ claim: id }} fields={[{ name: field, label: f[field], options, initial }, { name: 'reason', label: f.reason, long: true }]} submit={f.save} name={name} person={words.person} />
  )
  return (
    <div className="narrow">
      <p className="kicker">
        <Link href={`/questions/${claim.questionId}#${id}`}>{words.board.question}</Link> · <Link href={`/parties/${encodeURIComponent(claim.attribution.party)}`}>{claim.attribution.claimant}</Link> · <Link href={`/questions/${claim.questionId}/arrange`}>{words.sources.arrange.link}</Link>
      </p>
      <h1>{t.claim}</h1>
      <ClaimCard claim={claim} party={0} />
      <Log title={t.credibility} entries={assessment.credibility} meaning={t.figures} id="credibility" />
      {form('figure', credibilities.map((one) => ({ value: one, label: `${one}, ${t.figures[one]}` })), assessment.credibility[0]?.entered ?? '6')}
      <Log title={t.rank} entries={assessment.rank} meaning={t.ranks} id="rank" />
      {form('rank', ranks.map((one) => ({ value: one, label: t.ranks[one] })), assessment.rank[0]?.entered ?? 'normal')}
      <NotesAbout about={[{ kind: 'claim', id }]} />
    </div>
  )
}
