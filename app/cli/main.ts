import { parseArgs } from 'node:util'
import { Refusal } from '@/lib/text/refusal'
import { compareLines, compareTexts } from './compare'
import { crossref } from './crossref'
import { auditVerify, importPaths, rebuild } from './database'
import { readLines, readText } from './read'

const help = `Parallax shows where sources disagree.

usage: npm run --silent parallax -- COMMAND …

  crossref PATH… [--json]            read files and folders (.txt, .html, .pdf, .docx), compare, print what is apart
    --ask                            print first what a person could settle, the most settling first
    --answers FILE                   answers to that: one JSON object, {"KEY": "same" | "part" | "other"}
  read TEXT --lang en|fr [--published YYYY-MM-DD] [--json]
  read --lines FILE                  one JSON object a line: {"text","lang","published"}; one array a line out
  compare TEXT TEXT --lang en|fr [--json]
  compare --lines FILE               one JSON object a line: {"a","b","lang"}
  import PATH… --by NAME             capture files and accept everything read in them, unattended
  rebuild --by NAME                  compute every discrepancy again
  audit verify                       check the audit chain

The database is .data/, or the folder in PARALLAX_DATA. Programs read standard output, people standard error.
Exit codes: 0 done, 1 refused with a message, 2 wrong usage.
`

/** Wrong usage: exit code 2. */
class Usage extends Error {}

type Options = { json?: boolean; ask?: boolean; answers?: string; lang?: string; published?: string; lines?: string; by?: string; help?: boolean }

function given(count: number, least: number, most: number, command: string): void {
  if (count < least || count > most) throw new Usage(`${command} takes ${least === most ? least : `${least} or more`} argument${least === 1 && most === 1 ? '' : 's'}; it was given ${count}.`)
}

async function answer(command: string | undefined, rest: string[], options: Options): Promise<string> {
  const many = Number.POSITIVE_INFINITY
  switch (command) {
    case 'crossref':
      given(rest.length, 1, many, command)
      return crossref(rest, options)
    case 'read':
      if (options.lines !== undefined) return readLines(options.lines)
      given(rest.length, 1, 1, command)
      return readText(rest[0] ?? '', options)
    case 'compare':
      if (options.lines !== undefined) return compareLines(options.lines)
      given(rest.length, 2, 2, command)
      return compareTexts(rest[0] ?? '', rest[1] ?? '', options)
    case 'import':
      given(rest.length, 1, many, command)
      return importPaths(rest, acting(options))
    case 'rebuild':
      given(rest.length, 0, 0, command)
      return rebuild(acting(options))
    case 'audit':
      if (rest[0] !== 'verify' || rest.length > 1) throw new Usage('The only audit command is: audit verify')
      return auditVerify()
    default:
      throw new Usage(command ? `There is no command “${command}”.` : 'No command was given.')
  }
}

/** Who acts: --by, else PARALLAX_BY. */
function acting({ by }: Options): string {
  const name = (by ?? process.env.PARALLAX_BY ?? '').trim()
  if (!name) throw new Usage('Say who does this with --by NAME; it stands on everything that is stored.')
  return name
}

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, ask: { type: 'boolean' }, answers: { type: 'string' }, lang: { type: 'string' }, published: { type: 'string' }, lines: { type: 'string' }, by: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help || positionals[0] === 'help') {
      process.stdout.write(help)
      return 0
    }
    process.stdout.write(await answer(positionals[0], positionals.slice(1), values))
    return 0
  } catch (error) {
    if (error instanceof Refusal) {
      process.stderr.write(`${error.message}\n`)
      return 1
    }
    const usage = error instanceof Usage || (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    if (!usage || !(error instanceof Error)) throw error
    process.stderr.write(`${error.message}\n\n${help}`)
    return 2
  }
}

process.exitCode = await main()
