import type { Numerals } from '../language'

export const numerals: Numerals = {
  words: {
    0: 'zero|nought|naught|nil|oh|o', 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten',
    11: 'eleven', 12: 'twelve', 13: 'thirteen', 14: 'fourteen', 15: 'fifteen', 16: 'sixteen', 17: 'seventeen', 18: 'eighteen', 19: 'nineteen',
    20: 'twenty', 30: 'thirty', 40: 'forty|fourty', 50: 'fifty', 60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety',
  },
  teensAfter: [],
  hundred: 'hundred',
  scales: { 1e3: 'thousand|thousands', 1e5: 'lakh|lakhs|lac', 1e6: 'million|millions|mln|mil', 1e7: 'crore|crores', 1e9: 'billion|billions|bln|bn', 1e12: 'trillion|trillions|tln|tn' },
  and: 'and',
  andTens: [],
  article: 'a|an|one',
  one: 'one',
  collectives: {
    12: { forms: 'dozen|doz|dozs', plural: 'dozens', exact: true },
    20: { forms: 'score', plural: 'scores', exact: true },
    10: { forms: '', plural: 'tens', exact: true },
    100: { forms: 'hundred', plural: 'hundreds', exact: true },
    1000: { forms: 'thousand', plural: 'thousands', exact: true },
    1000000: { forms: 'million', plural: 'millions', exact: true },
    1000000000: { forms: 'billion', plural: 'billions', exact: true },
  },
  plural: { 12: 24, 20: 40, 10: 20, 100: 200, 1000: 2000, 1000000: 2000000, 1000000000: 2000000000 },
  several: 'several|a few|many|a couple of',
  half: 'half',
  denominators: {
    1: 'first|firsts', 2: 'half|halves|second|seconds', 3: 'third|thirds', 4: 'quarter|quarters|fourth|fourths', 5: 'fifth|fifths', 6: 'sixth|sixths', 7: 'seventh|sevenths', 8: 'eighth|eighths', 9: 'ninth|ninths', 10: 'tenth|tenths',
    11: 'eleventh|elevenths', 12: 'twelfth|twelfths', 13: 'thirteenth|thirteenths', 14: 'fourteenth|fourteenths', 15: 'fifteenth|fifteenths', 16: 'sixteenth|sixteenths', 17: 'seventeenth|seventeenths', 18: 'eighteenth|eighteenths', 19: 'nineteenth|nineteenths',
    20: 'twentieth|twentieths', 30: 'thirtieth|thirtieths', 40: 'fortieth|fortieths', 50: 'fiftieth|fiftieths', 60: 'sixtieth|sixtieths', 70: 'seventieth|seventieths', 80: 'eightieth|eightieths', 90: 'ninetieth|ninetieths', 100: 'hundredth|hundredths', 1000: 'thousandth|thousandths', 1e6: 'millionth|millionths', 1e9: 'billionth|billionths', 1e12: 'trillionth|trillionths',
  },
  point: 'point',
  minus: 'minus|negative',
  ratio: { in: 'in|in every|out of|out of every', over: 'over' },
  times: 'x|times',
  glued: { k: 1e3, K: 1e3, m: 1e6, M: 1e6, mn: 1e6, mil: 1e6, bn: 1e9, b: 1e9, B: 1e9, G: 1e9, tn: 1e12, T: 1e12 },
  ordinal: 'st|nd|rd|th',
}
