import type { Numerals } from '../language'

export const numerals: Numerals = {
  words: {
    0: 'zéro', 2: 'deux', 3: 'trois', 4: 'quatre', 5: 'cinq', 6: 'six', 7: 'sept', 8: 'huit', 9: 'neuf', 10: 'dix',
    11: 'onze', 12: 'douze', 13: 'treize', 14: 'quatorze', 15: 'quinze', 16: 'seize',
    20: 'vingt|vingts', 30: 'trente', 40: 'quarante', 50: 'cinquante', 60: 'soixante', 70: 'septante', 80: 'huitante|octante', 90: 'nonante',
  },
  hundred: 'cent|cents',
  scales: { 1e3: 'mille|milliers', 1e6: 'million|millions', 1e9: 'milliard|milliards', 1e12: 'billion|billions' },
  and: 'et',
  article: 'un|une',
  collectives: {
    10: { forms: 'dizaine', plural: 'dizaines', exact: false },
    12: { forms: 'douzaine', plural: 'douzaines', exact: false },
    15: { forms: 'quinzaine', plural: 'quinzaines', exact: false },
    20: { forms: 'vingtaine', plural: 'vingtaines', exact: false },
    30: { forms: 'trentaine', plural: 'trentaines', exact: false },
    40: { forms: 'quarantaine', plural: 'quarantaines', exact: false },
    50: { forms: 'cinquantaine', plural: 'cinquantaines', exact: false },
    60: { forms: 'soixantaine', plural: 'soixantaines', exact: false },
    100: { forms: 'centaine', plural: 'centaines', exact: false },
    1000: { forms: 'millier', plural: 'milliers', exact: false },
    1000000: { forms: 'million', plural: 'millions', exact: true },
    1000000000: { forms: 'milliard', plural: 'milliards', exact: true },
  },
  plural: { 10: 20, 12: 24, 15: 30, 20: 40, 30: 60, 40: 80, 50: 100, 60: 120, 100: 200, 1000: 2000, 1000000: 2000000, 1000000000: 2000000000 },
  several: 'plusieurs|quelques|bien des',
  half: 'demi|demie',
  fractions: { 'la moitié': '50', 'un tiers|le tiers': '33.333333', 'deux tiers|les deux tiers': '66.666667', 'un quart|le quart': '25', 'trois quarts|les trois quarts': '75', 'un cinquième': '20', 'un dixième': '10' },
  glued: { k: 1e3, M: 1e6, md: 1e9 },
  ordinal: 'er|re|ere|e|eme|nd|nde|ieme',
}
