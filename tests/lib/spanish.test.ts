import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '@/lib/claims/read'
import { crossReference } from '@/lib/discrepancies/crossreference'
import { describeReason } from '@/lib/discrepancies/reasons'
import type { Lang } from '@/lib/languages'
import { detectLanguage } from '@/lib/text/language'
import { parseDocument } from '@/lib/text/parse'
import { readValues } from '@/lib/values'
import type { Reading } from '@/lib/values/value'

const published = '2021-03-12'

/** A reading in short: "[18, 18] person killed fighter", "2021-03-03/2021-03-09", "denied involvement". */
function short({ value, counted }: Reading): string {
  switch (value.kind) {
    case 'quantity': {
      const interval = `${value.minExclusive ? '(' : '['}${value.min ?? '-∞'}, ${value.max ?? '∞'}${value.maxExclusive ? ')' : ']'}${value.approx ? '~' : ''}`
      return [interval, value.unit, counted?.outcome?.value, counted?.population?.value, counted?.side?.value].filter(Boolean).join(' ')
    }
    case 'date':
      return value.from === value.to ? value.from : `${value.from}/${value.to}`
    case 'answer':
      return `${value.answer} ${value.topic}`
    case 'parties':
      return `${value.role}: ${value.parties.map(({ name }) => name).join(', ')}`
    default:
      return `${value.role}: ${value.places.join(', ')}`
  }
}

/** Invented news sentences, with everything that is read in them. */
const news: [string, string[]][] = [
  ['Dieciocho combatientes murieron en la operación del 8 de marzo, según el ministerio de Defensa de Nortia.', ['[18, 18] person killed fighter', '2021-03-08']],
  ['El ejército aseguró que abatió a más de veinte insurgentes cerca de Morvela.', ['(20, ∞] person killed fighter']],
  ['Una veintena de soldados resultaron heridos y cinco fueron capturados.', ['[20, 20]~ person wounded soldier', '[5, 5] person captured']],
  ['Al menos 2.500 personas tuvieron que huir de sus casas, informó la alcaldesa.', ['[2500, ∞] person displaced person']],
  ['La inundación dejó 34 muertos y unos 120 desaparecidos en la provincia de Aldara.', ['happened: Aldara', '[34, 34] person killed', '[120, 120]~ person missing']],
  ['Entre 15 y 20 pasajeros murieron cuando descarriló el tren, dijo la policía el martes.', ['[15, 20] person killed passenger', 'affirmed derailment', '2021-03-09']],
  ['Ningún civil murió en el bombardeo, sostiene el portavoz militar.', ['[0, 0] person killed civilian']],
  ['El gobierno negó toda implicación en el ataque.', ['denied involvement']],
  ['El temporal destruyó treinta y cuatro viviendas y dañó 1.200 edificios.', ['[34, 34] building destroyed house', '[1200, 1200] building damaged house']],
  ['Las pérdidas ascienden a 3,5 millones de euros.', ['[3500000, 3500000] EUR']],
  ['El paro subió al 12,3 % en el segundo trimestre de 2020.', ['[12.3, 12.3] percent', '2020-04-01/2020-06-30']],
  ['Decenas de miles de manifestantes marcharon el sábado 6 de marzo.', ['[20000, ∞]~ person marched protester', '2021-03-06']],
  ['El sindicato cifró en doscientos cincuenta mil los manifestantes; la policía, en menos de 90.000.', ['[250000, 250000] person protester', '[-∞, 90000) person protester']],
  ['Casi 400 soldados franceses participaron en la operación, que duró del 3 al 9 de marzo.', ['[400, 400]~ person deployed soldier FR', 'tookPart: France', 'affirmed involvement', '2021-03-03/2021-03-09']],
  ['El ataque fue perpetrado por la Brigada Roja y Malí, afirmó el general.', ['conducted: Brigada Roja, Mali']],
  ['Más de 2000 personas asistieron al funeral.', ['(2000, ∞] person present person']],
  ['La OMS confirmó 1.089 contagios y 27 fallecidos en la semana del 1 de marzo.', ['[1089, 1089] person infected', '[27, 27] person killed', '2021-03-01/2021-03-07']],
  ['El presidente no quiso comentar si se pagó un rescate.', ['declined ransom']],
  ['No hay pruebas de fraude electoral, declaró la comisión.', ['denied fraud']],
  ['Medio millón de personas se quedaron sin luz.', ['[500000, 500000] person withoutPower person']],
  ['Uno de cada cinco votantes se abstuvo.', ['[20, 20] percent voter']],
  ['En la noche del 13 al 14 de junio de 2019, hombres armados secuestraron a once estudiantes.', ['2019-06-13/2019-06-14', 'affirmed hostages', '[11, 11] person abducted student']],
  ['Hasta 40 viviendas quedaron destruidas, y cientos de familias fueron evacuadas.', ['[-∞, 40] building destroyed house', '[200, ∞]~ family evacuated family', 'affirmed evacuation']],
  ['El barco había zarpado de Puerto Ada con 96 migrantes a bordo.', ['left: Puerto Ada', '[96, 96] person present migrant']],
  ['Dos millones y medio de dólares fueron incautados, dijo la fiscalía.', ['[2500000, 2500000] USD']],
  ['Tres mil doscientas personas fueron vacunadas ayer.', ['[3200, 3200] person vaccinated person', '2021-03-11']],
  ['Las autoridades detuvieron a un centenar de personas tras los disturbios.', ['[100, 100]~ person arrested person']],
]

