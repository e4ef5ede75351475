'use client'

import { useState, type FormEvent } from 'react'

import { useWords } from '../language/useWords'
import { askIdentity } from './askIdentity'
import { IdentityField } from './IdentityField'

/** E-mail and password; `next`: where the person wanted to go, an address of the admin. */
export function LoginFields({ next }: { next: string }) {
  const { language, say } = useWords()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const enter = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    const failure = await askIdentity('login', { email, password }, language)
    // Asked anew from the server: nothing of who was here before stays in the page.
    if (failure === null) return window.location.assign(next)
    setProblem(failure)
    setBusy(false)
  }
  return (
    <form className="kunye-identity" onSubmit={(event) => void enter(event)}>
      <IdentityField
        autoComplete="username"
        label={say({ tr: 'E-posta', en: 'E-mail' })}
        name="email"
        onChange={setEmail}
        type="email"
        value={email}
      />
      <IdentityField
        autoComplete="current-password"
        label={say({ tr: 'Parola', en: 'Password' })}
        name="password"
        onChange={setPassword}
        type="password"
        value={password}
      />
      <p className="kunye-identity__problem" role="alert">
        {problem}
      </p>
      <button className="kunye-action kunye-action--main" disabled={isBusy} type="submit">
        {say({ tr: 'Giriş yap', en: 'Log in' })}
      </button>
      <a href="/admin/parola">
        {say({ tr: 'Parolanızı mı unuttunuz?', en: 'Forgot your password?' })}
      </a>
    </form>
  )
}
