'use client'

import { useId } from 'react'

import { usePopover } from '../dialog/usePopover'
import type { OfferedAction } from '../http/actionsAnswer'
import { useWords } from '../language/useWords'
import { ActionButton } from './ActionButton'

type Props = {
  actions: readonly OfferedAction[]
  busy: boolean
  onRun: (action: OfferedAction) => void
}

/** The folded rest of the actions: opens and closes by its button, Escape, a press elsewhere or leaving it. */
export function OtherActions({ actions, busy, onRun }: Props) {
  const { say } = useWords()
  const id = useId()
  const { open, setOpen, box, opener, onKeyDown } = usePopover()
  if (actions.length === 0) return null
  return (
    <div className="kunye-menu" onKeyDown={onKeyDown} ref={box}>
      <button
        aria-controls={id}
        aria-expanded={open}
        className="kunye-action kunye-action--bar"
        onClick={() => setOpen(!open)}
        ref={opener}
        type="button"
      >
        {say({ tr: 'Diğer işlemler', en: 'Other actions' })} <span aria-hidden="true">▾</span>
      </button>
      <ul className="kunye-menu__list" hidden={!open} id={id}>
        {actions.map((action) => (
          <li key={action.action}>
            <ActionButton
              action={action}
              busy={busy}
              look="menu"
              onRun={(chosen) => {
                setOpen(false)
                onRun(chosen)
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
