import { type EventPage, eventForBrief } from '@/db/queries/briefs'
import type { Citation, ShownNote } from '@/db/queries/notes'
import type { ShownClaim } from '@/db/rows'
import { eventInWords, questionInWords } from '@/lib/claims/ask'
import { describeReason } from '@/lib/discrepancies/reasons'
import { type Brief, type BriefNote, type BriefWords, type Clause, Footnotes, type Source } from '@/lib/publication/brief'
import { describeValue } from '@/lib/values'
import { quoted } from '../claim/words'
import { opened } from '../open'
import { dayInWords, daysInWords, instantInWords, type Words } from '../words'

/** An event's brief in the words of the interface; null when there is no such event. */
export async function briefOf(id: string, words: Words): Promise<Brief | null> {
  const page = await (await opened()).read((db) => eventForBrief(db, id))
  return page && written(page, words)
}

function written({ event, questions, notes, captures }: EventPage, words: Words): Brief {
  const footnotes = new Footnotes()
  const ofClaim = (claim: ShownClaim): number => {
    const taken = captures.get(claim.capture)
    return footnotes.number({ kind: 'quotation', exact: claim.quotation.exact, lang: claim.lang, document: claim.document, title: claim.title, publisher: claim.publisher, published: claim.published, url: taken?.url ?? null, capturedAt: taken?.capturedAt ?? new Date(0), sha256: taken?.sha256 ?? '' })
  }
  const noted = ({ latest }: ShownNote): BriefNote => ({ body: latest.body, lang: latest.lang, notes: latest.citations.map((one) => footnotes.number(sourceOf(one))) })
  return {
    title: eventInWords(event, words.lang),
    days: daysInWords(event.from, event.to, words.lang),
    place: event.place,
    sections: questions.map((one) => ({
      question: questionInWords(one.question, event, words.lang),
      standing: one.discrepancy ? { text: describeReason(one.discrepancy.because, words.lang), notes: one.claims.filter(({ id }) => id === one.discrepancy?.because.values.a || id === one.discrepancy?.because.values.b).map(ofClaim) } : null,
      ruling: decided(one, words, ofClaim),
      answers: one.claims.map((claim) => ({ claimant: claim.attribution.claimant, via: claim.attribution.via, value: describeValue(claim.value, words.lang), exact: claim.quotation.exact, lang: claim.lang, notes: [ofClaim(claim)] })),
      notes: one.notes.map(noted),
    })),
    notes: notes.map(noted),
    footnotes: footnotes.list,
  }
}

/** The ruling that stands, in one paragraph; null where nobody ruled. */
function decided({ ruling, reopened, claims }: EventPage['questions'][number], words: Words, ofClaim: (claim: ShownClaim) => number): Clause | null {
  if (!ruling || ruling.status === 'withdrawn') return null
  const t = words.review
  const on = new Set(ruling.inputs.claims.map(({ id }) => id))
  const why = [ruling.resolution ? t.resolutions[ruling.resolution] : '', ruling.reason.trim()].filter(Boolean).join('. ')
  const said = `${t.ruled(t.status[ruling.status], ruling.by, instantInWords(ruling.at, words.lang))}${why ? `${words.colon}${why}` : ''}`
  return { text: `${said.replace(/[.\s]*$/, '')}.${reopened ? ` ${words.sources.brief.since}` : ''}`, notes: [...new Set(claims.filter(({ id }) => on.has(id)).map(ofClaim))] }
}

const sourceOf = (one: Citation): Source =>
  one.kind === 'address' ? one : { kind: 'quotation', exact: one.words.exact, lang: one.document.lang, document: one.document.id, title: one.document.title, publisher: one.document.publisher, published: one.document.published, url: one.document.url, capturedAt: one.capturedAt, sha256: one.sha256 }

/** How a brief's sources and joints are worded in a language of the interface. */
export function briefWords(words: Words): BriefWords {
  const { sources: { brief: t }, notes: n, question, documents, lang } = words
  const quote: BriefWords['quote'] = (text, of) => quoted(text, of === 'fr' ? 'fr' : 'en')
  return {
    sources: t.sources,
    notes: n.title,
    colon: words.colon,
    via: (names) => `${question.via} ${names}`,
    quote,
    source: (one) =>
      one.kind === 'address'
        ? n.accessed(dayInWords(one.accessed, lang))
        : `${one.publisher}, ${one.title}, ${dayInWords(one.published, lang) || documents.undated}; ${n.captured(instantInWords(one.capturedAt, lang))}, sha256 ${one.sha256.slice(0, 16)}…`,
  }
}
