import { useId } from 'react'

import type { Words } from '@/src/language/words'
import type { Outcome } from './useIdentity'

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

/** What became of what a form asked for, said where it stands; of a form that is left when it was done, a problem alone. */
export const OutcomeLine = ({
  outcome,
  role,
}: {
  outcome: Outcome | null
  role: 'alert' | 'status'
}) => (
  <p className={outcome?.isProblem === false ? undefined : 'kunye-identity__problem'} role={role}>
    {outcome?.text}
  </p>
)

type Say = (words: Words) => string
type TypedTwice = { password: string; again: string }

/** Of a new password that was typed twice. */
export const PASSWORDS_DIFFER: Words = {
  tr: 'İki parola birbirinden farklı.',
  en: 'The two passwords differ.',
}

type NewPassword = {
  say: Say
  typed: TypedTwice
  onChange: (typed: TypedTwice) => void
  onEnter?: () => void
}

/** A new password, typed twice. */
export function NewPasswordFields({ say, typed, onChange, onEnter }: NewPassword) {
  const common = { autoComplete: 'new-password', onEnter, type: 'password' } as const
  return (
    <>
      <IdentityField
        {...common}
        label={say({ tr: 'Yeni parola', en: 'New password' })}
        name="newPassword"
        onChange={(password) => onChange({ ...typed, password })}
        value={typed.password}
      />
      <IdentityField
        {...common}
        label={say({ tr: 'Yeni parola, yeniden', en: 'New password, again' })}
        name="againPassword"
        onChange={(again) => onChange({ ...typed, again })}
        value={typed.again}
      />
    </>
  )
}
