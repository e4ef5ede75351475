'use client'

import { useState } from 'react'

import { useWords } from '../language/useWords'
import { askIdentity } from '../login/askIdentity'
import { IdentityField } from '../login/IdentityField'

/** One's own password, changed with the current one. Not a form, since it stands within that of the account. */
export function ChangePassword() {
  const { language, say } = useWords()
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const [again, setAgain] = useState('')
  const [said, setSaid] = useState<{ text: string; isProblem: boolean } | null>(null)
  const change = async () => {
    const differs = say({ tr: 'İki parola birbirinden farklı.', en: 'The two passwords differ.' })
    const body = { currentPassword: current, password }
    const failure =
      password === again ? await askIdentity('change-password', body, language) : differs
    const done = say({
      tr: 'Parola değişti; öbür oturumlarınız sona erdi.',
      en: 'The password was changed; your other sessions have ended.',
    })
    setSaid({ text: failure ?? done, isProblem: failure !== null })
    if (failure !== null) return
    setCurrent('')
    setPassword('')
    setAgain('')
  }
  const common = { type: 'password', onEnter: () => void change() } as const
  return (
    <div className="kunye-account__password">
      <IdentityField
        {...common}
        autoComplete="current-password"
        label={say({ tr: 'Şimdiki parola', en: 'Current password' })}
        name="currentPassword"
        onChange={setCurrent}
        value={current}
      />
      <IdentityField
        {...common}
        autoComplete="new-password"
        label={say({ tr: 'Yeni parola', en: 'New password' })}
        name="newPassword"
        onChange={setPassword}
        value={password}
      />
      <IdentityField
        {...common}
        autoComplete="new-password"
        label={say({ tr: 'Yeni parola, yeniden', en: 'New password, again' })}
        name="againPassword"
        onChange={setAgain}
        value={again}
      />
      <p className={said?.isProblem ? 'kunye-identity__problem' : undefined} role="status">
        {said?.text}
      </p>
      <button className="kunye-action" onClick={() => void change()} type="button">
        {say({ tr: 'Parolayı değiştir', en: 'Change the password' })}
      </button>
    </div>
  )
}
