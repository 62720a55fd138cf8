import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDocument } from '@/lib/discrepancies/checks'
import { describeReason } from '@/lib/discrepancies/reasons'
import type { Lang } from '@/lib/languages'

const document = (body: string, lang: Lang = 'en', title = 'From the valley') => ({ id: 'x', title, publisher: 'The Gazette', published: '2023-06-20', lang, body })
const found = (body: string, lang: Lang = 'en', title?: string) => checkDocument(document(body, lang, title)).map(({ check, strength, because }) => `${check} ${strength}: ${describeReason(because, lang).replaceAll('\u202f', ' ')}`)

describe('what does not fit inside one document', () => {
  test.each([
    ['a weekday that was another', 'The dam gave way on Tuesday 14 June 2023.', 'en', ['weekday hard: 14 June 2023 was a Wednesday, not a Tuesday.']],
    ['le jour de la semaine', 'La digue a cédé le mardi 14 juin 2023.', 'fr', ['weekday hard: Le 14 juin 2023 était un mercredi, non un mardi.']],
    ['a weekday that fits in no year around', 'The dam gave way on Sunday, June 11, and the bridge on Saturday, June 12.', 'en', ['weekday hard: 12 June 2023 was a Monday, not a Saturday; the year is not written, and the years on either side do not fit either.']],
    ['a length that neither way of counting gives', 'The 10-day operation took the hills. The operation was carried out between June 1 and June 8.', 'en', ['duration hard: 10 days are stated; from 1 June 2023 to 8 June 2023 there are 8 with both ends counted, 7 without one of them.']],
    ['a length that fits with one end only', 'The 10-day operation took the hills between June 8 and 18.', 'en', ['duration reading-dependent: 10 days fit 8 June 2023 to 18 June 2023 only if the first or the last day is not counted; with both there are 11.']],
    ['la durée', 'L’opération, menée du 1er au 8 juin, a permis de saisir des armes. Une opération de dix jours, dit le préfet.', 'fr', ['duration hard: La durée indiquée est de 10 jours ; du 1er juin 2023 au 8 juin 2023, il y en a 8 en comptant les deux bouts, 7 sans l’un d’eux.']],
    ['a verb of lasting', 'The exercise ran from 2 to 6 June. The exercise lasted nine days.', 'en', ['duration hard: 9 days are stated; from 2 June 2023 to 6 June 2023 there are 5 with both ends counted, 4 without one of them.']],
    ['days that name nothing that happened, and nearly fit', 'The 10-day operation took the hills. Work was done between June 8 and 18.', 'en', ['duration reading-dependent: 10 days fit 8 June 2023 to 18 June 2023 only if the first or the last day is not counted; with both there are 11.']],
    ['a length and its days side by side', 'For ten days, from 1 to 7 June, they combed the hills.', 'en', ['duration hard: 10 days are stated; from 1 June 2023 to 7 June 2023 there are 7 with both ends counted, 6 without one of them.']],
    ['la durée et ses jours', 'Pendant dix jours, du 1er au 7 juin, ils ont fouillé les collines.', 'fr', ['duration hard: La durée indiquée est de 10 jours ; du 1er juin 2023 au 7 juin 2023, il y en a 7 en comptant les deux bouts, 6 sans l’un d’eux.']],
    ['a relative clause', 'The exercise, which lasted nine days, ran from 2 to 6 June.', 'en', ['duration hard: 9 days are stated; from 2 June 2023 to 6 June 2023 there are 5 with both ends counted, 4 without one of them.']],
    ['a weekday at either end of a span', 'The dam was closed from Monday 12 June to Saturday 16 June 2023.', 'en', ['weekday hard: 16 June 2023 was a Friday, not a Saturday.']],
    ['parts that are more than their whole together', 'Eighteen people died, including twelve soldiers and nine civilians.', 'en', ['subset hard: The part is larger than its whole: 21 out of 18.']],
    ['parts that miss the total', 'Eighteen people were killed: twelve soldiers and three civilians.', 'en', ['parts hard: The parts do not make the total: 12 + 3 = 15, not 18.']],
    ['parts in brackets, with what became of them', 'The landslide left 30 casualties (11 dead and 18 wounded).', 'en', ['parts hard: The parts do not make the total: 11 + 18 = 29, not 30.']],
    ['parts before their sum', 'Seven guards and two drivers died, a total of ten.', 'en', ['parts hard: The parts do not make the total: 7 + 2 = 9, not 10.']],
    ['les parties', 'Le bilan est de dix-huit morts : douze soldats et trois civils.', 'fr', ['parts hard: Les parties ne font pas le total : 12 + 3 = 15, non 18.']],
    ['a part larger than its whole', 'Five people died, including seven children.', 'en', ['subset hard: The part is larger than its whole: 7 out of 5.']],
    ['a part of a stated whole', 'Fourteen of the twelve passengers were rescued.', 'en', ['subset hard: The part is larger than its whole: 14 out of 12.']],
    ['le tout trop petit', 'L’incendie a fait cinq morts, dont sept enfants.', 'fr', ['subset hard: La partie est plus grande que son tout : 7 sur 5.']],
  ] as [string, string, Lang, string[]][])('%s', (_, body, lang, expected) => expect(found(body, lang)).toEqual(expected))

  test.each([
    ['the title has another figure', 'Blast at Kestrel Ford kills 18', 'Sixteen people were killed in the blast at Kestrel Ford on 18 June, the mayor said.', 'en', ['title hard: The title says “18”; the text says “Sixteen”, and no other figure in it fits.']],
    ['le titre', 'Explosion au Val d’Orme : 18 morts', 'Seize personnes ont été tuées dimanche dans l’explosion, selon la mairie.', 'fr', ['title hard: Le titre dit « 18 » ; le texte dit « Seize », et aucun autre chiffre n’y répond.']],
    ['the text gives both', 'Blast kills 18', 'Sixteen people were killed, the mayor said; the hospital counted eighteen dead.', 'en', []],
    ['the title adds up', 'Blast kills 18', 'Twelve people were killed at the gate. Six people were killed at the bridge.', 'en', []],
    ['the title rounds', 'Storm kills 300', 'The storm killed 296 people, the governor said.', 'en', []],
    ['the title counts others', 'Blast kills 18 soldiers', 'Twenty people were killed in the blast.', 'en', []],
    ['the article is no figure', 'Kestrel Ford mourns a killed soldier', 'Sixteen soldiers were killed in the blast at Kestrel Ford on 18 June, the mayor said.', 'en', []],
    ['the article is no figure before a noun of its own', 'A killing at the gate', 'Sixteen people were killed at the gate on 18 June, the mayor said.', 'en', []],
    ['but the figure one is', 'One dead in blast at Kestrel Ford', 'Sixteen people were killed in the blast at Kestrel Ford on 18 June, the mayor said.', 'en', ['title hard: The title says “One”; the text says “Sixteen”, and no other figure in it fits.']],
    ['l’article n’est pas un chiffre', 'Un mort de trop', 'Seize personnes ont été tuées dimanche dans l’explosion, selon la mairie.', 'fr', []],
    ['l’article au féminin', 'Une morte au pied du pont', 'Seize personnes ont été tuées dimanche dans l’explosion, selon la mairie.', 'fr', []],
    ['une vingtaine en est un', 'Explosion : une vingtaine de morts', 'Quarante personnes ont été tuées dimanche dans l’explosion, selon la mairie.', 'fr', ['title hard: Le titre dit « une vingtaine » ; le texte dit « Quarante », et aucun autre chiffre n’y répond.']],
    ['the title counts a place', 'Floods kill 18', 'Seven people were killed in Morvel, the mayor said.', 'en', []],
  ] as [string, string, string, Lang, string[]][])('%s', (_, title, body, lang, expected) => expect(found(body, lang, title)).toEqual(expected))
})

