import { type Profile, sameStoryScore } from './profile'

/** A document as stories are told apart: what it is known by, and the folder it was put in, if any. */
export type Told = { id: string; profile: Profile; folder?: string }

/** From this score on, two documents tell one story. */
const oneStory = 4.4
/** Documents that somebody put in one folder are more likely of one story. */
const oneFolder = 1.5
/** Documents behind one name, day or country and month that are compared with a new one: the nearest in their order. */
const mostBehind = 60

/** Whether two documents tell one story. */
export const isOneStory = (a: Told, b: Told): boolean => sameStoryScore(a.profile, b.profile) + (a.folder !== undefined && a.folder === b.folder ? oneFolder : 0) >= oneStory

/** Documents in the order of their day and title, whatever they are called here: what is placed must not depend on ids. */
export const inOrder = (documents: Told[]): Told[] => {
  const key = ({ id, profile }: Told) => `${profile.published ?? ''} ${profile.title} ${JSON.stringify(profile.concepts)} ${id}`
  return documents.map((told) => ({ told, key: key(told) })).sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ told }) => told)
}

/** The documents of each story, in their order: linked by pairs that surely tell one. Candidates come from an index, never all pairs. */
export function groupStories(documents: Told[]): Told[][] {
  const sorted = inOrder(documents)
  const behind = new Map<string, number[]>()
  const root = sorted.map((_, i) => i)
  const find = (i: number): number => {
    let at = i
    while (root[at] !== at) at = root[at] ?? at
    root[i] = at
    return at
  }
  for (const [i, told] of sorted.entries()) {
    const candidates = new Set<number>()
    for (const key of keysOf(told)) {
      const list = behind.get(key) ?? []
      for (const other of list.slice(-mostBehind)) candidates.add(other)
      list.push(i)
      behind.set(key, list)
    }
    for (const other of candidates) {
      const before = sorted[other]
      if (!before || find(other) === find(i)) continue
      if (isOneStory(told, before)) root[find(i)] = find(other)
    }
  }
  const stories = new Map<number, Told[]>()
  for (const [i, told] of sorted.entries()) stories.set(find(i), [...(stories.get(find(i)) ?? []), told])
  return [...stories.values()]
}

/** What documents of one story have in common some of: a name, a day, a country and the month, a folder. */
export function keysOf({ profile, folder }: Told): Set<string> {
  const keys = new Set<string>(folder === undefined ? [] : [`folder ${folder}`])
  for (const { words } of profile.names) for (const word of words) keys.add(`name ${word}`)
  for (const day of profile.days) keys.add(`day ${day}`)
  const month = profile.published?.slice(0, 7) ?? ''
  const [country] = Object.entries(profile.countries).toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (country) keys.add(`country ${country[0]} ${month}`)
  return keys
}
