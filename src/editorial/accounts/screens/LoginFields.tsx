'use client'
import { type FormEvent, useState } from 'react'

import { IdentityField, OutcomeLine } from './IdentityField'
import { useIdentity } from './useIdentity'

/** E-mail and password; `next`: where the person wanted to go, an address of the admin. */
export function LoginFields({ next }: { next: string }) {
  const { isBusy, outcome, say, send } = useIdentity()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const enter = async (event: FormEvent) => {
    event.preventDefault()
    // Asked anew from the server: nothing of who was here before stays in the page.
    if (await send('login', { email, password })) window.location.assign(next)
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
      <OutcomeLine outcome={outcome} role="alert" />
      <button className="kunye-action kunye-action--main" disabled={isBusy} type="submit">
        {say({ tr: 'Giriş yap', en: 'Log in' })}
      </button>
      <a href="/admin/parola">
        {say({ tr: 'Parolanızı mı unuttunuz?', en: 'Forgot your password?' })}
      </a>
    </form>
  )
}
