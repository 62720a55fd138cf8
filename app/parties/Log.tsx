import type { Entered } from '@/db/queries/parties'
import { instantInWords, wordsFor } from '../words'

/** What people entered, the latest first: the mark, what it means, who, when and why. */
export async function Log<T extends string>({ title, entries, meaning, id }: { title: string; entries: Entered<T>[]; meaning: Record<T, string>; id: string }) {
  const words = await wordsFor()
  const t = words.sources.parties
  return (
    <section className="log" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {entries.length === 0 ? <p className="aside">{t.none}</p> : null}
      <ol>
        {entries.map(({ entered, reason, at, by }) => (
          <li key={at.getTime()}>
            <strong>{entered === meaning[entered] ? entered : `${entered}, ${meaning[entered]}`}</strong>
            <p dir="auto">{reason}</p>
            <p className="meta">{t.entered(by, instantInWords(at, words.lang))}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
