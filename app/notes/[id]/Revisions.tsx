import type { Citation, Revision } from '@/db/queries/notes'
import { differences } from '@/lib/notes/differences'
import { instantInWords, wordsFor } from '../../words'

/** Every revision of a note, the latest first, each with what changed since the one before it. */
export async function Revisions({ revisions }: { revisions: Revision[] }) {
  const words = await wordsFor()
  const t = words.notes
  return (
    <section className="revisions" aria-labelledby="history">
      <h2 id="history">{t.history}</h2>
      <ol>
        {revisions.map((revision, i) => (
          <li key={revision.id}>
            <h3>{t.revision(revision.number)}</h3>
            <p className="meta">{t.by(revision.by, instantInWords(revision.at, words.lang))}</p>
            <Changes now={revision} before={revisions[i + 1] ?? null} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const idOf = (one: Citation) => (one.kind === 'quotation' ? one.quotation : `${one.url} ${one.accessed}`)

async function Changes({ now, before }: { now: Revision; before: Revision | null }) {
  const { notes: t } = await wordsFor()
  if (!before) {
    return (
      <>
        <p className="aside">{t.first}</p>
        <p className="diff" lang={now.lang} dir="auto">
          {now.body}
        </p>
      </>
    )
  }
  const [then, held] = [new Set(before.citations.map(idOf)), new Set(now.citations.map(idOf))]
  const added = [...held].filter((one) => !then.has(one)).length
  const removed = [...then].filter((one) => !held.has(one)).length
  const turned = now.visibility === before.visibility ? null : now.visibility === 'internal' ? t.nowInternal : t.nowPublishable
  return (
    <>
      <p className="aside">{[`${t.changes(before.number)}.`, turned, added ? `${t.cited(added)}.` : null, removed ? `${t.uncited(removed)}.` : null, now.body === before.body ? t.sameText : null].filter(Boolean).join(' ')}</p>
      {now.body === before.body ? null : (
        <p className="diff" lang={now.lang} dir="auto">
          {differences(before.body, now.body).map(({ kind, text }, i) => {
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one comparison, drawn once
            if (kind === 'same') return <span key={i}>{text}</span>
            const Tag = kind === 'added' ? 'ins' : 'del'
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one comparison, drawn once
              <Tag key={i}>
                <span className="visually-hidden">[{kind === 'added' ? t.added : t.removed}: </span>
                {text}
                <span className="visually-hidden">]</span>
              </Tag>
            )
          })}
        </p>
      )}
    </>
  )
}
