import { describe, expect, test } from 'vitest'
import { compareTexts } from '@/lib/discrepancies/compare'
import { langs } from '@/lib/languages'
import { compareValues, extentOf } from '@/lib/values'
import { around } from '@/lib/values/tolerance'
import { factor } from '@/lib/values/quantity/units'
import { assumption, counted, reading, relationOfValues, slot, strength, type Value, value } from '@/lib/values/value'
import type { Lang } from '@/lib/languages'

describe('two texts as wholes', () => {
  test.each([
    ['en', 'The raid at the old border post killed more than 18 fighters.', 'The raid at the old border post did not kill 20 fighters.', 'overlaps hard denied-otherwise'],
    ['en', 'The raid did not kill 18 fighters.', 'The raid killed 20% of the fighters.', 'incomparable hard different-things'],
    ['en', 'US troops were not involved in the raid.', 'Troops were involved in the raid.', 'apart hard yes-and-no'],
    ['en', 'Troops were involved in the raid.', 'US troops were not involved in the raid.', 'apart hard yes-and-no'],
    ['en', 'Police opened fire.', 'Soldiers did not open fire.', 'incomparable hard different-things'],
    ['en', 'Police opened fire.', 'They did not open fire.', 'apart hard yes-and-no'],
    ['en', 'They opened fire.', 'Police did not open fire.', 'apart hard yes-and-no'],
    ['en', 'US police opened fire.', 'French police did not open fire.', 'incomparable hard different-things'],
    ['en', 'Eighteen fighters were killed.', 'Twenty casualties were reported.', 'incomparable hard different-things'],
    ['en', 'Twenty casualties were reported.', 'Eighteen fighters were killed.', 'incomparable hard different-things'],
    ['en', 'Eighteen women were killed.', 'Twenty people were killed.', 'incomparable hard different-things'],
    ['en', 'Twenty people were killed.', 'Eighteen women were killed.', 'incomparable hard different-things'],
    ['en', 'Eighteen children were killed.', 'Twenty civilians were killed.', 'incomparable hard different-things'],
    ['en', 'Eighteen people were killed or wounded.', 'Twenty people were killed.', 'incomparable hard different-things'],
    ['en', 'Twenty people were killed.', 'Eighteen people were killed or wounded.', 'incomparable hard different-things'],
    ['en', 'Eighteen fighters were in the valley.', 'Twenty fighters slept under the bridge.', 'apart hard apart'],
    ['en', 'Eighteen were killed.', 'Twenty were killed.', 'apart hard apart'],
    ['en', 'Police opened fire in the old square near the river.', 'The minister insisted that police did not open fire at anyone.', 'apart hard yes-and-no'],
    ['en', 'On Monday police opened fire in the old square.', 'On Tuesday police opened fire in the old square.', 'same hard same-answer'],
    ['en', 'On Monday police opened fire in the old square.', 'On Tuesday officials insisted that police never opened fire.', 'apart hard yes-and-no'],
    ['en', 'The fire was started by rebels and carried out by Chad in a distant town.', 'The raid was claimed by the Red Brigade on Monday.', 'incomparable hard different-things'],
    ['en', 'The raid on the old camp was carried out by Chad.', 'The raid on the old camp was carried out by Mali.', 'apart reading-dependent no-party-shared'],
    ['en', 'The raid on the old camp was carried out by Chad.', 'The raid on the old camp was carried out by Chad and Mali.', 'within reading-dependent parties-shared'],
    ['en', 'The raid took place at Gao.', 'The raid took place at Kidal.', 'apart reading-dependent places-far-apart'],
    ['en', 'Eighteen fighters were killed; the army said 20 fighters were killed.', 'Twenty fighters were killed.', 'same hard admits'],
    ['en', 'Twenty fighters were killed.', 'Eighteen fighters were killed; the army said 20 fighters were killed.', 'same hard admits'],
    ['en', 'Eighteen fighters were killed; the army said 20 fighters were killed.', 'Nineteen fighters were killed.', 'apart hard apart'],
    ['en', 'The mayor did not visit the old border post where 18 fighters were killed.', 'The mayor visited the old border post where 20 fighters were killed.', 'apart hard apart'],
    ['en', 'The mayor did not visit the old border post where 18 fighters were killed.', 'The mayor visited the old border post where 18 fighters were killed.', 'apart reading-dependent denied'],
    ['en', 'The mayor signed the treaty at the town hall of Brock with three guests from abroad.', 'The mayor did not attend the treaty ceremony at the town hall, because trains stopped running.', 'incomparable hard different-things'],
    ['en', '18. The weather was fine.', 'more than 20', 'incomparable hard different-things'],
    ['en', '18', '20. The weather was fine.', 'incomparable hard different-things'],
    ['en', '18 and 19', '20', 'incomparable hard different-things'],
    ['en', 'The bridge near the harbour is 40 metres long.', '60 metres', 'apart hard apart'],
    ['en', 'The bridge near the harbour is 40 metres long.', 'The tower behind the church stands 60 metres tall.', 'incomparable hard different-things'],
    ['en', '8 March 2021', '9 March 2021', 'apart hard days-apart'],
    ['en', '8 March 2021', '18', 'incomparable hard different-things'],
    ['en', 'The vote was held on 8 March 2021 in Brock.', 'The vote in Brock was held on 9 March 2021.', 'apart hard days-apart'],
    ['en', 'The vote was held on 8 March 2021 in Brock after long talks.', 'The vote about fishing rights was on 9 March 2021.', 'incomparable hard different-things'],
    ['en', 'Some 40 boats sank in the storm.', 'The storm sank 60 boats.', 'apart hard apart-beyond-tolerance'],
    ['en', 'Some 40 boats sank in the storm.', 'Some 60 houses fell in the flood.', 'incomparable hard different-things'],
    ['fr', 'Le raid sur le vieux poste frontière a tué plus de 18 combattants.', 'Le raid sur le vieux poste frontière n’a pas tué 20 combattants.', 'overlaps hard denied-otherwise'],
    ['fr', 'La police a ouvert le feu.', 'Ils n’ont pas ouvert le feu.', 'apart hard yes-and-no'],
    ['fr', 'Dix-huit femmes ont été tuées.', 'Vingt personnes ont été tuées.', 'incomparable hard different-things'],
    ['fr', 'L’attaque a été menée par le Tchad.', 'L’attaque a été menée par le Mali.', 'apart reading-dependent no-party-shared'],
    ['fr', 'Le raid a eu lieu à Gao.', 'Le raid a eu lieu à Kidal.', 'apart reading-dependent places-far-apart'],
    ['fr', 'Le maire n’a pas visité le vieux poste frontière où 18 combattants ont été tués.', 'Le maire a visité le vieux poste frontière où 20 combattants ont été tués.', 'apart hard apart'],
    ['en', '18', 'more than 20', 'apart hard apart'],
    ['en', '18', '18', 'same hard admits'],
    ['en', 'about 20', '18', 'contains reading-dependent joined-by-tolerance'],
    ['en', '20', '20%', 'same hard admits'],
    ['en', 'Eighteen fighters were killed.', 'More than 20 fighters were killed.', 'apart hard apart'],
    ['en', 'Eighteen fighters were killed.', 'Eighteen fighters died.', 'same hard admits'],
    ['en', 'Eighteen fighters were killed.', 'Twenty soldiers were killed.', 'incomparable hard different-things'],
    ['en', 'Eighteen fighters were killed.', 'Twenty fighters were captured.', 'incomparable hard different-things'],
    ['en', 'Eighteen fighters were killed.', 'Twenty people were killed.', 'apart hard apart'],
    ['en', 'Eighteen fighters were killed.', 'Twenty were neutralised.', 'apart hard apart'],
    ['en', 'Eighteen fighters were killed.', 'The weather was fine.', 'incomparable hard nothing-read'],
    ['en', 'The weather was fine.', 'The weather was awful.', 'incomparable hard nothing-read'],
    ['en', 'The raid killed 18 fighters.', 'The raid did not kill 18 fighters.', 'apart hard denied'],
    ['en', 'The raid killed 18 fighters.', 'The raid did not kill 20 fighters.', 'overlaps hard denied-otherwise'],
    ['en', 'The raid killed more than 18 fighters.', 'The raid did not kill 20 fighters.', 'overlaps hard denied-otherwise'],
    ['en', 'The raid did not kill 20 fighters.', 'The raid killed more than 18 fighters.', 'overlaps hard denied-otherwise'],
    ['en', 'The raid did not kill 18 fighters.', 'The raid did not kill 20 fighters.', 'overlaps hard denied-otherwise'],
    ['en', 'The raid took place on 8 March 2021.', 'The raid took place on 9 March 2021.', 'apart hard days-apart'],
    ['en', 'The raid took place on 8 March 2021.', 'The raid took place in March 2021.', 'within hard days-shared'],
    ['en', 'The raid took place on 8 March 2021.', 'The market opened on 9 March 2021.', 'incomparable hard different-things'],
    ['en', 'The bridge is 40 metres long.', 'The bridge is 0.05 km long.', 'apart hard apart'],
    ['en', 'The bridge is 40 metres long.', 'The bridge is 0.04 km long.', 'same hard admits'],
    ['en', 'The mayor signed the treaty at the town hall.', 'The mayor did not sign the treaty at the town hall.', 'apart reading-dependent denied'],
    ['en', 'The mayor signed the treaty.', 'The mayor did not sign the treaty.', 'incomparable hard nothing-read'],
    ['en', 'The mayor signed the treaty at the town hall.', 'The mayor had not yet signed the treaty at the town hall.', 'incomparable hard nothing-read'],
    ['en', 'The mayor signed the treaty at the town hall.', 'No fewer than the mayor signed the treaty at the town hall.', 'incomparable hard nothing-read'],
    ['en', 'US troops were not involved in the raid.', 'US troops were involved in the raid.', 'apart hard yes-and-no'],
    ['en', 'US troops were not involved in the raid.', 'French troops were involved in the raid.', 'incomparable hard different-things'],
    ['en', 'Eighteen fighters were killed. Five were captured.', 'Twenty fighters were killed. Five were captured.', 'apart hard apart'],
    ['en', 'Eighteen fighters were killed and five captured.', 'Eighteen fighters were killed and six captured.', 'apart hard apart'],
    ['en', 'The budget of the town grew to 18 million dollars.', 'The budget of the town grew to 20 million dollars.', 'apart hard apart'],
    ['en', 'The budget of the town grew to 18 million dollars.', 'The budget of the town grew to 20 million euros.', 'incomparable hard different-things'],
    ['en', 'Some 40 boats were lost in the storm near the coast.', 'Some 60 boats were lost in the storm near the coast.', 'apart hard apart-beyond-tolerance'],
    ['en', 'Some 40 boats were lost in the storm near the coast.', 'Some 60 cars were sold in the market of the town.', 'incomparable hard different-things'],
    ['fr', 'Dix-huit combattants ont été tués.', 'Plus de vingt combattants ont été tués.', 'apart hard apart'],
    ['fr', 'Une vingtaine de combattants ont été tués.', 'Dix-huit combattants ont été tués.', 'contains reading-dependent joined-by-tolerance'],
    ['fr', 'Dix-huit combattants ont été tués.', 'Cinq combattants ont été capturés.', 'incomparable hard different-things'],
    ['fr', 'Le maire a signé le traité à la mairie.', 'Le maire n’a pas signé le traité à la mairie.', 'apart reading-dependent denied'],
    ['fr', 'Le raid a eu lieu le 8 mars 2021.', 'Le raid a eu lieu le 9 mars 2021.', 'apart hard days-apart'],
    ['fr', 'Aucun combattant n’a été tué.', 'Deux combattants ont été tués.', 'apart hard apart'],
    ['en', 'Between 10 and 20 fighters were killed.', 'Between 15 and 25 fighters were killed.', 'overlaps hard admits'],
    ['en', 'At least 10 fighters were killed.', '15 fighters were killed.', 'contains hard admits'],
    ['en', '15 fighters were killed.', 'At least 10 fighters were killed.', 'within hard admits'],
  ['en', '18', 'more than 20', 'apart hard apart'],
    ['en', '18', '18', 'same hard admits'],
    ['en', '18 killed', '20 killed', 'apart hard apart'],
    ['en', '5 km', '5,000 metres', 'same hard admits'],
    ['en', '5 km', '6 km', 'apart hard apart'],
    ['en', 'at least 5', '7', 'contains hard admits'],
    ['en', '18 soldiers', '20 civilians', 'incomparable hard different-things'],
    ['en', '18 soldiers were killed.', '20 soldiers were killed.', 'apart hard apart'],
    ['en', '18 soldiers were killed.', '20 soldiers were wounded.', 'incomparable hard different-things'],
    ['en', '18 soldiers were killed.', '20 people were killed.', 'apart hard apart'],
    ['en', '18 soldiers were killed.', '20 were killed.', 'apart hard apart'],
    ['en', '18 soldiers were killed.', '20 died.', 'apart hard apart'],
    ['en', '18 soldiers were killed.', 'Some 20 soldiers were killed.', 'within reading-dependent joined-by-tolerance'],
    ['en', '18 killed, five captured.', '20 killed, five captured.', 'apart hard apart'],
    ['en', '18 killed, five captured.', '20 killed, six captured.', 'apart hard apart'],
    ['en', '18 killed, five captured.', '18 killed, six captured.', 'apart hard apart'],
    ['en', '18 killed.', '20 captured.', 'incomparable hard different-things'],
    ['en', '18 soldiers were not killed.', '18 soldiers were killed.', 'apart hard denied'],
    ['en', '18 soldiers were not killed.', '20 soldiers were killed.', 'overlaps hard denied-otherwise'],
    ['en', '18 soldiers were not killed.', '18 soldiers were not killed.', 'same hard admits'],
    ['en', '18 soldiers were not killed.', '20 soldiers were not killed.', 'overlaps hard denied-otherwise'],
    ['en', 'More than 18 soldiers were not killed.', '20 soldiers were killed.', 'apart hard denied'],
    ['en', '20 soldiers were killed.', 'More than 18 soldiers were not killed.', 'apart hard denied'],
    ['en', '18 soldiers were not killed.', 'More than 10 soldiers were killed.', 'overlaps hard denied-otherwise'],
    ['en', 'The raid took place on 3 June 2019.', 'The raid took place on 4 June 2019.', 'apart hard days-apart'],
    ['en', 'The raid took place on 3 June 2019.', 'The raid took place in June 2019.', 'within hard days-shared'],
    ['en', 'The raid took place in June 2019.', 'The raid took place on 3 June 2019.', 'contains hard days-shared'],
    ['en', 'The raid took place on 3 June 2019.', 'The old man was born on 4 June 2018.', 'apart hard days-apart'],
    ['en', '3 June 2019', '4 June 2019', 'apart hard days-apart'],
    ['en', 'The army took part in the raid.', 'The army did not take part in the raid.', 'apart hard yes-and-no'],
    ['en', 'France took part in the raid.', 'Mali did not take part in the raid.', 'incomparable hard different-things'],
    ['en', 'France took part in the raid.', 'France did not take part in the raid.', 'apart hard yes-and-no'],
    ['en', 'The hostages were freed.', 'The hostages were not freed.', 'apart hard yes-and-no'],
    ['en', 'The hostages were freed.', 'The ransom was not paid.', 'incomparable hard different-things'],
    ['en', 'The mayor opened the old bridge over the river.', 'The mayor did not open the old bridge over the river.', 'apart reading-dependent denied'],
    ['en', 'The mayor opened the old bridge over the river.', 'The mayor opened the new bridge over the river.', 'incomparable hard nothing-read'],
    ['en', 'The mayor opened the bridge.', 'The mayor did not open the bridge.', 'incomparable hard nothing-read'],
    ['en', 'The mayor opened the old bridge over the river.', 'A farmer did not sell his cows.', 'incomparable hard nothing-read'],
    ['en', 'The mayor will not open the old bridge over the river before May.', 'The mayor will open the old bridge over the river.', 'incomparable hard nothing-read'],
    ['en', 'The mayor opened no fewer than two old bridges over the wide river.', 'The mayor opened two old bridges over the wide river.', 'contains hard admits'],
    ['en', 'The old bridge over the river cost 12 million euros.', 'The old bridge over the river cost 15 million euros.', 'apart hard apart'],
    ['en', 'The old bridge over the river cost 12 million euros.', 'The school roof was mended for 15 million euros.', 'incomparable hard different-things'],
    ['en', 'The old bridge cost 12 million euros.', 'The old bridge cost 15 million dollars.', 'incomparable hard different-things'],
    ['en', 'Prices rose by 12 %.', 'Prices rose by 15 %.', 'apart hard apart'],
    ['en', 'Prices rose by 12 %.', 'Wages rose by 15 %.', 'apart hard apart'],
    ['en', 'The tower is 12 metres high.', 'The tower is 15 metres high.', 'apart hard apart'],
    ['en', 'The tower is 12 metres high.', 'The tower is 12 metres high.', 'same hard admits'],
    ['en', 'The tower is 12 metres high.', 'The old man ate 15 eggs.', 'incomparable hard different-things'],
    ['en', 'Nothing was said.', 'Nothing else was said.', 'incomparable hard nothing-read'],
    ['en', '18', '', 'incomparable hard nothing-read'],
    ['en', 'The raid took place at Kestrel Ford.', 'The raid took place at Kestrel Ford, in Heron.', 'same hard same-place'],
    ['en', 'The raid took place in Lyon.', 'The raid took place in Paris.', 'apart reading-dependent places-far-apart'],
    ['en', 'The raid was carried out by France.', 'The raid was carried out by Mali.', 'apart reading-dependent no-party-shared'],
    ['en', 'The raid was carried out by France.', 'The raid was carried out by France.', 'same hard same-parties'],
    ['en', '18 soldiers were killed in Lyon.', '20 soldiers were killed in Lyon.', 'apart hard apart'],
    ['en', '18 soldiers were killed in Lyon.', '18 soldiers were killed in Paris.', 'same hard admits'],
    ['en', 'He said 18 soldiers were killed. They left on 3 June 2019.', 'He said 18 soldiers were killed. They left on 5 June 2019.', 'same hard admits'],
    ['fr', '18 soldats ont été tués.', '20 soldats ont été tués.', 'apart hard apart'],
    ['fr', '18 soldats ont été tués.', '20 soldats ont été blessés.', 'incomparable hard different-things'],
    ['fr', '18 soldats n’ont pas été tués.', '18 soldats ont été tués.', 'apart hard denied'],
    ['fr', 'Les otages ont été libérés.', 'Les otages n’ont pas été libérés.', 'apart hard yes-and-no'],
    ['fr', 'Le maire a ouvert le vieux pont sur la rivière.', 'Le maire n’a pas ouvert le vieux pont sur la rivière.', 'apart reading-dependent denied'],
    ['fr', 'Pas moins de 18 vieux ponts ont été ouverts.', '18 vieux ponts ont été ouverts.', 'contains hard admits'],
    ['fr', 'Le raid a eu lieu le 3 juin 2019.', 'Le raid a eu lieu le 4 juin 2019.', 'apart hard days-apart'],
    ['fr', 'Le pont a coûté 12 millions d’euros.', 'Le pont a coûté 15 millions d’euros.', 'apart hard apart'],
    ['en', '', '18', 'incomparable hard nothing-read'],
    ['en', '', '', 'incomparable hard nothing-read'],
  ] as [Lang, string, string, string][])('%s: «%s» and «%s»: %s', (lang, a, b, expected) => {
    const { relation, strength, because } = compareTexts(a, b, lang)
    expect(`${relation} ${strength} ${because.code}`).toBe(expected)
  })
  test('in a language without a word in common nothing is read, and nothing is guessed', () => {
    for (const lang of langs) expect(compareTexts('', '', lang)).toEqual({ relation: 'incomparable', strength: 'hard', because: { code: 'nothing-read', values: {} } })
  })
})

