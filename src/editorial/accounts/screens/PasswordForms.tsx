'use client'
import { type FormEvent, useEffect, useState } from 'react'

import { useWords } from '@/src/editorial/admin/useWords'
import { IdentityField, NewPasswordFields, OutcomeLine, PASSWORDS_DIFFER } from './IdentityField'
import { useIdentity } from './useIdentity'

/** What `/admin/parola` shows. The token is behind the `#` of the address and is taken out of it at once. */
export function PasswordForms({ canSendMail }: { canSendMail: boolean }) {
  const { say } = useWords()
  // Undefined until the address was read, which only the browser can.
  const [token, setToken] = useState<string | null>()
  useEffect(() => {
    const read = () => {
      const given = window.location.hash.slice(1)
      if (given) window.history.replaceState(null, '', window.location.pathname)
      setToken((before) => given || (before ?? null))
    }
    read()
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [])
  if (token === undefined) return null
  return (
    <>
      {token ? (
        <NewPasswordForm key={token} token={token} />
      ) : canSendMail ? (
        <AskLinkForm />
      ) : (
        <div className="kunye-identity">
          <h1>{say({ tr: 'Yeni parola', en: 'New password' })}</h1>
          <p>
            {say({
              tr: 'Bu haber merkezi e-posta göndermiyor. Yöneticinizden bir parola bağlantısı isteyin.',
              en: 'This newsroom sends no mail. Ask your admin for a password link.',
            })}
          </p>
        </div>
      )}
      <p className="kunye-identity__back">
        <a href="/admin/login">{say({ tr: 'Girişe dön', en: 'Back to login' })}</a>
      </p>
    </>
  )
}

/** Gives the account of a link its password and logs it in. */
function NewPasswordForm({ token }: { token: string }) {
  const { isBusy, outcome, refuse, say, send } = useIdentity()
  const [typed, setTyped] = useState({ password: '', again: '' })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const { password, again } = typed
    if (password !== again) return refuse(PASSWORDS_DIFFER)
    if (await send('reset-password', { token, password })) window.location.assign('/admin')
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
      <NewPasswordFields onChange={setTyped} say={say} typed={typed} />
      <OutcomeLine outcome={outcome} role="alert" />
      <button className="kunye-action kunye-action--main" disabled={isBusy} type="submit">
        {say({ tr: 'Parolayı kaydet', en: 'Save the password' })}
      </button>
    </form>
  )
}

/** Asks for a link by mail. Says the same whether the address has an account. */
function AskLinkForm() {
  const { isBusy, outcome, say, send } = useIdentity()
  const [email, setEmail] = useState('')
  const ask = async (event: FormEvent) => {
    event.preventDefault()
    await send(
      'forgot-password',
      { email },
      {
        tr: 'Bu adresle bir hesap varsa, bir saat geçerli bir bağlantı birazdan gönderilecek.',
        en: 'If there is an account with this address, a link good for an hour will be sent shortly.',
      },
    )
  }
  return (
    <form className="kunye-identity" onSubmit={(event) => void ask(event)}>
      <h1>{say({ tr: 'Yeni parola', en: 'New password' })}</h1>
      <IdentityField
        autoComplete="username"
        label={say({ tr: 'E-posta', en: 'E-mail' })}
        name="email"
        onChange={setEmail}
        type="email"
        value={email}
      />
      <OutcomeLine outcome={outcome} role="status" />
      <button className="kunye-action kunye-action--main" disabled={isBusy} type="submit">
        {say({ tr: 'Bağlantı iste', en: 'Ask for a link' })}
      </button>
    </form>
  )
}
