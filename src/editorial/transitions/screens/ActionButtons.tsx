'use client'
import { useEffect, useId, useState, useSyncExternalStore } from 'react'
import { toast } from '@payloadcms/ui'

import { usePopover } from '@/src/editorial/admin/usePopover'
import { useWords } from '@/src/editorial/admin/useWords'
import { ACTION_KEYS, actionOfKey, isMainKey } from './actionKeys'
import type { Actions, OfferedAction } from './actionsAnswer'
import { arrangeActions } from './arrangeActions'
import { HelpDialog } from './HelpDialog'
import { usePageActions } from './pageActions'

type Props = { article: Actions; busy: boolean; onRun: (action: OfferedAction) => void }

/** All actions of the article as buttons, their shortcuts and their help. */
export function ActionButtons({ article, busy, onRun }: Props) {
  const { say } = useWords()
  const [help, setHelp] = useState(false)
  const narrow = useNarrow()
  const arranged = arrangeActions(article.actions, article.writes)
  const { main } = arranged
  // On a phone the bar is one row: the next step, and the rest in the menu.
  const bar = narrow ? [] : arranged.bar
  const menu = narrow ? [...arranged.bar, ...arranged.menu] : arranged.menu
  const runOrSay = usePageActions(article.actions, busy, onRun)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === '?' && !isTypedInto(event.target)) return setHelp(true)
      const name = isMainKey(event) ? main?.action : actionOfKey(event)
      const action = article.actions.find((offered) => offered.action === name)
      if (!action || busy || document.querySelector('dialog[open]')) return
      event.preventDefault()
      event.stopPropagation()
      runOrSay(action)
    }
    // Before the editor, for which Ctrl+Enter is a new line.
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [article, busy, main, runOrSay])
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
      <OtherActions
        actions={menu}
        busy={busy}
        onHelp={narrow ? () => setHelp(true) : undefined}
        onRun={onRun}
      />
      {!narrow && (
        <button
          aria-label={say(HELP)}
          className="kunye-action kunye-action--bar kunye-action--help"
          onClick={() => setHelp(true)}
          type="button"
        >
          ?
        </button>
      )}
      {help && <HelpDialog actions={article.actions} onClose={() => setHelp(false)} />}
    </div>
  )
}

/** A sign that is typed somewhere is no command. */
const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable="true"]') !== null

const NARROW = '(max-width: 768px)'

/** Whether the page is as narrow as a phone, and again when that changes. */
const useNarrow = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(NARROW)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => window.matchMedia(NARROW).matches,
    () => false,
  )

const HELP = { tr: 'Yardım ve kısayollar', en: 'Help and shortcuts' }

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
      aria-keyshortcuts={
        [look === 'main' && 'Control+Enter', key && `Alt+Shift+${key}`].filter(Boolean).join(' ') ||
        undefined
      }
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
  /** Where the bar has no room for it. */
  onHelp: (() => void) | undefined
  onRun: (action: OfferedAction) => void
}

/** The folded rest of the actions: opens and closes by its button, Escape, a press elsewhere or leaving it. */
function OtherActions({ actions, busy, onHelp, onRun }: OtherProps) {
  const { say } = useWords()
  const id = useId()
  const { open, setOpen, box, opener, onKeyDown } = usePopover()
  if (actions.length === 0 && !onHelp) return null
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
        {onHelp && (
          <li>
            <button
              className="kunye-action kunye-action--menu kunye-action--help"
              onClick={() => {
                setOpen(false)
                onHelp()
              }}
              type="button"
            >
              {say(HELP)}
            </button>
          </li>
        )}
      </ul>
    </div>
  )
}
