/** What can be done by one key, with the usual keys. Enter opens what has the focus, always. */
export const usual = { next: 'j', previous: 'k', confirmed: 'c', explained: 'e', 'not-a-conflict': 'n', unsure: 'u', note: 'a', undo: 'z', select: 'x', together: 'b', search: '/', help: '?', accept: 'a', fix: 'e', reject: 'r' } as const
export type Shortcut = keyof typeof usual
export const shortcuts = Object.keys(usual) as Shortcut[] // Object.keys forgets the keys' type

/** The places where keys act; in one place no key does two things. What moves and undoes does so in both. */
const suggesting: readonly Shortcut[] = ['accept', 'fix', 'reject']
export const places: Record<'review' | 'suggestions', readonly Shortcut[]> = {
  review: shortcuts.filter((name) => !suggesting.includes(name)),
  suggestions: [...suggesting, 'next', 'previous', 'undo'],
}

/** A shortcut whose key does something else in the same place, one that is not as usual before others; or null. */
export function twice(keys: Record<Shortcut, string>): Shortcut | null {
  const changedFirst = shortcuts.toSorted((a, b) => Number(keys[a] === usual[a]) - Number(keys[b] === usual[b]))
  return changedFirst.find((name) => Object.values(places).some((place) => place.includes(name) && place.some((other) => other !== name && keys[other] === keys[name]))) ?? null
}

export type Shortcuts = { off: boolean; keys: Record<Shortcut, string> }
export const shortcutsCookie = 'parallax-keys'

/** One small letter, figure or sign; capitals are kept for ranges, and space and figures after "explained" have their own use. */
export const isKey = (text: string): boolean => [...text].length === 1 && !/\s/u.test(text) && text === text.toLowerCase()

/** The shortcuts that a browser keeps; what is missing or makes no sense is as usual. */
export function parseShortcuts(kept: string | undefined): Shortcuts {
  const pairs = new URLSearchParams(kept ?? '')
  const keys: Record<Shortcut, string> = { ...usual }
  for (const name of shortcuts) {
    const key = pairs.get(name)
    if (key && isKey(key)) keys[name] = key
  }
  return { off: pairs.get('off') === '1', keys: twice(keys) === null ? keys : { ...usual } }
}

/** Shortcuts as a browser keeps them. */
export const keptShortcuts = ({ off, keys }: Shortcuts): string => new URLSearchParams([...(off ? [['off', '1']] : []), ...shortcuts.filter((name) => keys[name] !== usual[name]).map((name) => [name, keys[name]])]).toString()
