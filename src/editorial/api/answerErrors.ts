import type { AfterErrorHook } from 'payload'
import { z } from 'zod'

import { DATABASE_REFUSALS, isWriteConflict } from '@/src/editorial/database/conflicts'
import { PICTURE_REFUSALS } from '@/src/editorial/media/rules'
import { type Refusal, refusalOf } from '@/src/language/refusal'
import { isDatabaseAway } from '@/src/platform/database/isDatabaseAway'
import { REFUSALS } from '@/src/workflow/refusals'
import { payloadRefusal, localized } from './refusals'

const found = (error: unknown): Refusal | null => {
  const inner = (error as { originalError?: unknown } | null)?.originalError
  const refusal = refusalOf(error) ?? refusalOf(inner)
  if (refusal) return refusal
  if (isDatabaseAway(error) || isDatabaseAway(inner)) return DATABASE_REFUSALS.away()
  return isWriteConflict(error) || isWriteConflict(inner) ? REFUSALS.writeConflict() : null
}

/**
 * Gives every refusal its stable code and a sentence in the asker's language, in REST and in GraphQL; and answers
 * a write conflict inside Payload's own save with 409, because a hook cannot retry it, a database that went away with
 * 503, and what Payload itself says in English alone with words of ours.
 */
export const answerErrors: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const refusal = isMalformedUpload(error, req)
    ? PICTURE_REFUSALS.form()
    : // A query of GraphQL is told what is wrong with it by GraphQL itself.
      (found(error) ?? (graphqlResult ? null : payloadRefusal(error)))
  if (!refusal) return graphqlResult ? undefined : invalidFields(error)
  const { code, status, detail } = refusal
  const message = localized(req, refusal.message)
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
  const data = MARKED.has(code) && marksOf(detail?.problems, message)
  return { status, response: { errors: [{ code, message, ...(data && { data }), ...detail }] } }
}

/** Refusals whose `problems` are the paths of fields. */
const MARKED: ReadonlySet<string> = new Set(
  [REFUSALS.fieldInvalid, REFUSALS.relationUnknown].map((make) => make().code),
)

/** As Payload names the fields that do not fit: by these a form marks them. */
const marksOf = (problems: unknown, message: string) =>
  Array.isArray(problems) && { errors: problems.map((path) => ({ path: String(path), message })) }

const invalid = z.object({
  message: z.string(),
  data: z.looseObject({ errors: z.array(z.looseObject({ path: z.string() })).min(1) }),
})

/**
 * What Payload answers where fields do not fit, with each field by its path: it knows such an error by its class, and the class
 * that our hooks throw is another one where Next has taken Payload into its build. Without the paths a form marks no field.
 */
const invalidFields = (error: unknown) => {
  const found = invalid.safeParse(error).data
  return found && { response: { errors: [{ name: 'ValidationError', ...found }] } }
}

type Asked = { headers?: Headers; data?: unknown } | null | undefined

/** What busboy and Payload say of a form that cannot be read; both would answer 500. */
const MALFORMED =
  /^(Request is not eligible for file upload|Unexpected end of form|Malformed part header|Multipart: Boundary not found|Malformed content type)/

/**
 * Whether an error is about a multipart form that the sender got wrong (RFC 7578), or about its `_payload` field, which
 * must be JSON. Payload reads the form before it sets `req.data`, so without it the fault lies in the form.
 */
function isMalformedUpload(error: unknown, req: Asked): boolean {
  if (!(error instanceof Error)) return false
  if (!/^multipart\//i.test(req?.headers?.get('content-type') ?? '')) return false
  if (MALFORMED.test(error.message)) return true
  return error.name === 'SyntaxError' && req?.data === undefined
}
