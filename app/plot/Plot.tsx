import type { ShownClaim } from '@/db/rows'
import { dayOf } from '@/lib/values/date/calendar'
import { describeValue, extentOf } from '@/lib/values'
import type { Extent } from '@/lib/values/value'
import { claimWords, quoted } from '../claim/words'
import { dayInWords, numberInWords, wordsFor } from '../words'
import { axisOf, gapOf } from './axis'
import { Track } from './Track'

/** Claims that are drawn together because they count the same; `label` says what sets them off from other lanes. */
export type PlotLane = { label: string | null; claims: ShownClaim[]; apart: boolean }

/** Rows that are drawn of one plot; its table has them all. */
const mostRows = 60

/** Every claim on its own row of one axis, lane by lane, grouped by origin, with the same as a table. */
export async function Plot({ lanes, parties }: { lanes: PlotLane[]; parties: Map<string, number> }) {
  const words = await wordsFor()
  const drawn = lanes.map((lane) => {
    const rows = lane.claims.flatMap((claim) => {
      const extent = extentOf(claim.value)
      return extent ? [{ claim, extent }] : []
    })
    const extents = rows.map(({ extent }) => extent)
    return { ...lane, rows: rows.toSorted((a, b) => compare(a.claim.origin, b.claim.origin) || compare(a.claim.asOf ?? '', b.claim.asOf ?? '')), gap: lane.apart ? gapOf(extents) : null }
  })
  const all = drawn.flatMap(({ rows }) => rows)
  const days = all[0]?.claim.value.kind === 'date'
  const axis = axisOf(all.map(({ extent }) => extent), days)
  if (!axis) return null
  const t = words.question
  return (
    <section className="plot" aria-labelledby="plot-title">
      <h2 id="plot-title">{t.plot}</h2>
      {axis.log ? <p className="aside">{t.logarithmic}</p> : null}
      {drawn.map(({ label, rows, gap }, l) => (
        <div className="lane" key={label}>
          {label ? <h3>{label}</h3> : null}
          <ol>
            {spread(rows).map(({ claim, extent }, i) => (
              <li key={claim.id}>
                <span className={`who p${parties.get(claim.origin) ?? 0}`}>
                  <bdi>{claim.attribution.claimant}</bdi>
                </span>
                <q className="said" lang={claim.lang} dir="auto">
                  {quoted(claimWords(claim).value, claim.lang)}
                </q>
                <Track axis={axis} rows={[{ extent, party: parties.get(claim.origin) ?? 0 }]} gap={gap} height={26} id={`p${l}-${i}`} title={`${claim.attribution.claimant}: ${describeValue(claim.value, words.lang)}`} />
              </li>
            ))}
          </ol>
          {rows.length > mostRows ? <p className="aside">{t.drawn(mostRows, rows.length)}</p> : null}
        </div>
      ))}
      <div className="ticks" aria-hidden="true">
        {axis.ticks.map((tick) => (
          <span key={tick} className={axis.at(tick) > 96 ? 'last' : undefined} style={{ insetInlineStart: `${axis.at(tick)}%` }}>
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
            {all.map(({ claim }) => (
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

type Row = { claim: ShownClaim; extent: Extent }
const middleOf = ({ extent }: Row) => extent.min ?? extent.max ?? 0

/** So many rows as are drawn, from the lowest to the highest evenly, in their own order. */
function spread(rows: Row[]): Row[] {
  if (rows.length <= mostRows) return rows
  const byValue = rows.toSorted((a, b) => middleOf(a) - middleOf(b))
  const drawn = new Set(Array.from({ length: mostRows }, (_, i) => byValue[Math.round((i * (rows.length - 1)) / (mostRows - 1))]))
  return rows.filter((row) => drawn.has(row))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
