import type { IncomingMessage, ServerResponse } from 'node:http'
import { accountOf } from './accountOf'
import { pathOf } from './pathOf'
import type { RateLimits } from './rateLimits'
import { readBody } from './readBody'
import { refuse } from './refuse'
import { refuseTooMany } from './refuseTooMany'
import { replayRequest } from './replayRequest'

const BODY_LIMIT = 100_000

export type Pass = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Lets a password check through to `pass`, unless too many have failed: 429. A check that succeeds
 * is not counted; asking for a reset mail always is, since it never fails. The body is read here to
 * know the account (413 above 100 kB) and given on unchanged.
 */
export async function limitPasswordChecks(
  request: IncomingMessage,
  response: ServerResponse,
  from: string,
  limits: RateLimits,
  pass: Pass,
): Promise<void> {
  const action = pathOf(request.url)?.at(-1)?.toLowerCase()
  const body = await readBody(request, BODY_LIMIT).catch(() => null)
  if (body === null) return
  if (!body) {
    response.shouldKeepAlive = false
    return refuse(response, 413, 'bodyTooLarge', {
      tr: 'İstek gövdesi çok büyük: en çok 100 kB olabilir.',
      en: 'The request body is too large: at most 100 kB.',
    })
  }
  const email = await accountOf(request.headers['content-type'], body)
  if (action !== 'reset-password' && !email) {
    // Denied, not passed on uncounted: Payload might read an account where we see none.
    return refuse(response, 400, 'emailMissing', {
      tr: 'E-posta okunamadı: gövde {"email", "password"} taşıyan JSON olmalı.',
      en: 'No e-mail could be read: the body must be JSON with {"email", "password"}.',
    })
  }
  const attempt = await limits.password(from, email)
  if (!attempt.allowed) return refuseTooMany(response, attempt.retryAfterSeconds)

  const alwaysCounts = action === 'forgot-password'
  // A client that hangs up before the answer has had its check as well: nothing is given back.
  response.once('finish', () => {
    if (!alwaysCounts && response.statusCode < 400) void attempt.refund()
  })
  return pass(replayRequest(request, body), response)
}
