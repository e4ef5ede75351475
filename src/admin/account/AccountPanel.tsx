'use client'

import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import { useId } from 'react'

import { useWords } from '../language/useWords'
import { ChangePassword } from './ChangePassword'
import { OthersAccount } from './OthersAccount'
import { OwnSessions } from './OwnSessions'

/** Below an account's fields: one's own password and sessions; for an admin, the link and the sessions of another. */
export function AccountPanel() {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { say } = useWords()
  const titleId = useId()
  const isOwn = user !== null && user !== undefined && id === user.id
  const roles: unknown = user?.roles
  const isAdmin = Array.isArray(roles) && roles.includes('admin')
  if (!isOwn && !isAdmin) return null
  return (
    <section aria-labelledby={titleId} className="kunye-account">
      <h4 id={titleId}>{say({ tr: 'Parola ve oturumlar', en: 'Password and sessions' })}</h4>
      {isOwn ? (
        <>
          <ChangePassword />
          <OwnSessions />
        </>
      ) : id === undefined || id === null ? (
        <p className="kunye-hint">
          {say({
            tr: 'Parolayı kişi kendisi belirler: hesabı kaydedince bağlantısı e-postayla gider ya da burada bir kez gösterilir.',
            en: 'People set their own password: once the account is saved its link goes by mail, or is shown here once.',
          })}
        </p>
      ) : (
        <OthersAccount id={String(id)} key={String(id)} />
      )}
    </section>
  )
}
