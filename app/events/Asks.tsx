import Link from 'next/link'
import type { AskAbout } from '@/db/queries/asks'
import { describeAsk } from '@/lib/discrepancies/asking'
import type { Words } from '../words'

/** What a person could settle at a glance, the most settling first: each leads to where claims are moved and questions joined. */
export function Asks({ asks, words }: { asks: AskAbout[]; words: Words }) {
  if (asks.length === 0) return null
  const t = words.board.asks
  return (
    <section className="asks" aria-labelledby="asks">
      <h2 id="asks">{t.title}</h2>
      <ol>
        {asks.map(({ ask, sides: [a, b] }) => (
          <li key={ask.key}>
            <p dir="auto">{describeAsk(ask, new Map([[a.id, a], [b.id, b]]), words.lang)}</p>
            <p className="meta">
              <bdi>{a.attribution.claimant}</bdi> · <bdi>{b.attribution.claimant}</bdi> · {t.settles(ask.settles)} · <Link href={`/questions/${encodeURIComponent(a.questionId)}/arrange`}>{t.arrange}</Link>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
