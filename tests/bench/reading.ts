import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { readDocument } from '@/lib/claims/read'
import { crossReference } from '@/lib/discrepancies/crossreference'
import type { Lang } from '@/lib/languages'
import { readValues } from '@/lib/values'
import { timed } from './timed'

const news: Record<'en' | 'fr', string> = {
  en: 'On 8 June, the ministry said, eighteen fighters were killed and five captured near the border; some 400 troops took part. ',
  fr: 'Le 8 juin, selon le ministère, dix-huit combattants ont été tués et cinq capturés près de la frontière ; quelque 400 soldats y ont pris part. ',
}
const hostile: Record<string, string> = {
  digits: '1 2 3 4 5 6 7 8 9 0 ',
  'repeated hedges': 'more than at least about up to ',
  'numerals and "and"': 'et un et vingt et cent et mille ',
  'repeated dates': 'du 8 au 9 juin et ',
  fractions: 'one and one half of two and ',
  spaces: '                                  ',
  'no full stop': 'word ',
  'yes and no': 'dément toute implication et nie avoir ',
  'parties and places': 'menée par la France et le Mali a eu lieu à Morvel et ',
  quotation: '“a” “b” said ',
  currencies: '$ € 1 $ of € ',
}

/** Doubles ordinary and hostile texts up to `largest` characters and prints how the time grows. */
export function growth(largest: number): void {
  console.log(`\nReading twice the text, up to ${largest.toLocaleString('en')} characters: how much longer it takes (2 is linear)`)
  for (const [name, part] of Object.entries({ 'ordinary news': news.en, ...hostile })) doubled(name, part, largest, (text) => void readValues(text, 'fr', '2019-06-21'))
  console.log(`\nA whole document, with who says it and about what, up to ${(largest / 4).toLocaleString('en')} characters`)
  const whole: Record<string, string> = { 'ordinary news': `${news.en}\n\n`, 'one paragraph': news.en, 'one sentence': news.en.replaceAll('.', ','), 'repeated dates': 'on 8 June and 9 June 2019, 12 were killed, ' }
  for (const [name, part] of Object.entries(whole)) doubled(name, part, largest / 4, (body) => void readDocument({ id: 'a', title: 'Report', publisher: 'P', published: '2019-06-21', lang: 'en', body }))
}

/** One row: how long some work takes on a text of an eighth of `largest`, and on twice as much three times. */
function doubled(name: string, part: string, largest: number, work: (text: string) => void): void {
  const took = [8, 4, 2, 1].map((share) => largest / share).map((size) => timed(() => work(part.repeat(Math.ceil(size / part.length)).slice(0, size)), 1))
  const ratios = took.slice(1).map((ms, i) => `×${(ms / (took[i] || 1)).toFixed(2)}`)
  console.log(`  ${name.padEnd(20)} ${took.map((ms) => `${ms.toFixed(0)} ms`.padStart(9)).join('')}   ${ratios.join(' ')}`)
}

type Recognizer = (text: string) => unknown

/** Microsoft's Recognizers-Text (numbers, percentages, currencies, dimensions, dates), when it is installed under `folder`. */
function recognizers(folder: string | undefined, lang: Lang): Recognizer | null {
  if (!folder) return null
  const suite = createRequire(resolve(folder, 'package.json'))('@microsoft/recognizers-text-suite')
  const culture = lang === 'en' ? suite.Culture.English : suite.Culture.French
  const day = new Date('2019-06-21T00:00:00Z')
  const kinds = [suite.recognizeNumber, suite.recognizePercentage, suite.recognizeNumberRange, suite.recognizeCurrency, suite.recognizeDimension].filter(Boolean)
  return (text) => [...kinds.map((recognize) => recognize(text, culture)), suite.recognizeDateTime(text, culture, suite.DateTimeOptions?.None, day)]
}

/** News sentences a minute on one core, all kinds, beside Recognizers-Text in the same run where it is installed. */
export function throughput(folder: string | undefined): void {
  console.log('\nNews sentences a minute on one core, every kind of value')
  for (const lang of ['en', 'fr'] as const) {
    const each = (work: () => void, count: number) => (count / timed(() => { for (let i = 0; i < count; i++) work() }, 3)) * 60_000
    readValues(news[lang], lang, '2019-06-21')
    const ours = each(() => void readValues(news[lang], lang, '2019-06-21'), 3000)
    const other = recognizers(folder, lang)
    other?.(news[lang])
    const theirs = other ? each(() => void other(news[lang]), 20) : null
    console.log(`  ${lang}  Parallax ${Math.round(ours).toLocaleString('en').padStart(9)}   ${theirs === null ? 'Recognizers-Text is not installed (see README)' : `Recognizers-Text ${Math.round(theirs).toLocaleString('en').padStart(7)}   ratio ${(ours / theirs).toFixed(0)}`}`)
  }
  const body = news.en.repeat(14)
  const one = timed(() => void crossReference([{ id: 'a', title: 'Report', publisher: 'P', published: '2019-06-21', lang: 'en', body }]), 20)
  console.log(`  a document of ${body.split(' ').length} words through the whole flow: ${one.toFixed(1)} ms`)
}