const quantity = (min: number | null, max: number | null, more: Partial<Extract<Value, { kind: 'quantity' }>> = {}): Value => ({ kind: 'quantity', min, max, minExclusive: false, maxExclusive: false, approx: false, unit: '', ...more })
const days = (from: string, to = from, precision: Extract<Value, { kind: 'date' }>['precision'] = from === to ? 'day' : 'span'): Value => ({ kind: 'date', from, to, precision })
const said = (answer: Extract<Value, { kind: 'answer' }>['answer'], topic: Extract<Value, { kind: 'answer' }>['topic'] = 'involvement'): Value => ({ kind: 'answer', answer, topic })
const named = (role: Extract<Value, { kind: 'parties' }>['role'], ...names: (string | [string, string])[]): Value => ({ kind: 'parties', role, parties: names.map((name) => (typeof name === 'string' ? { name, iso: null } : { name: name[0], iso: name[1] })) })
const at = (places: string[], within: string[] = [], role: Extract<Value, { kind: 'place' }>['role'] = 'happened'): Value => ({ kind: 'place', places, within, role })

describe('two values', () => {
  test.each([
    ['a number and itself', quantity(18, 18), quantity(18, 18), 'same hard admits'],
    ['18 and more than 20', quantity(18, 18), quantity(20, null, { minExclusive: true }), 'apart hard apart'],
    ['20 and more than 20', quantity(20, 20), quantity(20, null, { minExclusive: true }), 'apart hard apart'],
    ['20 and at least 20', quantity(20, 20), quantity(20, null), 'within hard admits'],
    ['at least 20 and 20', quantity(20, null), quantity(20, 20), 'contains hard admits'],
    ['at least 20 and more than 20', quantity(20, null), quantity(20, null, { minExclusive: true }), 'contains hard admits'],
    ['more than 20 and at least 20', quantity(20, null, { minExclusive: true }), quantity(20, null), 'within hard admits'],
    ['more than 20, twice', quantity(20, null, { minExclusive: true }), quantity(20, null, { minExclusive: true }), 'same hard admits'],
    ['fewer than 20 and at least 20', quantity(null, 20, { maxExclusive: true }), quantity(20, null), 'apart hard apart'],
    ['up to 20 and at least 20', quantity(null, 20), quantity(20, null), 'overlaps hard admits'],
    ['up to 20 and fewer than 20', quantity(null, 20), quantity(null, 20, { maxExclusive: true }), 'contains hard admits'],
    ['fewer than 20 and up to 20', quantity(null, 20, { maxExclusive: true }), quantity(null, 20), 'within hard admits'],
    ['10 to 20 and 15 to 25', quantity(10, 20), quantity(15, 25), 'overlaps hard admits'],
    ['15 to 25 and 10 to 20', quantity(15, 25), quantity(10, 20), 'overlaps hard admits'],
    ['10 to 20 and 12 to 15', quantity(10, 20), quantity(12, 15), 'contains hard admits'],
    ['10 to 20 and 10 to 15', quantity(10, 20), quantity(10, 15), 'contains hard admits'],
    ['10 to 20 and 15 to 20', quantity(10, 20), quantity(15, 20), 'contains hard admits'],
    ['10 to 20 and 21 to 25', quantity(10, 20), quantity(21, 25), 'apart hard apart'],
    ['10 to 20 and 20 to 25', quantity(10, 20), quantity(20, 25), 'overlaps hard admits'],
    ['about 20 and 18', quantity(20, 20, { approx: true }), quantity(18, 18), 'contains reading-dependent joined-by-tolerance'],
    ['18 and about 20', quantity(18, 18), quantity(20, 20, { approx: true }), 'within reading-dependent joined-by-tolerance'],
    ['about 20 and 17', quantity(20, 20, { approx: true }), quantity(17, 17), 'apart hard apart-beyond-tolerance'],
    ['17 and about 20', quantity(17, 17), quantity(20, 20, { approx: true }), 'apart hard apart-beyond-tolerance'],
    ['about 20 and 20', quantity(20, 20, { approx: true }), quantity(20, 20), 'contains hard admits'],
    ['dozens and 20', quantity(24, null, { approx: true }), quantity(20, 20), 'apart hard apart-beyond-tolerance'],
    ['dozens and 24', quantity(24, null, { approx: true }), quantity(24, 24), 'contains hard admits'],
    ['up to about 20 and 21', quantity(null, 20, { approx: true }), quantity(21, 21), 'apart hard apart-beyond-tolerance'],
    ['1.08 million and 1,089,000', quantity(1_080_000, 1_080_000), quantity(1_089_000, 1_089_000), 'overlaps reading-dependent joined-by-rounding'],
    ['1,089,000 and 1.09 million', quantity(1_089_000, 1_089_000), quantity(1_090_000, 1_090_000), 'overlaps reading-dependent joined-by-rounding'],
    ['1.2 million and 1,249,000, with two digits', quantity(1_200_000, 1_200_000), quantity(1_249_000, 1_249_000), 'apart hard apart'],
    ['74 % and 74.41 %', quantity(74, 74, { unit: 'percent' }), quantity(74.41, 74.41, { unit: 'percent' }), 'overlaps reading-dependent joined-by-rounding'],
    ['7 % and 7.4 %', quantity(7, 7, { unit: 'percent' }), quantity(7.4, 7.4, { unit: 'percent' }), 'apart hard apart'],
    ['−74 % and −74.41 %', quantity(-74, -74, { unit: 'percent' }), quantity(-74.41, -74.41, { unit: 'percent' }), 'overlaps reading-dependent joined-by-rounding'],
    ['about 1,080 and 1,089', quantity(1080, 1080, { approx: true }), quantity(1089, 1089), 'contains reading-dependent joined-by-tolerance'],
    ['1,080 to 1,085 and 1,089', quantity(1080, 1085), quantity(1089, 1089), 'apart hard apart'],
    ['2 km and 2,000 metres', quantity(2, 2, { unit: 'km' }), quantity(2000, 2000, { unit: 'metre' }), 'same hard admits'],
    ['2 km and up to 3,000 metres', quantity(2, 2, { unit: 'km' }), quantity(null, 3000, { unit: 'metre' }), 'within hard admits'],
    ['2 km and 2 kg', quantity(2, 2, { unit: 'km' }), quantity(2, 2, { unit: 'kg' }), 'incomparable hard units-differ'],
    ['20 people and 20 of no unit', quantity(20, 20, { unit: 'person' }), quantity(20, 20), 'same hard admits'],
    ['20 of no unit and 20 people', quantity(20, 20), quantity(20, 20, { unit: 'person' }), 'same hard admits'],
    ['a figure and a day', quantity(20, 20), days('2019-06-20'), 'incomparable hard kinds-differ'],
    ['a day and itself', days('2019-06-20'), days('2019-06-20'), 'same hard same-days'],
    ['a day and the next', days('2019-06-20'), days('2019-06-21'), 'apart hard days-apart'],
    ['the next day and a day', days('2019-06-21'), days('2019-06-20'), 'apart hard days-apart'],
    ['a day and its month', days('2019-06-20'), days('2019-06-01', '2019-06-30', 'month'), 'within hard days-shared'],
    ['a month and its first day', days('2019-06-01', '2019-06-30', 'month'), days('2019-06-01'), 'contains hard days-shared'],
    ['a month and its last day', days('2019-06-01', '2019-06-30', 'month'), days('2019-06-30'), 'contains hard days-shared'],
    ['8 to 18 and 7 to 19 June', days('2019-06-08', '2019-06-18'), days('2019-06-07', '2019-06-19'), 'within hard both-ends-differ'],
    ['7 to 19 and 8 to 18 June', days('2019-06-07', '2019-06-19'), days('2019-06-08', '2019-06-18'), 'contains hard both-ends-differ'],
    ['8 to 18 and 8 to 19 June', days('2019-06-08', '2019-06-18'), days('2019-06-08', '2019-06-19'), 'within hard days-shared'],
    ['7 to 18 and 8 to 18 June', days('2019-06-07', '2019-06-18'), days('2019-06-08', '2019-06-18'), 'contains hard days-shared'],
    ['8 to 18 and 10 to 20 June', days('2019-06-08', '2019-06-18'), days('2019-06-10', '2019-06-20'), 'overlaps hard both-ends-differ'],
    ['8 to 18 June and a night on its end', days('2019-06-08', '2019-06-18'), days('2019-06-18', '2019-06-19', 'night'), 'overlaps hard days-shared'],
    ['two spans that meet in a day', days('2019-06-08', '2019-06-10'), days('2019-06-10', '2019-06-12'), 'overlaps hard both-ends-differ'],
    ['yes and no', said('affirmed'), said('denied'), 'apart hard yes-and-no'],
    ['no and yes', said('denied'), said('affirmed'), 'apart hard yes-and-no'],
    ['yes and yes', said('affirmed'), said('affirmed'), 'same hard same-answer'],
    ['yes and uncertain', said('affirmed'), said('uncertain'), 'overlaps hard no-firm-answer'],
    ['declined and no', said('declined'), said('denied'), 'overlaps hard no-firm-answer'],
    ['yes on one topic and no on another', said('affirmed'), said('denied', 'losses'), 'incomparable hard topics-differ'],
    ['one who carried it out and another', named('conducted', 'Red Brigade'), named('conducted', 'Northern Army'), 'apart reading-dependent no-party-shared'],
    ['one who carried it out and one accused', named('conducted', 'Red Brigade'), named('accused', 'Red Brigade'), 'same hard same-parties'],
    ['one who carried it out and one who claims it', named('conducted', 'Red Brigade'), named('claimed', 'Northern Army'), 'apart reading-dependent no-party-shared'],
    ['one who took part and one who supported', named('tookPart', 'Red Brigade'), named('supported', 'Red Brigade'), 'incomparable hard roles-differ'],
    ['two who took part', named('tookPart', 'Red Brigade'), named('tookPart', 'Northern Army'), 'incomparable reading-dependent others-named'],
    ['one and the same with another', named('conducted', 'Red Brigade'), named('conducted', 'Red Brigade', 'Northern Army'), 'within reading-dependent parties-shared'],
    ['two and one of them', named('conducted', 'Red Brigade', 'Northern Army'), named('conducted', 'Red Brigade'), 'contains reading-dependent parties-shared'],
    ['two pairs that share one', named('conducted', 'Red Brigade', 'Northern Army'), named('conducted', 'Red Brigade', 'Harbour Guard'), 'overlaps reading-dependent parties-shared'],
    ['a country under two names', named('tookPart', ['Niger', 'NE']), named('tookPart', ['République du Niger', 'NE']), 'same hard same-parties'],
    ['two countries', named('tookPart', ['Niger', 'NE']), named('tookPart', ['Nigeria', 'NG']), 'incomparable reading-dependent others-named'],
    ['a country and its army', named('tookPart', ['France', 'FR']), named('tookPart', 'French army'), 'incomparable reading-dependent others-named'],
    ['a country and a party named for it', named('tookPart', ['Nigeria', 'NG']), named('tookPart', 'Nigerian forces'), 'same hard same-parties'],
    ['names that share a word', named('tookPart', 'Red Brigade'), named('tookPart', 'the brigade'), 'same hard same-parties'],
    ['names that share a short word only', named('conducted', 'Red Hand'), named('conducted', 'Red Star'), 'apart reading-dependent no-party-shared'],
    ['one place', at(['Kestrel Ford']), at(['Kestrel Ford']), 'same hard same-place'],
    ['one place and two', at(['Kestrel Ford']), at(['Kestrel Ford', 'Gull Point']), 'within hard places-shared'],
    ['two places and one', at(['Kestrel Ford', 'Gull Point']), at(['Kestrel Ford']), 'contains hard places-shared'],
    ['two pairs that share one', at(['Kestrel Ford', 'Gull Point']), at(['Kestrel Ford', 'Alder']), 'overlaps hard places-shared'],
    ['where it sank and where it left', at(['Kestrel Ford']), at(['Kestrel Ford'], [], 'left'), 'incomparable hard place-roles-differ'],
    ['a place and what holds it', at(['Kestrel Ford'], ['Northmark']), at(['Northmark']), 'within hard place-within'],
    ['what holds a place and the place', at(['Northmark']), at(['Kestrel Ford'], ['Northmark']), 'contains hard place-within'],
    ['two places that each hold the other', at(['Kestrel Ford'], ['Gull Point']), at(['Gull Point'], ['Kestrel Ford']), 'overlaps hard place-within'],
    ['two places of one larger', at(['Kestrel Ford'], ['Northmark']), at(['Gull Point'], ['Northmark']), 'apart reading-dependent places-apart'],
    ['two places of two larger', at(['Kestrel Ford'], ['Northmark']), at(['Gull Point'], ['Southmark']), 'incomparable hard no-map'],
    ['two places of no map', at(['Kestrel Ford']), at(['Gull Point']), 'incomparable hard no-map'],
    ['two towns far apart', at(['Niamey']), at(['Marseille']), 'apart reading-dependent places-far-apart'],
    ['a town and its country', at(['Niamey']), at(['Niger']), 'within hard place-within'],
  ] as [string, Value, Value, string][])('%s', (_, a, b, expected) => {
    const { relation, strength, because } = compareValues(a, b)
    expect(`${relation} ${strength} ${because.code}`).toBe(expected)
  })
  test('units that differ are named', () => expect(compareValues(quantity(2, 2, { unit: 'km' }), quantity(2, 2, { unit: 'kg' })).because).toEqual({ code: 'units-differ', values: { a: 'km', b: 'kg' } }))
  test('kinds that differ are named', () => expect(compareValues(quantity(2, 2), days('2019-06-20')).because).toEqual({ code: 'kinds-differ', values: { a: 'quantity', b: 'date' } }))
  test.each([[20, 18, 22], [100, 90, 110], [-20, -22, -18], [0, 0, 0], [1200, 1080, 1320], [7, 6.3, 7.7]])('about %d admits %d to %d', (n, min, max) => expect(around(n)).toEqual({ min: expect.closeTo(min, 9), max: expect.closeTo(max, 9) }))
  test.each([
    ['km', 'metre', 1000], ['mile', 'km', 1.609344], ['yard', 'foot', 3], ['foot', 'inch', 12], ['tonne', 'kg', 1000], ['pound', 'ounce', 16], ['stone', 'pound', 14], ['ton', 'pound', 2000], ['squareKm', 'hectare', 100], ['squareMile', 'acre', 640],
    ['cubicMetre', 'litre', 1000], ['gallon', 'pint', 8], ['hour', 'minute', 60], ['week', 'day', 7], ['year', 'month', 12], ['century', 'decade', 10], ['knot', 'kmh', 1.852], ['metrePerSecond', 'kmh', 3.6], ['gigawatt', 'megawatt', 1000], ['MWh', 'kWh', 1000], ['terabyte', 'gigabyte', 1000], ['cm', 'mm', 10], ['nauticalMile', 'metre', 1852], ['hectolitre', 'litre', 100], ['cubicKm', 'cubicMetre', 1e9],
  ])('one %s is so many %s: %d', (from, to, times) => expect(factor(from, to)).toBeCloseTo(times, 5))
  test('lengths are no weights', () => expect(factor('km', 'kg')).toBeNull())
})

