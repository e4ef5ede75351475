'use client'

import { useEffect, useState } from 'react'

import { useWords } from '../language/useWords'
import { AskLinkForm } from './AskLinkForm'
import { NewPasswordForm } from './NewPasswordForm'

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
