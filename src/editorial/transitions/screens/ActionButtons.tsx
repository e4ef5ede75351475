'use client'
import { useEffect, useId, useState } from 'react'
import { toast } from '@payloadcms/ui'

import { usePopover } from '@/src/editorial/admin/usePopover'
import { useWords } from '@/src/editorial/admin/useWords'
import { ACTION_KEYS, actionOfKey } from './actionKeys'
import type { Actions, OfferedAction } from './actionsAnswer'
import { arrangeActions } from './arrangeActions'
import { HelpDialog } from './HelpDialog'

type Props = { article: Actions; busy: boolean; onRun: (action: OfferedAction) => void }

/** All actions of the article as buttons, their shortcuts and their help. */
export function ActionButtons({ article, busy, onRun }: Props) {
  const { say } = useWords()
  const [help, setHelp] = useState(false)
  const { main, bar, menu } = arrangeActions(article.actions)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const name = actionOfKey(event)
      const action = article.actions.find((offered) => offered.action === name)
      if (!action?.allowed || busy || document.querySelector('dialog[open]')) return
      event.preventDefault()
      onRun(action)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [article, busy, onRun])
  return (
    <div
      aria-label={say({ tr: 'Haber üzerinde işlemler', en: 'Actions on the article' })}
      className="kunye-actions"
      role="group"
    >
      {main && <ActionButton action={main} busy={busy} look="main" onRun={onRun} />}
      {bar.map((action) => (
        <ActionButton action={action} busy={busy} key={action.action} look="bar" onRun={onRun} />
      ))}
      <OtherActions actions={menu} busy={busy} onRun={onRun} />
      <button
        aria-label={say({
          tr: 'İş akışı yardımı ve kısayollar',
          en: 'Workflow help and shortcuts',
        })}
        className="kunye-action kunye-action--bar kunye-action--help"
        onClick={() => setHelp(true)}
        type="button"
      >
        ?
      </button>
      {help && <HelpDialog actions={article.actions} onClose={() => setHelp(false)} />}
    </div>
  )
}

type ButtonProps = {
  action: OfferedAction
  look: 'main' | 'bar' | 'menu'
  busy: boolean
  onRun: (action: OfferedAction) => void
}

/**
 * The button of one action. A refused one stays reachable by keyboard and finger and says why: as tooltip, as
 * accessible description, in the menu in plain sight, and as a message when it is pressed all the same.
 */
function ActionButton({ action, look, busy, onRun }: ButtonProps) {
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

type OtherProps = {
  actions: readonly OfferedAction[]
  busy: boolean
  onRun: (action: OfferedAction) => void
}

/** The folded rest of the actions: opens and closes by its button, Escape, a press elsewhere or leaving it. */
function OtherActions({ actions, busy, onRun }: OtherProps) {
  const { say } = useWords()
  const id = useId()
  const { open, setOpen, box, opener, onKeyDown } = usePopover()
  if (actions.length === 0) return null
  return (
    <div className="kunye-menu" onKeyDown={onKeyDown} ref={box}>
      <button
        aria-controls={id}
        aria-expanded={open}
        title={say({ tr: 'Diğer işlemler', en: 'Other actions' })}
        className="kunye-action kunye-action--bar"
        onClick={() => setOpen(!open)}
        ref={opener}
        type="button"
      >
        <span className="kunye-unseen">{say({ tr: 'Diğer işlemler', en: 'Other actions' })}</span>
        <span aria-hidden="true">⋯</span>
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
