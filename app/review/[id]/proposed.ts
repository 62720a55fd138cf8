import type { Explanation } from '@/lib/discrepancies/discrepancy'
import type { Resolution } from '@/lib/review/ruling'

const codes: Record<string, Resolution> = { sum: 'sum', difference: 'sum', rounding: 'rounding', rounded: 'rounding', translation: 'translation', 'digits-turned': 'copy-error', 'zero-lost': 'copy-error', 'words-mistaken': 'copy-error', 'day-assumed': 'reading-error', 'other-place': 'other-place', 'other-moment': 'other-moment', 'other-population': 'other-scope', 'neutralised-may-include': 'other-scope' }

/** What a reviewer would say who takes an explanation for true. */
export const proposedBy = ({ because }: Explanation): Resolution | null => codes[because.code] ?? null
