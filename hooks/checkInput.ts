import type { CollectionBeforeOperationHook } from 'payload'

import { RefusalError } from '@/src/errors'
import { refusedAt } from '@/src/newsroom/refusedAt'
import { noteSentFields } from '@/src/newsroom/sentFields'
import { shapeProblem } from '@/src/newsroom/shapeProblem'
import { tidyTexts } from '@/src/newsroom/tidyTexts'
import { REFUSALS } from '@/src/workflow/refusals'

const TIMES = ['createdAt', 'updatedAt']

/**
 * What is to be stored must fit its fields before any other hook reads it (400 `fieldInvalid` names the field), and its
 * texts lose what nobody sees: direction overrides, zero-width spaces, control characters. When a record was made is no
 * word of the request.
 */
export const checkInput: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const data: unknown = args.data
  noteSentFields(req, collection.slug, Object.keys(data ?? {}))
  if (data === undefined) return { ...args, data: {} }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new RefusalError(REFUSALS.inputInvalid({ problems: ['{…}'] }))
  }
  const fields = collection.flattenedFields
  const { overrideAccess } = args
  const given: Record<string, unknown> = { ...data }
  // Payload would take them from a request; our own code says whose rights it writes with, a request does not. For
  // articles the judge refuses them.
  if (overrideAccess === undefined && collection.slug !== 'articles') {
    for (const time of TIMES) delete given[time]
  }
  const found = shapeProblem(fields, given)
  if (!found) return { ...args, data: tidyTexts(fields, given) }
  throw refusedAt(REFUSALS.fieldInvalid, found)
}
