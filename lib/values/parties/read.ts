import { type Lang, languages } from '../../languages'
import { eachLang } from '../../languages/each'
import { lookups } from '../../languages/lookup'
import { nameAt } from '../../text/names'
import { compilePhrases } from '../../text/phrases'
import type { Token } from '../../text/words'
import type { Reading } from '../value'
import type { Parties } from './schema'

type Part = Parties['part']
type Named = { from: number; to: number; party: Parties['parties'][number] }

const lexicons = eachLang((lang) => {
  const { deeds } = languages[lang]
  const list = (forms: string) => compilePhrases(lang, [[forms, true as const]])
  return { by: list(deeds.by), did: list(deeds.did), claimed: list(deeds.claimed), accused: list(deeds.accused), with: list(deeds.with) }
})
/** Words between a deed and what it was. */
const reach = 6

/** Who a sentence says did, claimed or is accused of something, or took part in it together; at most one reading for each part. */
export function readParties(tokens: Token[], lang: Lang, text: string): Reading[] {
  const lexicon = lexicons[lang]
  const readings: Reading[] = []
  const add = (part: Part, from: number, to: number, named: Named[]) => {
    if (named.length === 0 || readings.some(({ value }) => value.kind === 'parties' && value.part === part)) return
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
    readings.push({ kind: 'parties', start, end, quote: text.slice(start, end), value: { kind: 'parties', part, parties: named.slice(0, 8).map(({ party }) => party) }, assumed: [], counted: null })
  }
  for (let i = 0; i < tokens.length; i++) {
    const by = lexicon.by.startingAt(tokens, i)
    if (by) {
      const named = partiesFrom(tokens, i + by.length, lang, text)
      add('conducted', i, named.at(-1)?.to ?? i + by.length, named)
      i += by.length - 1
      continue
    }
    const together = lexicon.with.startingAt(tokens, i)
    if (together) {
      const named = partiesFrom(tokens, i + together.length, lang, text)
      add('together', i, named.at(-1)?.to ?? i, named)
      i += together.length - 1
      continue
    }
    const accused = lexicon.accused.startingAt(tokens, i)
    if (accused) {
      const named = partiesFrom(tokens, i + accused.length, lang, text)
      add('accused', i, named.at(-1)?.to ?? i, named)
      i += accused.length - 1
      continue
    }
    const claimed = lexicon.claimed.startingAt(tokens, i)
    const deed = claimed ?? lexicon.did.startingAt(tokens, i)
    if (!deed || !(claimed ? happensNear(tokens, i + deed.length, lang) : happensNear(tokens, i + deed.length, lang))) continue
    const named = partiesBefore(tokens, i, lang, text)
    add(claimed ? 'claimed' : 'conducted', named[0]?.from ?? i, i + deed.length, named)
    i += deed.length - 1
  }
  return readings
}

const happensNear = (tokens: Token[], from: number, lang: Lang): boolean => {
  for (let i = from; i < Math.min(tokens.length, from + reach); i++) {
    if (/^[;:.!?]$/.test(tokens[i]?.text ?? '')) return false
    if (lookups[lang].happenings.startingAt(tokens, i)) return true
  }
  return false
}

/** A country, a force with its demonym, or a proper name that begins at `at` or one article on. */
function partyAt(tokens: Token[], at: number, lang: Lang, text: string): Named | null {
  for (const i of [at, at + 1]) {
    const country = lookups[lang].countries.startingAt(tokens, i)
    const population = country ? lookups[lang].populations.startingAt(tokens, i + country.length) : lookups[lang].populations.startingAt(tokens, i)
    if (country) return { from: i, to: i + country.length + (population?.length ?? 0), party: { name: population ? words(tokens, i, i + country.length + population.length, text) : words(tokens, i, i + country.length, text), iso: country.value.iso } }
    const after = population && lookups[lang].countries.startingAt(tokens, i + population.length)
    if (population && after?.value.as === 'demonym') return { from: i, to: i + population.length + after.length, party: { name: words(tokens, i, i + population.length + after.length, text), iso: after.value.iso } }
    if (population && ['fighter', 'soldier', 'police', 'rioter'].includes(population.value)) return { from: i, to: i + population.length, party: { name: words(tokens, i, i + population.length, text), iso: null } }
    const name = nameAt(tokens, i)
    if (name) return { ...name, party: { name: words(tokens, name.from, name.to, text), iso: null } }
  }
  return null
}

const words = (tokens: Token[], from: number, to: number, text: string): string => text.slice(tokens[from]?.start, tokens[to - 1]?.end).slice(0, 120)

/** "France, Mali and the United States": parties joined by commas and one "and". */
function partiesFrom(tokens: Token[], at: number, lang: Lang, text: string): Named[] {
  const list: Named[] = []
  let i = at
  while (list.length < 8) {
    const named = partyAt(tokens, i, lang, text)
    if (!named) break
    list.push(named)
    i = named.to
    if (!/^(?:,|and|et)$/.test(tokens[i]?.fold ?? '')) break
    i++
    if (/^(?:and|et)$/.test(tokens[i]?.fold ?? '')) i++
  }
  return list
}

/** The party that ends nearest before a deed in its clause. */
function partiesBefore(tokens: Token[], at: number, lang: Lang, text: string): Named[] {
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    if (/^[;:.!?]$/.test(tokens[i]?.text ?? '')) return []
    const start = i === 0 || tokens[i - 1]?.kind === 'mark' || !/^\p{Lu}/u.test(tokens[i - 1]?.text ?? '')
    const named = start ? partyAt(tokens, i, lang, text) : null
    if (named && named.from === i && named.to <= at) return [named]
  }
  return []
}
