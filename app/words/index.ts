import { en, type Words } from './en'

/** The words of the interface. */
export const words: Words = en

/** A day as people write it: 20 June 2019. */
export const dayInWords = (day: string | null): string =>
  day ? new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)) : ''

/** An instant with its clock: 20 June 2019, 14:05 UTC. */
export const instantInWords = (at: Date): string => `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(at)} UTC`

/** A language's name, by its code: French. */
export const languageInWords = (lang: string): string => new Intl.DisplayNames(['en'], { type: 'language' }).of(lang) ?? lang
