'use client'

import { useEffect, useRef } from 'react'
import { isTyping } from './press'

export type DecisionKeys = { accept: string; fix: string; reject: string; next: string; previous: string; undo: string }
type Props = { off: boolean; keys: DecisionKeys; /** Changes when a suggestion was decided or undone. */ state: string }

const items = () => [...document.querySelectorAll<HTMLElement>('li.suggestion[data-suggestion]')]
const pending = (item: HTMLElement) => item.dataset.suggestion === 'pending'
const button = (item: HTMLElement | null | undefined, decision: string) => item?.querySelector<HTMLButtonElement>(`button[name="decision"][value="${decision}"]`) ?? null

function go(item: HTMLElement | undefined): boolean {
  item?.focus({ preventScroll: true })
  item?.scrollIntoView({ block: 'nearest' })
  return item !== undefined
}

/**
 * Decides suggestions by one key, in the order of the text: each key presses a button that is on the page. Deciding goes on
 * to the next that waits, moving decides nothing, and undo takes back the last decision. Never active in a field.
 */
export function SuggestionKeys({ off, keys, state }: Props) {
  const decided = useRef<string[]>([])
  const onward = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `state` changes when the page shows a decision; the focus goes on then
  useEffect(() => {
    if (onward.current === null) return
    const all = items()
    const at = all.findIndex(({ id }) => id === onward.current)
    const done = all[at]
    if (done && !pending(done)) decided.current.push(done.id)
    onward.current = null
    go(all.slice(at).find(pending) ?? all.find(pending) ?? all[at])
  }, [state])
  useEffect(() => {
    if (off) return
    const decide = (item: HTMLElement | undefined, decision: string): boolean => {
      const control = button(item, decision)
      if (!item || !control || control.disabled) return false
      onward.current = item.id
      if (decision === 'reopen') decided.current.pop()
      control.click()
      return true
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return
      const all = items()
      const focused = document.activeElement?.closest<HTMLElement>('li.suggestion')
      const here = focused ? all.indexOf(focused) : -1
      const current = all[here] ?? all.find(pending)
      const done = () => {
        switch (event.key) {
          case keys.next:
            return go(all[here < 0 ? all.findIndex(pending) : Math.min(all.length - 1, here + 1)])
          case keys.previous:
            return go(all[Math.max(0, here - 1)])
          case keys.accept:
            return decide(current, 'accept')
          case keys.reject:
            return decide(current, 'reject')
          case keys.undo:
            return decide(all.find(({ id }) => id === decided.current.at(-1)), 'reopen')
          case keys.fix: {
            const panel = current?.querySelector('details')
            const field = panel?.querySelector<HTMLInputElement>('input[name="words"]')
            if (!current || !panel || !field) return false
            panel.open = true
            onward.current = current.id
            field.focus()
            return true
          }
          default:
            return false
        }
      }
      if (done()) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [off, keys])
  return null
}