describe('what is in doubt is not said', () => {
  test.each([
    ['en', 'The dam gave way on Wednesday 14 June 2023.'],
    ['en', 'The dam gave way on Tuesday 14 June.'],
    ['en', 'The dam gave way on Tuesday 06/07/2023.'],
    ['en', 'Eighteen people were killed: twelve soldiers, three civilians and a priest.'],
    ['en', 'Eighteen people were killed: twelve soldiers, a priest and three civilians.'],
    ['en', 'Eighteen people were killed, among them twelve soldiers and three civilians.'],
    ['en', 'About twenty people were killed: twelve soldiers and seven civilians.'],
    ['en', 'At least 18 people were killed: twelve soldiers and seven civilians.'],
    ['en', 'Eighteen people were killed: twelve soldiers and six civilians.'],
    ['en', 'Eighteen people were killed: twelve civilians and eight children.'],
    ['en', 'Eighteen people were killed: twelve soldiers on Monday and three more on Tuesday.'],
    ['en', 'At 18:30 the guard saw them: twelve soldiers and three civilians.'],
    ['en', 'Five people died and nine were wounded, including seven children.'],
    ['en', 'Some 20 percent voted, including 30 percent of the young.'],
    ['en', 'Five people died, including four children.'],
    ['en', 'More than five people died, including seven children.'],
    ['en', 'Up to nine patients out of ten die, of whom most are young.'],
    ['en', 'The clinic reported 21 cases, ten of them fatal; the five that it tested have died.'],
    ['en', 'The 10-day operation ended. The exercise ran from 1 to 3 June.'],
    ['en', 'The 10-day operation ended between June 1 and June 3, and a second operation ran from June 5 to June 14.'],
    ['en', 'The 10-day operation ran from 1 to 10 June.'],
    ['en', 'The 10-day operation ended. Talks were held between June 8 and 12.'],
    ['en', 'For ten days, from 1 to 10 June, they combed the hills.'],
    ['en', 'The dam was closed from Monday 12 June to Friday 16 June 2023.'],
    ['en', 'Eighteen people died, including twelve women and nine teachers.'],
    ['en', 'A two-week operation ran from 1 to 13 June.'],
    ['en', 'An operation of about ten days ran from 1 to 5 June.'],
    ['fr', 'Dix-huit personnes ont été tuées : douze soldats, un prêtre et trois civils.'],
    ['fr', 'Cinq morts et neuf blessés, dont sept enfants.'],
    ['fr', 'La digue a cédé le mercredi 14 juin 2023.'],
    ['fr', 'L’opération a duré dix jours, du 1er au 10 juin.'],
  ] as [Lang, string][])('%s: «%s»', (lang, body) => expect(found(body, lang)).toEqual([]))

  const words = ['18', 'twelve', 'dix', 'soldiers', 'civils', 'including', 'dont', ':', '(', ')', ',', 'and', 'et', 'of the', 'a total of', 'Tuesday', 'mardi', '14 June 2023', 'du 8 au 18 juin', '10-day operation', 'killed', 'morts', '.', '\n\n', '👩‍🚒', '«']
  test('every quotation is where it says, and no text makes a check throw', () => fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 40 }), fc.array(fc.constantFrom(...words), { maxLength: 8 }), fc.constantFrom<Lang>('en', 'fr'), (body, title, lang) => {
    const text = document(body.join(' '), lang, title.join(' '))
    for (const { quotes, because } of checkDocument(text)) {
      for (const { in: where, start, end, exact } of quotes) expect(text[where].slice(start, end)).toBe(exact)
      expect(describeReason(because, lang)).not.toBe(because.code)
    }
  }), { numRuns: 500 }))
})
