import type { Language } from '../language'

export const units: Pick<Language, 'units' | 'currencies' | 'subunits' | 'per'> = {
  units: {
    km: 'km|kilómetros|kilómetro', mile: 'millas|milla', metre: 'metros|metro|m', foot: 'pies|pie', cm: 'cm|centímetros|centímetro', mm: 'mm|milímetros|milímetro', inch: 'pulgadas|pulgada', yard: 'yardas|yarda', nauticalMile: 'millas náuticas|milla náutica',
    tonne: 'toneladas|tonelada|toneladas métricas', kg: 'kg|kilos|kilogramos|kilogramo|kilo', gram: 'gramos|gramo|g', mg: 'mg|miligramos|miligramo', pound: 'libras de peso', ounce: 'onzas|onza',
    litre: 'litros|litro|l', ml: 'ml|mililitros|mililitro', gallon: 'galones|galón', cubicMetre: 'metros cúbicos|metro cúbico|m3|m³', cubicKm: 'kilómetros cúbicos|km3|km³', hectolitre: 'hectolitros|hectolitro', barrel: 'barriles|barril',
    hectare: 'hectáreas|hectárea|ha', acre: 'acres|acre', squareKm: 'kilómetros cuadrados|kilómetro cuadrado|km2|km²', squareMetre: 'metros cuadrados|metro cuadrado|m2|m²', squareMile: 'millas cuadradas', squareFoot: 'pies cuadrados',
    kmh: 'km/h|kilómetros por hora|kilómetro por hora|km por hora', mph: 'millas por hora', knot: 'nudos|nudo', metrePerSecond: 'm/s|metros por segundo',
    kilowatt: 'kilovatios|kilovatio|kW', megawatt: 'megavatios|megavatio|MW', gigawatt: 'gigavatios|gigavatio|GW', kWh: 'kilovatios hora|kWh', MWh: 'megavatios hora|MWh', volt: 'voltios|voltio',
    byte: 'bytes|byte', megabyte: 'megabytes|MB', gigabyte: 'gigabytes|GB', terabyte: 'terabytes|TB',
    year: 'años|año', month: 'meses|mes', week: 'semanas|semana', day: 'días|día|jornadas', hour: 'horas|hora|h', minute: 'minutos|minuto|min', second: 'segundos|segundo', night: 'noches|noche', decade: 'décadas|década', century: 'siglos|siglo',
    degree: 'grados|grado|°C|°', times: 'veces', magnitude: 'magnitud|en la escala de richter', decibel: 'decibelios|dB',
  },
  currencies: {
    USD: '$|US$|dólares|dólar|dólares estadounidenses|usd', EUR: '€|euros|euro|eur', GBP: '£|libras esterlinas|libras|libra', XOF: 'francos CFA|FCFA', CHF: 'francos suizos', JPY: '¥|yenes|yen', CNY: 'yuanes|yuan', MXN: 'pesos mexicanos|mxn', COP: 'pesos colombianos', ARS: 'pesos argentinos', CLP: 'pesos chilenos', UYU: 'pesos uruguayos', CUP: 'pesos cubanos', DOP: 'pesos dominicanos', PEN: 'soles', BRL: 'reales|R$', VES: 'bolívares', BOB: 'bolivianos de curso legal', GTQ: 'quetzales', HNL: 'lempiras', NIO: 'córdobas', CRC: 'colones|₡', PYG: 'guaraníes', RUB: 'rublos', TRY: 'liras turcas', UAH: 'grivnas', ILS: 'séqueles', MAD: 'dírhams', INR: 'rupias', peso: 'pesos|peso', franc: 'francos|franco',
  },
  subunits: { cent: 'céntimos|céntimo|centavos|centavo', penny: 'peniques|penique' },
  per: 'por|/|cada',
}
