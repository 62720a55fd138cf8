import { type Filter, filterPairs } from '@/lib/review/filter'

export type Query = Record<string, string | string[] | undefined>

/** The address of a page of review with a filter, and what else it carries. */
export function reviewAddress(question: string | null, filter: Filter, more: [string, string][] = []): string {
  const text = new URLSearchParams([...filterPairs(filter), ...more]).toString()
  return `/review${question ? `/${encodeURIComponent(question)}` : ''}${text ? `?${text}` : ''}`
}

/** An address's query as a page is given it. */
export function parseQuery(text: string): Query {
  const query: Record<string, string[]> = {}
  for (const [name, value] of new URLSearchParams(text.slice(0, 4000))) query[name] = [...(query[name] ?? []), value]
  return query
}
