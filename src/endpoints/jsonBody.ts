import type { PayloadRequest } from 'payload'
import type { z } from 'zod'

import { RefusalError } from '@/src/errors'
import { REFUSALS } from '@/src/workflow/refusals'

const MAX_BYTES = 2_000_000

/**
 * Parses a request's JSON body with a schema, once. Refuses with 400 and says which key does not fit, and why. A body
 * that is not there counts as `absent`, where that is given.
 */
export async function jsonBody<T>(
  req: PayloadRequest,
  schema: z.ZodType<T>,
  absent = '',
): Promise<T> {
  const text = (await req.text?.()) || absent
  if (text.length > MAX_BYTES)
    throw new RefusalError(REFUSALS.inputInvalid({ problems: ['> 2 MB'] }))
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    throw new RefusalError(REFUSALS.inputInvalid({ problems: ['JSON'] }))
  }
  const parsed = schema.safeParse(raw)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new RefusalError(REFUSALS.inputInvalid({ problems }))
}
