'use client'

import { useEffect, useId, useRef, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

import { useWords } from '../language/useWords'

type Props = {
  title: string
  onClose: () => void
  children: ReactNode
  /** For two texts side by side. */
  wide?: boolean
}

/**
 * A modal dialog: the browser's own, which keeps the focus inside, closes with Escape and gives the focus back.
 * Outside the form's element, so that Enter in it does not save the article.
 */
export function Dialog({ title, onClose, children, wide = false }: Props) {
  const { say } = useWords()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (element && !element.open) {
      element.showModal()
      // Not on the closing cross: to what is asked for, or to the way out.
      element
        .querySelector<HTMLElement>(':scope > :not(header) :is(textarea, input, select, button)')
        ?.focus()
    }
    return () => element?.close()
  }, [])
  return createPortal(
    <dialog
      aria-labelledby={titleId}
      className={wide ? 'kunye-dialog kunye-dialog--wide' : 'kunye-dialog'}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      // React lets events of a portal rise to the article's form and its shortcuts.
      onKeyDown={(event) => event.stopPropagation()}
      onSubmit={(event) => event.stopPropagation()}
      ref={dialog}
    >
      <header className="kunye-dialog__head">
        <h2 id={titleId}>{title}</h2>
        <button
          aria-label={say({ tr: 'Kapat', en: 'Close' })}
          className="kunye-dialog__close"
          onClick={onClose}
          type="button"
        >
          ×
        </button>
      </header>
      {children}
    </dialog>,
    document.body,
  )
}