const document = (id: string, body: string, lang: Lang = 'es') => ({ id, title: id, publisher: id, published, lang, body })

describe('Spanish', () => {
  test.each(news)('%s', (sentence, expected) => expect(readValues(sentence, 'es', published).map(short)).toEqual(expected))

  test.each([
    ['2', ['dos', '2']],
    ['35', ['treinta y cinco', '35']],
    ['28', ['veintiocho']],
    ['116', ['ciento dieciséis']],
    ['715', ['setecientos quince', 'setecientas quince']],
    ['2002', ['dos mil dos', '2002', '2.002', '2 002']],
    ['54300', ['cincuenta y cuatro mil trescientos', '54.300']],
    ['1500000', ['un millón quinientas mil', 'un millón y medio de', '1,5 millones de']],
    ['3000000000', ['tres mil millones de', '3.000 millones de']],
    ['7000000000000', ['siete billones de']],
  ])('%s', (value, wordings) => expect(wordings.map((words) => short(readValues(`Votaron ${words} personas.`, 'es', published)[0] as Reading))).toEqual(wordings.map(() => `[${value}, ${value}] person person`)))

  test.each([
    ['ministerio de Defensa', 'Dieciocho combatientes murieron el lunes, según el ministerio de Defensa.'],
    ['alcaldesa', 'Al menos 40 viviendas ardieron, informó la alcaldesa.'],
    ['Ada Brock', 'Ada Brock dijo que habían muerto 18 soldados.'],
    ['El Faro', 'Dieciocho combatientes murieron.'],
  ])('%s says it', (claimant, body) => expect(readDocument(document('El Faro', body))[0]?.attribution.claimant).toBe(claimant))

  test('what it says is set beside what others say in other languages', () => {
    const { discrepancies } = crossReference([
      document('El Faro', 'Dieciocho combatientes murieron en la operación del 8 de marzo en Kestrel Ford.'),
      document('The Gazette', 'More than twenty fighters were killed in the raid of 8 March at Kestrel Ford.', 'en'),
    ])
    expect(discrepancies.map(({ because }) => describeReason(because, 'en'))).toEqual(['No number satisfies both.'])
    expect(describeReason({ code: 'apart', values: {} }, 'es')).toBe('No number satisfies both.')
  })

  test('it is told from French and English, and taken by its name', () => {
    const texts: [Lang, string][] = [
      ['es', news.slice(0, 6).map(([sentence]) => sentence).join(' ')],
      ['fr', 'Le ministère a indiqué que les soldats de la base ont été évacués dans la nuit, selon le maire.'],
      ['en', 'The ministry said that the soldiers of the base had been evacuated during the night.'],
    ]
    for (const [lang, text] of texts) expect(detectLanguage(text)).toBe(lang)
    expect(parseDocument('---\nlang: es\n---\nHola.', 'a.txt').lang).toBe('es')
    expect(parseDocument(`Heron, 8 de marzo de 2021. ${texts[0]?.[1]}`, 'b.txt').published).toBe('2021-03-08')
  })

  test('no text throws, and what is read stands in it', () => fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom('18', 'más de', 'veinte', 'y', 'un', 'mil', 'millones', 'del', '8 de junio', 'negó', 'muertos', 'según', 'en', 'Heron', ',', '.'), fc.string({ maxLength: 6 })), { maxLength: 40 }), (parts) => {
    const text = parts.join(' ')
    for (const { start, end, quote } of readValues(text, 'es', published)) expect(text.slice(start, end)).toBe(quote)
  })))
})
