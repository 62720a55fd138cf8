'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { captureAgain } from '@/db/commands/captureAgain'
import { captureDocument } from '@/db/commands/captureDocument'
import { detectLanguage } from '@/lib/text/language'
import { dayField, type Fields, langField, statedDay } from '@/lib/text/parse'
import { Refusal } from '@/lib/text/refusal'
import { acting, type FormState } from '../acting'
import { fetchPage } from '../fetching/fetchPage'
import { extracting } from '../formats/extract'
import { wordsFor } from '../words'

const field = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

type Held = Fields & { source: string | null; method: 'paste' | 'file' | 'url' }

/** The text of a form, wherever it comes from: pasted, in a file, or at an address that is fetched now. */
async function held(form: FormData): Promise<Held> {
  const file = form.get('file')
  if (field(form, 'from') === 'file' && file instanceof File) {
    const name = file.name.slice(0, 200) || 'file'
    const fields = await extracting(async (extract) => extract({ name, bytes: new Uint8Array(await file.arrayBuffer()) })).catch(about('file'))
    return { ...fields, source: name, method: 'file' }
  }
  if (field(form, 'from') === 'url') {
    const page = await fetchPage(field(form, 'url'))
    const fields = await extracting((extract) => extract(page)).catch(about('url'))
    return { ...fields, url: page.url, source: page.url, method: 'url' }
  }
  const text = form.get('text')
  const source = field(form, 'source').slice(0, 2000) || null
  return { title: null, publisher: null, published: null, lang: null, url: null, note: null, body: typeof text === 'string' ? text.replace(/\r\n?/g, '\n') : '', source, method: source === null ? 'paste' : /^https?:/.test(source) ? 'url' : 'file' }
}

/** The first line of a text as its title, cut at a whole word where it is long. */
function firstLine(body: string): string {
  const line = body.trim().split('\n', 1)[0] ?? ''
  return line.length <= 120 ? line : `${line.slice(0, 120).replace(/\s\S*$/, '')}…`
}

/** A refusal of what a field holds, said beside that field. */
const about = (name: string) => (error: unknown): never => {
  throw error instanceof Refusal ? error.beside(name) : error
}

/** Captures a text and goes to what was read in it. What a file or page does not say of itself is asked for, with its text kept in the form. */
export async function capture(_before: FormState, form: FormData): Promise<FormState> {
  const words = await wordsFor()
  const of = field(form, 'of')
  let document = of
  let asked: FormState = null
  const refused = await acting(form, async (port, act) => {
    const given = await held(form)
    const { body, source, method } = given
    if (of) return void (await captureAgain(port, act, { document: of, text: body, source }))
    const title = field(form, 'title') || given.title || firstLine(body)
    const publisher = field(form, 'publisher') || (given.publisher ?? '')
    const published = dayField(field(form, 'published') || given.published, words.capture.published) ?? (method === 'paste' ? null : statedDay(body))
    const lang = langField(field(form, 'lang') || given.lang, words.capture.lang) ?? detectLanguage(body)
    const url = field(form, 'url') || given.url
    const missing = body.trim() && !publisher ? ({ field: 'publisher', message: words.capture.unsaid } as const) : body.trim() && !lang ? ({ field: 'lang', message: words.capture.unknownLang } as const) : null
    if (missing) {
      asked = { ...missing, values: { text: body, title, publisher, published: published ?? '', lang: lang ?? '', url: url ?? '', source: source ?? '', by: act.by } }
      return
    }
    const made = await captureDocument(port, act, { title, publisher, published, lang: lang ?? 'en', url: url || null, note: given.note, text: body, method, source })
    document = made.document
  })
  if (refused ?? asked) return refused ?? asked
  revalidatePath('/', 'layout')
  redirect(`/documents/${document}`)
}
