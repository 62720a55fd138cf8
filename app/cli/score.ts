import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { GivenAnswers } from '@/lib/claims/answers'
import { crossReference } from '@/lib/discrepancies/crossreference'
import { crossrefJson } from './crossref'
import { documentsAt } from './documents'
import { oracle } from './oracle'

/**
 * Runs crossref on each dossier of a folder and scores it with the folder's own score.mjs; further options are passed on.
 * With --answers 0,5,10,20 it does so after that many answers a dossier, taken from the gold, best asked first.
 */
const [folder, ...options] = process.argv.slice(2)
if (!folder || !existsSync(join(folder, 'score.mjs'))) {
  process.stderr.write('usage: npm run --silent score -- FOLDER [--answers 0,5,10,20] [--misses] [--json]   (FOLDER holds dossiers and score.mjs)\n')
  process.exit(2)
}
const at = options.indexOf('--answers')
const counts = at < 0 ? null : (options.splice(at, 2)[1] ?? '0').split(',').map(Number)
const dossiers = readdirSync(folder).filter((slug) => existsSync(join(folder, slug, 'gold.json')))
/** Answers are given in rounds: each looks at what the last ones left open. */
const round = 5

/** What crossref prints of a dossier after so many answers, for each of `counts`. */
async function printed(slug: string, wanted: number[]): Promise<Map<number, string>> {
  const path = join(folder ?? '', slug)
  const documents = await documentsAt([path])
  const given: GivenAnswers = {}
  const spent = new Set<string>()
  const out = new Map<number, string>()
  const answer = wanted.some((count) => count > 0) ? oracle(path) : null
  for (let done = 0; ; ) {
    const found = crossReference(documents, undefined, given)
    if (wanted.includes(done)) out.set(done, JSON.stringify(crossrefJson(documents, found)))
    if (!answer || done >= Math.max(...wanted)) return out
    const claims = new Map(found.claims.map((claim) => [claim.id, claim]))
    const asks = found.asks.filter(({ key }) => !spent.has(key))
    for (let i = 0; i < round; i++) {
      const ask = asks[i]
      done++
      if (ask) {
        spent.add(ask.key)
        const choice = answer(ask, claims)
        if (choice) given[ask.key] = choice
      }
      if (wanted.includes(done)) break
    }
  }
}

const folders = new Map((counts ?? [0]).map((count) => [count, mkdtempSync(join(tmpdir(), 'parallax-score-'))]))
for (const slug of dossiers) for (const [count, text] of await printed(slug, [...folders.keys()])) writeFileSync(join(folders.get(count) ?? '', `${slug}.json`), text)
let status = 0
for (const [count, out] of folders) {
  if (counts) process.stdout.write(`\n${count} answers a dossier\n`)
  status = Math.max(status, spawnSync(process.execPath, [resolve(folder, 'score.mjs'), '--all', folder, out, ...options], { stdio: 'inherit' }).status ?? 1)
}
process.exit(status)
