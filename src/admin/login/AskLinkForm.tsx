'use client'

import { useState, type FormEvent } from 'react'

import { useWords } from '../language/useWords'
import { askIdentity } from './askIdentity'
import { IdentityField } from './IdentityField'

/** Asks for a link by mail. Says the same whether the address has an account. */
export function AskLinkForm() {
  const { language, say } = useWords()
  const [email, setEmail] = useState('')
  const [said, setSaid] = useState<{ text: string; isProblem: boolean } | null>(null)
  const ask = async (event: FormEvent) => {
    event.preventDefault()
    const failure = await askIdentity('forgot-password', { email }, language)
    const done = say({
      tr: 'Bu adresle bir hesap varsa, bir saat geçerli bir bağlantı birazdan gönderilecek.',
      en: 'If there is an account with this address, a link good for an hour will be sent shortly.',
    })
    setSaid({ text: failure ?? done, isProblem: failure !== null })
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
      <p className={said?.isProblem ? 'kunye-identity__problem' : undefined} role="status">
        {said?.text}
      </p>
      <button className="kunye-action kunye-action--main" type="submit">
        {say({ tr: 'Bağlantı iste', en: 'Ask for a link' })}
      </button>
    </form>
  )
}
