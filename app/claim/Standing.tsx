import type { Discrepancy } from '@/lib/discrepancies/discrepancy'
import { isOpen, type Status } from '@/lib/review/ruling'
import { wordsFor } from '../words'
import { Flag } from './Flag'

const paths: Record<Status, string> = {
  open: '',
  reopened: 'M11 4A5 5 0 1 0 12 8M12 1v4H8',
  confirmed: 'M2 7l3.5 3.500L12 3',
  explained: 'M2 3h10M2 7h10M2 11h6',
  'not-a-conflict': 'M2 5h10M2 9h10',
  unsure: 'M4 4.500a3 3 0 1 1 3 3.500v1M7 11.500v.5',
}

/** How a discrepancy stands: its flag while nobody has ruled, else what was decided, as an icon and a word. */
export async function Standing({ status, discrepancy }: { status: Status; discrepancy: Discrepancy }) {
  const words = await wordsFor()
  if (status === 'open') return <Flag discrepancy={discrepancy} sources={2} />
  return (
    <span className={`flag ${isOpen(status) ? 'hard' : 'decided'}`}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d={paths[status]} />
      </svg>
      {words.review.status[status]}
    </span>
  )
}
