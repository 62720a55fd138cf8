import type { Language } from '../language'

export const units: Pick<Language, 'units' | 'currencies'> = {
  units: {
    km: 'km|kilometres|kilometers|kilometre|kilometer|kms', mile: 'miles|mile', metre: 'metres|meters|metre|meter|m', foot: 'feet|foot|ft', cm: 'cm|centimetres|centimeters', mm: 'mm|millimetres|millimeters',
    tonne: 'tonnes|tonne|metric tons|tons|ton', kg: 'kg|kilos|kilograms|kilogrammes|kilo', litre: 'litres|liters|litre|liter', hectare: 'hectares|hectare|ha', acre: 'acres|acre', barrel: 'barrels|barrel',
    year: 'years|year', month: 'months|month', week: 'weeks|week', day: 'days|day', hour: 'hours|hour', minute: 'minutes|minute', second: 'seconds|second', night: 'nights|night',
    degree: 'degrees|°C', times: 'times|fold|times over',
  },
  currencies: {
    USD: '$|US$|dollars|US dollars|dollar|usd|bucks', EUR: '€|euros|euro|eur', GBP: '£|pounds|pounds sterling|sterling|gbp|pound', XOF: 'CFA francs|CFA|FCFA|francs CFA|XOF', CHF: 'Swiss francs|CHF', JPY: '¥|yen', CNY: 'yuan|renminbi', INR: '₹|rupees|rupee', NGN: 'naira|₦', CAD: 'Canadian dollars', AUD: 'Australian dollars', RUB: 'roubles|rubles', TRY: 'Turkish lira|lira',
  },
}
