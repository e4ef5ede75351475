'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useId } from 'react'

import { useWords } from '../language/useWords'
import { SavedWebhook } from './SavedWebhook'

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
