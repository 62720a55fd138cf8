import type { CaptureChanges } from '@/db/queries/captures'
import type { Lang } from '@/lib/languages'
import { describeValue } from '@/lib/values'
import { quoted } from '../../claim/words'
import { instantInWords, wordsFor } from '../../words'
import { Difference } from './Difference'

/** What changed since the capture before: first as claims, then as words. */
export async function Changes({ changes, lang }: { changes: CaptureChanges; lang: Lang }) {
  const words = await wordsFor()
  const t = words.changes
  return (
    <section className="changes" aria-labelledby="changes">
      <h2 id="changes">{t.title(instantInWords(changes.before.capturedAt, words.lang))}</h2>
      {changes.claims.length === 0 ? <p>{t.none}</p> : null}
      <ol>
        {changes.claims.map((change) => {
          const reading = change.after ?? change.before
          const key = `${change.kind} ${change.before?.quotation.start} ${change.after?.quotation.start} ${reading.value.kind}`
          return (
            <li key={key} className={change.kind}>
              <strong>{line(change)}</strong>{' '}
              <span className="who">
                <bdi>{reading.attribution.claimant}</bdi>
              </span>
              <p lang={lang} dir="auto">
                {change.before ? <del>{quoted(change.before.quotation.exact, lang)}</del> : null} {change.after ? <ins>{quoted(change.after.quotation.exact, lang)}</ins> : null}
              </p>
            </li>
          )
        })}
      </ol>
      <details open={changes.claims.length > 0}>
        <summary>{t.words}</summary>
        {changes.words ? <Difference pieces={changes.words} lang={lang} /> : <p>{t.tooDifferent}</p>}
      </details>
    </section>
  )

  function line(change: CaptureChanges['claims'][number]): string {
    const value = (held: NonNullable<typeof change.before>) => describeValue(held.value, words.lang)
    if (change.kind === 'added') return t.added(value(change.after))
    if (change.kind === 'removed') return t.removed(value(change.before))
    const [was, is] = [value(change.before), value(change.after)]
    return was === is ? t.otherClaimant(change.before.attribution.claimant, is) : t.became(was, is)
  }
}
