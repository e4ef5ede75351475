'use client'
import { useAuth, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { z } from 'zod'

import { callApi, failureSentence } from '@/src/editorial/admin/callApi'
import { CopyBox } from '@/src/editorial/admin/CopyBox'
import { useWords } from '@/src/editorial/admin/useWords'
import { ChangePassword } from './ChangePassword'
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
          <SpokenLanguage />
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

/** Speaks the account's own language as soon as another one is saved: Payload has a choice of its own beside it, not shown. */
function SpokenLanguage() {
  const { savedDocumentData } = useDocumentInfo()
  const { switchLanguage } = useTranslation()
  const language: unknown = savedDocumentData?.locale
  const known = useRef(language)
  useEffect(() => {
    const before = known.current
    known.current = language
    if (before === undefined || language === before) return
    if (language === 'tr' || language === 'en') void switchLanguage?.(language)
  }, [language, switchLanguage])
  return null
}

const linkAnswer = z.union([
  z.object({ sent: z.literal(true) }),
  z.object({ sent: z.literal(false), url: z.string() }),
])
const endedAnswer = z.object({ ended: z.number() })

/** What an admin does for the account of somebody else: a link for a password, and ending its sessions. */
function OthersAccount({ id }: { id: string }) {
  const { language, say } = useWords()
  const [url, setUrl] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const ask = async (path: string): Promise<unknown> => {
    setUrl(null)
    const answer = await callApi(`users/${id}/${path}`, { method: 'POST', language })
    setSaid(answer.ok ? '' : say(failureSentence(answer)))
    return answer.ok ? answer.body : null
  }
  const giveLink = async () => {
    const { data } = linkAnswer.safeParse(await ask('password-link'))
    if (data?.sent === false) setUrl(data.url)
    if (data?.sent === true) {
      setSaid(
        say({
          tr: 'Bağlantı birazdan kişinin e-posta adresine gönderilecek; 24 saat geçerli.',
          en: 'The link will be sent to the person’s address shortly; it is good for 24 hours.',
        }),
      )
    }
  }
  const end = async () => {
    const { data } = endedAnswer.safeParse(await ask('end-sessions'))
    if (!data) return
    setSaid(
      say({
        tr: `${data.ended} oturum sonlandırıldı.`,
        en: `${data.ended} sessions were ended.`,
      }),
    )
  }
  return (
    <>
      <p className="kunye-hint">
        {say({
          tr: 'Parolayı kişi kendisi belirler. Bağlantı 24 saat geçerlidir ve bir kez kullanılır; yenisi eskisini geçersiz kılar.',
          en: 'People set their own password. The link is good for 24 hours and for one use; a new one makes the former void.',
        })}
      </p>
      <div className="kunye-actions">
        <button className="kunye-action" onClick={() => void giveLink()} type="button">
          {say({ tr: 'Parola bağlantısı ver', en: 'Give a password link' })}
        </button>
        <button className="kunye-action" onClick={() => void end()} type="button">
          {say({ tr: 'Oturumlarını sonlandır', en: 'End the sessions' })}
        </button>
      </div>
      <p role="status">{said}</p>
      {url && (
        <CopyBox
          hint={say({
            tr: 'Yalnız şimdi gösterilir; kişiye güvenli bir yoldan iletin.',
            en: 'Shown only now; hand it to the person on a safe road.',
          })}
          label={say({ tr: 'Parola bağlantısı', en: 'Password link' })}
          value={url}
        />
      )}
    </>
  )
}

const answerSchema = z.object({
  pending: z.array(z.object({ kind: z.string(), count: z.number(), label: z.string() })),
})
type Pending = z.infer<typeof answerSchema>['pending']

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** Whether what is chosen in the form takes a role from the account, closes it, or moves it to another desk. */
function useTakesRights(): boolean {
  const taken = useFormFields(([{ roles }]) =>
    list(roles?.initialValue).some((role) => !list(roles?.value).includes(role)),
  )
  const closed = useFormFields(
    ([{ disabled }]) => disabled?.value === true && disabled.initialValue !== true,
  )
  const moved = useFormFields(
    ([{ desk }]) => (desk?.initialValue ?? null) !== (desk?.value ?? null),
  )
  return taken || closed || moved
}

/** Before an account is closed or loses a role: what waits for it, counted, and what becomes of it. */
export function PendingWork() {
  const { id } = useDocumentInfo()
  const { language, say } = useWords()
  const takes = useTakesRights()
  const [pending, setPending] = useState<Pending>([])
  useEffect(() => {
    if (!takes || !id) return
    let current = true
    void callApi(`users/${String(id)}/pending`, { language }).then((answer) => {
      const { data } = answerSchema.safeParse(answer.ok ? answer.body : null)
      if (current) setPending(data?.pending ?? [])
    })
    return () => {
      current = false
    }
  }, [id, takes, language])
  if (!takes || pending.length === 0) return null
  return (
    <div className="kunye-banner" role="alert">
      <p>
        {say({
          tr: 'Bu değişikliği kaydederseniz, bu hesabı bekleyen işler sahipsiz kalır:',
          en: 'If you save this change, work that waits for this account is left without anybody:',
        })}
      </p>
      <ul>
        {pending.map(({ kind, count, label }) => (
          <li key={kind}>
            <strong>{count}</strong> {label}
          </li>
        ))}
      </ul>
    </div>
  )
}
