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
    ['period', 'en', 'Raids of this kind have killed 400 people over the past year.', ['2021-01-01/2021-12-31']],
    ['period', 'en', 'The court found a 2021 deficit of 10% of output rather than 5%, and a debt of 80%.', ['2021-01-01/2021-12-31', '2021-01-01/2021-12-31', '2021-01-01/2021-12-31']],
    ['period', 'en', 'The debt was 80% of GDP at the end of 2020 and 90% a year later.', ['2020-09-01/2020-12-31', '2021-12-31/2021-12-31']],
    ['period', 'en', 'The deficit was 10% of output in 2021. Those who add the cities arrive at 12% of output.', ['2021-01-01/2021-12-31', '2021-01-01/2021-12-31']],
    ['period', 'en', 'The deficit was 10% of output, against 8% in 2020.', [null, '2020-01-01/2020-12-31']],
    ['period', 'en', 'The minister said on Thursday that the debt stood at 80% of GDP.', [null]],
    ['part', 'fr', 'La dette s’établit à 83 % du PIB.', [null]],
    ['population', 'en', 'The bodies lay in three mass graves.', ['massGrave']],
    ['population', 'fr', 'Les corps ont été jetés dans deux charniers.', ['massGrave']],
    ['outcome', 'en', 'Of 1,100 injured people, 790 have gone home.', ['wounded', 'recovered']],
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

describe('sums given out before', () => {
  const claimants = (body: string, lang: Lang) => readDocument({ id: 'x', title: 'The budget of Ruritania', publisher: 'The Gazette', published: '2022-06-10', lang, body }).filter(({ kind }) => kind === 'quantity').map(({ attribution }) => attribution.claimant)
  test.each([
    ['en', 'The deficit came to 12% of GDP rather than the 5% announced, the court said.', ['court', 'an earlier figure (The Gazette)']],
    ['en', 'The minister said that the debt, once declared at 74% of GDP, in fact stands at 119%.', ['an earlier figure (The Gazette)', 'minister']],
    ['en', 'The court said that the deficit was 12% of GDP, more than double the 5% logged by the cabinet.', ['court', 'cabinet']],
    ['en', 'The deficit came to 12% of GDP, against 5% a year earlier, the court said.', ['court', 'court']],
    ['fr', 'Le déficit atteint 12 % du PIB, contre 5 % dans les déclarations, selon la Cour.', ['Cour', 'un chiffre antérieur (The Gazette)']],
    ['fr', 'Selon la Cour, la dette affichée à 74 % du PIB est en réalité de 119 %.', ['un chiffre antérieur (The Gazette)', 'Cour']],
    ['fr', 'Selon la Cour, le déficit annoncé pour 2021 est de 5 % du PIB.', ['Cour']],
  ] as [Lang, string, string[]][])('%s: “%s” are nobody’s by name', (lang, body, expected) => expect(claimants(body, lang)).toEqual(expected))
})

describe('days of what happened', () => {
  const days = (body: string, lang: Lang) => readDocument({ id: 'x', title: 'Report', publisher: 'The Gazette', published: '2022-06-10', lang, body }).flatMap(({ value }) => (value.kind === 'date' ? [value.from] : []))
  test.each([
    ['en', 'The raid took place on Monday, the mayor said.', ['2022-06-06']],
    ['en', 'The mayor said that the hall burnt down on Monday.', ['2022-06-06']],
    ['fr', 'Le maire a indiqué que la halle avait brûlé lundi.', ['2022-06-06']],
    ['en', 'The mayor said twelve people were killed in the raid on Monday.', ['2022-06-06']],
    ['en', 'On Monday, the mayor said that twelve people had died.', []],
    ['en', 'The mayor spoke on Monday of 12 dead.', []],
    ['en', 'The office on Tuesday withdrew the toll of 12 dead.', []],
    ['fr', 'Le ministre a livré mercredi un bilan de 12 morts.', []],
    ['fr', 'L’association a rendu publique jeudi la liste des morts.', []],
    ['fr', 'La halle a brûlé mercredi.', ['2022-06-08']],
  ] as [Lang, string, string[]][])('%s: “%s”: the day that somebody spoke is none', (lang, body, expected) => expect(days(body, lang)).toEqual(expected))
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
    ['who is counted is left open, and whether they were civilians is in dispute', ['Twelve fighters were killed at Sarane on 8 June, the mayor said. Eight civilians were killed, the imam said.', 'The raid of 8 June at Sarane left thirty dead, the clinic said.'], []],
    ['a toll of nobody stated, and whether civilians were hit is in dispute', ['Twelve fighters were killed at Sarane on 8 June, the mayor said. No civilians were harmed, he said.', 'The raid of 8 June at Sarane left thirty dead, the clinic said.'], []],
    ['no losses of one’s own', ['Twelve soldiers were killed at Sarane on 8 June, the mayor said.', 'The raid of 8 June at Sarane caused no losses, the rebels said.'], []],
    ['sums of one year', ['The deficit of Ruritania was 10.4% of GDP in 2021, the court said.', 'The deficit of Ruritania was 5.5% of GDP in 2021, the ministry said.'], ['firm apart']],
    ['a sum of five years and one of one', ['The deficit of Ruritania was 10.4% of GDP between 2017 and 2021, the court said.', 'The deficit of Ruritania was 5.5% of GDP in 2021, the ministry said.'], []],
    ['foreigners of no stated trade against fighters', ['Twelve fighters were killed at Sarane on 8 June, the mayor said.', 'The raid of 8 June at Sarane left thirty Italians dead, the clinic said.'], []],
    ['a figure that is only called untrue', ['Twelve people were killed at Sarane on 8 June, the mayor said.', 'Claims that thirty people were killed at Sarane on 8 June are false, the clinic said.'], []],
    ['a court of auditors and its government', ['Senegal’s government put the debt at 74% of GDP for 2021.', 'The debt was 99% of GDP in 2021, Senegal’s court of auditors said.'], ['firm apart']],
    ['people of whom nothing happened', ['Twelve people met at Sarane on 8 June, the mayor said. Thirty people live there.', 'Forty people stood by at Sarane on 8 June, the clinic said.'], []],
    ['days of what both only recall', ['Four soldiers died in the raid on Sarane on 8 June, the mayor said. Ten had been killed there on 4 March 2017.', 'Four soldiers died in the raid on Sarane on 8 June, the clinic said. Ten had been killed there on 5 March 2017.'], ['possible days-apart']],
    ['days of two things', ['The raid took place on 8 June at Sarane, the mayor said.', 'The minister visited Sarane on 9 June, the clinic said.'], []],
  ] as [string, [string, string], string[]][])('%s', (_, [a, b], expected) => expect(conflicts(document('a', '2022-06-09', a), document('b', '2022-06-10', b))).toEqual(expected))
})
