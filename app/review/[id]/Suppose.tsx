import Link from 'next/link'
import type { ShownClaim } from '@/db/rows'
import type { Explanation } from '@/lib/discrepancies/discrepancy'
import { populationIn } from '@/lib/languages/naming'
import type { Filter } from '@/lib/review/filter'
import { houseTolerance, type Supposed, type Supposition, toggled } from '@/lib/review/suppose'
import { Standfirst } from '../../claim/Standfirst'
import { dayInWords, type Words, wordsFor } from '../../words'
import { reviewAddress } from '../address'

type Props = { question: string; filter: Filter; held: Supposition[] }

/** The supposition that an explanation comes to, if there is one. */
const comesTo: Record<string, Supposition> = { sum: 'sum-both', 'neutralised-may-include': 'gloss-all', 'other-place': 'place-apart', 'other-moment': 'moment-apart', 'other-population': 'population-apart', rounding: 'bound-round', translation: 'bound-round' }
export const suppositionOf = ({ because }: Explanation): Supposition | null => comesTo[because.code] ?? null

/** A switch that supposes one thing, or no longer: a link, so that what is supposed is in the address. */
export async function Switch({ one, question, filter, held }: Props & { one: Supposition }) {
  const { review: t } = await wordsFor()
  const on = held.includes(one)
  return (
    <Link prefetch={false} className="switch" role="switch" aria-checked={on} replace scroll={false} href={reviewAddress(question, filter, toggled(held, one).map((each) => ['if', each]))}>
      {t.suppose.switches[one]}
    </Link>
  )
}

/** What there is to suppose beside the explanations. */
export async function Suppose({ offered, ...props }: Props & { offered: Supposition[] }) {
  const { review: t } = await wordsFor()
  if (offered.length === 0) return null
  return (
    <section className="suppose" aria-labelledby="suppose">
      <h2 id="suppose">{t.suppose.title}</h2>
      <p className="aside">
        {t.suppose.hint} {offered.some((one) => one.startsWith('tolerance')) ? t.suppose.house(houseTolerance) : ''}
      </p>
      <ul>
        {offered.map((one) => (
          <li key={one}>
            <Switch one={one} {...props} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the flag would become under what is supposed. */
export async function Outcome({ supposed, claims, question, filter, held }: Props & { supposed: Supposed; claims: ShownClaim[] }) {
  const { review: t } = await wordsFor()
  const left = supposed.lanes.flatMap(({ discrepancy }) => discrepancy ?? []).toSorted((a, b) => b.severity - a.severity)[0]
  return (
    <div className={`outcome ${supposed.outcome}`}>
      <p data-said="">
        <strong>{t.suppose.outcome[supposed.outcome]}</strong>
      </p>
      {left ? (
        <p>
          <Standfirst discrepancy={left} claims={claims} />
        </p>
      ) : null}
      <ul>
        {held.map((one) => (
          <li key={one}>{t.suppose.switches[one]}</li>
        ))}
      </ul>
      <Link prefetch={false} replace scroll={false} href={reviewAddress(question, filter)}>
        {t.suppose.clear}
      </Link>
    </div>
  )
}

/** What sets a lane off from the others, and how its claims stand. */
export function laneInWords({ slots, discrepancy }: Supposed['lanes'][number], { review: { suppose: t }, lang }: Words): string | null {
  if (slots.length === 0) return null
  const shown = (name: string, value: string | null) => (name === 'moment' ? dayInWords(value, lang) : name === 'population' && value ? populationIn(value, lang) : value)
  const named = slots.map(({ name, value }) => t.lane[name](shown(name, value))).join(', ')
  return `${named}: ${discrepancy ? t.apartHere : t.joinedHere}`
}
