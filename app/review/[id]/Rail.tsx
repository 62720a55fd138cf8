import Link from 'next/link'
import type { QueueItem } from '@/db/queries/queue'
import type { Filter } from '@/lib/review/filter'
import { Key } from '../../forms/Key'
import { wordsFor } from '../../words'
import { reviewAddress } from '../address'
import { QueueLine } from '../QueueLine'

type Props = { above: QueueItem[]; here: QueueItem | null; below: QueueItem[]; filter: Filter; left: string; keys: Record<string, string> }

/** What stands around this discrepancy in the queue, with the ways to the one before and the one after. */
export async function Rail({ above, here, below, filter, left, keys }: Props) {
  const { review: t } = await wordsFor()
  const [previous, next] = [above.at(-1), below[0]]
  return (
    <nav className="rail" aria-label={t.queue}>
      <p className="left">
        <Link prefetch={false} href={reviewAddress(null, filter)}>{t.backToQueue}</Link> · {left}
      </p>
      <p className="moves">
        {previous ? (
          <Link prefetch={false} href={reviewAddress(previous.question.id, filter)} rel="prev" data-key="previous" aria-keyshortcuts={keys.previous}>
            ↑ {t.previous} <Key of={keys.previous} />
          </Link>
        ) : null}
        {next ? (
          <Link prefetch={false} href={reviewAddress(next.question.id, filter)} rel="next" data-key="next" aria-keyshortcuts={keys.next}>
            ↓ {t.next} <Key of={keys.next} />
          </Link>
        ) : null}
      </p>
      <ol className="lines">
        {[...above, ...(here ? [here] : []), ...below].map((item) => (
          <li key={item.question.id} className={item === here ? 'here' : ''}>
            <QueueLine item={item} href={reviewAddress(item.question.id, filter)} current={item === here} />
          </li>
        ))}
      </ol>
    </nav>
  )
}
