'use client'

import type { Words } from '@/src/workflow/labels'
import { CopyBox } from '../copy/CopyBox'
import { useWords } from '../language/useWords'
import { DeliveryRow } from './DeliveryRow'
import { useWebhook } from './useWebhook'

const COLUMNS: readonly Words[] = [
  { tr: 'Zaman', en: 'Time' },
  { tr: 'Olay', en: 'Event' },
  { tr: 'Durum', en: 'State' },
  { tr: 'Yanıt', en: 'Answer' },
  { tr: 'Deneme', en: 'Attempts' },
]

/** Of a webhook that exists: its secret, a trial message, and how its messages went. */
export function SavedWebhook({ id }: { id: string }) {
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
