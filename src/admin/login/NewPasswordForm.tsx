'use client'

import { useState, type FormEvent } from 'react'

import { useWords } from '../language/useWords'
import { askIdentity } from './askIdentity'
import { IdentityField } from './IdentityField'

/** Gives the account of a link its password and logs it in. */
export function NewPasswordForm({ token }: { token: string }) {
  const { language, say } = useWords()
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (password !== again) {
      return setProblem(
        say({ tr: 'İki parola birbirinden farklı.', en: 'The two passwords differ.' }),
      )
    }
    setBusy(true)
    const failure = await askIdentity('reset-password', { token, password }, language)
    if (failure === null) return window.location.assign('/admin')
    setProblem(failure)
    setBusy(false)
  }
  return (
    <form className="kunye-identity" onSubmit={(event) => void save(event)}>
      <h1>{say({ tr: 'Yeni parola', en: 'New password' })}</h1>
      <p className="kunye-hint">
        {say({
          tr: 'En az 12 karakter: birbiriyle ilgisiz birkaç sözcük iyi bir paroladır.',
          en: 'At least 12 characters: some words that have nothing to do with each other make a good one.',
        })}
      </p>
      <IdentityField
        autoComplete="new-password"
        label={say({ tr: 'Yeni parola', en: 'New password' })}
        name="password"
        onChange={setPassword}
        type="password"
        value={password}
      />
      <IdentityField
        autoComplete="new-password"
        label={say({ tr: 'Yeni parola, yeniden', en: 'New password, again' })}
        name="again"
        onChange={setAgain}
        type="password"
        value={again}
      />
      <p className="kunye-identity__problem" role="alert">
        {problem}
      </p>
      <button className="kunye-action kunye-action--main" disabled={isBusy} type="submit">
        {say({ tr: 'Parolayı kaydet', en: 'Save the password' })}
      </button>
    </form>
  )
}
