import { describe, expect, test } from 'vitest'
import { readDocument } from '@/lib/claims/read'
import { crossReference } from '@/lib/discrepancies/crossreference'
import { describeReason } from '@/lib/discrepancies/reasons'
import type { Lang } from '@/lib/languages'
import { detectLanguage } from '@/lib/text/language'
import { sentencesOf } from '@/lib/text/sentences'

const document = (id: string, body: string, publisher = 'The Gazette', lang: Lang = 'en', published = '2021-03-12') => ({ id, title: 'Raid at Kestrel Ford', publisher, published, lang, body })
const ministry = document('a', 'Eighteen fighters were killed in the raid at Kestrel Ford on 8 March, the ministry of defence said. Five were captured.')
const staff = document('b', 'Plus de vingt combattants ont été tués dans le raid du 8 mars à Kestrel Ford, selon l’état-major français.', 'Le Courrier', 'fr')

describe('who says it', () => {
  const claimants = (body: string, lang: Lang = 'en') => readDocument(document('x', body, 'The Gazette', lang)).filter(({ kind }) => kind === 'quantity').map(({ attribution }) => attribution.claimant)
  test.each([
    ['The ministry of health said 12 people died.', 'ministry of health'],
    ['Twelve people died, the ministry of health said on Monday.', 'ministry of health'],
    ['According to the Red Cross, 12 people died.', 'Red Cross'],
    ['Twelve people died, according to the Red Cross.', 'Red Cross'],
    ['France put the death toll at more than 20.', 'France'],
    ['Twelve people died, said General Ada Brock.', 'General Ada Brock'],
    ['Some 300 houses were destroyed, by the mayor’s reckoning.', 'mayor'],
    ['Twelve people died in the fire, the harbour watch said.', 'harbour watch'],
    ['Twelve people died in the fire, the standing coordination of volunteers told reporters on Monday.', 'standing coordination of volunteers'],
    ['Twelve people died in the fire.', 'The Gazette'],
    ['Twelve people died. That’s according to minister Ada Brock.', 'minister Ada Brock'],
    ['Paris acknowledged its part on Monday and put the toll at 20 dead.', 'Paris'],
  ])('%s → %s', (body, expected) => expect(claimants(body)[0]).toBe(expected))
  test.each([
    ['Selon la Croix-Rouge, 12 personnes sont mortes.', 'Croix-Rouge'],
    ['Douze personnes sont mortes, a indiqué le ministère de la Santé.', 'ministère de la Santé'],
    ['La préfecture fait état de 12 morts.', 'préfecture'],
    ['« Nous avons sorti de l’eau 12 survivants », a déclaré la commandante Ada Brock.', 'commandante Ada Brock'],
    ['Douze personnes sont mortes, d’après des témoins.', 'témoins'],
  ])('%s → %s', (body, expected) => expect(claimants(body, 'fr')[0]).toBe(expected))
  test('a pronoun is who spoke before', () => expect(claimants('The army said 12 people died. It added that 30 were wounded.')).toEqual(['army', 'army']))
})

describe('figures that name nothing', () => {
  const figures = (body: string, lang: Lang = 'en') => readDocument(document('x', body, 'The Gazette', lang)).filter(({ kind }) => kind === 'quantity').map(({ value, frame }) => `${value.kind === 'quantity' ? `${value.min} ${value.unit}` : ''} ${frame.outcome?.value ?? '–'} ${frame.outcome?.from ?? ''}`.trim())
  test.each([
    ['en', 'The mayor said that 30 people were killed. The railways gave out 28 on Saturday.', ['30 person killed explicit', '28 person killed inherited']],
    ['fr', 'Selon la mairie, 30 000 personnes ont défilé. À Morvel, 28 000.', ['30000 person marched explicit', '28000 person marched inherited']],
    ['en', 'The deficit came to 2 billion dollars. The debt, at 3 billion, is larger.', ['2000000000 USD –', '3000000000 USD –']],
    ['en', 'The mayor said that 30 people were killed. The report has 2,800 pages.', ['30 person killed explicit']],
    ['en', 'The mayor said that 30 people were killed. The rain went on for a while. Nobody could cross the ford. The bus came back late. The guard counted 28.', ['30 person killed explicit']],
  ] as [Lang, string, string[]][])('%s: «%s»', (lang, body, expected) => expect(figures(body, lang)).toEqual(expected))
})

