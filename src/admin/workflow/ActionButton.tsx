'use client'

import { toast } from '@payloadcms/ui'
import { useId } from 'react'

import type { OfferedAction } from '../http/actionsAnswer'
import { ACTION_KEYS } from './actionKeys'

type Props = {
  action: OfferedAction
  look: 'main' | 'bar' | 'menu'
  busy: boolean
  onRun: (action: OfferedAction) => void
}

/**
 * The button of one action. A refused one stays reachable by keyboard and finger and says why: as tooltip, as
 * accessible description, in the menu in plain sight, and as a message when it is pressed all the same.
 */
export function ActionButton({ action, look, busy, onRun }: Props) {
  const id = useId()
  const { label, allowed, message } = action
  const key = ACTION_KEYS[action.action]
  const why = allowed ? null : message
  return (
    <button
      aria-describedby={why ? id : undefined}
      aria-disabled={!allowed || busy}
      aria-keyshortcuts={key ? `Alt+Shift+${key}` : undefined}
      className={`kunye-action kunye-action--${look}`}
      onClick={() => {
        if (busy) return
        if (allowed) onRun(action)
        else if (why) toast.info(why)
      }}
      title={why ?? (key ? `${label} (Alt+Shift+${key})` : label)}
      type="button"
    >
      {label}
      {why && (
        <span className={look === 'menu' ? 'kunye-action__why' : 'kunye-unseen'} id={id}>
          {why}
        </span>
      )}
    </button>
  )
}
