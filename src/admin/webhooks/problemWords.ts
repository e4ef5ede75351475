import type { Words } from '@/src/workflow/labels'
import type { ShownDelivery } from './deliveriesAnswer'

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
export function problemWords({ problem, statusCode }: ShownDelivery): Words | null {
  if (!problem) return null
  const { tr, en } = WORDS[problem] ?? { tr: problem, en: problem }
  const status = statusCode === null ? '' : ` (${statusCode})`
  return { tr: `${tr}${status}`, en: `${en}${status}` }
}
