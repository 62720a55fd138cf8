/** Cases of the public corpora that are set aside, one by one, with the reason. Every figure is printed with and without them. */
const age = 'an age is no reported figure'
const ratio = '"2 in 5" is a ratio, 40 %'
const change = 'a change from one figure to another states two figures, not a range'
const rangesEn = { 'He is more than thirty years old.': age, 'How about more than 2 in 5': ratio, '=>30': 'the answer must not depend on which way round "≥" is typed' }
const rangesFr = {
  'Il a plus de trente ans.': age,
  'Il n’a pas moins de trente ans.': age,
  'Comment est-ce que tu trouve plus de deux sur cinq': ratio,
  'Le nombre est passé de 200 à 3000000 en 2008': change,
  'égal ou supérieur à 30': 'it says [30, ∞); the corpus expects nothing',
}
export const rejected: Record<string, Record<string, string>> = {
  'Number en': {
    'My phone number is +1-222-2222/2222': 'a telephone number is no figure',
    "Let's try one last time": '"one" is no count here',
    'we will be working on releasing version two and a previous version will still be maintained': 'a version number is no figure',
    ' 100 millionths': 'the corpus drops the denominator that it reads in "a hundred thousand trillionths"',
  },
  'Number fr': {
    'Je veux un crédit de €1000 sur 3 ans': '"un" is an article',
    '43894.0': 'the corpus expects 0.75: a spreadsheet date',
    'Avez-vous le temps de se rencontrer le 17/05/2018 ?': 'a date is no figure',
  },
  'Percent en': { 'The table shows the % of increase in the last month': 'a sign without a number' },
  'Percent fr': { 'juste demander de soustraire cinq pour-cent': '"soustraire" is a verb, not a sign' },
  'NumberRange en bounds': rangesEn,
  'NumberRange en ends': rangesEn,
  'NumberRange fr bounds': rangesFr,
  'NumberRange fr ends': rangesFr,
  'Dimension en': { 'Water boils at 100° Celsius': 'a temperature, left to another model there' },
  'Dimension fr': { "L'eau bout à 100° Celsius": 'a temperature, left to another model there' },
  'text2num en sentences': {
    'forty five hundred thirty eight dollars and eighteen cents': 'read as one amount of money, 4538.18',
    'One second please! twenty second is parsed as twenty-second and is different from twenty seconds.': '"one second" is a length of time in any other text',
  },
  'text2num fr sentences': { 'un deux trois quatre vingt quinze': 'the same words with a full stop are expected to give 95' },
}
