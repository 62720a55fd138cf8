import type { CountryWords } from '../language'

export const countries: CountryWords = {
  names: null,
  demonyms: 'eng',
  moreNames: { US: 'United States|U.S.|US|America', GB: 'Britain|UK|U.K.', CI: 'Ivory Coast', CD: 'DR Congo|DRC', EU: 'European Union' },
  moreCapitals: { US: 'Washington', RU: 'Kremlin' },
  moreDemonyms: { US: 'American|Americans|U.S.|US', GB: 'British|Britons|Briton', FR: 'French|Frenchman|Frenchmen', NE: 'Nigerien|Nigeriens', CF: 'Central African', CD: 'Congolese', ES: 'Spanish', TR: 'Turkish|Turks', PL: 'Polish', NL: 'Dutch', IE: 'Irish', DK: 'Danish', SE: 'Swedish', FI: 'Finnish', GR: 'Greek|Greeks', CH: 'Swiss', SN: 'Senegalese', CN: 'Chinese', UA: 'Ukrainian' },
}
