import { momentOf, type Said } from '@/db/queries/parties'
import { dayNumber } from '@/lib/values/date/calendar'
import { describeValue, extentOf } from '@/lib/values'
import { claimWords, quoted } from '../claim/words'
import { axisOf } from '../plot/axis'
import { dayInWords, wordsFor } from '../words'

const [width, height, left, top] = [640, 150, 8, 16]

/** A party's figures on one question over time, drawn as steps from one to the next, with the same as a table. */
export async function Steps({ said }: { said: Said }) {
  const words = await wordsFor()
  const t = words.sources.parties
  const points = said.claims.flatMap((claim) => {
    const extent = claim.value.kind === 'quantity' ? extentOf(claim.value) : null
    const value = extent?.min ?? extent?.max ?? null
    return extent && value !== null && momentOf(claim) ? [{ claim, extent, value, day: dayNumber(momentOf(claim)) }] : []
  })
  const up = axisOf(points.map(({ extent }) => extent), false)
  const [first, last] = [points[0]?.day ?? 0, points.at(-1)?.day ?? 0]
  const x = (day: number) => left + (last === first ? 0.5 : (day - first) / (last - first)) * (width - 2 * left - 90)
  const y = (value: number) => top + (1 - (up?.at(value) ?? 50) / 100) * (height - 2 * top)
  const path = points.map(({ day, value }, i) => (i === 0 ? `M${x(day)} ${y(value)}` : `H${x(day)} V${y(value)}`)).join(' ')
  return (
    <div className="steps">
      {new Set(points.map(({ value }) => value)).size > 1 && last > first ? (
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${t.steps(said.question.text)}. ${points.map(({ claim }) => t.step(dayInWords(momentOf(claim), words.lang), describeValue(claim.value, words.lang))).join('; ')}`}>
          <line x1="0" x2={width} y1={height - 1} y2={height - 1} className="base" />
          <path d={`${path} H${width - left}`} className="step" />
          {points.map(({ claim, extent, value, day }, i) => (
            <g key={claim.id}>
              <circle cx={x(day)} cy={y(value)} r="5" className={extent.minOpen || extent.maxOpen ? 'open' : 'full'} />
              {value === points[i - 1]?.value ? null : (
                <text x={x(day) + 9} y={y(value) + (value > (points[i - 1]?.value ?? value) || i === 0 ? -8 : 18)}>
                  {describeValue(claim.value, words.lang)}
                </text>
              )}
            </g>
          ))}
        </svg>
      ) : null}
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
          {said.claims.map((claim) => (
            <tr key={claim.id}>
              <td>{dayInWords(momentOf(claim) || null, words.lang) || t.undated}</td>
              <td>
                <a href={`/claims/${claim.id}`}>{describeValue(claim.value, words.lang)}</a>
              </td>
              <td>
                <q lang={claim.lang} dir="auto">
                  {quoted(claimWords(claim).value, claim.lang)}
                </q>
              </td>
              <td>
                <a href={`/documents/${claim.document}#${claim.id}`}>
                  <bdi>{claim.title}</bdi>
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
