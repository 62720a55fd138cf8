import { describe, expect, test } from 'vitest'
import { eventInWords, questionInWords } from '@/lib/claims/ask'
import { crossReference } from '@/lib/discrepancies/crossreference'

const on = (body: string) => crossReference([{ id: 'one', title: 'Report', publisher: 'The Gazette', published: '2021-03-12', lang: 'en', body }])
const thin = (text: string) => text.replace(/\u202f/g, '~')

describe('questions in another language', () => {
  test.each([
    ['Nine fighters were killed in the raid at Kestrel Ford on 8 March, the ministry said.', 'Combien de combattants ont été tués à Kestrel Ford~?'],
    ['Forty houses were destroyed in the flood at Quarry Bend on 8 March, the mayor said.', 'Combien de maisons ont été détruites à Quarry Bend~?'],
    ['Three women were wounded in the raid at Kestrel Ford on 8 March, the ministry said.', 'Combien de femmes ont été blessées à Kestrel Ford~?'],
    ['Three men were captured in the raid at Kestrel Ford on 8 March, the ministry said.', 'Combien d’hommes ont été capturés à Kestrel Ford~?'],
    ['The raid took place on 8 March, the ministry said.', 'Quand a eu lieu le raid~?'],
  ])('%s', (body, asked) => {
    const { questions, events } = on(body)
    const worded = questions.map((question) => thin(questionInWords(question, events.find(({ id }) => id === question.event) ?? { id: '', title: '?', from: null, to: null, place: null }, 'fr')))
    expect(worded).toContain(asked)
  })
  test('a question in a person’s words stays as written', () => {
    const { questions, events } = on('Nine fighters were killed in the raid at Kestrel Ford on 8 March, the ministry said.')
    const [question, event] = [questions[0], events[0]]
    if (!question || !event) throw new Error('nothing was read')
    expect(questionInWords({ ...question, text: 'Who counts as a fighter?' }, event, 'fr')).toBe('Who counts as a fighter?')
  })
  test.each([
    ['Raid at Kestrel Ford', 'Raid à Kestrel Ford'],
    ['Ambush', 'Embuscade'],
    ['Operation HERON', 'Opération HERON'],
    ['Wedding at Kestrel Ford', 'Wedding at Kestrel Ford'],
  ])('the event %s', (title, worded) => expect(eventInWords({ id: 'e', title, from: null, to: null, place: null }, 'fr')).toBe(worded))
})
