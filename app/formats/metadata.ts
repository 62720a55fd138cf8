import type { Fields } from '@/lib/text/parse'
import { isDay } from '@/lib/text/parse'
import { type Lang, langs } from '@/lib/languages'

type Stated = Omit<Fields, 'body' | 'note'>

/** The day of an instant as its publisher wrote it: the clock of the newsroom decides, not ours. */
const dayOf = (value: string | null | undefined): string | null => {
  const day = /^\s*(\d{4})-?(\d\d)-?(\d\d)/.exec(value ?? '')
  const iso = day ? `${day[1]}-${day[2]}-${day[3]}` : ''
  return isDay(iso) ? iso : null
}

export const langOf = (value: string | null | undefined): Lang | null => langs.find((lang) => lang === (value ?? '').trim().toLowerCase().split(/[-_]/)[0]) ?? null

const clean = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.replace(/\s+/g, ' ').trim().slice(0, 300) : null)

/** What a page says of itself, the surest first: JSON-LD, Open Graph, meta tags, <time>, the title. */
export function metadataOf(document: Document): Stated {
  const data = articleData(document)
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      for (const attribute of ['property', 'name', 'itemprop']) {
        const content = clean(document.querySelector(`meta[${attribute}="${name}" i]`)?.getAttribute('content'))
        if (content) return content
      }
    }
    return null
  }
  const time = [...document.querySelectorAll('article time[datetime], header time[datetime], time[pubdate], time[itemprop="datePublished"], time[datetime]')].slice(0, 20)
  const site = clean(publisherOf(data.publisher)) ?? meta('og:site_name', 'application-name', 'dc.publisher', 'citation_publisher', 'twitter:site')
  const heading = clean(document.querySelector('article h1, main h1, h1')?.textContent)
  return {
    title: clean(data.headline) ?? meta('og:title', 'dc.title', 'twitter:title') ?? heading ?? titleOf(document, site),
    publisher: site?.replace(/^@/, '') ?? null,
    published:
      dayOf(clean(data.datePublished)) ??
      dayOf(meta('article:published_time', 'og:published_time', 'datePublished', 'date', 'dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.issued', 'pubdate', 'publishdate', 'publish-date', 'parsely-pub-date', 'sailthru.date', 'citation_publication_date')) ??
      time.map((element) => dayOf(element.getAttribute('datetime'))).find((day) => day !== null) ??
      null,
    lang: langOf(clean(data.inLanguage)) ?? langOf(document.documentElement?.getAttribute('lang')) ?? langOf(meta('og:locale', 'dc.language', 'language', 'content-language')),
    url: addressOf(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? addressOf(meta('og:url')),
  }
}

const addressOf = (value: string | null | undefined): string | null => (value && value.length <= 2000 && /^https?:\/\/\S+$/.test(value) ? value : null)

/** The title element without the site's name after a dash. */
function titleOf(document: Document, site: string | null): string | null {
  const title = clean(document.querySelector('title')?.textContent)
  const parts = title?.split(/ [|–—-] /) ?? []
  return parts.length > 1 && (parts.at(-1) === site || (parts[0]?.length ?? 0) > 25) ? (parts[0] ?? title) : title
}

type Data = Record<string, unknown>
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

const publisherOf = (value: unknown): unknown => (Array.isArray(value) ? publisherOf(value[0]) : isData(value) ? value.name : value)

/** The article among a page's JSON-LD blocks, or nothing. What does not parse is passed over. */
function articleData(document: Document): Data {
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20)) {
    try {
      const parsed: unknown = JSON.parse(script.textContent ?? '')
      const listed = (Array.isArray(parsed) ? parsed : [parsed]).filter(isData)
      const all = listed.flatMap((one) => [one, ...(Array.isArray(one['@graph']) ? one['@graph'].filter(isData) : [])])
      const article = all.find((one) => /Article|Posting|Report|PressRelease/.test(String(one['@type'])))
      if (article) return article
    } catch {
      // Broken JSON-LD is common and says nothing.
    }
  }
  return {}
}
