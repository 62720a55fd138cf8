import type { Language } from '../language'

export const writing: Pick<Language, 'locale' | 'quotes' | 'digits' | 'elisions' | 'byline' | 'describe' | 'coordinators' | 'governs'> = {
  locale: 'es-ES',
  quotes: ['«', '»'],
  digits: { thousands: '.', decimal: ',' },
  elisions: 'd|l',
  byline: 'por',
  describe: {
    quantity: { more: 'más de ', least: 'al menos ', most: 'hasta ', fewer: 'menos de ', about: 'alrededor de ', from: 'a partir de alrededor de ', between: ['entre ', ' y '], percent: ' %', units: { km: ' km', metre: ' metros', cm: ' cm', mm: ' mm', mile: ' millas', foot: ' pies', tonne: ' toneladas', kg: ' kg', hectare: ' hectáreas', acre: ' acres' } },
    date: { year: 'en {year}', span: 'del {from} al {to}', night: 'en la noche del {from} al {to}', first: '1' },
  },
  coordinators: 'y|e|mientras',
  governs: 'mató|mataron|matado|matando|matar|mata|matan|murieron|murió|mueren|muere|abatió|abatieron|abatido|hirió|hirieron|herido|capturó|capturaron|capturado|capturando|detuvo|detuvieron|detenido|arrestó|arrestaron|perdió|perdieron|fallecieron|falleció|dejó|dejaron|destruyó|destruyeron|dañó|dañaron|rescató|rescataron|evacuó|evacuaron|secuestró|secuestraron|incautó|incautaron|decomisó|decomisaron|derribó|derribaron|liberó|liberaron',
}
