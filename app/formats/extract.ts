import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '@/db/port'
import type { Fields } from '@/lib/text/parse'
import { fieldsOf } from '@/lib/text/parse'
import { Refusal } from '@/lib/text/refusal'
import { charsetOf, decode } from './decode'
import { formatOf, type Source } from './sniff'

/** What a source says and holds; refused with one sentence when it cannot be read. */
export type Extract = (source: Source) => Promise<Fields>

/** A refusal as it goes from the reader's process to this one. */
export type Told = Pick<Refusal, 'code' | 'about'>
const retold = ({ code, about }: Told): Refusal => new Refusal(code, about as never) // the pair was one refusal's

export type Answer = { fields: Fields } | { refused: Told } | { broken: Refusal }

/** Longest time that one page, PDF or Word file is read, in milliseconds, and the memory that its reader may take, in MB. */
const most = { time: 30_000, memory: 768 } as const

/**
 * Reads sources of any format. Plain text is read here; pages, PDFs and Word files in a process of their own, one at a
 * time, which is stopped when it takes too long or too much: a hostile file ends its reader, never Parallax.
 */
export async function extracting<T>(use: (extract: Extract) => Promise<T>, time: number = most.time): Promise<T> {
  let reader: ReturnType<typeof startReader> | null = null
  try {
    return await use(async (source) => {
      if (formatOf(source) === 'text') return fieldsOf(decode(source.name, source.bytes, charsetOf(source.contentType)), source.name)
      reader ??= startReader()
      const answer = await asked(reader, source, time)
      if ('fields' in answer) return answer.fields
      if ('refused' in answer) throw retold(answer.refused)
      reader.kill('SIGKILL')
      reader = null
      throw answer.broken
    })
  } finally {
    // The closure above may have started one; the compiler does not see it.
    ;(reader as ReturnType<typeof startReader> | null)?.kill('SIGKILL')
  }
}

function startReader() {
  const folder = root()
  const loader = join(folder, 'node_modules', 'tsx', 'dist', 'loader.mjs')
  const reader = spawn(process.execPath, [`--max-old-space-size=${most.memory}`, '--import', loader, join(folder, 'app', 'formats', 'reader.ts')], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
  reader.on('error', () => undefined) // `asked` answers for it; unheard, it would end the program
  return reader
}

/** One question to the reader and its answer, or what became of it instead. */
function asked(reader: ReturnType<typeof startReader>, source: Source, time: number): Promise<Answer> {
  return new Promise((resolve) => {
    const done = (answer: Answer) => {
      clearTimeout(timer)
      for (const event of ['message', 'exit', 'error'] as const) reader.off(event, listeners[event])
      resolve(answer)
    }
    const timer = setTimeout(() => done({ broken: new Refusal('slow-file', { name: source.name, seconds: time / 1000 }) }), time)
    const listeners = {
      message: (answer: unknown) => done(answer as Answer), // reader.ts sends nothing else
      exit: () => done({ broken: new Refusal('heavy-file', { name: source.name }) }),
      error: () => done({ broken: new Refusal('no-reader', { name: source.name }) }),
    }
    for (const event of ['message', 'exit', 'error'] as const) reader.on(event, listeners[event])
    reader.send(source)
  })
}
