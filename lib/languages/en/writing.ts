import type { Language } from '../language'

export const writing: Pick<Language, 'locale' | 'quotes' | 'digits' | 'elisions' | 'byline' | 'describe' | 'coordinators' | 'governs'> = {
  locale: 'en-GB',
  quotes: ['“', '”'],
  digits: { thousands: ',', decimal: '.' },
  elisions: 'c|d|j|l|m|n|s|t|qu|lorsqu|puisqu|jusqu|quelqu|presqu|aujourd',
  byline: 'by',
  describe: {
    quantity: { more: 'more than ', least: 'at least ', most: 'up to ', fewer: 'fewer than ', about: 'about ', from: 'from about ', between: ['between ', ' and '], percent: '%', units: { km: ' km', metre: ' metres', cm: ' cm', mm: ' mm', mile: ' miles', foot: ' feet', tonne: ' tonnes', kg: ' kg', hectare: ' hectares', acre: ' acres' } },
    date: { year: 'in {year}', span: 'from {from} to {to}', night: 'the night of {from} to {to}', first: '1' },
  },
  coordinators: 'and|while',
  governs: 'killed|kill|kills|killing|claimed|wounded|injured|injuries|injury|wounding|injuring|wounds|captured|capture|capturing|arrested|arrests|arrest|arresting|carrying',
}
