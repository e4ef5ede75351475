import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'
import type { z } from 'zod'

import { RefusalError, refusalOf } from '@/src/language/refusal'
import { REFUSALS } from '@/src/workflow/refusals'

/** An endpoint's handler whose refusals become answers in the asking person's language. */
export const answering =
  (work: (req: PayloadRequest) => Promise<Response>) =>
  async (req: PayloadRequest): Promise<Response> => {
    try {
      return await work(req)
    } catch (error) {
      return refusalResponse(req, error)
    }
  }

/** The answer for a refusal, in the asking person's language. Anything else is not ours to answer and is thrown on. */
function refusalResponse(req: Pick<PayloadRequest, 'i18n'>, error: unknown): Response {
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

/**
 * The stored record as the request's user may read it, relations as ids, in the request's transaction. What cannot be
 * read does not exist: refuses it with `missing` (404 `notFound`). `overrideAccess`: for the system's own actions.
 */
export async function readableRecord<Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  id: string,
  { overrideAccess = false, missing = REFUSALS.notFound() } = {},
): Promise<DataFromCollectionSlug<Slug>> {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess,
    req,
  })
  const [found] = docs
  if (!found) throw new RefusalError(missing)
  return found
}

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
