import { scoreNumbers } from './numbers'
import { unitNames } from './units'
const only = process.argv[3]
for (const s of scoreNumbers(process.argv[2] ?? '/work/shared/data', unitNames)) {
  console.log(s.corpus.padEnd(28), `${s.right}/${s.of}`, (s.right / s.of).toFixed(3), s.rejected ? `(${s.rejected} set aside)` : '')
  if (only && (only === 'all' || s.corpus.startsWith(only))) for (const m of s.misses) console.log('   ', JSON.stringify(m.input).slice(0, 150), '\n       =>', m.expected, '\n       ::', m.got)
}
