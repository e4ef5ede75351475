'use client'

import { useState } from 'react'
import { z } from 'zod'

import { CopyBox } from '../copy/CopyBox'
import { callApi } from '../http/callApi'
import { failureSentence } from '../http/failureSentence'
import { useWords } from '../language/useWords'

const linkAnswer = z.union([
  z.object({ sent: z.literal(true) }),
  z.object({ sent: z.literal(false), url: z.string() }),
])
const endedAnswer = z.object({ ended: z.number() })

/** What an admin does for the account of somebody else: a link for a password, and ending its sessions. */
export function OthersAccount({ id }: { id: string }) {
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
