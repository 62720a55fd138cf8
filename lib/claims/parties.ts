import { type Lang, languages } from '../languages'
import { eachLang } from '../languages/each'
import { lookups } from '../languages/lookup'
import { type Body, bodies } from '../languages/roles'
import { offices, type Office } from '../languages/speech'
import { compilePhrases } from '../text/phrases'
import { fold, type Token, tokenize } from '../text/words'

/**
 * A claimant's identity across wordings and languages: `XX:office` for an office of a country ("NE:defence", "FR:state"),
 * a body of the whole world by its key ("un"), else its folded name. Reads only the name itself; a document's registry
 * adds what the document says of it.
 */

const lexicons = eachLang((lang) => {
  const { speech, parties, articles } = languages[lang]
  const each = (pick: (office: Office) => string) => compilePhrases(lang, offices.flatMap((office) => (pick(office) ? [[pick(office), office] as const] : [])))
  return {
    alone: each((office) => speech.offices[office].alone),
    held: each((office) => speech.offices[office].held),
    portfolio: compilePhrases(lang, [[speech.portfolio, true as const]]),
    bodies: compilePhrases<Body>(lang, bodies.map((body) => [parties.bodies[body], body] as const)),
    articles: new Set(articles.split('|').map(fold)),
  }
})

function first<T>(tokens: Token[], find: (index: number) => { value: T } | null): T | null {
  for (let i = 0; i < tokens.length; i++) {
    const found = find(i)
    if (found) return found.value
  }
  return null
}

/** The office that a name speaks of: a portfolio beside a ministry or a minister, else a force or a government. */
export function officeOf(tokens: Token[], lang: Lang): Office | null {
  const { alone, held, portfolio } = lexicons[lang]
  const own = first(tokens, (i) => alone.startingAt(tokens, i))
  if (own && own !== 'state') return own
  return (first(tokens, (i) => portfolio.startingAt(tokens, i)) ? first(tokens, (i) => held.startingAt(tokens, i)) : null) ?? own
}

const bare = (tokens: Token[], lang: Lang): string => tokens.filter((token) => token.kind !== 'mark' && !lexicons[lang].articles.has(token.fold) && token.fold !== "'s").map((token) => token.fold).join(' ')

/** The country that a name belongs to, by its name, capital or demonym, or null. */
export function countryOf(name: string, lang: Lang): { iso: string; alone: boolean } | null {
  const tokens = tokenize(name, lang).filter((token) => token.kind === 'word')
  for (let i = 0; i < tokens.length; i++) {
    const hit = lookups[lang].countries.startingAt(tokens, i)
    if (!hit) continue
    const rest = tokens.length - hit.length
    return { iso: hit.value.iso, alone: hit.value.as !== 'demonym' && rest <= 1 && bare(tokens, lang).split(' ').length <= hit.length }
  }
  return null
}

const acronyms = (name: string): string | null => /\b(\p{Lu}{3,8})\b/u.exec(name)?.[1]?.toLowerCase() ?? null

/** The identity of a claimant by its name alone. */
export function partyOf(name: string, lang: Lang): string {
  const tokens = tokenize(name, lang)
  const country = countryOf(name, lang)
  const office = officeOf(tokens, lang)
  const body = first(tokens, (i) => lexicons[lang].bodies.startingAt(tokens, i))
  if (country && (country.alone || office)) return `${country.iso}:${office ?? 'state'}`
  if (body && body !== 'redCross') return body.toLowerCase()
  // "the authorities", "le gouvernement": a state without its name; "the president of the club" is none.
  if (office && (office !== 'state' || bare(tokens, lang).split(' ').length === 1)) return `?:${office}`
  return (acronyms(name) ?? bare(tokens, lang)) || fold(name)
}

/** An office without a country, in a document that speaks of one: that country's. */
export const inCountry = (party: string, country: string | null): string => (country && party.startsWith('?:') ? `${country}${party.slice(1)}` : party)

/** Bodies of a country that do not speak for its government. */
const independent = new Set(['redcross', 'court'])

/** Whether two identities may be one party: the same, or one country's state and an office of it, or an office without a country. */
export function sameParty(a: string, b: string): boolean {
  if (a === b) return true
  const [x, y] = [a.split(':'), b.split(':')]
  if (x.length !== 2 || y.length !== 2) return a.length > 4 && b.length > 4 && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `))
  const country = x[0] === y[0] || x[0] === '?' || y[0] === '?'
  const office = x[1] === y[1] || (x[0] === y[0] && (x[1] === 'state' || y[1] === 'state') && ![x[1], y[1]].some((one) => independent.has(one ?? '')))
  return country && office
}
