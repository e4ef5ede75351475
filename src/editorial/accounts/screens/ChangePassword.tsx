'use client'
import { useState } from 'react'

import { IdentityField, NewPasswordFields, OutcomeLine, PASSWORDS_DIFFER } from './IdentityField'
import { useIdentity } from './useIdentity'

const NOTHING = { password: '', again: '' }

/** One's own password, changed with the current one. Not a form, since it stands within that of the account. */
export function ChangePassword() {
  const { isBusy, outcome, refuse, say, send } = useIdentity()
  const [current, setCurrent] = useState('')
  const [typed, setTyped] = useState(NOTHING)
  const change = async () => {
    const { password, again } = typed
    if (password !== again) return refuse(PASSWORDS_DIFFER)
    const isDone = await send(
      'change-password',
      { currentPassword: current, password },
      {
        tr: 'Parola değişti; öbür oturumlarınız sona erdi.',
        en: 'The password was changed; your other sessions have ended.',
      },
    )
    if (!isDone) return
    setCurrent('')
    setTyped(NOTHING)
  }
  const onEnter = () => void change()
  return (
    <div className="kunye-account__password">
      <IdentityField
        autoComplete="current-password"
        label={say({ tr: 'Şimdiki parola', en: 'Current password' })}
        name="currentPassword"
        onChange={setCurrent}
        onEnter={onEnter}
        type="password"
        value={current}
      />
      <NewPasswordFields onChange={setTyped} onEnter={onEnter} say={say} typed={typed} />
      <OutcomeLine outcome={outcome} role="status" />
      <button className="kunye-action" disabled={isBusy} onClick={onEnter} type="button">
        {say({ tr: 'Parolayı değiştir', en: 'Change the password' })}
      </button>
    </div>
  )
}
