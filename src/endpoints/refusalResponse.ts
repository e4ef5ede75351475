import type { PayloadRequest } from 'payload'

import { refusalOf } from '@/src/errors'

/** The answer for a refusal, in the asking person's language. Anything else is not ours to answer and is thrown on. */
export function refusalResponse(req: Pick<PayloadRequest, 'i18n'>, error: unknown): Response {
  const refusal = refusalOf(error)
  if (!refusal) throw error
  const { code, status, message, detail } = refusal
  const { findings, ...rest } = detail ?? {}
  const body = {
    errors: [
      {
        code,
        message: req.i18n?.language === 'en' ? message.en : message.tr,
        ...rest,
        ...(findings !== undefined && { findings }),
      },
    ],
  }
  const wait = status === 503 ? 5 : detail?.retryAfterSeconds
  return Response.json(body, {
    status,
    ...(wait !== undefined && { headers: { 'Retry-After': String(wait) } }),
  })
}
