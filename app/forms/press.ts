/** Whether keys belong to a field: shortcuts never act there. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio], [type=submit], [type=button])')
}

const at = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)

/** Does what a key is for on this page; whether there was something to do. */
export function press(key: string, target: EventTarget | null, keys: Record<string, string>): boolean {
  const panel = at<HTMLDetailsElement>('details.why[open]')
  if (panel && key === 'Escape') return close(panel)
  if (panel && /^[1-9]$/.test(key)) return click(panel.querySelector<HTMLElement>(`[data-reason="${key}"]`))
  if (key === ' ' && target instanceof HTMLElement && target.getAttribute('role') === 'switch') return click(target)
  const shortcut = Object.keys(keys).find((name) => keys[name] === key)
  if (keys.select && key === keys.select.toUpperCase() && key !== keys.select) return range()
  if (!shortcut) return false
  if (shortcut === 'search') return focus(at('[data-key="search"]'))
  const rows = [...document.querySelectorAll<HTMLElement>('.queue [data-row]')]
  if (rows.length && (shortcut === 'next' || shortcut === 'previous')) return move(rows, shortcut === 'next' ? 1 : -1)
  if (shortcut === 'select') return click(boxOf(document.activeElement))
  const control = at(`[data-key="${shortcut}"]`)
  if (control?.tagName === 'SUMMARY') {
    click(control)
    return focus(control.parentElement?.querySelector<HTMLElement>('[data-reason]') ?? null)
  }
  return click(control)
}

function click(element: HTMLElement | null): boolean {
  element?.click()
  return element !== null
}

function focus(element: HTMLElement | null): boolean {
  element?.focus()
  return element !== null
}

function close(panel: HTMLDetailsElement): boolean {
  panel.open = false
  return focus(panel.querySelector('summary'))
}

const move = (rows: HTMLElement[], by: number): boolean => {
  const here = rows.findIndex((row) => row.closest('li') === document.activeElement?.closest('li'))
  const to = here < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, here + by))
  rows[to]?.scrollIntoView({ block: 'nearest' })
  return focus(rows[to] ?? null)
}

const boxOf = (element: Element | null): HTMLInputElement | null => element?.closest('li')?.querySelector<HTMLInputElement>('[data-select]') ?? null

/** Selects from the last selected box to the one in focus. */
function range(): boolean {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-select]')]
  const here = boxOf(document.activeElement)
  if (!here) return false
  const to = boxes.indexOf(here)
  const from = boxes.findLastIndex((box, i) => box.checked && i < to)
  for (const box of boxes.slice(Math.max(0, from), to + 1)) if (!box.checked) box.click()
  return true
}
