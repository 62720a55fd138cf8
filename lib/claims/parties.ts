import { type Lang, languages } from '../languages'
import { lookups } from '../languages/lookup'
import { fold, tokenize } from '../text/words'

/**
 * A claimant's identity across wordings and languages: `XX:office` for an office of a country ("NE:defence", "FR:state"),
 * else its folded name. Reads only the name itself; a document's registry adds what the document says of it.
 */

/** Offices by their words in both languages; the first that fits names the office. */
const offices: [string, RegExp][] = [
  ['defence', /\b(?:defen[cs]e (?:ministry|minister|secretary|department|headquarters|forces?|chiefs?)|(?:ministry|minister|secretary|department) (?:of|for) defen[cs]e|(?:ministere|ministre|secretaire)\b.*\bdefense|la defense|armed forces ministry|ministere des armees|army|military|armed forces|armees?|etat-major|general staff|troops|forces armees)\b/],
  ['interior', /\b(?:interior|interieur|police|gendarmerie|beauvau|home office)\b/],
  ['health', /\b(?:health|sante)\b/],
  ['foreign', /\b(?:foreign|affaires etrangeres|diplomatie|state department)\b/],
  ['redcross', /\b(?:red cross|red crescent|croix-rouge|croissant-rouge)\b/],
  ['court', /\b(?:audit court|court of auditors|cour des comptes)\b/],
  ['prefecture', /\b(?:prefecture|prefet|prefect|governor|gouverneur)\b/],
  ['state', /\b(?:government|gouvernement|president|presidency|presidence|prime minister|premier ministre|officials?|authorities|autorites|ministry|ministere|minister|ministre)\b/],
]

const bare = (name: string, lang: Lang): string => {
  const articles = new Set(languages[lang].articles.split('|').map(fold))
  const words = tokenize(name, lang).filter((token) => token.kind !== 'mark' && !articles.has(token.fold) && token.fold !== "'s")
  return words.map((token) => token.fold).join(' ')
}

/** The country that a name belongs to, by its name, capital or demonym, or null. */
export function countryOf(name: string, lang: Lang): { iso: string; alone: boolean } | null {
  const tokens = tokenize(name, lang).filter((token) => token.kind === 'word')
  for (let i = 0; i < tokens.length; i++) {
    const hit = lookups[lang].countries.startingAt(tokens, i)
    if (!hit) continue
    const rest = tokens.length - hit.length
    return { iso: hit.value.iso, alone: hit.value.as !== 'demonym' && rest <= 1 && bare(name, lang).split(' ').length <= hit.length }
  }
  return null
}

const acronyms = (name: string): string | null => /\b(\p{Lu}{3,8})\b/u.exec(name)?.[1]?.toLowerCase() ?? null

/** The identity of a claimant by its name alone. */
export function partyOf(name: string, lang: Lang): string {
  const country = countryOf(name, lang)
  const plain = bare(name, lang)
  const office = offices.find(([, words]) => words.test(plain.replace(/ - /g, '-')) || words.test(fold(name)))?.[0] ?? null
  if (country && (country.alone || office)) return `${country.iso}:${office ?? 'state'}`
  if (office && office !== 'state') return `?:${office}`
  return acronyms(name) ?? plain
}

/** Whether two identities may be one party: the same, or one country's state and an office of it, or an office without a country. */
export function sameParty(a: string, b: string): boolean {
  if (a === b) return true
  const [x, y] = [a.split(':'), b.split(':')]
  if (x.length !== 2 || y.length !== 2) return a.length > 4 && b.length > 4 && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `))
  const country = x[0] === y[0] || x[0] === '?' || y[0] === '?'
  const office = x[1] === y[1] || (x[0] === y[0] && (x[1] === 'state' || y[1] === 'state') && x[1] !== 'redcross' && y[1] !== 'redcross')
  return country && office
}

/** Who has spoken in one document so far: links a surname, an office or a pronoun to the fuller name before it. */
export class Registry {
  private readonly known: { name: string; party: string; words: Set<string>; heads: Set<string> }[] = []
  private readonly speakers: Set<string>

  constructor(private readonly lang: Lang) {
    this.speakers = new Set(languages[lang].speech.speakers.split('|').map(fold))
  }

  /** The party of `name`, linked to an earlier speaker of this document that shares a name or an office. */
  resolve(name: string): string {
    const tokens = tokenize(name, this.lang).filter((token) => token.kind === 'word')
    const names = new Set(tokens.filter((token) => /^\p{Lu}/u.test(token.text) && !this.speakers.has(token.fold) && token.fold.length > 2).map((token) => token.fold))
    const heads = new Set(tokens.filter((token) => this.speakers.has(token.fold)).map((token) => token.fold))
    const own = partyOf(name, this.lang)
    const country = countryOf(name, this.lang)
    const shared = this.known.findLast((entry) => [...names].some((word) => entry.words.has(word) && !country))
    const office = shared ?? (names.size === 0 ? this.known.findLast((entry) => [...heads].some((word) => entry.heads.has(word))) : undefined)
    const party = office?.party ?? own
    this.known.push({ name, party, words: names, heads })
    return party
  }
}