describe('setting sources side by side', () => {
  let result: ReturnType<typeof crossReference> | null = null
  const found = () => (result ??= crossReference([ministry, staff]))
  test('18 and more than 20, in two languages, are one question and one conflict', () => {
    expect(found().events).toHaveLength(1)
    const conflicts = found().relations.filter(({ relation }) => relation === 'conflict')
    expect(conflicts).toHaveLength(1)
    expect(conflicts[0]).toMatchObject({ certainty: 'firm', strength: 'hard' })
    expect(found().discrepancies).toHaveLength(1)
  })
  test('the reason is a sentence, in both languages', () => {
    const because = found().discrepancies[0]?.because
    if (!because) throw new Error('nothing is apart')
    expect(describeReason(because, 'en')).toBe('No number satisfies both.')
    expect(describeReason(because, 'fr')).toBe('Aucun nombre ne satisfait les deux.')
  })
  test('the captured would explain it: 18 + 5 = 23', () => expect(found().discrepancies[0]?.explanations.map(({ because }) => because)).toContainEqual({ code: 'sum', values: expect.objectContaining({ a: 18, b: '5', total: 23 }) }))
  test('every quotation is in its document', () => {
    for (const claim of found().claims) {
      const held = [ministry, staff].find(({ id }) => id === claim.document)
      expect(held?.body.slice(claim.quotation.start, claim.quotation.end)).toBe(claim.quotation.exact)
    }
  })
  test('of days that are apart, the two furthest from each other are put first', () => {
    const say = (id: string, day: string, publisher: string) => document(id, `The raid at Kestrel Ford took place on ${day} March, the ${publisher} said.`, publisher)
    const dates = crossReference([say('a', '8', 'mayor'), say('b', '9', 'prefect'), say('c', '4', 'governor')])
    const because = dates.discrepancies[0]?.because.values
    const day = (id: unknown) => dates.claims.find((claim) => claim.id === id)?.value
    expect([day(because?.a), day(because?.b)].map((value) => (value?.kind === 'date' ? value.from : ''))).toEqual(expect.arrayContaining(['2021-03-04', '2021-03-09']))
  })
  test('the order of the documents does not matter', () => {
    const turned = crossReference([staff, ministry])
    expect(turned.questions.map(({ text }) => text).toSorted()).toEqual(found().questions.map(({ text }) => text).toSorted())
    expect(turned.relations).toHaveLength(found().relations.length)
  })
  test('soldiers are never compared with fighters, nor killed with captured', () => {
    const { relations } = crossReference([ministry, document('c', 'Three soldiers were killed in the raid at Kestrel Ford on 8 March, the army said. Nine fighters were captured.', 'Wire')])
    expect(relations.filter(({ relation }) => relation === 'conflict')).toHaveLength(1)
  })
  test('an event that the report only recalls stays apart', () => {
    const { events, relations } = crossReference([ministry, document('d', 'Four fighters were killed in the raid at Kestrel Ford on 8 March, the army said. It answered an ambush on 14 January that left 28 soldiers dead.', 'Wire')])
    expect(events).toHaveLength(2)
    expect(relations.filter(({ relation }) => relation === 'conflict')).toHaveLength(1)
  })
  test('counts of an outbreak hold for their own day', () => {
    const outbreak = (id: string, day: string, count: number, publisher: string) => ({ ...document(id, `The outbreak of cholera in Morvel has killed ${count} people, the ${publisher} said.`, publisher, 'en', day), title: 'Cholera in Morvel' })
    const relations = (other: string) => crossReference([outbreak('a', '2021-03-12', 40, 'ministry of health'), outbreak('b', other, 55, 'Red Cross')]).relations.filter(({ relation }) => relation !== 'compatible').map(({ relation, because }) => `${relation} ${because.code}`)
    expect(relations('2021-03-12')).toEqual(['conflict apart'])
    expect(relations('2021-03-16')).toEqual(['scope changing-count'])
  })
  test('people who marched are the protesters', () => {
    const { relations } = crossReference([
      document('a', 'Selon la préfecture, 19 000 personnes ont défilé à Morvel jeudi.', 'Le Courrier', 'fr'),
      document('b', 'La CGT a compté 80 000 manifestants à Morvel jeudi.', 'La Dépêche', 'fr'),
    ])
    expect(relations.filter(({ relation }) => relation === 'conflict')).toMatchObject([{ certainty: 'firm' }])
  })
  test('a bare number is asked about, not flagged for certain, beside another report', () => {
    const { claims, relations } = crossReference([
      document('a', 'Eighteen fighters were killed in the raid at Kestrel Ford on 8 March, the ministry said.'),
      document('b', 'Eighteen fighters were killed in the raid at Kestrel Ford on 8 March, the ministry said. The mayor counted 50.', 'Wire'),
    ])
    const bare = claims.find(({ quotation }) => quotation.exact.includes('50'))?.id
    const certainty = (document: string) => relations.find(({ a, b }) => [a, b].includes(bare ?? '') && [a, b].some((id) => id !== bare && claims.find((claim) => claim.id === id)?.document === document))
    expect(certainty('b')).toMatchObject({ relation: 'conflict', certainty: 'firm' })
    expect(certainty('a')).toMatchObject({ relation: 'conflict', certainty: 'possible', because: { code: 'population-not-stated' } })
  })
  test('the day of a figure that another is set against is not that of the other', () => {
    const days = readDocument(document('x', 'À Morvel, 80 000 personnes ont défilé jeudi, contre 70 000 le 3 mars, selon la CGT.', 'Le Courrier', 'fr', '2021-03-12')).filter(({ kind }) => kind === 'quantity').map(({ frame }) => frame.event.from)
    expect(days).toEqual(['2021-03-11', '2021-03-03'])
  })
  test('a capital is a place of its own, under every name', () => {
    const counts = (place: string) => ({ ...document(place, `Selon la CGT, 80 000 personnes ont défilé jeudi à ${place}.`, 'Le Courrier', 'fr') }).body
    const { questions } = crossReference([
      document('a', `${counts('Londres')} À Leeds, elles étaient 12 000. À York, elles étaient 4 000.`, 'Le Courrier', 'fr'),
      document('b', 'La police a vu défiler 400 000 personnes jeudi dans tout le pays.', 'La Dépêche', 'fr'),
    ])
    expect(questions.filter(({ kind }) => kind === 'quantity')).toHaveLength(4)
  })
  test('one claimant’s later figure replaces the earlier one', () => {
    const later = document('e', 'Twenty-eight fighters were killed in the raid at Kestrel Ford on 8 March, the ministry of defence said.', 'The Gazette', 'en', '2021-03-14')
    expect(crossReference([ministry, later]).relations.map(({ relation }) => relation)).toContain('superseded')
  })
})

describe('text', () => {
  test('an abbreviation, an initial and a decimal end no sentence', () => expect(sentencesOf('Gen. J. Brock spoke. It rose to 3.5 per cent. “Enough.” He left.', 'en').length).toBe(4))
  test('no word is lost between sentences', () => {
    const text = 'One. Two!\n\nThree… four?\nFive'
    expect(sentencesOf(text, 'en').map(({ start, end }) => text.slice(start, end)).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  })
  test('a text that never stops is cut at a comma, and no word is lost', () => {
    const body = 'forty people came, '.repeat(400)
    const sentences = sentencesOf(body, 'en')
    expect(sentences.length).toBeGreaterThan(2)
    expect(Math.max(...sentences.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(500)
    expect(sentences.slice(0, -1).every(({ end }) => body[end - 1] === ',')).toBe(true)
    expect(sentences.map(({ start, end }) => body.slice(start, end)).join(' ')).toBe(body.trim())
  })
  test('languages are told apart, and not guessed', () => {
    expect(detectLanguage('The army said that it was not there')).toBe('en')
    expect(detectLanguage('L’armée a dit qu’elle n’était pas dans la ville')).toBe('fr')
    expect(detectLanguage('12 345')).toBeNull()
  })
})
