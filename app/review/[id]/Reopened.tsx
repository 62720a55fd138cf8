import type { Changes } from '@/lib/review/ruling'
import { describeValue } from '@/lib/values'
import { wordsFor } from '../../words'

/** What changed under a ruling since it was made. */
export async function Reopened({ changes }: { changes: Changes }) {
  const { review: t, lang } = await wordsFor()
  return (
    <section className="notice reopened" aria-label={t.status.reopened}>
      <p>
        <strong>{t.status.reopened}.</strong> {t.reopened}
      </p>
      <ul>
        {changes.added.map(({ id, claimant, value }) => (
          <li key={id}>
            <a href={`#${id}`}>{t.added(claimant, describeValue(value, lang))}</a>
          </li>
        ))}
        {changes.removed.map(({ id, claimant, value }) => (
          <li key={id}>{t.removed(claimant, describeValue(value, lang))}</li>
        ))}
        {changes.changed.map(({ before, now }) => (
          <li key={now.id}>
            <a href={`#${now.id}`}>{t.changed(now.claimant, describeValue(before.value, lang), describeValue(now.value, lang))}</a>
          </li>
        ))}
        {changes.certainty ? <li>{t.certainty[changes.certainty]}</li> : null}
      </ul>
    </section>
  )
}
