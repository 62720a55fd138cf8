import Link from 'next/link'
import { mostOffered, type Offered, type QueueItem } from '@/db/queries/queue'
import { eventInWords } from '@/lib/claims/ask'
import { choices, facets, type FacetName, type Filter, filterPairs, parseFilter, without } from '@/lib/review/filter'
import { Key } from '../forms/Key'
import { wordsFor } from '../words'
import { reviewAddress } from './address'

type Option = { value: string; label: string }

/** The queue's filters: what holds as chips that take it away, a search, and a choice a facet of what is wanted or not. Plain links and a form. */
export async function Filters({ filter, items, offered, keys }: { filter: Filter; items: QueueItem[]; offered: Offered; keys: Record<string, string> }) {
  const words = await wordsFor()
  const t = words.review.filter
  const options = optionsOf(items, offered, words.lang)
  const values: Record<string, string> = { ...t.values, ...words.review.status }
  const label = (name: FacetName, value: string) => options[name]?.find((one) => one.value === value)?.label ?? values[value] ?? value
  const pairs = filterPairs(filter)
  return (
    <div className="filters">
      <form action="/review" method="get" className="search">
        {pairs.filter(([name]) => name !== 'q').map(([name, value]) => (
          <input key={`${name}${value}`} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor="q" className="visually-hidden">
          {t.search}
        </label>
        <input id="q" name="q" type="search" maxLength={200} defaultValue={filter.words} placeholder={`${t.search}: ${t.searchHint}`} data-key="search" aria-keyshortcuts={keys.search} />
        <Key of={keys.search} />
        <button type="submit">{t.apply}</button>
      </form>
      {pairs.length ? (
        <ul className="chips">
          {facets.flatMap((name) =>
            pairs.some(([facet]) => facet === name)
              ? [...filter[name].in.map((value) => [value, label(name, value)] as const), ...filter[name].out.map((value) => [value, t.not(label(name, value))] as const)].map(([value, shown]) => (
                  <li key={`${name}${value}${shown}`}>
                    <Link prefetch={false} className="chip" href={reviewAddress(null, name === 'status' ? parseFilter({ ...Object.fromEntries(filterPairs(filter)), status: undefined }) : without(filter, name, value))} aria-label={t.remove(`${t.facets[name]}: ${shown}`)}>
                      {t.facets[name]}: <bdi>{shown}</bdi> <span aria-hidden="true">×</span>
                    </Link>
                  </li>
                ))
              : [],
          )}
          {pairs.some(([name, value]) => name === 'status' && value === 'all') ? (
            <li>
              <Link prefetch={false} className="chip" href={reviewAddress(null, { ...filter, status: parseFilter({}).status })} aria-label={t.remove(t.all)}>
                {t.all} <span aria-hidden="true">×</span>
              </Link>
            </li>
          ) : null}
          {filter.words ? (
            <li>
              <Link prefetch={false} className="chip" href={reviewAddress(null, { ...filter, words: '' })} aria-label={t.remove(filter.words)}>
                “<bdi>{filter.words}</bdi>” <span aria-hidden="true">×</span>
              </Link>
            </li>
          ) : null}
          <li>
            <Link prefetch={false} href="/review">{t.clear}</Link>
          </li>
        </ul>
      ) : null}
      <details>
        <summary>{t.title}</summary>
        <form action="/review" method="get" className="facets">
          {pairs.map(([name, value]) => (
            <input key={`${name}${value}`} type="hidden" name={name} value={value} />
          ))}
          {facets.map((name) => (
            <Choice key={name} name={name} label={t.facets[name]} options={options[name] ?? Object.values(choices[name as keyof typeof choices]).map((value) => ({ value, label: values[value] ?? value }))} t={t} />
          ))}
          <button type="submit">{t.apply}</button>
          {offered.more ? <p className="aside">{t.notAll(mostOffered)}</p> : null}
        </form>
      </details>
    </div>
  )
}

function Choice({ name, label, options, t }: { name: FacetName; label: string; options: Option[]; t: { any: string; only: string; except: string; all: string } }) {
  return (
    <div className="field">
      <label htmlFor={`facet-${name}`}>{label}</label>
      <select id={`facet-${name}`} name={name} defaultValue="">
        <option value="">{t.any}</option>
        {name === 'status' ? <option value="all">{t.all}</option> : null}
        <optgroup label={t.only}>
          {options.map(({ value, label: shown }) => (
            <option key={value} value={value}>
              {shown}
            </option>
          ))}
        </optgroup>
        <optgroup label={t.except}>
          {options.map(({ value, label: shown }) => (
            <option key={value} value={`-${value}`}>
              {shown}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  )
}

/** Events and parties to choose from: those of the discrepancies shown, and of others. */
function optionsOf(items: QueueItem[], offered: Offered, lang: Parameters<typeof eventInWords>[1]): Partial<Record<FacetName, Option[]>> {
  const unique = (all: Option[]) => [...new Map(all.map((one) => [one.value, one])).values()].toSorted((a, b) => a.label.localeCompare(b.label, lang)).map((one) => ({ ...one, label: one.label.slice(0, 80) }))
  return {
    event: unique([...offered.events, ...items.map(({ event }) => event)].map((event) => ({ value: event.id, label: eventInWords(event, lang) }))),
    party: unique([...offered.parties.map(({ id, name }) => ({ value: id, label: name })), ...items.flatMap(({ pair }) => pair.map(({ attribution }) => ({ value: attribution.party, label: attribution.claimant })))]),
  }
}
