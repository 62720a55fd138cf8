import { type Lang, languages } from '../../languages'
import type { PlaceValue } from './schema'

/** A place in words that read back to it: "took place at X (Y)", "a eu lieu à X (Y)". */
export function describePlace({ places, within, role }: PlaceValue, lang: Lang): string {
  const names = new Intl.ListFormat(languages[lang].locale, { type: 'conjunction' }).format(places)
  return `${languages[lang].places.describe[role]} ${names}${within.map((name) => ` (${name})`).join('')}`
}
