import type { StoredRuling } from '@/db/rulings'
import { instantInWords, wordsFor } from '../../words'

/** Every ruling on a question, the last first. */
export async function History({ history }: { history: StoredRuling[] }) {
  const words = await wordsFor()
  const t = words.review
  return (
    <section className="history" aria-labelledby="history">
      <h2 id="history">{t.history}</h2>
      {history.length === 0 ? <p className="aside">{t.noHistory}</p> : null}
      <ol>
        {history.toReversed().map(({ seq, status, resolution, reason, by, at }) => (
          <li key={seq}>
            <p>
              <strong>{status === 'withdrawn' ? t.withdrawn : t.status[status]}</strong>
              {resolution ? `: ${t.resolutions[resolution]}` : ''}
            </p>
            {reason ? <p dir="auto">{reason}</p> : null}
            <p className="aside">
              <bdi>{by}</bdi>, <time dateTime={at.toISOString()}>{instantInWords(at, words.lang)}</time>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
