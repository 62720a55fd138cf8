import { describe, expect, test } from 'vitest'
import type { Lang } from '@/lib/languages'
import { tokenize } from '@/lib/text/words'
import { readQuantities } from '@/lib/values/quantity/read'
import { shown } from './golden/shown'

/** The figures of a sentence after another that named what is counted, or a currency. */
function after(before: string, sentence: string, lang: Lang, money: string | null = null): string[] {
  const count = readQuantities(tokenize(before, lang), lang, [], before).at(-1) ?? null
  return readQuantities(tokenize(sentence, lang), lang, [], sentence, { count, money }).map((reading) => shown(reading, sentence))
}

describe('a figure that names nothing counts what the sentence before did', () => {
  test.each([
    ['en', 'The mayor said 30 people were killed.', 'The police gave 40.', ['«40» quantity [40, 40] person; outcome=killed (inherited); population=person (inherited); assumed noun from context']],
    ['en', 'The mayor said 30 people were killed.', 'The police gave 40 names.', ['«40» quantity [40, 40] name; in «40 names»; noun=name']],
    ['en', 'The mayor said 30 houses burned down.', 'The police gave 40.', ['«40» quantity [40, 40] building; outcome=destroyed (inherited); assumed noun from context']],
    ['en', 'The mayor saw 30 people.', 'The police gave 40.', ['«40» quantity [40, 40] person; population=person (inherited)']],
    ['en', 'The mayor said 30 people were killed.', 'The police gave 1,500.', ['«1,500» quantity [1500, 1500] person; outcome=killed (inherited); population=person (inherited); assumed noun from context']],
    ['en', 'The mayor said 30 people were killed.', 'The police gave 1,501.', ['«1,501» quantity [1501, 1501] no unit']],
    ['en', 'The mayor said 1,500 people were killed.', 'The police gave 30.', ['«30» quantity [30, 30] person; outcome=killed (inherited); population=person (inherited); assumed noun from context']],
    ['en', 'The mayor said 1,501 people were killed.', 'The police gave 30.', ['«30» quantity [30, 30] no unit']],
    ['en', 'The mayor said 30 people were killed.', 'The police gave 2.', ['«2» quantity [2, 2] person; outcome=killed (inherited); population=person (inherited); assumed noun from context']],
    ['en', 'The mayor said 30 people were killed.', 'The police gave 1.', ['«1» quantity [1, 1] no unit']],
    ['en', 'The mayor said 30 people were killed.', 'The police gave 40.5.', ['«40.5» quantity [40.5, 40.5] no unit']],
    ['en', 'The mayor said 1 person was killed.', 'The police gave 40.', ['«40» quantity [40, 40] no unit']],
    ['en', 'The mayor said 2 people were killed.', 'The police gave 40.', ['«40» quantity [40, 40] person; outcome=killed (inherited); population=person (inherited); assumed noun from context']],
    ['en', 'The mayor said up to 30 people were killed.', 'The police gave up to 40.', ['«up to 40» quantity (−∞, 40] person; outcome=killed (inherited); population=person (inherited); assumed noun from context']],
    ['en', 'The mayor said 30 people were killed.', 'The police gave up to 2,000.', ['«up to 2,000» quantity (−∞, 2000] no unit']],
    ['en', 'The mayor said 30 people were killed.', 'The police gave 40 km.', ['«40 km» quantity [40, 40] km']],
    ['en', 'The mayor said 30 people were killed.', 'The police saw 12 children and gave 40.', ['«12» quantity [12, 12] person; in «12 children»; noun=children; population=child', '«40» quantity [40, 40] person; population=child (inherited)']],
    ['en', 'The mayor said 30 people were killed.', 'The police gave 40, then 50.', ['«40» quantity [40, 40] person; outcome=killed (inherited); population=person (inherited); assumed noun from context', '«50» quantity [50, 50] person; outcome=killed (inherited); population=person (inherited); assumed noun from context']],
    ['fr', 'Le maire a compté 30 morts.', 'La police en donne 40.', ['«40» quantity [40, 40] person; outcome=killed (inherited); assumed noun from context']],
    ['fr', 'Le maire a compté 30 civils tués.', 'La police en donne 40.', ['«40» quantity [40, 40] person; outcome=killed (inherited); population=civilian (inherited); assumed noun from context']],
    ['fr', 'Le maire a compté 30 cas.', 'La police en donne 40.', ['«40» quantity [40, 40] person; outcome=infected (inherited); assumed noun from context']],
  ] as [Lang, string, string, string[]][])('%s: %s %s', (lang, before, sentence, expected) => expect(after(before, sentence, lang)).toEqual(expected))
})

describe('millions that name no currency are in the last one', () => {
  test.each([
    ['en', 'The deficit came to 3 billion.', 'USD', ['«3 billion» quantity [3000000000, 3000000000] USD; assumed unit from context']],
    ['en', 'The deficit came to 3 million.', 'USD', ['«3 million» quantity [3000000, 3000000] USD; assumed unit from context']],
    ['en', 'The deficit came to 3 thousand.', 'USD', ['«3 thousand» quantity [3000, 3000] no unit']],
    ['en', 'The deficit came to 3,000,000.', 'USD', ['«3,000,000» quantity [3000000, 3000000] no unit']],
    ['en', 'The deficit came to 3 billion people.', 'USD', ['«3 billion» quantity [3000000000, 3000000000] person; in «3 billion people»; noun=people; population=person']],
    ['en', 'The deficit came to 3 billion, not 4 billion euros.', 'USD', ['«3 billion» quantity [3000000000, 3000000000] EUR; assumed unit from context', '«4 billion euros» quantity [4000000000, 4000000000] EUR; denied']],
    ['en', 'The deficit came to 3 billion, over 4 km.', 'USD', ['«3 billion» quantity [3000000000, 3000000000] USD; assumed unit from context', '«over 4 km» quantity (4, ∞) km']],
    ['en', 'The deficit came to 3 billion.', null, ['«3 billion» quantity [3000000000, 3000000000] no unit']],
    ['fr', 'Le déficit atteint 3 milliards.', 'XOF', ['«3 milliards» quantity [3000000000, 3000000000] XOF; assumed unit from context']],
    ['fr', 'Le déficit atteint 3 millions.', 'XOF', ['«3 millions» quantity [3000000, 3000000] XOF; assumed unit from context']],
  ] as [Lang, string, string | null, string[]][])('%s: %s (%s)', (lang, sentence, money, expected) => expect(after('', sentence, lang, money)).toEqual(expected))
})
