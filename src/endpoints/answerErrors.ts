import type { AfterErrorHook } from 'payload'

import { DATABASE_REFUSALS } from '@/src/db/databaseRefusals'
import { isDatabaseAway } from '@/src/db/isDatabaseAway'
import { isWriteConflict } from '@/src/db/isWriteConflict'
import { refusalOf, type Refusal } from '@/src/errors'
import { PICTURE_REFUSALS } from '@/src/newsroom/pictureRefusals'
import { REFUSALS } from '@/src/workflow/refusals'
import { isMalformedUpload } from './isMalformedUpload'

const found = (error: unknown): Refusal | null => {
  const inner = (error as { originalError?: unknown } | null)?.originalError
  const refusal = refusalOf(error) ?? refusalOf(inner)
  if (refusal) return refusal
  if (isDatabaseAway(error) || isDatabaseAway(inner)) return DATABASE_REFUSALS.away()
  return isWriteConflict(error) || isWriteConflict(inner) ? REFUSALS.writeConflict() : null
}

/**
 * Gives every refusal its stable code and a sentence in the asker's language, in REST and in GraphQL; and answers
 * a write conflict inside Payload's own save with 409, because a hook cannot retry it, and a database that went away
 * with 503.
 */
export const answerErrors: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const refusal = isMalformedUpload(error, req) ? PICTURE_REFUSALS.form() : found(error)
  if (!refusal) return
  const { code, status, detail } = refusal
  const message = req?.i18n?.language === 'en' ? refusal.message.en : refusal.message.tr
  if (graphqlResult) {
    return {
      graphqlResult: {
        ...graphqlResult,
        message,
        extensions: { code, statusCode: status, ...detail },
      },
    }
  }
  if (status === 503 && req) {
    req.responseHeaders = new Headers(req.responseHeaders)
    req.responseHeaders.set('Retry-After', '5')
  }
  return { status, response: { errors: [{ code, message, ...detail }] } }
}
