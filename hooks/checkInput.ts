import { isDeepStrictEqual } from 'node:util'
import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'

import { RefusalError } from '@/src/language/refusal'
import {
  noteSentFields,
  refusedAt,
  settledTexts,
  tidyTexts,
} from '@/src/editorial/guards/tidyTexts'
import { nameHops } from '@/src/editorial/guards/bareRelations'
import { shapeProblem } from '@/src/editorial/guards/shapeProblem'
import { REFUSALS } from '@/src/workflow/refusals'

const TIMES = ['createdAt', 'updatedAt']

/** What is stored now, of one document that is to be changed; of many at once, or of none, nothing. */
const storedNow = async (req: PayloadRequest, collection: string, id: unknown): Promise<unknown> =>
  typeof id === 'string'
    ? req.payload.findByID({
        collection: collection as CollectionSlug,
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
        req,
      })
    : null

/**
 * What is to be stored must fit its fields before any other hook reads it (400 `fieldInvalid` names the field), and its
 * texts lose what nobody types: direction overrides, control characters; their letters are composed (`plainText`). A text
 * that was stored before it was so, and comes back as it was, stays: whoever changes another field has not touched it. When
 * a record was made is no word of the request.
 */
export const checkInput: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  const data: unknown = args.data
  noteSentFields(req, collection.slug, Object.keys(data ?? {}))
  if (data === undefined) return { ...args, data: {} }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new RefusalError(REFUSALS.inputInvalid({ problems: ['{…}'] }))
  }
  const fields = collection.flattenedFields
  const { overrideAccess } = args
  const given = nameHops(fields, { ...data })
  // Payload would take them from a request; our own code says whose rights it writes with, a request does not. For
  // articles the judge refuses them.
  if (overrideAccess === undefined && collection.slug !== 'articles') {
    for (const time of TIMES) delete given[time]
  }
  const found = shapeProblem(fields, given)
  if (found) throw refusedAt(REFUSALS.fieldInvalid, found)
  const tidy = tidyTexts(fields, given)
  if (operation === 'create' || isDeepStrictEqual(tidy, given)) return { ...args, data: tidy }
  const stored = await storedNow(req, collection.slug, 'id' in args ? args.id : null)
  return { ...args, data: tidyTexts(fields, given, settledTexts(stored)) }
}