describe('values on an axis', () => {
  test.each([
    [quantity(18, 18), { min: 18, max: 18, minOpen: false, maxOpen: false, soft: null }],
    [quantity(20, null, { minExclusive: true }), { min: 20, max: null, minOpen: true, maxOpen: false, soft: null }],
    [quantity(null, 20, { maxExclusive: true }), { min: null, max: 20, minOpen: false, maxOpen: true, soft: null }],
    [quantity(20, 20, { approx: true }), { min: 20, max: 20, minOpen: false, maxOpen: false, soft: { min: 18, max: 22 } }],
    [quantity(24, null, { approx: true }), { min: 24, max: null, minOpen: false, maxOpen: false, soft: null }],
    [quantity(null, 24, { approx: true }), { min: null, max: 24, minOpen: false, maxOpen: false, soft: null }],
    [days('1970-01-02', '1970-01-11'), { min: 1, max: 10, minOpen: false, maxOpen: false, soft: null }],
    [said('affirmed'), null],
    [named('conducted', 'Red Brigade'), null],
    [at(['Kestrel Ford']), null],
  ] as [Value, object | null][])('%j', (one, expected) => expect(extentOf(one)).toEqual(expected))
})

describe('what is stored is checked', () => {
  const refused = (schema: { safeParse(given: unknown): { success: boolean } }, given: unknown) => expect(schema.safeParse(given).success).toBe(false)
  test('the lists of names are these', () => {
    expect(relationOfValues.options).toEqual(['same', 'within', 'contains', 'overlaps', 'apart', 'incomparable'])
    expect(strength.options).toEqual(['hard', 'reading-dependent'])
    expect(assumption.shape.slot.options).toEqual(['year', 'month', 'century', 'weekday', 'unit', 'noun', 'order'])
    expect(assumption.shape.from.options).toEqual(['published', 'context', 'convention'])
    expect(slot.shape.from.options).toEqual(['explicit', 'inherited', 'assumed'])
    expect(reading.shape.kind.options).toEqual(['quantity', 'date', 'answer', 'parties', 'place'])
  })
  test.each([quantity(18, 18), quantity(20, null, { minExclusive: true }), days('2019-06-20'), days('2019-06-01', '2019-06-30', 'month'), said('denied'), named('claimed', 'Red Brigade', ['Niger', 'NE']), at(['Kestrel Ford'], ['Northmark'], 'heading')] as Value[])('%j is kept as it is', (one) => expect(value.parse(one)).toEqual(one))
  test.each([
    ['bounds that cross', quantity(20, 18)],
    ['no bound at all', quantity(null, null)],
    ['an end before its beginning', days('2019-06-20', '2019-06-18')],
    ['30 February', days('2019-02-30')],
    ['no party', named('conducted')],
    ['a country of three letters', named('conducted', ['Niger', 'NER'])],
    ['a party of no name', named('conducted', '')],
    ['no place', at([])],
    ['nine places', at(Array.from({ length: 9 }, (_, i) => `Place ${i}`))],
    ['a kind that there is not', { kind: 'weather' }],
    ['an answer that there is not', { ...said('denied'), answer: 'maybe' }],
    ['a topic that there is not', { ...said('denied'), topic: 'weather' }],
    ['a role that there is not', { ...named('conducted', 'Red Brigade'), role: 'watched' }],
  ] as [string, unknown][])('%s is refused', (_, one) => refused(value, one))
  test('slots, offsets and nouns have their bounds', () => {
    const whole = { noun: null, outcome: { value: 'killed', from: 'explicit' }, population: null, side: null, part: null, words: [0, 4] }
    expect(counted.parse(whole)).toEqual(whole)
    expect(slot.safeParse({ value: 'x'.repeat(200), from: 'explicit' }).success).toBe(true)
    refused(slot, { value: 'x'.repeat(201), from: 'explicit' })
    expect(counted.safeParse({ ...whole, noun: 'x'.repeat(80) }).success).toBe(true)
    refused(counted, { ...whole, noun: 'x'.repeat(81) })
    refused(counted, { ...whole, words: [0] })
    const one = { kind: 'quantity', start: 0, end: 2, quote: '18', value: quantity(18, 18), assumed: [{ slot: 'year', from: 'published' }], counted: null }
    expect(reading.parse(one)).toEqual(one)
    expect(reading.parse({ ...one, denied: true })).toEqual({ ...one, denied: true })
    refused(reading, { ...one, start: -1 })
    refused(reading, { ...one, end: -1 })
    refused(reading, { ...one, assumed: [{ slot: 'moon', from: 'published' }] })
  })
})
