import type { Numerals } from '../language'

export const numerals: Numerals = {
  words: {
    0: 'zero|nought|nil', 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten',
    11: 'eleven', 12: 'twelve', 13: 'thirteen', 14: 'fourteen', 15: 'fifteen', 16: 'sixteen', 17: 'seventeen', 18: 'eighteen', 19: 'nineteen',
    20: 'twenty', 30: 'thirty', 40: 'forty|fourty', 50: 'fifty', 60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety',
  },
  hundred: 'hundred',
  scales: { 1e3: 'thousand', 1e6: 'million|millions|mln', 1e9: 'billion|billions|bln', 1e12: 'trillion|trillions' },
  and: 'and',
  article: 'a|an|one',
  collectives: {
    12: { forms: 'dozen', plural: 'dozens', exact: true },
    20: { forms: 'score', plural: 'scores', exact: true },
    10: { forms: 'ten', plural: 'tens', exact: true },
    100: { forms: 'hundred', plural: 'hundreds', exact: true },
    1000: { forms: 'thousand', plural: 'thousands', exact: true },
    1000000: { forms: 'million', plural: 'millions', exact: true },
  },
  plural: { 12: 24, 20: 40, 10: 20, 100: 200, 1000: 2000, 1000000: 2000000 },
  several: 'several|a few|many',
  half: 'half',
  fractions: { 'half': '50', 'a third|one third|one-third': '33.333333', 'two thirds|two-thirds': '66.666667', 'a quarter|one quarter|one-quarter': '25', 'three quarters|three-quarters': '75', 'a fifth|one fifth': '20', 'a tenth|one tenth': '10' },
  glued: { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9, tn: 1e12 },
  ordinal: 'st|nd|rd|th',
}
