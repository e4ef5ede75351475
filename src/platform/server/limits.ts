import type { ServerResponse } from 'node:http'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import { refuse } from './answers'

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

export type GraphqlLimit = (from: string) => Promise<number | null>

const MINUTE_S = 60

/**
 * How often an address may ask the public API in a minute; null: it may, else the seconds to wait. Off where `perMinute` is
 * absent. Counted by each process for itself: it guards that process's own work, a delivery process may not write to any
 * database, and a write for each read would cost more than the read.
 */
export function graphqlLimit(perMinute?: number): GraphqlLimit {
  if (perMinute === undefined) return () => Promise.resolve(null)
  const limiter = new RateLimiterMemory({ points: perMinute, duration: MINUTE_S })
  return async (from) => {
    try {
      await limiter.consume(from)
      return null
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      return Math.ceil(error.msBeforeNext / 1000) || 1
    }
  }
}
