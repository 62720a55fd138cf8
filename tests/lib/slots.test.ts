import { describe, expect, test } from 'vitest'
import { readDocument } from '@/lib/claims/read'
import type { Frame } from '@/lib/claims/frame'
import { crossReference } from '@/lib/discrepancies/crossreference'
import type { Lang } from '@/lib/languages'

const slots = (title: string, body: string, lang: Lang, slot: keyof Pick<Frame, 'outcome' | 'population' | 'place' | 'period' | 'part'>) =>
  readDocument({ id: 'x', title, publisher: 'The Gazette', published: '2022-06-10', lang, body }).filter(({ kind }) => kind === 'quantity').map(({ frame }) => frame[slot]?.value ?? null)

describe('what a figure’s own phrase leaves open', () => {
  test.each([
    ['place', 'en', 'In the capital, two counts are given. The unions speak of 40,000 marchers, the police of 9,000.', ['capital', 'capital']],
    ['place', 'fr', 'À Morvel, deux comptes s’affrontent. Les syndicats parlent de 40 000 manifestants, la police de 9 000.', ['morvel', 'morvel']],
    ['place', 'fr', 'Viennent ensuite Morvel, avec 22 cas, et Sarane, où l’on compte 44 cas.', ['morvel', 'sarane']],
    ['place', 'en', 'Elsewhere in the province, 170 deaths have been confirmed.', ['elsewhere']],
    ['place', 'fr', 'Ailleurs dans la province, 170 décès ont été confirmés.', ['elsewhere']],
    ['place', 'en', 'More than 300 people were infected in Orval.', ['orval']],
    ['place', 'fr', 'Au moins 30 personnes ont été tuées à Orval.', ['orval']],
    ['population', 'fr', 'Dans nos rangs, vingt-cinq morts et six blessés.', ['soldier', 'soldier']],
    ['population', 'en', 'Six were killed in our ranks, the general staff said.', ['soldier']],
    ['population', 'en', 'The deficit stood at 12.3% of GDP in 2021, against 4.9% on the old books.', ['deficit', 'deficit']],
    ['population', 'fr', 'Le déficit atteint 12,3 % du PIB en 2021, contre 4,9 % annoncés.', ['deficit', 'deficit']],
    ['population', 'fr', '77 assaillants ont été tués, contre 63 annoncés la veille.', ['fighter', 'fighter']],
    ['period', 'en', 'The debt was 74% of GDP in 2021.', ['2021-01-01/2021-12-31']],
    ['period', 'en', 'The court found a 2021 deficit of more than ten per cent of output.', ['2021-01-01/2021-12-31']],
    ['period', 'fr', 'Les attaques ont fait 3 000 morts depuis 2009.', ['2009-01-01/2009-12-31']],
    ['period', 'en', 'Forty people were killed.', [null]],
    ['part', 'en', 'Sixteen people died on the spot.', ['subset']],
    ['part', 'fr', 'Seize personnes sont mortes sur place.', ['subset']],
    ['outcome', 'fr', 'L’agence a identifié les corps de 30 victimes.', ['identified']],
    ['outcome', 'en', 'The mission identified the bodies of 30 victims.', ['identified']],
    ['outcome', 'fr', 'Le maire a compté 228 tombes.', ['killed']],
  ] as [Parameters<typeof slots>[3], Lang, string, (string | null)[]][])('%s, %s: %s', (slot, lang, body, expected) => expect(slots('Report', body, lang, slot)).toEqual(expected))
  test('a bare toll counts whom the title counts, and says that this is assumed', () => {
    const [first, second] = readDocument({ id: 'x', title: 'Ambush kills 28 soldiers', publisher: 'The Gazette', published: '2022-06-10', lang: 'en', body: 'Twenty-eight soldiers were killed at Sarane, the ministry said. An earlier toll spoke of 17 dead.' }).filter(({ kind }) => kind === 'quantity')
    expect(first?.frame.population).toEqual({ value: 'soldier', from: 'explicit' })
    expect(second?.frame.population).toEqual({ value: 'soldier', from: 'assumed' })
  })
})

describe('questions', () => {
  const document = (id: string, published: string, body: string, lang: Lang = 'en', publisher = `Paper ${id}`) => ({ id, title: 'The raid on Sarane', publisher, published, lang, body })
  const conflicts = (...documents: ReturnType<typeof document>[]) => crossReference(documents).relations.filter(({ relation }) => relation === 'conflict').map(({ certainty, because }) => `${certainty} ${because.code}`)
  test.each([
    ['one toll against another', ['Twelve people were killed at Sarane on 8 June, the mayor said.', 'Thirty people were killed at Sarane on 8 June, the clinic said.'], ['firm apart']],
    ['a part of the country against the whole', ['Twelve people were killed at Sarane on 8 June, the mayor said.', 'Elsewhere in the country, 30 people were killed, the clinic said. The raid on Sarane was on 8 June.'], []],
    ['the dead of two events', ['Twelve people were killed at Sarane on 8 June, the mayor said.', 'Thirty people have been killed since 2015, the clinic said. The raid on Sarane was on 8 June.'], []],
    ['soldiers against fighters', ['Twelve soldiers were killed at Sarane on 8 June, the mayor said.', 'Thirty fighters were killed at Sarane on 8 June, the clinic said.'], []],
    ['those identified against those killed', ['Twelve people were killed at Sarane on 8 June, the mayor said.', 'The clinic has identified the bodies of 5 victims of 8 June at Sarane, the clinic said.'], []],
    ['who is counted is left open', ['Twelve soldiers were killed at Sarane on 8 June, the mayor said.', 'The raid of 8 June at Sarane left thirty dead, the clinic said.'], ['possible population-not-stated']],
    ['the country’s authorities and its government are one', ['Niger’s government said twelve soldiers were killed at Sarane, in Niger, on 8 June.', 'Thirty soldiers were killed at Sarane, in Niger, on 8 June, the authorities said.'], []],
    ['two days of one happening', ['The raid took place on 8 June at Sarane, the mayor said.', 'The raid took place on 9 June at Sarane, the clinic said.'], ['firm days-apart']],
    ['days of two things', ['The raid took place on 8 June at Sarane, the mayor said.', 'The minister visited Sarane on 9 June, the clinic said.'], []],
  ] as [string, [string, string], string[]][])('%s', (_, [a, b], expected) => expect(conflicts(document('a', '2022-06-09', a), document('b', '2022-06-10', b))).toEqual(expected))
})
