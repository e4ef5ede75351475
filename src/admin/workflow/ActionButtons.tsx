'use client'

import { useEffect, useState } from 'react'

import type { Actions, OfferedAction } from '../http/actionsAnswer'
import { useWords } from '../language/useWords'
import { ActionButton } from './ActionButton'
import { actionOfKey } from './actionKeys'
import { arrangeActions } from './arrangeActions'
import { HelpDialog } from './HelpDialog'
import { OtherActions } from './OtherActions'

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
