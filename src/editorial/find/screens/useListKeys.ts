'use client'
import { type KeyboardEvent, useEffect, useState } from 'react'

type Keys = {
  /** `isAside`: with Ctrl or ⌘, for another tab. */
  onEnter: (at: number, isAside: boolean) => void
  onEscape: () => void
}

/** The keys of a combobox's list: up and down go round, Enter takes the active one; the active one stays in sight. */
export function useListKeys(list: string, count: number, { onEnter, onEscape }: Keys) {
  const [at, setAt] = useState(0)
  const active = count === 0 ? 0 : Math.min(at, count - 1)
  const optionId = (index: number) => `${list}-${index}`
  const id = optionId(active)
  useEffect(() => {
    document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
  }, [id])
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey } = event
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && count > 0) {
      event.preventDefault()
      return setAt((active + step + count) % count)
    }
    if (key === 'Enter') {
      event.preventDefault()
      return onEnter(active, ctrlKey || metaKey)
    }
    if (key !== 'Escape') return
    event.preventDefault()
    onEscape()
  }
  return { active, setAt, onKeyDown, optionId }
}
