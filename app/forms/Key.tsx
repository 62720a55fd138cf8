/** The key of a shortcut beside what it does; nothing when shortcuts are off. */
export function Key({ of }: { of?: string }) {
  return of ? <span className="key" aria-hidden="true">{of}</span> : null
}
