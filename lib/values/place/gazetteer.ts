import countries from 'world-countries'
import { langs, languages } from '../../languages'
import { once } from '../../languages/each'
import { fold } from '../../text/words'
import data from './gazetteer.json'

/** How one named place lies to another; `apart` only where they surely are, `unknown` wherever a name may mean more. */
export type PlacesRelation = 'same' | 'within' | 'contains' | 'apart' | 'unknown'

/**
 * What a name can mean: a country, a first-level division of one (by its position in the data), or a place in a division.
 * `known`: no small place, whose name may well be another's too.
 */
type Spot = { level: 'country' | 'division' | 'place'; country: string; division: number | null; known: boolean }

/** A name without what spelling it otherwise changes: accents, hyphens, doubled letters. */
export const plainName = (name: string): string => {
  const folded = fold(name)
  return /^[a-z ]*$/.test(folded) ? folded.replace(/([a-z])\1/g, '$1') : folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim().replace(/(\p{L})\1/gu, '$1')
}

const territories = new Set(countries.filter(({ independent }) => !independent).map(({ cca2 }) => cca2))

type Gazetteer = { spots: Map<string, Spot[]>; regions: Set<string> }

/** The gazetteer by plain name, made when the first place is compared. */
const gazetteer = once((): Gazetteer => {
  const regions = new Set(langs.flatMap((lang) => languages[lang].places.regions.split('|').map(plainName)))
  const spots = new Map<string, Spot[]>()
  const add = (name: string, spot: Spot) => {
    const key = plainName(name)
    const held = spots.get(key)
    if (!key) return
    if (held) held.push(spot)
    else spots.set(key, [spot])
  }
  for (const { cca2: country, name, translations } of countries) {
    const names = new Set([name.common, name.official, ...langs.flatMap((lang) => { const key = languages[lang].countries.names; return key ? [translations[key]?.common ?? '', translations[key]?.official ?? ''] : [] })])
    for (const one of names) add(one, { level: 'country', country, division: null, known: true })
  }
  // Two countries go by it.
  add('Congo', { level: 'country', country: 'CD', division: null, known: true })
  data.divisions.forEach((line, index) => {
    const [country = '', name = '', places = ''] = line.split('|')
    const division = name ? index : null
    if (name) for (const form of new Set([plainName(name), bareRegion(plainName(name), regions) ?? ''])) add(form, { level: 'division', country, division, known: true })
    for (const place of places.split(';')) add(place, { level: 'place', country, division, known: place.startsWith('*') })
  })
  return { spots, regions }
})

/** "tilaberi region", "region de tilaberi" → "tilaberi"; null where no word says that it is a region. */
function bareRegion(plain: string, regions: Set<string>): string | null {
  const words = plain.split(' ')
  const kept = words.filter((word) => !regions.has(word))
  if (kept.length === words.length || kept.length === 0) return null
  return kept.join(' ').replace(/^(?:of|de|du|d|the|la|le)(?: (?:the|la|le|l))? /, '')
}

/** What a name can mean; where its own words call it a region, no town. */
function spotsOf(plain: string): Spot[] {
  const { spots, regions } = gazetteer()
  const found = spots.get(plain)
  if (found) return found
  const bare = bareRegion(plain, regions)
  return bare === null ? [] : (spots.get(bare) ?? []).filter(({ level }) => level !== 'place')
}

function relate(a: Spot, b: Spot): PlacesRelation {
  // A territory may be said to lie in the country that it belongs to.
  if (a.country !== b.country) return territories.has(a.country) || territories.has(b.country) ? 'unknown' : 'apart'
  if (a.level === 'country' || b.level === 'country') return a.level === b.level ? 'same' : a.level === 'country' ? 'contains' : 'within'
  if (a.division === null || b.division === null) return 'unknown'
  if (a.division !== b.division) return 'apart'
  if (a.level === b.level) return a.level === 'division' ? 'same' : 'unknown'
  return a.level === 'division' ? 'contains' : 'within'
}

const hasWords = (longer: string, shorter: string): boolean => ` ${longer} `.includes(` ${shorter} `)

/**
 * How place `a` lies to place `b`, by GeoNames (places of 5,000 inhabitants or more, first-level divisions) and the countries'
 * names in every language. A name may mean several places: what any pair of them allows is preferred to `apart`, which is
 * said of countries, divisions and large cities only, and of two cities only in different divisions.
 */
export function placesRelation(a: string, b: string): PlacesRelation {
  const [x, y] = [plainName(a), plainName(b)]
  if (x === y) return 'same'
  const [from, to] = [spotsOf(x), spotsOf(y)]
  if (from.length === 0 || to.length === 0) return hasWords(x, y) || hasWords(y, x) ? 'same' : 'unknown'
  const nations = [from, to].map((spots) => spots.filter(({ level }) => level === 'country'))
  const [left = [], right = []] = nations.every(({ length }) => length > 0) ? nations : [from, to]
  const found = new Set(left.flatMap((one) => right.map((other) => relate(one, other))))
  if (found.has('same')) return 'same'
  if (found.has('within') !== found.has('contains')) return found.has('within') ? 'within' : 'contains'
  const sure = [left, right].every((spots) => spots.some(({ known }) => known))
  return sure && found.size === 1 && found.has('apart') && !hasWords(x, y) && !hasWords(y, x) ? 'apart' : 'unknown'
}
