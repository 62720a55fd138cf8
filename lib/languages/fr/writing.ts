import type { Language } from '../language'

export const writing: Pick<Language, 'locale' | 'quotes' | 'digits' | 'elisions' | 'byline' | 'describe' | 'coordinators' | 'governs'> = {
  locale: 'fr-FR',
  quotes: ['«\u202f', '\u202f»'],
  digits: { thousands: '.', decimal: ',' },
  elisions: 'c|d|j|l|m|n|s|t|qu|lorsqu|puisqu|jusqu|quelqu|presqu|aujourd',
  byline: 'par',
  describe: {
    quantity: { more: 'plus de ', least: 'au moins ', most: 'jusqu’à ', fewer: 'moins de ', about: 'environ ', from: 'à partir d’environ ', between: ['entre ', ' et '], percent: ' %', units: { km: ' km', metre: ' mètres', cm: ' cm', mm: ' mm', mile: ' miles', foot: ' pieds', tonne: ' tonnes', kg: ' kg', hectare: ' hectares', acre: ' acres' } },
    date: { year: 'en {year}', span: 'du {from} au {to}', night: 'dans la nuit du {from} au {to}', first: '1er' },
  },
  coordinators: 'et|ainsi',
  governs: 'tués|tué|tuées|tuée|tuer|tue|tuent|perdu|fait|faits|blessés|blessé|blessées|blessée|blessures|blesser|blessant|capturés|capturé|capturées|capturer|capture|arrestations|arrestation',
}
