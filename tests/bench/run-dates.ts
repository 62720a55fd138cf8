import { scoreDates } from './dates'
for (const s of scoreDates(process.argv[2] ?? '/work/shared/data')) {
  console.log(s.corpus.padEnd(28), `${s.right}/${s.of}`, (s.right / s.of).toFixed(3))
  if (process.argv[3] === s.corpus.slice(5)) for (const m of s.misses) console.log(' ', m.input.slice(0, 150), '\n     =>', m.expected, '\n     ::', m.got)
}
