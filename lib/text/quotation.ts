import type { Quotation } from '../claims/claim'

const context = 32

/** The quotation of `text` from `start` to `end`, with up to 32 characters of what stands on either side. */
export function quotationAt(text: string, start: number, end: number): Quotation {
  const from = Math.max(0, start - context)
  return { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, end + context), start, end }
}
