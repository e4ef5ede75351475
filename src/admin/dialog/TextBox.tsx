'use client'

import { useId } from 'react'

import { useWords } from '../language/useWords'

type Props = {
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
export function TextBox({ label, hint, value, onChange, required, atLeast, rows = 3 }: Props) {
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
