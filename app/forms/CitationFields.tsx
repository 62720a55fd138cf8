import type { FormState } from '../acting'
import type { Words } from '../words'

/** What can be cited: quotations (ticked or not), documents to quote from, and the addresses that are cited already. */
export type Choices = {
  quotations: { id: string; claimant: string; exact: string; lang: string; source: string; cited: boolean }[]
  documents: { id: string; title: string }[]
  addresses: { url: string; accessed: string }[]
}

type Props = {
  t: Words['noteForm']
  choices: Choices
  held: (field: string, initial: string) => string
  wrong: (field: string) => { 'aria-invalid'?: boolean; 'aria-describedby'?: string }
  refused: FormState
}

/** The part of a note's form that says what it stands on. It works without JavaScript: empty fields cite nothing. */
export function CitationFields({ t, choices, held, wrong, refused }: Props) {
  const after = choices.quotations.length
  const addresses = [...choices.addresses, { url: '', accessed: '' }, { url: '', accessed: '' }]
  return (
    <fieldset className="cites" id="citations" {...wrong('citations')}>
      <legend>{t.citations}</legend>
      <p className="aside">{t.citationsHint}</p>
      {choices.quotations.length ? (
        <div className="at-hand">
          <p className="aside">{t.quotations}</p>
          <ul>
            {choices.quotations.map((one, i) => (
              <li key={one.id}>
                <input type="hidden" name={`number-cite-${one.id}`} value={i + 1} />
                <label>
                  <input type="checkbox" name={`cite-${one.id}`} value="on" defaultChecked={held(`cite-${one.id}`, one.cited ? 'on' : '') === 'on'} />
                  <span>
                    <code>[^{i + 1}]</code>{' '}
                    <q lang={one.lang} dir="auto">
                      {one.exact}
                    </q>{' '}
                    <small>
                      <bdi>{one.claimant}</bdi> · <bdi>{one.source}</bdi>
                    </small>
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {choices.documents.length ? (
        <details open={['words', 'document'].includes(refused?.field ?? '') || Boolean(refused?.values.words)}>
          <summary>{t.quote}</summary>
          <div className="field">
            <label htmlFor="document">{t.document}</label>
            <select id="document" name="document" defaultValue={held('document', '')} {...wrong('document')}>
              <option value="">{t.choose}</option>
              {choices.documents.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <input type="hidden" name="number-words" value={after + 1} />
            <label htmlFor="words">{t.words}</label>
            <code>[^{after + 1}]</code>
            <textarea id="words" name="words" rows={3} dir="auto" defaultValue={held('words', '')} aria-describedby="words-hint" {...wrong('words')} />
            <small id="words-hint">{t.wordsHint}</small>
          </div>
        </details>
      ) : null}
      <details open={choices.addresses.length > 0 || choices.quotations.length === 0 || Boolean(refused?.values['url-0'])}>
        <summary>{t.address}</summary>
        {addresses.map((address, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a form are told apart by their order
          <div className="address" key={i}>
            <div className="field">
              <input type="hidden" name={`number-url-${i}`} value={after + 2 + i} />
              <label htmlFor={`url-${i}`}>{t.url}</label>
              <code>[^{after + 2 + i}]</code>
              <input id={`url-${i}`} name={`url-${i}`} inputMode="url" maxLength={2000} defaultValue={held(`url-${i}`, address.url)} {...(i === 0 ? wrong('url') : {})} />
            </div>
            <div className="field">
              <label htmlFor={`accessed-${i}`}>{t.accessed}</label>
              <input id={`accessed-${i}`} name={`accessed-${i}`} placeholder="2019-06-21" defaultValue={held(`accessed-${i}`, address.accessed)} aria-describedby={`accessed-${i}-hint`} {...(i === 0 ? wrong('accessed') : {})} />
              <small id={`accessed-${i}-hint`}>{t.accessedHint}</small>
            </div>
          </div>
        ))}
      </details>
    </fieldset>
  )
}
