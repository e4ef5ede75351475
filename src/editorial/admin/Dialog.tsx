'use client'
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'

import { useWords } from './useWords'

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
  // Closed while it is still on the page: after that the browser gives the focus to nobody.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element && !element.open) {
      element.showModal()
      // Not on the closing cross: to what is asked for, or to the way out.
      const asked =
        element.querySelector<HTMLElement>('[data-first]') ??
        element.querySelector<HTMLElement>(
          ':scope > :not(header) :is(textarea, input, select, button)',
        )
      asked?.focus()
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
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        // From any field of it, as in the editor behind.
        event.preventDefault()
        dialog.current?.querySelector('form')?.requestSubmit()
      }}
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

type TextBoxProps = {
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
  required?: boolean
  /** Counts the characters against this least number. */
  atLeast?: number
  rows?: number
}

/** A labelled text box of a dialog, with a counter where a text has a least length. */
export function TextBox({
  label,
  hint,
  value,
  onChange,
  required,
  atLeast,
  rows = 3,
}: TextBoxProps) {
  const { say } = useWords()
  const id = useId()
  const written = value.trim().length
  return (
    <div className="kunye-field">
      <label htmlFor={id}>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </label>
      <textarea
        aria-describedby={`${id}-hint`}
        aria-required={required}
        id={id}
        maxLength={4000}
        onChange={(event) => onChange(event.target.value)}
        rows={rows}
        value={value}
      />
      <p className="kunye-hint" id={`${id}-hint`}>
        {hint}
        {hint && atLeast ? ' ' : ''}
        {atLeast !== undefined && (
          <span className={written < atLeast ? 'kunye-count' : 'kunye-count kunye-count--enough'}>
            {written < atLeast
              ? say({
                  tr: `${written}/${atLeast} karakter`,
                  en: `${written}/${atLeast} characters`,
                })
              : say({ tr: `${written} karakter`, en: `${written} characters` })}
          </span>
        )}
      </p>
    </div>
  )
}

/** A turning sign for what takes longer than a second; its place is kept, so nothing jumps. */
export function Busy({ on }: { on: boolean }) {
  const { say } = useWords()
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!on) return setSlow(false)
    const timer = window.setTimeout(() => setSlow(true), 1000)
    return () => window.clearTimeout(timer)
  }, [on])
  return (
    <span aria-live="polite" className="kunye-busy" role="status">
      {slow && (
        <>
          <span aria-hidden="true" className="kunye-busy__sign" />
          <span className="kunye-unseen">{say({ tr: 'Sürüyor…', en: 'Working…' })}</span>
        </>
      )}
    </span>
  )
}
