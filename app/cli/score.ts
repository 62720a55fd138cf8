import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { crossref } from './crossref'

/** Runs crossref on each dossier of a folder and scores it with the folder's own score.mjs; further options are passed on. */
const [folder, ...options] = process.argv.slice(2)
if (!folder || !existsSync(join(folder, 'score.mjs'))) {
  process.stderr.write('usage: npm run --silent score -- FOLDER [--misses] [--json]   (FOLDER holds dossiers and score.mjs)\n')
  process.exit(2)
}
const out = mkdtempSync(join(tmpdir(), 'parallax-score-'))
for (const slug of readdirSync(folder)) {
  if (existsSync(join(folder, slug, 'gold.json'))) writeFileSync(join(out, `${slug}.json`), await crossref([join(folder, slug)], true))
}
const scored = spawnSync(process.execPath, [resolve(folder, 'score.mjs'), '--all', folder, out, ...options], { stdio: 'inherit' })
process.exit(scored.status ?? 1)
