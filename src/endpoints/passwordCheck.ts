import type { Payload } from 'payload'

import { env } from '@/src/env'
import { CLIENT_HEADER } from '@/src/server/clientHeader'
import { MOST_PASSWORD_CHECK } from '@/src/server/isPasswordCheck'
import { knownBrowser } from '@/src/newsroom/knownBrowser'
import { rateLimits } from '@/src/newsroom/rateLimits'
import { accountOf } from './accountOf'
import { refusal } from './refusal'

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
  const browsers = knownBrowser(payload.secret, env().publicUrl.startsWith('https:'))
  const known = email ? browsers.read(request.headers.get('cookie'), email) : null
  const from = request.headers.get(CLIENT_HEADER) ?? 'unknown'
  const attempt = await rateLimits(payload).password(from, email, known)
  if (!attempt.allowed) return tooMany(attempt.retryAfterSeconds)

  const response = await pass()
  // Where nothing could be checked (the database is away) nobody has failed.
  const isChecked = response.status < 500
  if (!isChecked || (response.ok && action !== 'forgot-password')) await attempt.refund()
  if (response.ok && action === 'login' && email) {
    response.headers.append('Set-Cookie', browsers.cookie(email, known))
  }
  return response
}
