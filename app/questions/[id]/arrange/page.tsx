import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { destinations, movesOf } from '@/db/queries/moves'
import { questionWithClaims } from '@/db/queries/questions'
import { eventInWords, questionInWords } from '@/lib/claims/ask'
import { describeValue } from '@/lib/values'
import { actingName } from '../../../acting'
import { quoted } from '../../../claim/words'
import { PlainForm } from '../../../forms/PlainForm'
import { opened } from '../../../open'
import { mergeInto, moveTo, relateTo } from '../../../parties/actions'
import { Moves } from '../../../parties/Moves'
import { wordsFor } from '../../../words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsFor()).sources.arrange.title })

/** Moves claims of a question, splits or merges it, relates its event; and undoes what was moved. */
export default async function Arrange({ params }: { params: Promise<{ id: string }> }) {
  const [{ id }, words, name, port] = await Promise.all([params, wordsFor(), actingName(), opened()])
  const [page, to] = await port.read(async (db) => [await questionWithClaims(db, id, words.lang), await destinations(db, id, words.lang)] as const)
  if (!page || !to) notFound()
  const { question, event, claims } = page
  const moves = await port.read((db) => movesOf(db, [id, event.id]))
  const [t, f] = [words.sources.arrange, words.sources.arrangeForm]
  const choose = { value: '', label: f.choose }
  const questions = [choose, ...to.questions.map((one) => ({ value: one.id, label: one.text }))]
  const common = { name, person: words.person }
  return (
    <div className="narrow arrange">
      <p className="kicker">
        <bdi>{eventInWords(event, words.lang)}</bdi> · <Link href={`/questions/${id}`}>{questionInWords(question, event, words.lang)}</Link>
      </p>
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {claims.length ? (
        <PlainForm
          id="move"
          action={moveTo}
          hidden={{ from: id }}
          fields={[
            { name: 'claim', label: f.claims, boxes: claims.map((claim) => ({ value: claim.id, lang: claim.lang, label: `${claim.attribution.claimant}${words.colon}${describeValue(claim.value, words.lang)} ${quoted(claim.quotation.exact, claim.lang)}` })) },
            { name: 'to', label: f.to, options: questions },
            { name: 'text', label: f.text },
          ]}
          submit={f.move}
          {...common}
        />
      ) : null}
      <h2>{f.mergeTitle}</h2>
      {to.questions.length ? <PlainForm id="merge" action={mergeInto} hidden={{ from: id }} fields={[{ name: 'into', label: f.into, options: questions }]} submit={f.merge} {...common} /> : <p className="aside">{t.noOther}</p>}
      <h2>{f.relateTitle}</h2>
      <PlainForm id="relate" action={relateTo} hidden={{ from: id, event: event.id }} fields={[{ name: 'parent', label: f.parent, initial: to.events.find(({ parent }) => parent)?.id ?? '', options: [{ value: '', label: f.nothing }, ...to.events.map((one) => ({ value: one.id, label: one.title }))] }]} submit={f.relate} {...common} />
      <Moves moves={moves} back={`/questions/${id}/arrange`} canUndo={name !== null} />
    </div>
  )
}
