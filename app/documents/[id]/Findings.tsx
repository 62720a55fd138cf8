import { checkDocument } from '@/lib/discrepancies/checks'
import { describeReason } from '@/lib/discrepancies/reasons'
import type { SourceDocument } from '@/lib/text/document'
import { quoted } from '../../claim/words'
import { wordsFor } from '../../words'

/** Texts up to this length are checked when their page is opened; longer ones by the command line. */
const longest = 200_000

/** What does not fit together inside one document, with the words it rests on; nothing where nothing was found. */
export async function Findings({ document, text }: { document: Omit<SourceDocument, 'body'>; text: string }) {
  const findings = text.length > longest ? [] : checkDocument({ ...document, body: text })
  if (findings.length === 0) return null
  const { document: t, lang } = await wordsFor()
  return (
    <section className="findings notice" aria-labelledby="findings">
      <h2 id="findings">{t.worthALook}</h2>
      <p className="meta">{t.worthALookHint}</p>
      <ul>
        {findings.map(({ check, because, quotes }) => (
          <li key={`${check} ${quotes.map(({ in: where, start }) => `${where}${start}`).join(' ')}`}>
            {describeReason(because, lang)}{' '}
            <span className="evidence" lang={document.lang} dir="auto">
              {quotes.map(({ in: where, start, exact }) => (
                <q key={`${where}${start}`} title={where === 'title' ? t.inTitle : undefined}>
                  {quoted(exact, document.lang)}
                </q>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
