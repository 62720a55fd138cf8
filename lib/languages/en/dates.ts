import type { Language } from '../language'

export const dates: Language['dates'] = {
  months: ['january|jan', 'february|feb', 'march|mar', 'april|apr', 'may', 'june|jun', 'july|jul', 'august|aug', 'september|sept|sep', 'october|oct', 'november|nov', 'december|dec'],
  weekdays: ['sunday|sun', 'monday|mon', 'tuesday|tue', 'wednesday|wed', 'thursday|thu', 'friday|fri', 'saturday|sat'],
  first: '',
  between: 'between',
  from: 'from',
  to: 'to|through|until|till',
  and: 'and',
  on: 'on|the',
  night: 'the night of|overnight|night between|night of|in the night of',
  early: 'early|late|mid|mid-|the end of|the beginning of|the start of',
  today: 'today',
  yesterday: 'yesterday',
  last: 'last|this past',
  next: 'next|will|would|coming|shall',
  numeric: 'mdy',
  since: 'since',
  yearAfter: 'in|of|since|during|by|for|from|until|before|after|early|late|mid|the',
}
