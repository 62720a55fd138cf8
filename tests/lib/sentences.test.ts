import { describe, expect, test } from 'vitest'
import { sentencesOf } from '@/lib/text/sentences'

const body = 'Eighteen fighters were killed in the raid, the ministry said.'
const corps = 'Dix-huit combattants ont été tués dans le raid, selon le ministère.'
const rolesOf = (text: string, lang: 'en' | 'fr', title = '') => sentencesOf(text, lang, title).map(({ role }) => role)
/** The role of a line that stands after four paragraphs of body. */
const roleOf = (line: string, lang: 'en' | 'fr') => rolesOf([...Array(4).fill(lang === 'en' ? body : corps), line].join('\n\n'), lang).at(-1)

describe('what surrounds a report is told apart from it', () => {
  test.each([
    'Photo: Ada Brock / The Gazette', 'Image: a burnt lorry at the ford, where 12 people died. Credit: Wire', 'File photo by Ada Brock', '(Photo by Ada Brock)', 'Smoke over the depot on Tuesday © The Gazette', 'Read more: Twelve dead in ferry accident', 'Sign up for our newsletter and get 10 stories a day', 'Subscribe to the Gazette.', '© 2021 The Gazette. All rights reserved.', 'Facebook Twitter WhatsApp Email', '12 comments', '3 min read', 'Share this article', 'Related articles', 'Updated: 12 March 2021', 'Most read', 'Reporting by Ada Brock; editing by Sam Ode',
  ])('%s', (line) => expect(roleOf(line, 'en')).toBe('furniture'))
  test.each([
    'Photo : Ada Brock', 'Crédit : Le Courrier', 'Lire aussi : Douze morts dans un naufrage', 'À lire aussi', 'Abonnez-vous à notre lettre', 'Sur le même sujet', 'Un camion brûlé près du gué © Le Courrier', 'Tous droits réservés.', 'Partager', '12 commentaires', 'Mis à jour : 12 mars 2021', 'Cet article est réservé aux abonnés.',
  ])('%s', (line) => expect(roleOf(line, 'fr')).toBe('furniture'))
  test.each([
    ['en', 'Photographs showed 40 graves.'], ['en', 'Share prices fell by 12%.'], ['en', 'Credit rating agencies expect 3 banks to fail.'], ['en', '– 12 dead in the northern villages'], ['en', 'Images from the camp showed that 12 tents had burned.'], ['en', 'Sources said that nine people were missing.'],
    ['fr', 'Photos et témoignages font état de 40 morts.'], ['fr', 'Par ailleurs, 12 soldats ont été blessés.'], ['fr', '– 12 morts dans les villages du nord'],
  ] as const)('%s: %s is body', (lang, line) => expect(roleOf(line, lang)).toBe('body'))
  test('links under a heading of links are none of the report, and the report goes on after them', () =>
    expect(rolesOf([...Array(4).fill(body), 'Read more', 'Twelve dead as a ferry sinks off the northern coast', 'Minister says 40 houses were lost to the flood', body].join('\n\n'), 'en').slice(4)).toEqual(['furniture', 'furniture', 'furniture', 'body']))
  test('the title, a line that repeats it, and a dateline', () => {
    expect(rolesOf(`Raid at the ford\n\n${body}\n\n${body}\n\n${body}\n\nRaid at the ford`, 'en', 'Raid at the ford')).toEqual(['headline', 'body', 'body', 'body', 'headline'])
    const [first] = sentencesOf(`KESTREL FORD, March 8 (Wire) – ${body}`, 'en')
    expect(first?.dateline).toBeGreaterThan(10)
  })
})
