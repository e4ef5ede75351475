'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { z } from 'zod'

import { CopyBox } from '@/src/editorial/admin/CopyBox'
import { useListed } from '@/src/editorial/admin/useListed'
import { useWords } from '@/src/editorial/admin/useWords'
import type { Words } from '@/src/language/words'
import { deliveriesAnswer, type ShownDelivery } from './deliveriesAnswer'
import { DeliveryRow } from './DeliveryRow'

/** Below a webhook's fields: its secret and its messages. */
export function WebhookPanel() {
  const { id } = useDocumentInfo()
  const { say } = useWords()
  const titleId = useId()
  return (
    <section aria-labelledby={titleId} className="kunye-webhook">
      <h4 id={titleId}>{say({ tr: 'Anahtar ve iletiler', en: 'Secret and messages' })}</h4>
      {id === undefined || id === null ? (
        <p className="kunye-hint">
          {say({
            tr: 'Kaydedince anahtar üretebilir, deneme iletisi gönderebilirsiniz.',
            en: 'Once it is saved you can make its secret and send a test.',
          })}
        </p>
      ) : (
        <SavedWebhook id={String(id)} key={String(id)} />
      )}
    </section>
  )
}

const COLUMNS: readonly Words[] = [
  { tr: 'Zaman', en: 'Time' },
  { tr: 'Olay', en: 'Event' },
  { tr: 'Durum', en: 'State' },
  { tr: 'Yanıt', en: 'Answer' },
  { tr: 'Deneme', en: 'Attempts' },
]

/** Of a webhook that exists: its secret, a trial message, and how its messages went. */
function SavedWebhook({ id }: { id: string }) {
  const { say } = useWords()
  const { deliveries, secret, problem, reload, renew, tryOut, resend } = useWebhook(id)
  return (
    <>
      <p className="kunye-hint">
        {say({
          tr: 'İletiler bu anahtarla imzalanır (Standard Webhooks, HMAC-SHA-256). Yenisi üretilince eskisi bir gün daha geçerlidir.',
          en: 'Messages are signed with this secret (Standard Webhooks, HMAC-SHA-256). The former one stays valid for a day after a new one.',
        })}
      </p>
      <div className="kunye-actions">
        <button className="kunye-action" onClick={() => void renew()} type="button">
          {say({ tr: 'Gizli anahtar üret', en: 'Make a secret' })}
        </button>
        <button className="kunye-action" onClick={() => void tryOut()} type="button">
          {say({ tr: 'Deneme iletisi gönder', en: 'Send a test' })}
        </button>
        <button className="kunye-action" onClick={() => void reload()} type="button">
          {say({ tr: 'Yenile', en: 'Refresh' })}
        </button>
      </div>
      {secret && (
        <CopyBox
          hint={say({ tr: 'Yalnız şimdi gösterilir.', en: 'Shown only now.' })}
          label={say({ tr: 'Gizli anahtar', en: 'Secret' })}
          value={secret}
        />
      )}
      {problem && <p role="alert">{problem}</p>}
      {deliveries.length === 0 ? (
        <p className="kunye-hint">{say({ tr: 'Henüz ileti yok.', en: 'No messages yet.' })}</p>
      ) : (
        <div className="kunye-deliveries">
          <table>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column.en} scope="col">
                    {say(column)}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {deliveries.map((delivery) => (
                <DeliveryRow
                  delivery={delivery}
                  key={delivery.id}
                  onResend={(one) => void resend(one)}
                  say={say}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

/** `POST /api/webhooks/:id/secret`: the secret, this once. */
const secretAnswer = z.object({ secret: z.string() })

type Webhook = {
  deliveries: readonly ShownDelivery[]
  /** A secret made just now; gone with the page. */
  secret: string | null
  problem: string | null
  reload: () => Promise<void>
  renew: () => Promise<void>
  tryOut: () => Promise<void>
  resend: (delivery: string) => Promise<void>
}

const rowsOf = (body: unknown) => deliveriesAnswer.safeParse(body).data?.deliveries

const LOOK_AGAIN_MS = 1500
const MOST_LOOKS = 20

/** A message goes out a moment after it is queued: who has just asked for one is told how that went without asking again. */
function useFirstAttempts(rows: readonly ShownDelivery[], reload: () => Promise<void>): void {
  const looks = useRef(0)
  useEffect(() => {
    const isUnderWay = rows.some(({ state, attempts }) => state === 'pending' && attempts === 0)
    if (!isUnderWay) looks.current = 0
    if (!isUnderWay || looks.current === MOST_LOOKS) return
    looks.current += 1
    const timer = setTimeout(() => void reload(), LOOK_AGAIN_MS)
    return () => clearTimeout(timer)
  }, [rows, reload])
}

/** The messages of a webhook and what an admin does with it. */
function useWebhook(id: string): Webhook {
  const path = `webhooks/${id}`
  const { rows, problem, reload, act } = useListed({ path: `${path}/deliveries`, rowsOf })
  const [secret, setSecret] = useState<string | null>(null)
  useFirstAttempts(rows, reload)
  return {
    deliveries: rows,
    secret,
    problem,
    reload,
    renew: () =>
      act({ path: `${path}/secret`, method: 'POST' }, (body) => {
        const { data } = secretAnswer.safeParse(body)
        if (data) setSecret(data.secret)
      }),
    tryOut: () => act({ path: `${path}/test`, method: 'POST' }),
    resend: (delivery) => act({ path: `${path}/deliveries/${delivery}/resend`, method: 'POST' }),
  }
}
