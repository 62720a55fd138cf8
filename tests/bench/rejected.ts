/** Cases of the public corpora that are set aside, one by one, with the reason. Every figure is printed with and without them. */
const age = 'an age is no reported figure'
const ratio = '"2 in 5" is a ratio, 40 %'
const change = 'a change from one figure to another states two figures, not a range'
const ordinary = 'a day or a month in general, not one on the calendar'
const sign = 'a sign of comparison in a query, not a report'
const fromEnd = '"from the end of March" begins within its last days, not after them'
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
  'Date en': {
    "I'm blocked for the day": ordinary,
    'Hey, we got a partner of the month.': ordinary,
    'Hey, we got a partner of the day.': ordinary,
    'Show sales in the year': ordinary,
    "I'm unavailable the fortnight": ordinary,
    '> = 2019': sign,
    'Pierre de Fermat died otd.': 'an abbreviation of chats',
    'www.example.com/users/12345/archive-2018-09-23-page-01': 'part of an address',
    'The range is between the end of 2007 and the end of 2008.': fromEnd,
    'The range is from the end of March to the middle of September.': fromEnd,
    'i am off from the twenty-seventh to the third of april': 'the 27th is that of March; the corpus takes October or November',
  },
  'Date fr': {
    'Je suis bloqué pour la journée': ordinary,
    'Coucou, nous avons un partenaire du mois.': ordinary,
    'Coucou, nous avons un partenaire du jour.': ordinary,
    "Montrez les ventes de l'année": ordinary,
    "L'histoire s'est produite l'année avant l'indépendance.": ordinary,
    '2019.0': 'a spreadsheet’s number',
    '<=2019': sign,
    'La fourchette se situe entre la fin de 2007 et la fin de 2008.': fromEnd,
    'La gamme est de la fin de mars à mi septembre.': fromEnd,
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
