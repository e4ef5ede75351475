'use client'

import { WEBHOOK_EVENT_LABELS } from '@/src/newsroom/webhookEventLabels'
import { WEBHOOK_EVENTS } from '@/src/newsroom/webhookEvents'
import { formatDate } from '@/src/text/formatDate'
import type { Words } from '@/src/workflow/labels'
import type { ShownDelivery } from './deliveriesAnswer'
import { problemWords } from './problemWords'

type Props = {
  delivery: ShownDelivery
  onResend: (id: string) => void
  say: (words: Words) => string
}

const STATES: Record<ShownDelivery['state'], Words> = {
  pending: { tr: 'Sırada', en: 'Waiting' },
  delivered: { tr: 'İletildi', en: 'Delivered' },
  failed: { tr: 'Vazgeçildi', en: 'Given up' },
}
const eventWords = (event: string): Words => {
  const known = WEBHOOK_EVENTS.find((one) => one === event)
  return known ? WEBHOOK_EVENT_LABELS[known] : { tr: 'Deneme', en: 'Test' }
}

/** One message: when, about what, how it went, and sending it again where it was given up. */
export function DeliveryRow({ delivery, onResend, say }: Props) {
  const { id, event, createdAt, state, attempts, nextAt, statusCode } = delivery
  const problem = problemWords(delivery)
  return (
    <tr>
      <td>
        <time dateTime={createdAt}>{formatDate(new Date(createdAt))}</time>
      </td>
      <td>{say(eventWords(event))}</td>
      <td>
        {say(STATES[state])}
        {problem && <span className="kunye-hint"> {say(problem)}</span>}
        {nextAt && (
          <span className="kunye-hint">
            {say({ tr: ' · yeniden: ', en: ' · again: ' })}
            {formatDate(new Date(nextAt))}
          </span>
        )}
      </td>
      <td>{statusCode ?? '–'}</td>
      <td>{attempts}</td>
      <td>
        {state === 'failed' && (
          <button className="kunye-action" onClick={() => onResend(id)} type="button">
            {say({ tr: 'Yeniden gönder', en: 'Send again' })}
          </button>
        )}
      </td>
    </tr>
  )
}
