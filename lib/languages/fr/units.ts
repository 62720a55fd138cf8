import type { Language } from '../language'

export const units: Pick<Language, 'units' | 'currencies'> = {
  units: {
    km: 'km|kilomètres|kilomètre', mile: 'miles|mille marin|milles', metre: 'mètres|mètre|m', foot: 'pieds', cm: 'cm|centimètres', mm: 'mm|millimètres',
    tonne: 'tonnes|tonne', kg: 'kg|kilos|kilogrammes|kilo', litre: 'litres|litre', hectare: 'hectares|hectare|ha', acre: 'acres', barrel: 'barils|baril',
    year: 'ans|années|an|année', month: 'mois', week: 'semaines|semaine', day: 'jours|jour|journées', hour: 'heures|heure|h', minute: 'minutes|minute', second: 'secondes|seconde', night: 'nuits|nuit',
    degree: 'degrés|°C', times: 'fois',
  },
  currencies: {
    USD: '$|dollars|dollar|dollars américains|usd', EUR: '€|euros|euro|eur', GBP: '£|livres sterling|livres|livre sterling', XOF: 'francs CFA|FCFA|F CFA|XOF', CHF: 'francs suisses|CHF', JPY: '¥|yens', CNY: 'yuans|renminbi', INR: '₹|roupies|roupie', NGN: 'nairas|naira', CAD: 'dollars canadiens', AUD: 'dollars australiens', RUB: 'roubles', TRY: 'livres turques',
  },
}
