import type { Language } from '../language'

export const dates: Language['dates'] = {
  months: ['janvier|janv', 'février|févr', 'mars', 'avril|avr', 'mai', 'juin', 'juillet|juil', 'août', 'septembre', 'octobre|oct', 'novembre|nov', 'décembre|déc'],
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  first: 'er',
  between: 'entre',
  from: 'du|de|depuis',
  to: 'au|à|jusqu’au|a',
  and: 'et',
  on: 'le|au|du|les|ce',
  night: 'dans la nuit du|nuit du|la nuit du|dans la nuit de',
  early: 'début|fin|mi|mi-|la fin|le début',
  today: 'aujourd’hui|ce jour',
  yesterday: 'hier',
  last: 'dernier|dernière|passé',
  next: 'prochain|prochaine|aura|auront|sera|seront',
  numeric: 'dmy',
  since: 'depuis',
  yearAfter: 'en|de|depuis|d’|pour|dès|avant|après|début|fin|mi|et|année|entre|à',
}
