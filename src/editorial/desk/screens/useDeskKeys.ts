'use client'
import { type RefObject, useEffect } from 'react'

/** What the keys of the desk do; the letter is that of the English word, as everywhere in the admin. */
export type DeskKeys = {
  /** Each about the row or card that has the focus, else the first one. */
  onRow: Readonly<
    Record<'Enter' | 'o' | 'a' | 't' | 'm' | 'x', (id: string, row: HTMLElement) => void>
  >
  onPage: Readonly<Record<'n' | 'p' | '1' | '2' | '3' | '4' | '/' | '?' | 'Escape', () => void>>
}

const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable="true"]') !== null

const isPressed = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a:not([data-row])') !== null

const rowsIn = (desk: HTMLElement): HTMLElement[] => [
  ...desk.querySelectorAll<HTMLElement>('[data-row]'),
]

/** Moves the focus by so many rows and cards, in the order they stand. */
function step(desk: HTMLElement, by: number): void {
  const rows = rowsIn(desk)
  const at = rows.findIndex((row) => row === document.activeElement)
  const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/** Letters are commands outside of fields, and while no dialog is open. */
export function useDeskKeys(
  desk: RefObject<HTMLElement | null>,
  { onRow, onPage }: DeskKeys,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, target } = event
      if (ctrlKey || metaKey || altKey || isTypedInto(target) || !desk.current) return
      if (document.querySelector('dialog[open]')) return
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
      const by = STEPS[key]
      if (by !== undefined) {
        event.preventDefault()
        return step(desk.current, by)
      }
      if (key in onPage) {
        if (key !== 'Escape') event.preventDefault()
        return onPage[key as keyof DeskKeys['onPage']]()
      }
      // A button that has the focus takes its own Enter.
      if (!(key in onRow) || (key === 'Enter' && isPressed(target))) return
      const focused = document.activeElement?.closest<HTMLElement>('[data-card]')
      const row =
        focused ?? (key === 'Enter' ? null : desk.current.querySelector<HTMLElement>('[data-card]'))
      const id = row?.dataset.card
      if (!row || !id) return
      event.preventDefault()
      onRow[key as keyof DeskKeys['onRow']](id, row)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [desk, onRow, onPage])
}
