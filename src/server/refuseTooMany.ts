import type { ServerResponse } from 'node:http'
import { refuse } from './refuse'

/** 429 Too Many Requests (RFC 6585) with the seconds to wait in Retry-After (RFC 9110). */
export function refuseTooMany(
  response: ServerResponse,
  retryAfterSeconds: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  refuse(
    response,
    429,
    'rateLimited',
    {
      tr: `Çok fazla deneme: ${wait(retryAfterSeconds, 'sn', 'dakika')} sonra yeniden deneyin.`,
      en: `Too many attempts: try again in ${wait(retryAfterSeconds, 's', 'minutes')}.`,
    },
    { 'Retry-After': String(retryAfterSeconds), ...headers },
  )
}

const wait = (seconds: number, short: string, long: string): string =>
  seconds < 90 ? `${seconds} ${short}` : `${Math.ceil(seconds / 60)} ${long}`
