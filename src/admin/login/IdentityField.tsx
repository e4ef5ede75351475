'use client'

import { useId } from 'react'

type Props = {
  label: string
  name: string
  type: 'email' | 'password'
  autoComplete: string
  value: string
  onChange: (value: string) => void
  /** What Enter does where the field stands in no form of its own. */
  onEnter?: () => void
}

/** A labelled field of the forms around login and password. */
export function IdentityField({ label, onChange, onEnter, ...input }: Props) {
  const id = useId()
  return (
    <div className="kunye-field">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !onEnter) return
          event.preventDefault()
          onEnter()
        }}
        required={!onEnter}
      />
    </div>
  )
}
