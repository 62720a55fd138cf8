import Link from 'next/link'
import type { BoardQuestion, Claimant } from '@/db/queries/board'
import type { ShownClaim } from '@/db/rows'
import { questionInWords } from '@/lib/claims/ask'
import type { Event } from '@/lib/claims/question'
import { describeValue, extentOf } from '@/lib/values'
import { Flag } from '../claim/Flag'
import { Standing } from '../claim/Standing'
import { claimWords, quoted } from '../claim/words'
import { axisOf, gapOf } from '../plot/axis'
import { Track } from '../plot/Track'
import { wordsFor } from '../words'

type Props = { event: Event; questions: BoardQuestion[]; claimants: Claimant[]; parties: Map<string, number> }

/** Claimants by questions: each cell the source's words, a blank one says that there is no statement. */
export async function Matrix({ event, questions, claimants, parties }: Props) {
  const { board: t } = await wordsFor()
  return (
    <table className="matrix">
      <thead>
        <tr>
          <th scope="col">{t.question}</th>
          <th scope="col">{t.axis}</th>
          {claimants.map(({ party, name }) => (
            <th key={party} scope="col" title={name}>
              <bdi className="name">{name}</bdi>
            </th>
          ))}
          <th scope="col">{t.stands}</th>
        </tr>
      </thead>
      <tbody>
        {questions.map((one) => (
          <Row key={one.question.id} event={event} held={one} claimants={claimants} parties={parties} />
        ))}
      </tbody>
    </table>
  )
}

/** Claims drawn on one strip. */
const mostDrawn = 12

async function Row({ event, held: { question, claims, discrepancy, status }, claimants, parties }: { event: Event; held: BoardQuestion; claimants: Claimant[]; parties: Map<string, number> }) {
  const words = await wordsFor()
  const drawn = claims.flatMap((claim) => {
    const extent = extentOf(claim.value)
    return extent ? [{ extent, party: parties.get(claim.origin) ?? 0 }] : []
  })
  const axis = axisOf(drawn.map(({ extent }) => extent), question.kind === 'date')
  const rows = drawn.filter((one, i) => drawn.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === i).slice(0, mostDrawn)
  const elsewhere = new Set(claims.filter(({ attribution }) => !claimants.some(({ party }) => party === attribution.party)).map(({ attribution }) => attribution.party)).size
  return (
    <tr>
      <th scope="row">
        <Link prefetch={false} href={discrepancy ? `/review/${question.id}` : `/questions/${question.id}`}>{questionInWords(question, event, words.lang)}</Link>
        {elsewhere ? <span className="aside others">{words.board.others(elsewhere)}</span> : null}
      </th>
      <td className="strip">
        {axis ? <Track axis={axis} rows={rows} gap={discrepancy ? gapOf(drawn.map(({ extent }) => extent)) : null} height={Math.max(24, 9 * (rows.length + 1))} id={question.id} title={claims.slice(0, mostDrawn).map((claim) => `${claim.attribution.claimant}: ${describeValue(claim.value, words.lang)}`).join('; ')} /> : <Answers claims={claims} />}
      </td>
      {claimants.map(({ party, name }) => (
        <Cell key={party} name={name} claims={claims.filter(({ attribution }) => attribution.party === party)} parties={parties} />
      ))}
      <td className="stands">{discrepancy && status ? <Standing status={status} discrepancy={discrepancy} /> : <Flag discrepancy={null} sources={new Set(claims.map(({ origin }) => origin)).size} />}</td>
    </tr>
  )
}

/** Answers that lie on no axis, each with how many give it. */
async function Answers({ claims }: { claims: ShownClaim[] }) {
  const { lang } = await wordsFor()
  const counts = new Map<string, number>()
  for (const { value } of claims) counts.set(describeValue(value, lang), (counts.get(describeValue(value, lang)) ?? 0) + 1)
  return (
    <ul className="aside">
      {[...counts].toSorted(([, a], [, b]) => b - a).slice(0, 3).map(([answer, n]) => (
        <li key={answer}>
          {n} × {answer}
        </li>
      ))}
    </ul>
  )
}

/** Wordings shown in one cell. */
const mostSaid = 2

async function Cell({ name, claims, parties }: { name: string; claims: ShownClaim[]; parties: Map<string, number> }) {
  const { board: t } = await wordsFor()
  if (claims.length === 0) return <td className="silent">{t.silent}</td>
  const unique = claims.filter((claim, i) => claims.findIndex((other) => claimWords(other).value === claimWords(claim).value) === i)
  return (
    <td className={`said p${parties.get(claims[0]?.origin ?? '') ?? 0}`} data-name={name}>
      {unique.slice(0, mostSaid).map((claim) => (
        <q key={claim.id} lang={claim.lang} dir="auto">
          {quoted(claimWords(claim).value, claim.lang)}
        </q>
      ))}
      {unique.length > mostSaid ? <span className="aside">{t.moreClaims(unique.length - mostSaid)}</span> : null}
    </td>
  )
}
