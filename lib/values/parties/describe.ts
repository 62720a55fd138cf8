import { type Lang, languages } from '../../languages'
import { bodies } from '../../languages/roles'
import { bodyName } from './lexicon'
import type { PartiesValue, Party } from './schema'

const nameIn = ({ name, iso }: Party, lang: Lang): string => {
  if (iso) return new Intl.DisplayNames([lang], { type: 'region' }).of(iso) ?? name
  const body = bodies.find((known) => bodyName(known) === name)
  return (body && languages[lang].parties.bodies[body].split('|')[0]) ?? name
}

/** Parties in words that read back to them: "carried out by France and Mali", "menée par la France et le Mali". */
export function describeParties({ parties, role }: PartiesValue, lang: Lang): string {
  const names = new Intl.ListFormat(languages[lang].locale, { type: 'conjunction' }).format(parties.map((party) => nameIn(party, lang)))
  return `${languages[lang].parties.describe[role]} ${names}`
}
