import type { Lang } from '../languages'

/** A document as its reader sees it: `body` is what offsets count into, front matter excluded. Days are ISO 8601. */
export type SourceDocument = {
  id: string
  title: string
  publisher: string
  published: string | null
  lang: Lang
  body: string
}
