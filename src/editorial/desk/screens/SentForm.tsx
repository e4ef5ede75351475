'use client'
import { type FormEvent, type ReactNode, useId, useState } from 'react'

import { Dialog } from '@/src/editorial/admin/Dialog'
import { useWords } from '@/src/editorial/admin/useWords'

type FormProps = {
  title: string
  label: string
  send: () => Promise<string | null>
  onClose: () => void
  children: ReactNode
}

/** A dialog that stays, with why, when it is refused. */
export function SentForm({ title, label, send, onClose, children }: FormProps) {
  const { say } = useWords()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const refused = await send()
    setBusy(false)
    setProblem(refused)
    if (refused === null) onClose()
  }
  return (
    <Dialog onClose={onClose} title={title}>
      <form className="kunye-dialog__body" onSubmit={(event) => void submit(event)}>
        {children}
        {problem && (
          <div className="kunye-problem" role="alert">
            {problem}
          </div>
        )}
        <footer className="kunye-dialog__foot">
          <button className="kunye-action" onClick={onClose} type="button">
            {say({ tr: 'Vazgeç', en: 'Cancel' })}
          </button>
          <button className="kunye-action kunye-action--main" disabled={busy} type="submit">
            {label}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}

type SelectProps = {
  label: string
  none: string
  value: string
  onChange: (value: string) => void
  options: readonly { id: string; name: string }[]
}

/** A labelled list with a way to choose nothing. */
export function Select({ label, none, value, onChange, options }: SelectProps) {
  const id = useId()
  return (
    <div className="kunye-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} onChange={(event) => onChange(event.target.value)} value={value}>
        <option value="">{none}</option>
        {options.map(({ id: one, name }) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
