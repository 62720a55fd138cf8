import type { Language } from '../language'

export const units: Pick<Language, 'units' | 'currencies' | 'subunits' | 'per'> = {
  units: {
    km: 'km|kilomètres|kilomètre', mile: 'miles|mile|milles', metre: 'mètres|mètre|m', foot: 'pieds|pied', cm: 'cm|centimètres|centimètre', mm: 'mm|millimètres|millimètre',
    inch: 'pouces|pouce', yard: 'yards|yard', nauticalMile: 'milles marins|mille marin|milles nautiques|mille nautique', micrometre: 'micromètres|micromètre|microns|µm|μm', nanometre: 'nanomètres|nanomètre|nm', picometre: 'picomètres|picomètre', decimetre: 'décimètres|décimètre|dm', hectometre: 'hectomètres|hectomètre|hm', lightYear: 'années-lumière|année-lumière|années lumière', mmHg: 'mmHg',
    tonne: 'tonnes|tonne|tonnes métriques|tonne métrique', ton: 'tonnes courtes|tonnes américaines', kg: 'kg|kilos|kilogrammes|kilogramme|kilo', gram: 'grammes|gramme|g', mg: 'mg|milligrammes|milligramme', microgram: 'microgrammes|microgramme|μg|µg|ug', pound: 'lb', ounce: 'onces|once', stone: 'stones',
    litre: 'litres|litre|l', ml: 'ml|millilitres|millilitre', gallon: 'gallons|gallon', pint: 'pintes|pinte', cubicMetre: 'mètres cubes|mètre cube|m3|m³', cubicFoot: 'pieds cubes|pied cube|pieds cubiques', cubicKm: 'kilomètres cubes|kilomètre cube|km3|km³', cubicInch: 'pouces cubes|pouce cube', cubicMile: 'milles cubes', hectolitre: 'hectolitres|hectolitre|hl',
    hectare: 'hectares|hectare|ha', acre: 'acres|acre', squareKm: 'kilomètres carrés|kilomètre carré|km2|km²', squareMetre: 'mètres carrés|mètre carré|m2|m²', squareMile: 'miles carrés|mile carré|milles carrés', squareFoot: 'pieds carrés|pied carré', squareInch: 'pouces carrés',
    barrel: 'barils|baril',
    kmh: 'km/h|km / h|kilomètres-heure|kilomètres heure|kilomètres à l’heure|kilomètres par heure|km à l’heure|km par heure', mph: 'miles à l’heure|miles a l’heure|miles par heure|mph', knot: 'nœuds|nœud', metrePerSecond: 'm/s|mètres par seconde|mètre par seconde', kmPerSecond: 'km/s|kilomètres par seconde', cmPerMs: 'cm/ms', kmPerMs: 'km/ms',
    watt: 'watts|watt|W', kilowatt: 'kilowatts|kilowatt|kW', megawatt: 'mégawatts|mégawatt|MW', gigawatt: 'gigawatts|gigawatt|GW', kWh: 'kilowattheures|kilowattheure|kWh', MWh: 'mégawattheures|mégawattheure|MWh', volt: 'volts|volt', horsepower: 'chevaux-vapeur|ch',
    bit: 'bits|bit', byte: 'octets|octet', kilobyte: 'kilooctets|Ko', megabyte: 'mégaoctets|Mo', gigabyte: 'gigaoctets|Go', terabyte: 'téraoctets|To',
    year: 'ans|années|an|année', month: 'mois', week: 'semaines|semaine', day: 'jours|jour|journées', hour: 'heures|heure|h', minute: 'minutes|minute|min', second: 'secondes|seconde', night: 'nuits|nuit', decade: 'décennies|décennie', century: 'siècles|siècle',
    degree: 'degrés|degré|°C|°F|°|degrés celsius', radian: 'radians|radian|rad', turn: 'tours', times: 'fois',
    magnitude: 'magnitude|sur l’échelle de richter', decibel: 'décibels|décibel|dB',
  },
  currencies: {
    USD: '$|$ US|US $|$ usd|$us|dollars|dollar|dollars américains|dollar américain|usd|billets verts', EUR: '€|euros|euro|eur', GBP: '£|livres sterling|livres|livre sterling|livre', XOF: 'francs CFA|FCFA|F CFA|XOF|franc CFA', CHF: 'francs suisses|franc suisse|CHF', JPY: '¥|yens|yen', CNY: 'yuans|yuan|renminbi', INR: '₹|roupies|roupie', NGN: 'nairas|naira', CAD: 'dollars canadiens|dollar canadien|$ c|$ ca|$ can|cad$|$ canadiens', AUD: 'dollars australiens|dollar australien|$ a', RUB: 'roubles|rouble', TRY: 'livres turques|livre turque', HKD: 'dollars de Hong Kong|$ hk|dollars hongkongais', MXN: 'pesos mexicains|mxn$', BRL: 'reais|réaux', KRW: 'wons|won', ILS: 'shekels|shekel', UAH: 'hryvnias|hryvnia', VND: 'dongs', THB: 'bahts|baht', ZAR: 'rands|rand', GHS: 'cedis', IRR: 'rials', SAR: 'riyals', AED: 'dirhams', SEK: 'couronnes suédoises', NOK: 'couronnes norvégiennes', PLN: 'zlotys', BTC: 'bitcoins|bitcoin', FIM: 'mark finlandais|marks finlandais', NLG: 'florins|florins hollandais|florins néerlandais', franc: 'francs|franc', mark: 'marks|mark', peso: 'pesos|peso', dinar: 'dinars|dinar', shilling: 'shillings', crown: 'couronnes', pesewa: 'pesewas|pesewa',
  },
  subunits: { cent: 'cents|cent|centimes|centime', penny: 'pence|penny' },
  per: 'par|/|chaque|pour',
}
