import type { Payload } from 'payload'
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

import { houseSecrets } from '@/src/editorial/secrets'
import { env } from '@/src/platform/env'
import { CLIENT_HEADER } from '@/src/platform/http/clientHeader'
import { CLAIMED_HEADER } from '@/src/platform/server/client'
import { MOST_PASSWORD_CHECK } from '@/src/platform/server/respond'
import { accountOf } from './account'
import { rateLimits } from './rateLimits'
import { refusal } from './refusals'

const tooMany = (seconds: number): Response => {
  const minutes = Math.ceil(seconds / 60)
  const response = refusal(429, 'rateLimited', {
    tr: `Çok fazla deneme: ${minutes} dakika sonra yeniden deneyin.`,
    en: `Too many attempts: try again in ${minutes} minutes.`,
  })
  response.headers.set('Retry-After', String(seconds))
  return response
}

/**
 * Lets a login, a request for a reset mail or a reset through to `pass`, unless too many have failed: 429. A check that
 * succeeds is not counted, nor one that could not be made; asking for a reset mail always is, since it never fails.
 * `action` is the last part of its route. 413 above 100 kB; 400 where Payload might read an account and we cannot.
 */
export async function passwordCheck(
  request: Request,
  action: string,
  payload: Payload,
  pass: () => Promise<Response> | Response,
): Promise<Response> {
  const body = Buffer.from(await request.clone().arrayBuffer())
  if (body.length > MOST_PASSWORD_CHECK) {
    return refusal(413, 'bodyTooLarge', {
      tr: 'İstek gövdesi çok büyük: en çok 100 kB olabilir.',
      en: 'The request body is too large: at most 100 kB.',
    })
  }
  // A reset goes by its token alone: an account that it names besides would only be somebody else's to spoil.
  const named = action !== 'reset-password'
  const type = request.headers.get('content-type') ?? undefined
  const email = named ? await accountOf(type, body) : undefined
  if (named && !email) {
    return refusal(400, 'emailMissing', {
      tr: 'E-posta okunamadı: gövde {"email", "password"} taşıyan JSON olmalı.',
      en: 'No e-mail could be read: the body must be JSON with {"email", "password"}.',
    })
  }
  const { making, reading } = houseSecrets(payload)
  const browsersOf = (secret: string) => knownBrowser(secret, env().publicUrl.startsWith('https:'))
  const cookies = request.headers.get('cookie')
  const numbers = email ? reading.map((secret) => browsersOf(secret).read(cookies, email)) : []
  const known = numbers.find((number) => number !== null) ?? null
  const from = request.headers.get(CLIENT_HEADER) ?? 'unknown'
  const claimed = request.headers.get(CLAIMED_HEADER)
  const attempt = await rateLimits(payload).password(from, email, known, claimed)
  if (!attempt.allowed) return tooMany(attempt.retryAfterSeconds)

  const response = await pass()
  // Where nothing could be checked (the database is away) nobody has failed.
  const isChecked = response.status < 500
  if (!isChecked || (response.ok && action !== 'forgot-password')) await attempt.refund()
  if (response.ok && action === 'login' && email) {
    response.headers.append('Set-Cookie', browsersOf(making).cookie(email, known))
  }
  return response
}

/** As long as browsers keep a cookie at most (RFC 6265bis, 5.5). */
const DAYS = 400
const DAY_S = 24 * 3_600
const VALUE = /^([\w-]{22})\.(\d{10})\.([\w-]{43})$/

const now = (): number => Math.floor(Date.now() / 1000)

/**
 * The cookie by which a browser is known to an account that logged in from it: a number of its own, the time, and a
 * signature over both and the account. It opens nothing and names nobody; it only lets the newsroom count this browser's
 * failed password checks apart. A browser has one for each account, since an office shares machines.
 */
export function knownBrowser(secret: string, secure: boolean) {
  const mac = (...parts: string[]): string =>
    createHmac('sha256', secret)
      .update(['known-browser', ...parts].join('\0'))
      .digest('base64url')
  const nameOf = (email: string): string => `kunye-browser-${mac('name', email).slice(0, 12)}`

  return {
    /** The number of the browser that sent these cookies, when `email` (folded to lower case) logged in from it before. */
    read(cookies: string | null, email: string): string | null {
      const name = `${nameOf(email)}=`
      const sent = (cookies ?? '').split(/;\s*/).find((cookie) => cookie.startsWith(name))
      const [, id, issued, given] = VALUE.exec(sent?.slice(name.length) ?? '') ?? []
      if (!id || !issued || !given) return null
      const isOurs = timingSafeEqual(Buffer.from(given), Buffer.from(mac(email, id, issued)))
      const age = now() - Number(issued)
      return isOurs && age < DAYS * DAY_S ? id : null
    },
    /** `Set-Cookie` after a login: with the number that the browser had, or a new one. */
    cookie(email: string, known: string | null): string {
      const id = known ?? randomBytes(16).toString('base64url')
      const issued = String(now())
      const value = `${id}.${issued}.${mac(email, id, issued)}`
      const attributes = `Path=/api/users; Max-Age=${DAYS * DAY_S}; HttpOnly; SameSite=Strict`
      return `${nameOf(email)}=${value}; ${attributes}${secure ? '; Secure' : ''}`
    },
  }
}
