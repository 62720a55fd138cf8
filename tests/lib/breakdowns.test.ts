import { describe, expect, test } from 'vitest'
import type { Lang } from '@/lib/languages'
import { tokenize } from '@/lib/text/words'
import { readFigures } from '@/lib/values/quantity/read'

/** The breakdowns of a sentence, each "whole = part + part", in the sentence's words; "…" where there may be other parts. */
function brokenDown(sentence: string, lang: Lang): string[] {
  const { readings, breakdowns } = readFigures(tokenize(sentence, lang), lang, [], sentence)
  const words = (i: number) => readings[i]?.quote
  return breakdowns.map(({ whole, parts, complete }) => `${words(whole)} = ${parts.map(words).join(' + ')}${complete ? '' : ' …'}`)
}

const sentences: Record<'en' | 'fr', [string, ...string[]][]> = {
  en: [
    ['Eighteen people were killed, including five women and two children.', 'Eighteen = five + two …'],
    ['Eighteen people, including five women, two children and an imam, were killed.', 'Eighteen = five + two …'],
    ['Eighteen people were killed, including five women, and 30 were wounded.', 'Eighteen = five …'],
    ['Eighteen people were killed, including five women, and 30 houses burned.', 'Eighteen = five …'],
    ['Eighteen people died, among them 5 women, 3 men and 2 children.', 'Eighteen = 5 + 3 + 2 …'],
    ['Eighteen died, including five women – 12 were hurt.', 'Eighteen = five …'],
    ['Fifteen people: twelve soldiers and three civilians.', 'Fifteen = twelve + three'],
    ['Fifteen people: twelve soldiers and three civilians were killed.', 'Fifteen = twelve + three …'],
    ['Fifteen people (twelve soldiers and three civilians) were killed.', 'Fifteen = twelve + three'],
    ['Fifteen people – twelve soldiers and three civilians – were killed.', 'Fifteen = twelve + three'],
    ['Fifteen people — twelve soldiers and three civilians — were killed.', 'Fifteen = twelve + three'],
    ['Fifteen (twelve soldiers, three civilians) were killed.', 'Fifteen = twelve + three'],
    ['Fifteen people, namely twelve soldiers and three civilians, were killed.', 'Fifteen = twelve + three …'],
    ['Fifteen people, comprising twelve soldiers and three civilians, were killed.', 'Fifteen = twelve + three …'],
    ['Fifteen people, made up of twelve soldiers and three civilians, were killed.', 'Fifteen = twelve + three …'],
    ['Fifteen people comprising twelve soldiers and three civilians died.', 'Fifteen = twelve + three'],
    ['Fifteen people were killed: twelve soldiers and three civilians', 'Fifteen = twelve + three'],
    ['Fifteen people were killed: twelve soldiers, two imams and a guard.', 'Fifteen = twelve + two …'],
    ['Fifteen people were killed: twelve soldiers and three civilians died.', 'Fifteen = twelve + three'],
    ['Fifteen people were killed: twelve soldiers and three civilians in the town.', 'Fifteen = twelve + three …'],
    ['Fifteen people were killed: twelve soldiers; three were hurt.', 'Fifteen = twelve …'],
    ['Fifteen people were killed: twelve soldiers.', 'Fifteen = twelve …'],
    ['Fifteen people were killed (twelve soldiers).', 'Fifteen = twelve …'],
    ['Fifteen people were killed; twelve soldiers were wounded.'],
    ['Fifteen people were killed in the attack on the town of Banda last week: twelve soldiers and three guards.'],
    ['Fifteen people were killed in the attack on the small town by the river last week: twelve soldiers and three guards.'],
    ['Fifteen people were killed, in the town: twelve soldiers and three guards.'],
    ['Fifteen people were killed, comprising twelve soldiers and three guards.', 'Fifteen = twelve + three'],
    ['Fifteen people were hurt in two attacks: twelve soldiers and three guards.', 'Fifteen = twelve + three'],
    ['Twelve soldiers and three civilians were killed, a total of fifteen.', 'a total of fifteen = Twelve + three'],
    ['Twelve soldiers and three civilians, a total of fifteen people, were killed.', 'a total of fifteen = Twelve + three'],
    ['Twelve soldiers and three civilians, fifteen in all, were killed.', 'fifteen = Twelve + three'],
    ['Twelve soldiers, two guards and three civilians, 17 people in total, were killed.', '17 = Twelve + two + three'],
    ['A priest, twelve soldiers and three civilians, 16 people in total, were killed.'],
    ['And twelve soldiers and three civilians, 15 people in total, were killed.'],
    ['Twelve soldiers were killed, 15 people in total.'],
    ['Twelve soldiers and, on the other side of the river, three civilians, 15 people in total, were killed.'],
    ['Twelve soldiers died on Monday in the capital, three civilians, 15 people in total, were killed.', '15 = Twelve + three'],
    ['Five of the twelve were children.', 'twelve = Five …'],
    ['Five passengers out of twelve were hurt.', 'twelve = Five …'],
    ['Five of the twelve were children and three of them died.', 'twelve = Five …', 'twelve = three …'],
    ['Twelve men, three of them wounded, and nine women were found.', 'Twelve = three …'],
    ['Twelve men, three of whom were wounded, and nine women were found.', 'Twelve = three …'],
    ['Twelve men, of whom three were wounded and two killed, were found.', 'Twelve = three …'],
    ['Three of the dead were women.'],
    ['Of the twelve, three died.'],
    ['Twelve were hurt, three of them badly.', 'Twelve = three …'],
    ['Twelve people were hurt, three seriously.'],
    ['Twelve were hurt. Three of them died.', 'Twelve = Three …'],
    ['Twelve and three and five died.'],
    ['Twelve soldiers, three guards.'],
    ['Twelve soldiers, and three guards, 15 in all, died.', '15 = Twelve + three'],
    ['Twelve people, including three women, two men, one boy, died.', 'Twelve = three + two + one …'],
    ['Twelve people, including three women, killed two others.', 'Twelve = three …'],
    ['Twelve people, including three women; two men fled.', 'Twelve = three …'],
    ['Twelve people, including three, two of them badly hurt.', 'Twelve = three …', 'three = two …'],
    ['Twelve people were killed, including three women in the north of the country and two men.', 'Twelve = three …'],
    ['Twelve people were killed, including three women in the town, two men.', 'Twelve = three + two …'],
  ],
  fr: [
    ['Dix-huit personnes ont été tuées, dont cinq femmes et deux enfants.', 'Dix-huit = cinq + deux …'],
    ['Dix-huit personnes, dont cinq femmes, deux enfants et un imam, ont été tuées.', 'Dix-huit = cinq + deux …'],
    ['Quinze personnes : douze soldats et trois civils.', 'Quinze = douze + trois'],
    ['Quinze personnes (douze soldats et trois civils) ont été tuées.', 'Quinze = douze + trois'],
    ['Quinze personnes ont été tuées : douze soldats et trois civils.', 'Quinze = douze + trois'],
    ['Quinze personnes, à savoir douze soldats et trois civils, ont été tuées.', 'Quinze = douze + trois …'],
    ['Douze soldats et trois civils, soit un total de quinze personnes, ont été tués.', 'un total de quinze = Douze + trois'],
    ['Douze soldats et trois civils ont été tués, soit quinze au total.', 'quinze = Douze + trois'],
    ['Cinq des douze étaient des enfants.', 'douze = Cinq …'],
    ['Cinq passagers sur douze ont été blessés.', 'douze = Cinq …'],
    ['Douze hommes, dont trois blessés, et neuf femmes ont été retrouvés.', 'Douze = trois …'],
    ['Douze morts, dont cinq femmes, et 30 blessés.', 'Douze = cinq …'],
    ['Douze morts et 30 blessés, dont cinq femmes.', '30 = cinq …'],
    ['Quinze morts dans deux attaques : douze soldats et trois gardes.', 'Quinze = douze + trois'],
    ['Cinq femmes sont mortes – 12 personnes ont été blessées.'],
    ['Le choc a fait 12 morts, 30 sur la côte.'],
    ['Douze blessés, et trois sur la route.'],
    ['Un prêtre, douze soldats et trois civils, 16 personnes au total, ont été tués.'],
  ],
}

describe.each(['en', 'fr'] as const)('%s: what is said to be a part of what', (lang) => {
  test.each(sentences[lang])('%s', (sentence, ...breakdowns) => expect(brokenDown(sentence, lang)).toEqual(breakdowns))
})

test('a sum holds at most the twelve parts before it', () => {
  const named = ['men', 'women', 'boys', 'girls', 'guards', 'nurses', 'drivers', 'soldiers', 'nuns', 'priests', 'sailors', 'miners', 'monks']
  const sentence = (n: number) => `In all: nothing. ${named.slice(0, n).map((name, i) => `${i + 2} ${name}`).join(', ')}, ${(n * (n + 3)) / 2} people in total.`
  const parts = (n: number) => brokenDown(sentence(n), 'en').flatMap((one) => one.split(' + ').length)
  expect(parts(12)).toEqual([12])
  expect(parts(13)).toEqual([])
})
