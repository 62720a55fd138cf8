import { cookies } from 'next/headers'
import { parseShortcuts, type Shortcuts, shortcutsCookie } from './shortcuts'

/** The shortcuts of this browser. */
export const keptKeys = async (): Promise<Shortcuts> => parseShortcuts((await cookies()).get(shortcutsCookie)?.value)

/** Shortcuts to show beside what they do: none when they are switched off. */
export async function shownKeys(): Promise<Record<string, string>> {
  const { off, keys } = await keptKeys()
  return off ? {} : keys
}

/** Where review was left: its address, kept by the browser. */
export const placeCookie = 'parallax-place'
export async function placeLeft(): Promise<string | null> {
  const place = (await cookies()).get(placeCookie)?.value
  const address = place ? decodeURIComponent(place) : ''
  return /^\/review\/[\w-]{1,60}(?:\?[^\s]{0,500})?$/.test(address) ? address : null
}
