/** What was typed in a form, by field name, kept in this browser until it is saved. Where nothing can be kept, nothing is. */
export type Draft = Record<string, string>

/** Drafts under these keys, newest first: what is being typed, and what was found unfinished before that. */
const keysOf = (key: string): [string, string] => [`parallax-draft ${key}`, `parallax-draft ${key} before`]

/** A private window may refuse to keep anything: the form works without. */
function quietly<T>(act: () => T): T | null {
  try {
    return act()
  } catch {
    return null
  }
}

/** A short mark that tells texts apart (FNV-1a and the length); spaces around them, the kind of line end and the numbers of citations do not count. */
export function textMark(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(/\[\^\d{1,2}\]/g, '[^]').trim()
  let hash = 0x811c9dc5
  for (let i = 0; i < plain.length; i++) hash = Math.imul(hash ^ plain.charCodeAt(i), 0x01000193)
  return `${plain.length}.${(hash >>> 0).toString(36)}`
}

/** The draft that was left unfinished; one whose text is empty or saved (by its mark) is forgotten. Null when there is none. */
export function keptDraft(key: string, saved: string[]): { at: string; draft: Draft } | null {
  for (const at of keysOf(key)) {
    const stored = quietly(() => localStorage.getItem(at))
    const held: unknown = stored ? quietly(() => JSON.parse(stored)) : null
    if (!held || typeof held !== 'object') continue
    const draft = Object.fromEntries(Object.entries(held).map(([name, value]) => [name, String(value)]))
    if (draft.body?.trim() && !saved.includes(textMark(draft.body))) return { at, draft }
    forgetDraft(at)
  }
  return null
}

/** Keeps what a form holds now. */
export function keepDraft(key: string, form: HTMLFormElement): void {
  const held = [...new FormData(form).entries()].flatMap(([name, value]) => (typeof value === 'string' && !name.startsWith('$') ? [[name, value]] : []))
  quietly(() => localStorage.setItem(keysOf(key)[0], JSON.stringify(Object.fromEntries(held))))
}

/** Puts an unfinished draft out of the way of what is typed now, so that neither is lost. */
export const setAside = (key: string, draft: Draft): void => void quietly(() => localStorage.setItem(keysOf(key)[1], JSON.stringify(draft)))

export const forgetDraft = (at: string): void => void quietly(() => localStorage.removeItem(at))

/** Fills a form with a draft; boxes that it does not name are unticked, and hidden fields stay. */
export function fillForm(form: HTMLFormElement, draft: Draft): void {
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio')) element.checked = draft[element.name] === element.value
    else if ((element instanceof HTMLInputElement && element.type !== 'hidden') || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) element.value = draft[element.name] ?? ''
  }
}
