import type { Claim } from '@/lib/claims/claim'
import { readValues } from '@/lib/values'

export type Said = { id: string; outcome?: string; population?: string; place?: string; party?: string; document?: string; asOf?: string; around?: [string, string]; lang?: 'en' | 'fr' }

/** A claim from its words, the first figure or date of them; what it counts is said beside them. */
export function claim(words: string, { id, outcome = 'killed', population, place, party = id, document = id, asOf, around = ['', ''], lang = 'en' }: Said): Claim {
  const slot = (value: string | undefined) => (value ? { value, from: 'explicit' as const } : null)
  const [reading] = readValues(words, lang, '2021-03-12').filter(({ kind }) => kind === 'quantity' || kind === 'date')
  if (!reading) throw new Error(`nothing is read in «${words}»`)
  const value = reading.value.kind === 'quantity' ? { ...reading.value, unit: 'person' } : reading.value
  return {
    id, document, value, origin: party, placed: 'firm', published: asOf ?? null, asOf: asOf ?? null, assumed: reading.assumed,
    quotation: { exact: words, prefix: around[0], suffix: around[1], start: 0, end: words.length },
    said: [reading.start, reading.end],
    attribution: { claimant: party, party, via: [], mode: 'indirect', how: 'verb', certainty: 'sure' },
    frame: { outcome: slot(outcome), population: slot(population), side: null, unit: slot('person'), place: slot(place), part: null, topic: null, period: null, event: { name: null, what: null, from: null, to: null, places: [], names: [], title: 'x', role: 'main' } },
  }
}
