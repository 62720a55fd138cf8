import type { Discrepancy } from '@/lib/discrepancies/discrepancy'
import { wordsFor } from '../words'

/** How the claims on a question stand, as an icon and a word. */
export async function Flag({ discrepancy, sources }: { discrepancy: Discrepancy | null; sources: number }) {
  const { flag: t } = await wordsFor()
  if (!discrepancy) return <span className="flag calm">{sources < 2 ? t.one : t.agree}</span>
  const possible = discrepancy.certainty === 'possible'
  const label = possible ? t.possible : discrepancy.strength === 'hard' ? t.apart : t.reading
  return (
    <span className={`flag ${possible ? 'possible' : 'hard'}`}>
      <svg width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
        <path d="M2 1v10M12 1v10" />
        <path d="M4.5 6h5" strokeDasharray={possible ? '1 2' : '2.5 0'} />
      </svg>
      {label}
    </span>
  )
}
