'use client'
import { formatDate } from '@/src/language/text/dates'
import type { Words } from '@/src/language/words'
import { WEBHOOK_EVENT_LABELS, WEBHOOK_EVENTS } from '../events'
import type { ShownDelivery } from './deliveriesAnswer'

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

const WORDS: Readonly<Record<string, Words>> = {
  noSecret: { tr: 'anahtar yok; önce anahtar üretin', en: 'no secret; make one first' },
  privateAddress: { tr: 'özel bir ağa çıkıyor', en: 'leads to a private network' },
  badUrl: { tr: 'adrese izin yok', en: 'the address is not allowed' },
  redirect: { tr: 'yönlendirme izlenmez', en: 'redirects are not followed' },
  status: { tr: 'alıcı kabul etmedi', en: 'the receiver did not take it' },
  timeout: { tr: '10 saniyede yanıt yok', en: 'no answer within 10 seconds' },
  inactive: { tr: 'webhook kapalıydı', en: 'the webhook was off' },
  ENOTFOUND: { tr: 'sunucu bulunamadı', en: 'server not found' },
  ECONNREFUSED: { tr: 'bağlantı reddedildi', en: 'connection refused' },
}

/** Why the last attempt failed, in words; a code of the network keeps its name. */
function problemWords({ problem, statusCode }: ShownDelivery): Words | null {
  if (!problem) return null
  const { tr, en } = WORDS[problem] ?? { tr: problem, en: problem }
  const status = statusCode === null ? '' : ` (${statusCode})`
  return { tr: `${tr}${status}`, en: `${en}${status}` }
}
