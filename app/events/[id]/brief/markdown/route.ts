import { toMarkdown } from '@/lib/publication/brief'
import { briefOf, briefWords } from '../../../../publication/brief'
import { wordsFor, wordsIn } from '../../../../words'

/** The brief as a Markdown file, in the language asked for or else the page's. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params
  const words = wordsIn(new URL(request.url).searchParams.get('lang')) ?? (await wordsFor())
  const brief = await briefOf(id, words)
  if (!brief) return new Response(`${words.missing.title}\n`, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  const name = brief.title.normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60).toLowerCase() || 'brief'
  return new Response(toMarkdown(brief, briefWords(words)), { headers: { 'content-type': 'text/markdown; charset=utf-8', 'content-disposition': `attachment; filename="${name}-${words.lang}.md"`, 'content-language': words.lang } })
}
