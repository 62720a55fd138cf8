import Link from 'next/link'
import type { DocumentPage, Suggestion } from '@/db/queries/documents'
import { languages } from '@/lib/languages'
import { describeValue } from '@/lib/values'
import { SuggestionForm } from '../../forms/SuggestionForm'
import { countsOf, quoted } from '../../claim/words'
import { wordsFor } from '../../words'

type Props = { suggestion: Suggestion; document: DocumentPage['document']; claim: DocumentPage['claims'][number] | null; choices: DocumentPage['choices']; canDecide: boolean }

/** One reading: its words, what was read, who says it, what was assumed, and where it would go. */
export async function SuggestionItem({ suggestion, document, claim, choices, canDecide }: Props) {
  const words = await wordsFor()
  const { reading, status, proposed } = suggestion
  const t = words.document
  const { exact, start } = reading.quotation
  const [from, to] = [reading.start - start, reading.end - start]
  const value = describeValue(claim?.value ?? reading.value, words.lang)
  const state = status === 'accepted' ? t.accepted(suggestion.decidedBy ?? '') : status === 'rejected' ? t.rejected(suggestion.decidedBy ?? '') : t.pending
  return (
    <li id={suggestion.id} className={`suggestion ${status}`} data-suggestion={status} tabIndex={-1}>
      <p className="state">{state}</p>
      {suggestion.supersedes ? <p className="became">{t.supersedes(describeValue(suggestion.supersedes.value, words.lang), value)}</p> : null}
      <blockquote lang={document.lang} dir="auto">
        {exact.slice(0, from)}
        <mark>{exact.slice(from, to)}</mark>
        {exact.slice(to)}
      </blockquote>
      <dl>
        <dt>{t.counts}</dt>
        <dd>{[value, ...countsOf(claim ?? reading, words.lang)].join(' · ')}</dd>
        <dt>{t.by}</dt>
        <dd>
          <bdi>{claim?.attribution.claimant ?? reading.attribution.claimant}</bdi>
        </dd>
        <dt>{t.goes}</dt>
        <dd>{claim ? <Link href={`/questions/${claim.questionId}`}>{claim.questionText}</Link> : proposed ? `${proposed.text} (${proposed.question ? t.existing : t.newQuestion})` : null}</dd>
      </dl>
      {reading.assumed.length && !claim?.correctedWords ? (
        <ul className="doubts" aria-label={words.doubts}>
          {reading.assumed.map(({ slot }) => (
            <li key={slot}>{words.assumed[slot]}</li>
          ))}
        </ul>
      ) : null}
      {canDecide ? <SuggestionForm id={suggestion.id} document={document.id} t={words.suggestion} hint={t.retype(quoted(`${languages[document.lang].describe.quantity.least}18`, document.lang))} status={status} value={describeValue(reading.value, document.lang)} claimant={reading.attribution.claimant} question={proposed?.question ?? null} choices={choices} about={exact.slice(0, 80)} /> : null}
    </li>
  )
}
