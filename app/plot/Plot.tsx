import type { ShownClaim } from '@/db/rows'
import { dayOf } from '@/lib/values/date/calendar'
import { describeValue, extentOf } from '@/lib/values'
import { claimWords, quoted } from '../claim/words'
import { dayInWords, numberInWords, wordsFor } from '../words'
import { axisOf, gapOf } from './axis'
import { Track } from './Track'

/** Every claim on its own row of one axis, grouped by origin, with the same as a table. */
export async function Plot({ claims, parties, apart }: { claims: ShownClaim[]; parties: Map<string, number>; apart: boolean }) {
  const words = await wordsFor()
  const drawn = claims.flatMap((claim) => {
    const extent = extentOf(claim.value)
    return extent ? [{ claim, extent }] : []
  })
  const days = drawn[0]?.claim.value.kind === 'date'
  const axis = axisOf(drawn.map(({ extent }) => extent), days)
  if (!axis) return null
  const gap = apart ? gapOf(drawn.map(({ extent }) => extent)) : null
  const ordered = drawn.toSorted((a, b) => compare(a.claim.origin, b.claim.origin) || compare(a.claim.asOf ?? '', b.claim.asOf ?? ''))
  const t = words.question
  return (
    <section className="plot" aria-labelledby="plot-title">
      <h2 id="plot-title">{t.plot}</h2>
      {axis.log ? <p className="aside">{t.logarithmic}</p> : null}
      <ol>
        {ordered.map(({ claim, extent }, i) => (
          <li key={claim.id}>
            <span className={`who p${parties.get(claim.origin) ?? 0}`}>
              <bdi>{claim.attribution.claimant}</bdi>
            </span>
            <q className="said" lang={claim.lang} dir="auto">
              {quoted(claimWords(claim).value, claim.lang)}
            </q>
            <Track axis={axis} rows={[{ extent, party: parties.get(claim.origin) ?? 0 }]} gap={gap} height={26} id={`p${i}`} title={`${claim.attribution.claimant}: ${describeValue(claim.value, words.lang)}`} />
          </li>
        ))}
      </ol>
      <div className="ticks" aria-hidden="true">
        {axis.ticks.map((tick) => (
          <span key={tick} style={{ insetInlineStart: `${axis.at(tick)}%` }}>
            {days ? dayInWords(dayOf(tick), words.lang, { day: 'numeric', month: 'long' }) : numberInWords(tick, words.lang)}
          </span>
        ))}
      </div>
      <p className="aside legend">{words.board.legend}</p>
      <details>
        <summary>{t.table}</summary>
        <table>
          <thead>
            <tr>
              {t.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ordered.map(({ claim }) => (
              <tr key={claim.id}>
                <td>{claim.attribution.claimant}</td>
                <td lang={claim.lang}>{claim.quotation.exact}</td>
                <td className="number">{describeValue(claim.value, words.lang)}</td>
                <td>{claim.title}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
