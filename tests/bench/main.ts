import { scoreDaccord } from './daccord'
import { scoreDates } from './dates'
import { desk } from './desk'
import { type Score, scoreNumbers } from './numbers'
import { growth, throughput } from './reading'
import { starts } from './starts'
import { unitNames } from './units'

/**
 * npm run bench [-- corpora|reading|growth|starts|desk] [--data FOLDER] [--against FOLDER] [--misses NAME]
 * --data holds the public corpora (recognizers-text, text2num, daccord); --against a folder where Recognizers-Text is installed.
 */
const args = process.argv.slice(2)
const option = (name: string) => (args.includes(name) ? args.splice(args.indexOf(name), 2)[1] : undefined)
const [data, against, misses] = ['--data', '--against', '--misses'].map(option)
const wanted = (section: string) => args.length === 0 || args.includes(section)

function corpora(folder: string): void {
  console.log('\nPublic corpora: cases right; those set aside are listed with their reasons in tests/bench/rejected.ts')
  const rows: Score[] = [...scoreNumbers(folder, unitNames), ...scoreDates(folder)]
  for (const { corpus, right, of, rejected, misses: missed } of rows) {
    const all = of + rejected
    console.log(`  ${corpus.padEnd(24)} ${`${right} of ${of}`.padStart(10)}  ${((100 * right) / of).toFixed(1).padStart(5)} %${rejected ? `   (${((100 * right) / all).toFixed(1)} % of all ${all})` : ''}`)
    if (misses === corpus) for (const miss of missed) console.log(`      ${JSON.stringify(miss.input).slice(0, 140)}\n        expected ${miss.expected}\n        read     ${miss.got}`)
  }
  const flags = scoreDaccord(folder)
  if (!flags) return
  const share = (right: number, wrong: number) => (right / Math.max(1, right + wrong)).toFixed(2)
  console.log(`  DACCORD, pairs with figures: contradictions flagged with precision ${share(flags.right, flags.wrong)} (${flags.right} of ${flags.right + flags.wrong}), recall ${share(flags.right, flags.missed)}; "digits differ" has precision ${share(flags.naive.right, flags.naive.wrong)}`)
  if (misses === 'DACCORD') for (const miss of flags.misses) console.log(`      ${miss}`)
}

if (wanted('corpora')) {
  if (data) corpora(data)
  else console.log('\nPublic corpora: give their folder with --data FOLDER')
}
if (wanted('reading')) throughput(against)
if (wanted('growth')) growth(8_000_000)
if (wanted('starts')) await starts()
if (wanted('desk')) await desk()
