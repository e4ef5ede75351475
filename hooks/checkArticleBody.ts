import type { CollectionBeforeOperationHook } from 'payload'

import { RefusalError } from '@/src/errors'
import { checkBody } from '@/src/lexical/checkBody'
import { REFUSALS } from '@/src/workflow/refusals'

/**
 * The body's tree is checked before anything walks it (Payload's own field hooks fail with a 500 on a broken one); the
 * refusal names each place that cannot be stored.
 */
export const checkArticleBody: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { body } = (args.data ?? {}) as { body?: unknown }
  if (body === undefined || body === null) return args
  const { problems } = checkBody(body)
  const [first] = problems
  if (!first) return args
  const refusal = REFUSALS.bodyInvalid({ problems })
  const { tr, en } = refusal.message
  const message = { tr: `${tr} ${first.message.tr}`, en: `${en} ${first.message.en}` }
  throw new RefusalError({ ...refusal, message })
}
