import type { CountryWords } from '../language'

export const countries: CountryWords = {
  names: 'fra',
  demonyms: 'fra',
  moreNames: { US: 'États-Unis|Etats-Unis|Amérique|Washington', GB: 'Royaume-Uni|Grande-Bretagne|Londres', RU: 'Moscou', CI: 'Côte d’Ivoire', CD: 'RDC', NE: 'Niger', EU: 'Union européenne', CN: 'Pékin', DE: 'Berlin', DZ: 'Alger', TN: 'Tunis', SY: 'Damas', GR: 'Athènes', UA: 'Kiev', IL: 'Jérusalem' },
  moreDemonyms: { US: 'américain|américaine|américains|américaines|étatsunien', GB: 'britannique|britanniques|anglais', TD: 'tchadien|tchadienne|tchadiens|tchadiennes' },
}
