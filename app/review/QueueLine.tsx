import Link from 'next/link'
import type { QueueItem } from '@/db/queries/queue'
import { eventInWords, questionInWords } from '@/lib/claims/ask'
import { describeValue } from '@/lib/values'
import { Standing } from '../claim/Standing'
import { wordsFor } from '../words'

/** One discrepancy in a queue: its event, what is asked, what the furthest apart say, and how it stands. */
export async function QueueLine({ item, href, current = false }: { item: QueueItem; href: string; current?: boolean }) {
  const { lang } = await wordsFor()
  return (
    <>
      <p className="kicker">
        <bdi>{eventInWords(item.event, lang)}</bdi>
      </p>
      <p className="asked">
        <Link prefetch={false} href={href} data-row="" aria-current={current ? 'page' : undefined}>
          {questionInWords(item.question, item.event, lang)}
        </Link>
      </p>
      <p className="values">
        <span>{item.pair.map(({ value }) => describeValue(value, lang)).join(' · ')}</span> <Standing status={item.status} discrepancy={item.discrepancy} />
      </p>
    </>
  )
}
