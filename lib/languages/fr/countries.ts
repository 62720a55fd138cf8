import type { CountryWords } from '../language'

export const countries: CountryWords = {
  names: 'fra',
  demonyms: 'fra',
  moreNames: { US: 'États-Unis|Etats-Unis|Amérique', GB: 'Royaume-Uni|Grande-Bretagne', CI: 'Côte d’Ivoire', CD: 'RDC', NE: 'Niger', EU: 'Union européenne' },
  moreCapitals: { US: 'Washington', GB: 'Londres', RU: 'Moscou|Kremlin', CN: 'Pékin', DE: 'Berlin', DZ: 'Alger', TN: 'Tunis', SY: 'Damas', GR: 'Athènes', UA: 'Kiev', IL: 'Jérusalem', BE: 'Bruxelles', EG: 'Le Caire', PT: 'Lisbonne', CH: 'Berne', PL: 'Varsovie', AT: 'Vienne', IQ: 'Bagdad', IR: 'Téhéran', SA: 'Riyad', LB: 'Beyrouth', AF: 'Kaboul', ET: 'Addis-Abeba', CU: 'La Havane', MX: 'Mexico', DK: 'Copenhague', RO: 'Bucarest' },
  moreDemonyms: { US: 'américain|américaine|américains|américaines|étatsunien', GB: 'britannique|britanniques|anglais', TD: 'tchadien|tchadienne|tchadiens|tchadiennes' },
}
