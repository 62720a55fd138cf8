import { z } from 'zod'
import { kinds, strength } from '../values/value'
import { certainty } from '../discrepancies/discrepancy'
import { isOpen, statuses } from './ruling'

/** What a reviewer looks at: for each facet the values wanted (`in`) and not wanted (`out`); empty lists let everything through. */
export type Facet<T extends string = string> = { in: T[]; out: T[] }
export type Filter = {
  status: Facet<(typeof statuses)[number]>
  kind: Facet<(typeof kinds)[number]>
  strength: Facet<z.infer<typeof strength>>
  certainty: Facet<z.infer<typeof certainty>>
  event: Facet
  party: Facet
  /** Folded words that must all occur, each as the beginning of a word of the question, a claimant or a quotation. */
  words: string
}

/** Facets in the order in which they are shown and written into an address. */
export const facets = ['status', 'kind', 'strength', 'certainty', 'event', 'party'] as const
export type FacetName = (typeof facets)[number]

/** The values of the facets that have a closed list. */
export const choices = { status: statuses, kind: kinds, strength: strength.options, certainty: certainty.options } as const

const most = { values: 20, words: 200 } as const
const id = z.string().min(1).max(300)

/** Reads a filter from an address: `kind=quantity` wants, `kind=-date` does not; what is no value is left out. Without a status, what is still to decide. */
export function parseFilter(query: Record<string, string | string[] | undefined>): Filter {
  const facet = <T extends string>(name: FacetName, schema: z.ZodType<T>): Facet<T> => {
    const given = [query[name] ?? []].flat().slice(0, most.values)
    const taken = (values: string[]) => [...new Set(values.flatMap((value) => schema.safeParse(value).data ?? []))]
    return { in: taken(given.filter((value) => !value.startsWith('-'))), out: taken(given.filter((value) => value.startsWith('-')).map((value) => value.slice(1))) }
  }
  const status = facet('status', z.enum(statuses))
  const all = [query.status ?? []].flat().includes('all')
  const words = [query.q ?? ''].flat()[0] ?? ''
  return {
    status: status.in.length || status.out.length || all ? status : { in: statuses.filter(isOpen), out: [] },
    kind: facet('kind', z.enum(kinds)),
    strength: facet('strength', strength),
    certainty: facet('certainty', certainty),
    event: facet('event', id),
    party: facet('party', id),
    words: words.trim().slice(0, most.words),
  }
}

/** The filter as the pairs of an address; what is still to decide, the default, is not written. */
export function filterPairs(filter: Filter): [string, string][] {
  const pairs = facets.flatMap((name): [string, string][] => {
    if (name === 'status' && isDefaultStatus(filter)) return []
    if (name === 'status' && filter.status.in.length + filter.status.out.length === 0) return [['status', 'all']]
    return [...filter[name].in.map((value): [string, string] => [name, value]), ...filter[name].out.map((value): [string, string] => [name, `-${value}`])]
  })
  return filter.words ? [...pairs, ['q', filter.words]] : pairs
}

const isDefaultStatus = ({ status }: Filter): boolean => status.out.length === 0 && status.in.length === 2 && status.in.every(isOpen)

/** The filter without one value of one facet. */
export function without(filter: Filter, name: FacetName, value: string): Filter {
  const facet: Facet = filter[name]
  return { ...filter, [name]: { in: facet.in.filter((one) => one !== value), out: facet.out.filter((one) => one !== value) } }
}
