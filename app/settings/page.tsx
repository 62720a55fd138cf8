import type { Metadata } from 'next'
import { SettingsForm } from '../forms/SettingsForm'
import { keptKeys } from '../review/kept'
import { places, type Shortcut } from '../review/shortcuts'
import { wordsFor } from '../words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await wordsFor()).settings.title })

/** What this browser keeps for itself: the shortcuts of review and of suggestions. */
export default async function SettingsPage({ searchParams }: { searchParams: Promise<{ saved?: string }> }) {
  const [{ saved }, words, { off, keys }] = await Promise.all([searchParams, wordsFor(), keptKeys()])
  const t = words.settings
  const fields = (names: readonly Shortcut[]) => names.map((name) => ({ name, label: words.keys.names[name], key: keys[name] }))
  const groups = [{ title: t.inReview, fields: fields(places.review) }, { title: t.inSuggestions, fields: fields(places.suggestions.filter((name) => !places.review.includes(name))) }]
  return (
    <div className="narrow">
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {saved ? (
        <p className="notice" role="status">
          {t.saved}
        </p>
      ) : null}
      <SettingsForm key={JSON.stringify(keys)} t={t} off={off} groups={groups} />
    </div>
  )
}
